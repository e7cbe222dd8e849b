// Copies the files of a database while it runs, and what belongs to them.
import { join } from "node:path";
import type pg from "pg";
import { isFull, isOfDatabase, WAL_FOLDERS } from "./base-content.ts";
import {
  type CopiedFile,
  copyFile,
  eachOf,
  makeFolders,
  readTree,
  sha256Of,
  writeWhole,
} from "./disk-copy.server.ts";
import type { Base } from "./reach.ts";

/** What was copied, and what of the log makes it whole; instants are PostgreSQL's own. */
export type Copied = Pick<Base, "startedAt" | "finishedAt" | "startSegment" | "stopSegment"> & {
  folders: string[];
  files: CopiedFile[];
};

/** The one row that answers. */
export async function ask<T extends object>(client: pg.Client, sql: string): Promise<T> {
  const { rows } = await client.query<T>(sql);
  const [row] = rows;
  if (row === undefined) throw new Error(`no answer to ${sql}`);
  return row;
}

/** Copies a tree to `prefix` below `to`; paths in the answer begin with it. */
export async function copyTree(
  from: string,
  { folders, files }: { folders: string[]; files: string[] },
  to: string,
  prefix: string,
): Promise<Pick<Copied, "folders" | "files">> {
  const copied: CopiedFile[] = [];
  await makeFolders(join(to, prefix), folders);
  await eachOf(files, async (path) => {
    const made = await copyFile(join(from, path), join(to, prefix, path));
    if (made) copied.push({ path: `${prefix}/${path}`, ...made });
  });
  return { folders: folders.map((path) => `${prefix}/${path}`), files: copied };
}

/** PostgreSQL's record of its own state must be the last file copied. */
const CONTROL = "global/pg_control";

async function copyDatabase(data: string, to: string): Promise<Pick<Copied, "folders" | "files">> {
  const tree = await readTree(data, isOfDatabase, isFull);
  const files = tree.files.filter((path) => path !== CONTROL);
  const folders = [...tree.folders, ...WAL_FOLDERS];
  const copied = await copyTree(data, { folders, files }, to, "postgres");
  const control = await copyFile(join(data, CONTROL), join(to, "postgres", CONTROL));
  if (!control) throw new Error(`${CONTROL} is missing`);
  copied.files.push({ path: `postgres/${CONTROL}`, ...control });
  return copied;
}

async function writeCopied(to: string, path: string, text: string): Promise<CopiedFile> {
  await writeWhole(join(to, path), text);
  return { path, size: Buffer.byteLength(text), sha256: sha256Of(text) };
}

type Start = { at: Date; segment: string };
type Stop = { at: Date; segment: string; label: string };

/** Copies the database while it runs; PostgreSQL tells what of its log makes the copy whole. One connection from start to stop. */
export async function copyRunning(client: pg.Client, data: string, to: string): Promise<Copied> {
  const start = await ask<Start>(
    client,
    "SELECT clock_timestamp() AS at, pg_walfile_name(pg_backup_start('viec-that', fast => true)) AS segment",
  );
  const { folders, files } = await copyDatabase(data, to);
  const stop = await ask<Stop>(
    client,
    `SELECT clock_timestamp() AS at, pg_walfile_name(lsn) AS segment, labelfile AS label
     FROM pg_backup_stop(wait_for_archive => false)`,
  );
  files.push(await writeCopied(to, "postgres/backup_label", stop.label));
  return {
    startedAt: start.at,
    finishedAt: stop.at,
    // The label's own word: the checkpoint may lie in a later piece than where the log must be read from.
    startSegment: /file ([0-9A-F]{24})/.exec(stop.label)?.[1] ?? start.segment,
    stopSegment: stop.segment,
    folders,
    files,
  };
}

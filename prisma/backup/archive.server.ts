// The folder that holds a site's backup: whose it is, its bases, and the pieces of the log between them.
import { existsSync } from "node:fs";
import { lstat, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { StartProblem } from "#app/process.server.ts";
import { syncFolder } from "./disk-copy.server.ts";
import { readManifest } from "./manifest.server.ts";
import type { Base } from "./reach.ts";
import { isSegment, type Segment, unneeded } from "./segments.ts";

/** Paths of the folder's parts; `about` tells whose backup it is. */
export type Archive = { folder: string; about: string; bases: string; wal: string };

const BASES_KEPT = 2;
/** A base being made or taken away has a name that no reader looks at. */
export const MAKING = ".making";
const LEAVING = ".leaving";

export function archiveAt(folder: string): Archive {
  return {
    folder,
    about: join(folder, "backup.json"),
    bases: join(folder, "bases"),
    wal: join(folder, "wal"),
  };
}

/** The system identifier of the database whose backup this is; null where the folder holds none. */
export async function readOwner(archive: Archive): Promise<string | null> {
  if (!existsSync(archive.about)) return null;
  try {
    const about = JSON.parse(await readFile(archive.about, "utf8")) as { database?: unknown };
    if (typeof about.database === "string") return about.database;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new StartProblem(`${archive.about} cannot be read: put it back from a copy.`);
}

async function baseNames(archive: Archive): Promise<string[]> {
  if (!existsSync(archive.bases)) return [];
  return (await readdir(archive.bases)).filter((name) => /^[0-9TZ-]+$/.test(name)).sort();
}

/** The whole bases, oldest first. Throws StartProblem where a manifest is damaged. */
export async function listBases(archive: Archive): Promise<Base[]> {
  const bases: Base[] = [];
  for (const name of await baseNames(archive))
    bases.push((await readManifest(join(archive.bases, name))).base);
  return bases;
}

/** When gzip read the piece, as its own header says; a copy of the folder may have lost the file's time. */
async function writtenAt(file: string): Promise<Date> {
  const handle = await open(file, "r");
  try {
    const head = Buffer.alloc(8);
    await handle.read(head, 0, 8, 0);
    const seconds = head.readUInt32LE(4);
    return seconds > 0 ? new Date(seconds * 1000) : (await handle.stat()).mtime;
  } finally {
    await handle.close();
  }
}

const ENDING = ".gz";

/** Names of all that the archive keeps of the log, histories of timelines included. */
export async function listKept(archive: Archive): Promise<string[]> {
  if (!existsSync(archive.wal)) return [];
  const names = await readdir(archive.wal);
  return names.filter((name) => name.endsWith(ENDING)).map((name) => basename(name, ENDING));
}

export async function listSegments(archive: Archive): Promise<Segment[]> {
  const names = (await listKept(archive)).filter(isSegment).sort();
  const segments: Segment[] = [];
  for (const name of names)
    segments.push({ name, until: await writtenAt(join(archive.wal, name + ENDING)) });
  return segments;
}

/** Takes a base out of the readers' sight at once, then away. */
async function removeBase(archive: Archive, name: string): Promise<void> {
  const leaving = join(archive.bases, `${name}${LEAVING}`);
  await rename(join(archive.bases, name), leaving);
  await rm(leaving, { recursive: true, force: true });
}

/** A piece is written in seconds, or is never finished. */
const STALE_MS = 3_600_000;

/** Removes what a kill left behind: bases half made or half removed, and pieces half written long ago. */
export async function sweep(archive: Archive): Promise<void> {
  const bases = existsSync(archive.bases) ? await readdir(archive.bases) : [];
  for (const name of bases.filter((each) => each.endsWith(MAKING) || each.endsWith(LEAVING)))
    await rm(join(archive.bases, name), { recursive: true, force: true });
  const pieces = existsSync(archive.wal) ? await readdir(archive.wal) : [];
  for (const name of pieces.filter((each) => each.includes(MAKING))) {
    const file = join(archive.wal, name);
    const age = Date.now() - ((await lstat(file).catch(() => null))?.ctimeMs ?? 0);
    if (age > STALE_MS) await rm(file, { force: true });
  }
}

/** Null where its manifest is damaged. */
async function readWhole(archive: Archive, name: string): Promise<Base | null> {
  return readManifest(join(archive.bases, name)).then(
    ({ base }) => base,
    (error: unknown) => {
      if (error instanceof StartProblem) return null;
      throw error;
    },
  );
}

/** Keeps the newest bases that are whole and the log that they need; the rest goes. Answers how many are kept. */
export async function prune(archive: Archive): Promise<number> {
  const names = await baseNames(archive);
  const whole: Base[] = [];
  for (const name of names) {
    const base = await readWhole(archive, name);
    if (base) whole.push(base);
  }
  const kept = whole.slice(-BASES_KEPT);
  const oldest = kept[0]?.name ?? "";
  for (const name of names.filter((each) => each < oldest)) await removeBase(archive, name);
  await syncFolder(archive.bases);
  const starts = kept.map(({ startSegment }) => startSegment);
  for (const name of unneeded(await listKept(archive), starts))
    await rm(join(archive.wal, name + ENDING), { force: true });
  return kept.length;
}

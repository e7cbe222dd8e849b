// The folder that holds a site's backup: whose it is, its bases, and the pieces of the log between them.
import { existsSync } from "node:fs";
import { lstat, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { StartProblem } from "#app/process.server.ts";
import { syncFolder } from "./disk-copy.server.ts";
import { type Manifest, readManifest } from "./manifest.server.ts";
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

/** The whole bases with their manifests, oldest first. Throws StartProblem where a manifest is damaged. */
export async function listBases(archive: Archive): Promise<{ base: Base; manifest: Manifest }[]> {
  if (!existsSync(archive.bases)) return [];
  const names = (await readdir(archive.bases)).filter((name) => /^[0-9TZ-]+$/.test(name)).sort();
  const bases = [];
  for (const name of names) {
    const manifest = await readManifest(join(archive.bases, name));
    bases.push({ base: manifest.base, manifest });
  }
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

/** Keeps the newest bases and the log that they need; the rest goes. */
export async function prune(archive: Archive): Promise<void> {
  const bases = await listBases(archive);
  const kept = bases.slice(-BASES_KEPT);
  for (const { base } of bases.slice(0, -BASES_KEPT)) await removeBase(archive, base.name);
  await syncFolder(archive.bases);
  const starts = kept.map(({ base }) => base.startSegment);
  for (const name of unneeded(await listKept(archive), starts))
    await rm(join(archive.wal, name + ENDING), { force: true });
}

// What the running database knows of its archive: where it goes, what was kept last, what fails. Small files in its own
// folder, which no base takes along: restored data archives nothing until the next backup.
import { existsSync } from "node:fs";
import { chown, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { env } from "#app/env.server.ts";
import { dataFolderOf } from "#prisma/embedded/cluster.server.ts";
import { type Owner, writeWhole } from "./disk-copy.server.ts";

/** Its name inside PostgreSQL's data folder; `push.sh` looks there. */
export const STATE_FOLDER = "archive";

/** Why a piece could not be kept: the folder is gone, has no room, holds another piece of that name, or does not answer. */
const FAULTS = ["gone", "full", "differs", "silent", "failed"] as const;
export type ArchiveFault = (typeof FAULTS)[number];

export type Target = {
  /** The backup's folder. */
  folder: string;
  /** Where the log goes, in it. */
  wal: string;
  /** So much room is left to others on the archive's disk. */
  roomBytes: number;
  /** With more pieces waiting than this the archive is given up until the next base. */
  mostWaiting: number;
};

type Trouble = { since: Date; fault: ArchiveFault };
export type LastBase = { at: Date; bytes: number; kept: number };
/** What a trial restore came to; `why` is null where all was well. */
export type LastTry = { at: Date; until: Date | null; why: string | null };
/** Instants are UTC; sizes as of the last piece kept. */
export type ArchiveState = {
  folder: string;
  lastBase: LastBase | null;
  lastKept: { at: Date; freeBytes: number; logBytes: number } | null;
  failing: Trouble | null;
  broken: Trouble | null;
  lastTry: LastTry | null;
};

const MENDING = "broken.mending";

export const stateFolderOf = (data: string) => join(data, STATE_FOLDER);

async function linesOf(file: string): Promise<string[] | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  return text === null ? null : text.split("\n");
}

async function readTrouble(file: string): Promise<Trouble | null> {
  const lines = await linesOf(file);
  if (lines === null) return null;
  const since = new Date(lines[0] ?? "");
  const fault = FAULTS.find((each) => each === lines[1]) ?? "failed";
  if (!Number.isNaN(since.getTime())) return { since, fault };
  // On a full disk the mark is an empty file.
  return { since: (await stat(file)).mtime, fault };
}

async function readJson<T>(file: string): Promise<T | null> {
  const lines = await linesOf(file);
  try {
    return lines === null ? null : (JSON.parse(lines.join("\n")) as T);
  } catch {
    return null;
  }
}

type Stored<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] };

async function readBase(folder: string): Promise<LastBase | null> {
  const stored = await readJson<Stored<LastBase>>(join(folder, "base.json"));
  return stored && { ...stored, at: new Date(stored.at) };
}

async function readTry(folder: string): Promise<LastTry | null> {
  const stored = await readJson<{ at: string; until: string | null; why: string | null }>(
    join(folder, "try.json"),
  );
  return (
    stored && {
      ...stored,
      at: new Date(stored.at),
      until: stored.until === null ? null : new Date(stored.until),
    }
  );
}

/** The backup's folder that the log goes to; null where the archive is off. `data` is PostgreSQL's data folder. */
export async function readTarget(data: string): Promise<string | null> {
  const lines = await linesOf(join(stateFolderOf(data), "target"));
  return lines?.[3] || null;
}

/** Null where the archive is off. `data` is PostgreSQL's data folder. */
export async function readState(data: string): Promise<ArchiveState | null> {
  const target = await readTarget(data);
  if (target === null) return null;
  const folder = stateFolderOf(data);
  const last = await linesOf(join(folder, "last"));
  const lastAt = new Date(last?.[0] ?? "");
  return {
    folder: target,
    lastBase: await readBase(folder),
    lastKept:
      last === null || Number.isNaN(lastAt.getTime())
        ? null
        : { at: lastAt, freeBytes: Number(last[1]) * 1024, logBytes: Number(last[2]) * 1024 },
    failing: await readTrouble(join(folder, "failing")),
    broken:
      (await readTrouble(join(folder, "broken"))) ?? (await readTrouble(join(folder, MENDING))),
    lastTry: await readTry(folder),
  };
}

/** What the health page tells: `elsewhere` where DATABASE_URL names a database that others back up. */
export async function readOwnState(): Promise<ArchiveState | "off" | "elsewhere"> {
  const { databaseUrl, dataFolder } = env();
  if (databaseUrl !== null) return "elsewhere";
  return (await readState(dataFolderOf(dataFolder))) ?? "off";
}

export async function noteBase(data: string, owner: Owner, base: LastBase): Promise<void> {
  await writeWhole(join(stateFolderOf(data), "base.json"), JSON.stringify(base), owner);
}

/** Nothing where the archive is off: a restore may be tried on a machine that has no site. */
export async function noteTry(data: string, tried: LastTry): Promise<void> {
  const folder = stateFolderOf(data);
  if (!existsSync(folder)) return;
  const { uid, gid } = await stat(folder);
  await writeWhole(join(folder, "try.json"), JSON.stringify(tried), { uid, gid });
}

export type Turn = {
  /** The base stands: what was broken before it no longer matters. */
  done: () => Promise<void>;
  /** No base came of it: the archive goes on as before, or is off as before. */
  undo: () => Promise<void>;
};

/** Sends the log to `target` from now on, as a base is about to be taken. */
export async function turnOn(data: string, target: Target, owner: Owner): Promise<Turn> {
  const folder = stateFolderOf(data);
  const file = join(folder, "target");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (owner) await chown(folder, owner.uid, owner.gid);
  const former = await readFile(file, "utf8").catch(() => null);
  await writeWhole(join(folder, "push.sh"), await readFile("prisma/backup/push.sh", "utf8"), owner);
  const { wal, roomBytes, mostWaiting } = target;
  const lines = [wal, Math.ceil(roomBytes / 1024), mostWaiting, target.folder];
  await writeWhole(file, `${lines.join("\n")}\n`, owner);
  const [broken, mending] = [join(folder, "broken"), join(folder, MENDING)];
  if (existsSync(broken)) await rename(broken, mending);
  return {
    done: () => rm(mending, { force: true }),
    undo: async () => {
      if (existsSync(mending) && !existsSync(broken)) await rename(mending, broken);
      if (former === null) await rm(file, { force: true });
      else await writeWhole(file, former, owner);
    },
  };
}

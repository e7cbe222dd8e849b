// Brings a data folder back to what a backup says it was at an instant: made beside its place first, then put there whole.
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { StartProblem } from "#app/process.server.ts";
import {
  type Cluster,
  dataFolderOf,
  findServer,
  operatorFor,
  stopServer,
} from "#prisma/embedded/cluster.server.ts";
import { makeDataFolder } from "#prisma/embedded/data-folder.server.ts";
import { backupLockOf, withFolderLock, withLock } from "#prisma/embedded/folder-lock.server.ts";
import type { Operator } from "#prisma/embedded/operator.server.ts";
import { type Archive, archiveAt, listBases, listSegments, readOwner } from "./archive.server.ts";
import { syncFolder } from "./disk-copy.server.ts";
import { freeBytes, fullPlace, placeFault } from "./place.server.ts";
import { choose, type Reach, reachesOf } from "./reach.ts";
import { recover, type Recovered, settle } from "./recover.server.ts";
import { nameOfInstant, tellInstant } from "./told-instant.ts";

export type RestoreOptions = {
  /** The folder that holds the backup. */
  folder: string;
  dataFolder: string;
  /** Null: as new as the backup reaches. */
  at: Date | null;
};

export type Restored = {
  reach: Reach;
  lastChange: Date | null;
  /** Where what stood in the data folder is now; null where nothing did. */
  movedTo: string | null;
};

/** Folders in the data folder that a restore or a trial works in; none of them is data. */
const RESTORING = "postgres.restoring";
const TRYING = "postgres.trying";
/** The log of changes takes room of its own while it is read. */
const ROOM_BYTES = 268_435_456;

function clusterIn(folder: string, operator: Operator): Cluster {
  return { folder, data: dataFolderOf(folder), operator, isThrowaway: false };
}

/** Takes away what a killed restore or trial left, its server included. Called under the backup's lock. */
export async function sweepRecoveries(dataFolder: string): Promise<void> {
  if (!existsSync(dataFolder)) return;
  const names = (await readdir(dataFolder)).filter((name) => [RESTORING, TRYING].includes(name));
  for (const name of names) {
    const left = clusterIn(join(dataFolder, name), operatorFor(dataFolder));
    if (existsSync(left.data) && findServer(left)) await stopServer(left);
    await rm(left.folder, { recursive: true, force: true });
  }
}

async function archiveIn(folder: string): Promise<Archive> {
  const archive = archiveAt(resolve(folder));
  if (!existsSync(archive.folder) || !statSync(archive.folder).isDirectory())
    throw new StartProblem(`${archive.folder} is no folder: name the one that holds the backup.`);
  const owner = await readOwner(archive).catch((error: unknown) => {
    throw placeFault(error, archive.folder);
  });
  if (owner === null)
    throw new StartProblem(
      `${archive.folder} holds no backup: name the folder that npm run backup was given.`,
    );
  return archive;
}

/** The base for an instant. Throws StartProblem, naming what can be had, where there is none. */
async function reachFor(archive: Archive, at: Date | null): Promise<Reach> {
  const choice = choose(reachesOf(await listBases(archive), await listSegments(archive)), at);
  if (choice.ok) return choice.reach;
  if (choice.why === "none")
    throw new StartProblem(
      `${archive.folder} holds no base whose log is whole: nothing can be restored from it.`,
    );
  const words = { early: "before that", late: "after that", gap: "in a gap of its log" };
  throw new StartProblem(
    `The backup reaches from ${tellInstant(choice.earliest)} to ${tellInstant(choice.newest)}, and the instant asked for lies ${words[choice.why]}.`,
  );
}

function checkRoom(dataFolder: string, { base }: Reach): void {
  const needed = base.bytes + ROOM_BYTES;
  if (freeBytes(dataFolder) < needed) throw fullPlace(dataFolder, needed);
}

function refuseRunning(dataFolder: string, operator: Operator): void {
  if (findServer(clusterIn(dataFolder, operator)) === null) return;
  throw new StartProblem(
    `The site, or another command, uses ${dataFolder}: stop it first, then restore; where it was killed, wait a minute.`,
  );
}

/** Puts what was recovered in its place and what stood there aside; the database itself goes last, in two renames. */
function putInPlace(from: string, dataFolder: string, aside: string): boolean {
  const names = readdirSync(from).filter((name) => name !== "postgres");
  let isMoved = false;
  for (const name of [...names, "postgres"]) {
    const place = join(dataFolder, name);
    if (existsSync(place)) {
      mkdirSync(aside, { recursive: true, mode: 0o700 });
      renameSync(place, join(aside, name));
      isMoved = true;
    }
    renameSync(join(from, name), place);
  }
  return isMoved;
}

type Made = { recovered: Recovered; reach: Reach; into: string };

/** Recovers into a folder in the data folder, as the only one at work there, and hands it to `work`; it is gone afterwards. */
async function withRecovered<T>(
  { folder, dataFolder, at }: RestoreOptions,
  isTrial: boolean,
  work: (made: Made) => Promise<T>,
): Promise<T> {
  const archive = await archiveIn(folder);
  makeDataFolder(dataFolder);
  const lock = backupLockOf(dataFolder);
  return withLock(lock, async () => {
    await sweepRecoveries(dataFolder);
    const operator = operatorFor(dataFolder);
    if (!isTrial) refuseRunning(dataFolder, operator);
    const reach = await reachFor(archive, at);
    checkRoom(dataFolder, reach);
    const into = join(dataFolder, isTrial ? TRYING : RESTORING);
    const recovered = await recover({
      archive,
      base: reach.base,
      at,
      into,
      operator,
      lock,
      isTrial,
    });
    try {
      return await work({ recovered, reach, into });
    } finally {
      await rm(into, { recursive: true, force: true });
    }
  });
}

/**
 * Restores into `dataFolder`. `now` names the folder that takes what stood there. Throws StartProblem with one plain
 * sentence where that cannot be; then the data folder is as it was.
 */
export function restoreData(options: RestoreOptions, now: Date): Promise<Restored> {
  const { dataFolder } = options;
  return withRecovered(options, false, async ({ recovered, reach, into }) => {
    await settle(recovered);
    const aside = join(dataFolder, `before-restore-${nameOfInstant(now)}`);
    const isMoved = await withFolderLock(dataFolder, () => {
      refuseRunning(dataFolder, recovered.cluster.operator);
      return Promise.resolve(putInPlace(into, dataFolder, aside));
    });
    await syncFolder(dataFolder);
    return { reach, lastChange: recovered.lastChange, movedTo: isMoved ? aside : null };
  });
}

/** Restores into a folder that is gone afterwards, and lets `look` at the server that runs there. */
export function tryRestore<T>(
  options: RestoreOptions,
  look: (recovered: Recovered, reach: Reach) => Promise<T>,
): Promise<T> {
  return withRecovered(options, true, async ({ recovered, reach }) => {
    try {
      return await look(recovered, reach);
    } finally {
      await stopServer(recovered.cluster);
    }
  });
}

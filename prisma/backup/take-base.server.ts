// Takes a base: a copy of the whole running database and of the data beside it, and sends the log to the same folder from then on.
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import pg from "pg";
import { StartProblem } from "#app/process.server.ts";
import { checkData, dataFolderOf, operatorFor } from "#prisma/embedded/cluster.server.ts";
import { backupLockOf, withLock } from "#prisma/embedded/folder-lock.server.ts";
import type { Operator } from "#prisma/embedded/operator.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import {
  type ArchiveFault,
  noteBase,
  readState,
  type Turn,
  turnOn,
} from "./archive-state.server.ts";
import { type Archive, MAKING, prune, sweep } from "./archive.server.ts";
import { isBesideData, isFull, isOfDatabase } from "./base-content.ts";
import { ask, copyRunning, copyTree } from "./copy-running.server.ts";
import { eachOf, readTree, sizeOf, syncFolder, writeWhole } from "./disk-copy.server.ts";
import { writeManifest } from "./manifest.server.ts";
import {
  checkPlace,
  freeBytes,
  fullPlace,
  isInside,
  isSameDisk,
  openPlace,
  placeFault,
} from "./place.server.ts";
import type { Base } from "./reach.ts";
import { nameOfInstant } from "./told-instant.ts";

export type BaseOptions = {
  /** The folder that holds, or is to hold, the backup. */
  folder: string;
  dataFolder: string;
  /** A folder inside the data folder that is no data, such as that of the logs. */
  notData?: readonly string[];
  /** With more pieces of 16 MB waiting than this a failing archive is given up. */
  mostWaiting?: number;
};

export type TakenBase = {
  base: Base;
  folder: string;
  /** Names of what stood beside the database and is in the base. */
  beside: string[];
  isFirst: boolean;
  /** The folder that the log went to until now, and goes to no more. */
  left: string | null;
  isSameDisk: boolean;
};

/** 512 MB. */
const MOST_WAITING = 32;
/** So much stays free for others; more where the database itself lives on the disk. */
const ROOM_BYTES = 67_108_864;
const ROOM_BESIDE_DATABASE_BYTES = 1_073_741_824;
/** At most so much is lost with the disk: a piece that was written to is closed and kept after that time. */
const PIECE_TIME = "1min";
const ARCHIVE_PATIENCE_MS = 150_000;

type Place = { data: string; dataFolder: string; operator: Operator; archive: Archive };

const FAULT_WORDS: Record<ArchiveFault, string> = {
  gone: "the folder is gone",
  full: "its disk is full",
  differs: "it holds another piece of the same name, so another database writes there",
  silent: "its disk does not answer",
  failed: "PostgreSQL could not write there; its server.log says why",
};

/** Waits until the log that the base needs is in the archive. */
async function waitForLog({ data, archive }: Place, segment: string): Promise<void> {
  const giveUpAt = Date.now() + ARCHIVE_PATIENCE_MS;
  while (!existsSync(join(archive.wal, `${segment}.gz`))) {
    const failing = (await readState(data))?.failing;
    if (failing || Date.now() > giveUpAt)
      throw new StartProblem(
        `The log could not be kept in ${archive.wal}: ${FAULT_WORDS[failing?.fault ?? "silent"]}. No base was made.`,
      );
    await sleep(100);
  }
}

/** Histories of timelines tell a later restore which numbers are taken; they were written while the archive was off. */
async function keepHistories({ data, archive, operator }: Place): Promise<void> {
  const log = join(data, "pg_wal");
  const { files } = await readTree(log, (path) => /^[0-9A-F]{8}\.history$/.test(path));
  for (const name of files) {
    const kept = join(archive.wal, `${name}.gz`);
    if (existsSync(kept)) continue;
    await writeWhole(kept, gzipSync(await readFile(join(log, name))), operator.user);
  }
}

async function checkRoom(place: Place): Promise<void> {
  const { data, archive } = place;
  const { files } = await readTree(data, isOfDatabase, isFull);
  // What is being written meanwhile comes on top.
  const needed = (await sizeOf(data, files)) * 1.1 + roomOf(place);
  if (freeBytes(archive.folder) < needed) throw fullPlace(archive.folder, needed);
}

const roomOf = ({ data, archive }: Place) =>
  isSameDisk(archive.folder, data) ? ROOM_BESIDE_DATABASE_BYTES : ROOM_BYTES;

/** Makes the base beside its place and moves it there whole. */
async function makeBase(
  client: pg.Client,
  place: Place,
  notData: readonly string[],
): Promise<{ base: Base; beside: string[] }> {
  const { archive, data, dataFolder } = place;
  const making = join(archive.bases, `${process.pid}${MAKING}`);
  await mkdir(making, { mode: 0o700 });
  try {
    const copied = await copyRunning(client, data, making);
    const isWanted = (path: string) =>
      isBesideData(path) && !notData.some((each) => isInside(join(dataFolder, path), each));
    const beside = await copyTree(
      dataFolder,
      await readTree(dataFolder, isWanted),
      making,
      "beside",
    );
    const { startedAt, finishedAt, startSegment, stopSegment } = copied;
    const files = [...copied.files, ...beside.files];
    const folders = ["postgres", ...copied.folders, "beside", ...beside.folders];
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const name = nameOfInstant(finishedAt);
    const base = { name, startedAt, finishedAt, startSegment, stopSegment, bytes };
    await eachOf(folders, (path) => syncFolder(join(making, path)));
    await writeManifest(making, { base, folders, files });
    await waitForLog(place, stopSegment);
    await rename(making, join(archive.bases, name));
    await syncFolder(archive.bases);
    return { base, beside: beside.files.map(({ path }) => path.slice("beside/".length)).sort() };
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
}

/** Closes a piece of the log soon after it was written to, from now on. */
async function setPieceTime(client: pg.Client): Promise<void> {
  const { set } = await ask<{ set: string }>(
    client,
    "SELECT current_setting('archive_timeout') AS set",
  );
  if (set === PIECE_TIME) return;
  await client.query(`ALTER SYSTEM SET archive_timeout = '${PIECE_TIME}'`);
  await client.query("SELECT pg_reload_conf()");
}

async function checkServer(client: pg.Client): Promise<string> {
  const { mode, spaces, database } = await ask<{ mode: string; spaces: number; database: string }>(
    client,
    `SELECT current_setting('archive_mode') AS mode, (SELECT system_identifier::text FROM pg_control_system()) AS database,
       (SELECT count(*)::int FROM pg_tablespace WHERE spcname NOT LIKE 'pg\\_%') AS spaces`,
  );
  if (mode !== "on")
    throw new StartProblem(
      "The database was started by an older version that keeps no log: stop the site, start it again, then back up.",
    );
  if (spaces > 0)
    throw new StartProblem(
      "The database has tablespaces of its own, which this backup does not take.",
    );
  return database;
}

async function takeOn(
  client: pg.Client,
  { folder, dataFolder, notData = [], mostWaiting = MOST_WAITING }: BaseOptions,
): Promise<TakenBase> {
  const data = dataFolderOf(dataFolder);
  const database = await checkServer(client);
  await checkPlace(folder, dataFolder, database).catch((error: unknown) => {
    throw placeFault(error, folder);
  });
  const operator = operatorFor(dataFolder);
  const opened = await openPlace(folder, database, operator);
  const place: Place = { data, dataFolder, operator, archive: opened.archive };
  const former = (await readState(data))?.folder ?? null;
  const target = { folder, wal: place.archive.wal, roomBytes: roomOf(place), mostWaiting };
  let turn: Turn | null = null;
  let made: { base: Base; beside: string[] };
  try {
    await sweep(place.archive);
    await checkRoom(place);
    turn = await turnOn(data, target, operator.user);
    await setPieceTime(client);
    await keepHistories(place);
    made = await makeBase(client, place, [folder, ...notData]);
  } catch (error) {
    await turn?.undo();
    opened.undo();
    throw placeFault(error, folder);
  }
  const kept = await prune(place.archive);
  const { finishedAt: at, bytes } = made.base;
  await noteBase(data, operator.user, { at, bytes, kept });
  await turn.done();
  const isFirst = former !== folder;
  const left = isFirst ? former : null;
  return { ...made, folder, isFirst, left, isSameDisk: isSameDisk(folder, data) };
}

/**
 * Takes a base of the embedded database on `dataFolder`, which is started where it does not run, and turns its archive on.
 * Throws StartProblem with one plain sentence where that cannot be; then nothing has changed.
 */
export async function takeBase(options: BaseOptions): Promise<TakenBase> {
  const { dataFolder } = options;
  const folder = resolve(options.folder);
  const data = dataFolderOf(dataFolder);
  if (process.platform === "win32")
    throw new StartProblem(
      "Windows has no shell to keep the log with: set DATABASE_URL to a PostgreSQL that is backed up by its own means.",
    );
  checkData(data);
  if (!existsSync(data))
    throw new StartProblem(
      `${dataFolder} holds no database yet: start the site first, or set DATA_DIR.`,
    );
  return withLock(backupLockOf(dataFolder), async () => {
    const running = await ensureDatabase({ databaseUrl: null, dataFolder });
    const client = new pg.Client({ connectionString: running.ownerUrl, keepAlive: true });
    client.on("error", () => undefined); // a server that breaks off fails the query that waits for it
    try {
      await client.connect();
      return await takeOn(client, { ...options, folder });
    } finally {
      await client.end().catch(() => undefined);
      await running.stop();
    }
  });
}

// Makes a database out of a base and the log, in a folder of its own, up to an instant; nothing else is touched.
import { existsSync, readFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isSystemFull } from "#app/disk-full.ts";
import { StartProblem } from "#app/process.server.ts";
import { withConnection } from "#prisma/connection.server.ts";
import {
  answers,
  begin,
  type Cluster,
  dataFolderOf,
  faultOf,
  findServer,
  logLength,
  readNewLog,
  stopServer,
} from "#prisma/embedded/cluster.server.ts";
import {
  type Credentials,
  freePort,
  ownerUrl,
  readCredentials,
} from "#prisma/embedded/credentials.server.ts";
import type { Operator } from "#prisma/embedded/operator.server.ts";
import type { Settings } from "#prisma/embedded/settings.ts";
import { STATE_FOLDER } from "./archive-state.server.ts";
import { type Archive, listKept } from "./archive.server.ts";
import { copyFile, eachOf, makeFolders, syncFolder, writeWhole } from "./disk-copy.server.ts";
import { damagedBase, type Manifest, readManifest } from "./manifest.server.ts";
import { fullPlace } from "./place.server.ts";
import type { Base } from "./reach.ts";
import { isSameTimeline, isSegment } from "./segments.ts";

export type Recovery = {
  archive: Archive;
  base: Base;
  /** Null: all that the log holds. */
  at: Date | null;
  /** The lock that this process holds meanwhile: should it be killed, the server ends by itself. */
  lock: string;
  /** The folder to make it in; it must not be there. */
  into: string;
  operator: Operator;
  /** For a trial, whose data is thrown away: faster, and nothing is waited for to reach the disk. */
  isTrial: boolean;
};

/** A server that runs on what was recovered; `lastChange` is the newest change in it that the log told, if any. */
export type Recovered = { cluster: Cluster; credentials: Credentials; lastChange: Date | null };

/** As long as a log of days may take. */
const PATIENCE_S = 86_400;
const ENDED_EARLY = /recovery ended before configured recovery target was reached/;

/** Copies the base and checks every file against the manifest on the way. Throws StartProblem where one is not what it was. */
async function copyBase(folder: string, manifest: Manifest, into: string, operator: Operator) {
  await makeFolders(
    into,
    manifest.folders.map(placeOf).filter((path) => path !== ""),
    operator.user,
  );
  await eachOf(manifest.files, async ({ path, size, sha256 }) => {
    // PostgreSQL brings its own folder onto the disk before it recovers.
    const isSynced = !path.startsWith("postgres/");
    const owner = isSynced ? null : operator.user;
    const copied = await copyFile(join(folder, path), join(into, placeOf(path)), owner, isSynced);
    if (copied?.sha256 !== sha256 || copied.size !== size) throw damagedBase(folder, path);
  });
}

/** What stood beside the database in the data folder stands beside it again. */
export function placeOf(path: string): string {
  return path === "beside" ? "" : path.replace(/^beside\//, "");
}

/** The log that may be needed, copied to where PostgreSQL's own user reads it, whoever owns the archive. */
async function copyLog({ archive, base, operator }: Recovery, state: string): Promise<void> {
  const owner = operator.user;
  await makeFolders(state, [], owner);
  const names = (await listKept(archive)).filter((name) =>
    isSegment(name)
      ? name >= base.startSegment && isSameTimeline(name, base.startSegment)
      : name.endsWith(".history"),
  );
  await eachOf(names, async (name) => {
    await copyFile(join(archive.wal, `${name}.gz`), join(state, `${name}.gz`), owner, false);
  });
  await writeWhole(join(state, "pull.sh"), await readFile("prisma/backup/pull.sh", "utf8"), owner);
}

/** Left out of what ALTER SYSTEM has set: the archive of the restored data is off. */
async function forgetArchive(data: string, { user }: Operator): Promise<void> {
  const file = join(data, "postgresql.auto.conf");
  if (!existsSync(file)) return;
  const lines = (await readFile(file, "utf8")).split("\n");
  const others = lines.filter((line) => !/^archive_timeout\b/.test(line));
  await writeWhole(file, others.join("\n"), user);
}

function settingsOf(at: Date | null, isTrial: boolean): Settings {
  return {
    archive_mode: "off",
    // Up only when the recovery is over.
    hot_standby: "off",
    restore_command: "sh archive/pull.sh %f %p",
    recovery_target_timeline: "current",
    ...(isTrial ? { fsync: "off", full_page_writes: "off" } : {}),
    ...(at === null
      ? {}
      : {
          recovery_target_time: at.toISOString().replace("T", " ").replace("Z", "+00"),
          recovery_target_action: "promote",
        }),
  };
}

type Started = "up" | "ended early";

/** What ended the recovery. Throws StartProblem with what PostgreSQL, or the log's damaged piece, says. */
function endOf(cluster: Cluster, said: string): Started {
  const mark = join(cluster.data, STATE_FOLDER, "damaged");
  if (existsSync(mark))
    throw new StartProblem(
      `The log's piece ${readFileSync(mark, "utf8").trim()} in the backup is damaged: restore an instant before it with --to.`,
    );
  if (ENDED_EARLY.test(said)) return "ended early";
  throw faultOf(cluster, "recover", said);
}

/** Runs the recovery to its end: pg_ctl comes back while it is still at work. */
async function start(
  cluster: Cluster,
  { credentials, settings, lock }: { credentials: Credentials; settings: Settings; lock: string },
): Promise<Started> {
  const before = logLength(cluster);
  const { port } = credentials;
  const { said } = await begin(cluster, { port, lock, patienceS: PATIENCE_S, special: settings });
  if (said !== null) return endOf(cluster, said);
  while ((await answers(ownerUrl(credentials))) !== "yes") {
    if (findServer(cluster) === null) return endOf(cluster, readNewLog(cluster, before));
    await sleep(100);
  }
  return "up";
}

async function lastChangeOf(credentials: Credentials): Promise<Date | null> {
  const { rows } = await withConnection(ownerUrl(credentials), (client) =>
    client.query<{ last: Date | null }>("SELECT pg_last_xact_replay_timestamp() AS last"),
  );
  return rows[0]?.last ?? null;
}

async function runRecovery(recovery: Recovery, cluster: Cluster): Promise<Recovered> {
  const { at, isTrial, lock } = recovery;
  const credentials = { ...readCredentials(cluster.folder), port: await freePort() };
  const startUntil = (until: Date | null) =>
    start(cluster, { credentials, settings: settingsOf(until, isTrial), lock });
  const ended = await startUntil(at);
  // Nothing was written between the last change and the instant, so all there is is what stood there at that instant.
  if (ended === "ended early") await startUntil(null);
  return { cluster, credentials, lastChange: await lastChangeOf(credentials) };
}

/**
 * Recovers into a new folder and leaves the server running there, reachable with the base's own credentials at a free port.
 * Throws StartProblem where the base or the log is damaged, or there is no room; then the folder is gone again.
 */
export async function recover(recovery: Recovery): Promise<Recovered> {
  const { archive, base, into, operator } = recovery;
  const folder = join(archive.bases, base.name);
  const data = dataFolderOf(into);
  const cluster: Cluster = { folder: into, data, operator, isThrowaway: false };
  try {
    const manifest = await readManifest(folder);
    await copyBase(folder, manifest, into, operator);
    await copyLog(recovery, join(data, STATE_FOLDER));
    await forgetArchive(data, operator);
    await writeWhole(join(data, "recovery.signal"), "", operator.user);
    if (!recovery.isTrial) await syncFolder(into);
    return await runRecovery(recovery, cluster);
  } catch (error) {
    if (existsSync(data) && findServer(cluster)) await stopServer(cluster);
    await rm(into, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw isSystemFull(code) ? fullPlace(dirname(into)) : error;
  }
}

/** Stops the server and takes away what only the recovery needed. */
export async function settle({ cluster }: Recovered): Promise<void> {
  await stopServer(cluster);
  await rm(join(cluster.data, STATE_FOLDER), { recursive: true, force: true });
  await syncFolder(cluster.data);
}

// One embedded PostgreSQL on one folder: makes it, finds it running, starts it and stops it.
import { execFileSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { StartProblem } from "#app/process.server.ts";
import {
  type Credentials,
  freePort,
  makeCredentials,
  ownerUrl,
  readCredentials,
  saveCredentials,
} from "./credentials.server.ts";
import { folderLockOf, isRunning } from "./folder-lock.server.ts";
import { watchIdle } from "./idle-watch.server.ts";
import { findBinaries, linkLibraries } from "./binaries.server.ts";
import { chooseOperator, makeOwnFolder, type Operator, run } from "./operator.server.ts";
import { serverOptions, type Settings } from "./settings.ts";

/** The version of the data that the programs from npm read and write. */
export const MAJOR_VERSION = "18";
const LOG_LIMIT_BYTES = 5_000_000;
const PATIENCE_MS = 30_000;
/** So often a port must be taken before a server in use moves: its users know the old one alone, and must begin anew. */
const STAY_ATTEMPTS = 12;

export type Cluster = { folder: string; data: string; operator: Operator; isThrowaway: boolean };

export const dataFolderOf = (folder: string) => join(folder, "postgres");
const logOf = (cluster: Cluster) => join(cluster.data, "server.log");

/** As whom the programs from npm run on the data of a folder. Throws StartProblem where there are none, or nobody may. */
export function operatorFor(folder: string): Operator {
  const binaries = findBinaries();
  linkLibraries(binaries);
  return chooseOperator(binaries, dataFolderOf(folder), folder);
}

/** Throws StartProblem when the folder holds data that these programs must not touch. */
export function checkData(data: string): void {
  if (!existsSync(data)) return;
  const versionFile = join(data, "PG_VERSION");
  if (!existsSync(versionFile)) {
    throw new StartProblem(
      `${data} is not a folder of PostgreSQL data: move it away or set DATA_DIR to another folder.`,
    );
  }
  const version = readFileSync(versionFile, "utf8").trim();
  if (version === MAJOR_VERSION) return;
  throw new StartProblem(
    `${data} holds data of PostgreSQL ${version}, and this program brings PostgreSQL ${MAJOR_VERSION}: set DATA_DIR to another folder, or move the data over with pg_dump.`,
  );
}

export function faultOf(cluster: Cluster, what: string, output: string): StartProblem {
  if (/No space left on device|Disk quota exceeded/i.test(output)) {
    return new StartProblem(
      `The disk that holds ${cluster.folder} is full: free some space or set DATA_DIR to a folder on another disk.`,
    );
  }
  if (/Permission denied|Read-only file system/i.test(output)) {
    return new StartProblem(
      `PostgreSQL may not write in ${cluster.folder}: give its user the right to it or set DATA_DIR to another folder.`,
    );
  }
  if (/could not look up effective user/i.test(output)) {
    return new StartProblem(
      "This user has no name on this machine and PostgreSQL asks for one: start as a named user, or set DATABASE_URL.",
    );
  }
  const last =
    output
      .split("\n")
      .filter((line) => /FATAL|PANIC|error|could not/i.test(line))
      .pop() ?? output.trim();
  return new StartProblem(`PostgreSQL could not ${what} in ${cluster.folder}: ${last.trim()}`);
}

/** Makes the data in a folder beside its place and moves it there whole, so a kill in between leaves nothing half made. */
export async function createData(cluster: Cluster): Promise<void> {
  for (const name of readdirSync(cluster.folder).filter((entry) =>
    entry.startsWith("postgres.making"),
  )) {
    rmSync(join(cluster.folder, name), { recursive: true, force: true });
  }
  const making = join(cluster.folder, "postgres.making");
  makeOwnFolder(cluster.operator, making);
  const credentials = await makeCredentials();
  const passwordFile = join(making, "password");
  writeFileSync(passwordFile, credentials.ownerPassword, { mode: 0o600 });
  const { user } = cluster.operator;
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const made = await run(cluster.operator, "initdb", [
    ...["--pgdata", join(making, "data"), "--username", "postgres", "--pwfile", passwordFile],
    ...[
      "--auth",
      "scram-sha-256",
      "--encoding",
      "UTF8",
      "--locale-provider",
      "builtin",
      "--locale",
      "C.UTF-8",
    ],
    ...["--no-instructions", ...(cluster.isThrowaway ? ["--no-sync"] : [])],
  ]);
  if (made.code !== 0) {
    rmSync(making, { recursive: true, force: true });
    throw faultOf(cluster, "make its data", made.output);
  }
  saveCredentials(cluster.folder, credentials);
  renameSync(join(making, "data"), cluster.data);
  rmSync(making, { recursive: true, force: true });
}

function commandOf(pid: number): string {
  try {
    if (existsSync("/proc/self/cmdline")) return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/**
 * Whether the process works in this very folder. The pid file of a folder that was copied while its server ran names the
 * original's server, which knows the same password: writing there would be writing into somebody else's data.
 */
function worksIn(pid: number, data: string, toldFolder: string): boolean {
  try {
    const [theirs, ours] = [statSync(`/proc/${pid}/cwd`), statSync(data)];
    return theirs.ino === ours.ino && theirs.dev === ours.dev;
  } catch {
    // Where the system does not tell, the folder that the file itself names decides.
    return !existsSync(toldFolder) || realpathSync(toldFolder) === realpathSync(data);
  }
}

/**
 * The server's process and port as its pid file tells, or null when none runs on this folder. A file left by kill -9, or
 * brought along by a copy, is removed.
 */
export function findServer(cluster: Cluster): { pid: number; port: number } | null {
  const file = join(cluster.data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  // The number may have been given to a stranger since: only a postgres counts.
  if (
    pid > 0 &&
    isRunning(pid) &&
    (process.platform === "win32" || commandOf(pid).includes("postgres")) &&
    worksIn(pid, cluster.data, lines[1] ?? "")
  ) {
    return { pid, port: Number(lines[3]) };
  }
  rmSync(file, { force: true });
  return null;
}

export async function answers(url: string): Promise<"yes" | "not yet" | "other password"> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return "yes";
  } catch (error) {
    return (error as { code?: string }).code === "28P01" ? "other password" : "not yet";
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Credentials of the server that runs on the folder, waiting for one that is coming up or going down; null when none does. */
export async function findRunning(cluster: Cluster): Promise<Credentials | null> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const server = findServer(cluster);
    if (!server) return null;
    const credentials = { ...readCredentials(cluster.folder), port: server.port };
    const answer = server.port > 0 ? await answers(ownerUrl(credentials)) : "not yet";
    if (answer === "yes") return credentials;
    if (answer === "other password" || Date.now() > giveUpAt) {
      throw new StartProblem(
        `A PostgreSQL on ${cluster.data} (process ${server.pid}) does not let this program in: stop it with kill ${server.pid}, then start again.`,
      );
    }
    await sleep(100);
  }
}

export function readNewLog(cluster: Cluster, from: number): string {
  const file = logOf(cluster);
  return existsSync(file) ? readFileSync(file).subarray(from).toString() : "";
}

type Beginning = {
  port: number;
  /** The lock that is held while somebody starts or stops the server; once nobody uses it either, it ends by itself. */
  lock: string;
  patienceS?: number;
  /** Settings of this start alone. */
  special?: Settings;
};

/** Runs pg_ctl to begin a server. `said` is all that it and the server said if it did not come up, null if it did. */
export async function begin(
  cluster: Cluster,
  { port, lock, patienceS = 60, special = {} }: Beginning,
): Promise<{ said: string | null }> {
  const before = logLength(cluster);
  const options = serverOptions(port, cluster.isThrowaway, special);
  const { code, output } = await run(cluster.operator, "pg_ctl", [
    ...["start", "--wait", "--timeout", String(patienceS), "--pgdata", cluster.data],
    ...["--log", logOf(cluster), "--options", options],
  ]);
  if (code !== 0) return { said: output + readNewLog(cluster, before) };
  const server = findServer(cluster);
  if (server) watchIdle(server.pid, lock);
  return { said: null };
}

/** Starts the server and answers its credentials; where the port of last time is taken it moves, after a while if it must stay. */
export async function startServer(cluster: Cluster, mustStay: boolean): Promise<Credentials> {
  const log = logOf(cluster);
  if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) truncateSync(log);
  let credentials = readCredentials(cluster.folder);
  for (let attempt = 0; ; attempt += 1) {
    const { port } = credentials;
    const { said } = await begin(cluster, { port, lock: folderLockOf(cluster.folder) });
    if (said === null) return credentials;
    if (attempt >= 20) throw faultOf(cluster, "start", said);
    if (
      /could not bind|could not create any TCP/.test(said) &&
      !(mustStay && attempt < STAY_ATTEMPTS)
    ) {
      credentials = { ...credentials, port: await freePort() };
      saveCredentials(cluster.folder, credentials);
    } else if (
      /could not bind|could not create any TCP|shared memory block .* is still in use|pre-existing shared memory/.test(
        said,
      )
    ) {
      await sleep(250); // the last processes of a server killed with -9 are still leaving
    } else {
      throw faultOf(cluster, "start", said);
    }
  }
}

/** Stops the server with all on disk; one that cannot do that, because the disk is full, is ended and recovers when started. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const stop = (mode: string, seconds: string) =>
    run(cluster.operator, "pg_ctl", [
      "stop",
      "--wait",
      "--timeout",
      seconds,
      "--mode",
      mode,
      "--pgdata",
      cluster.data,
    ]);
  if ((await stop("fast", "30")).code !== 0) await stop("immediate", "10");
}

/** How long the server's own log is now; what it writes later is read from there. */
export function logLength(cluster: Cluster): number {
  return existsSync(logOf(cluster)) ? statSync(logOf(cluster)).size : 0;
}

/** The sentence for a full disk when the server wrote of one since its log had that length, else null. */
export function diskFault(cluster: Cluster, sinceLength: number): StartProblem | null {
  const said = readNewLog(cluster, sinceLength);
  return /No space left on device/i.test(said) ? faultOf(cluster, "write", said) : null;
}

// Lets one process at a time do a thing, such as make, start or stop a folder's database; a holder killed with -9 frees it.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isDiskFull } from "#app/disk-full.ts";
import { StartProblem } from "#app/process.server.ts";

/** Where the system does not tell when a process began, a lock older than this belongs to a number given anew. */
const STALE_MS = 300_000;
const PATIENCE_MS = 300_000;

/** What Linux says of a process after its name: its state, and later when it began. Empty elsewhere. */
function statOf(pid: number): string[] {
  try {
    return (readFileSync(`/proc/${pid}/stat`, "utf8").split(")").pop() ?? "").trim().split(" ");
  } catch {
    return [];
  }
}

/** Whether a process of that number runs on this machine; one that ended and waits to be noted by its parent does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return statOf(pid)[0] !== "Z";
}

/** A process's number and, where the system tells, when it began: numbers are given anew, in containers at once. */
function markOf(pid: number): string {
  return `${pid} ${statOf(pid)[19] ?? ""}`;
}

function isStale(file: string): boolean {
  try {
    const mark = readFileSync(file, "utf8");
    const pid = Number.parseInt(mark, 10);
    const age = Date.now() - statSync(file).mtimeMs;
    // A lock without a number is between being made and being written.
    if (!(pid > 0)) return age > 2_000;
    return !isRunning(pid) || markOf(pid) !== mark || (mark.endsWith(" ") && age > STALE_MS);
  } catch {
    return false; // gone meanwhile
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, markOf(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    // Full disks take no lock; what is at work then is the stopping of a server, and that must not fail.
    if (isDiskFull(error)) return true;
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

/** Runs `work` while no other process holds `file`; its folder is made if it is not there. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const giveUpAt = Date.now() + PATIENCE_MS;
  while (!take(file)) {
    if (isStale(file)) rmSync(file, { force: true });
    else if (Date.now() > giveUpAt)
      throw new StartProblem(
        `Another process is still at work (${file}): wait for it, then start again.`,
      );
    else await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Held by whoever makes a backup of the folder's database, restores one or tries one. */
export const backupLockOf = (folder: string) => join(folder, "backup.lock");

/** Held by whoever makes, starts or stops the folder's database. */
export const folderLockOf = (folder: string) => join(folder, "postgres.lock");

/** Runs `work` while no other process works on the database of `folder`, which is made if it is not there. */
export function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  return withLock(folderLockOf(folder), work);
}

// Looks at the folder that an operator names for a backup, before anything is written to it: each mistake is one sentence.
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statfsSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { isSystemFull } from "#app/disk-full.ts";
import { StartProblem } from "#app/process.server.ts";
import { canReach, type Operator } from "#prisma/embedded/operator.server.ts";
import { type Archive, archiveAt, readOwner } from "./archive.server.ts";
import { writeWhole } from "./disk-copy.server.ts";

/** What a disk brings along by itself. */
const NOT_OURS_TO_MIND = ["lost+found", ".Trash-1000", ".DS_Store"];
const MB = 1_048_576;
const GB = 1_073_741_824;

/** The path without links, also of a folder that is still to be made. */
function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  return dirname(full) === full
    ? full
    : join(realPath(dirname(full)), full.slice(dirname(full).length));
}

export function isInside(path: string, folder: string): boolean {
  const [inner, outer] = [realPath(path), realPath(folder)];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

export function freeBytes(path: string): number {
  const { bavail, bsize } = statfsSync(nearestFolder(path));
  return bavail * bsize;
}

export function isSameDisk(one: string, other: string): boolean {
  return statSync(nearestFolder(one)).dev === statSync(nearestFolder(other)).dev;
}

/** '1.2 GB', or '38 MB' below one. */
export function tellBytes(bytes: number): string {
  return bytes < GB ? `${Math.ceil(bytes / MB)} MB` : `${(bytes / GB).toFixed(1)} GB`;
}

/** A path as it is typed at a shell. */
export function typed(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}

/** Throws StartProblem where the folder cannot hold the backup of the database that `dataFolder` holds. */
export async function checkPlace(
  folder: string,
  dataFolder: string,
  database: string,
): Promise<void> {
  if (/[\r\n]/.test(folder))
    throw new StartProblem("The folder's name has a line break in it: choose another.");
  // What is lost with the data must not be its backup; and a base would hold the bases before it.
  if (isInside(folder, dataFolder))
    throw new StartProblem(
      `${folder} is the data folder ${dataFolder}, or lies inside it: choose a folder outside, best on another disk.`,
    );
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new StartProblem(`${folder} is a file: name a folder for the backup.`);
  const archive = archiveAt(folder);
  const others = readdirSync(folder).filter((name) => !NOT_OURS_TO_MIND.includes(name));
  const owner = await readOwner(archive);
  if (owner !== null && owner !== database)
    throw new StartProblem(
      `${folder} holds the backup of another site: choose a folder of this site's own.`,
    );
  if (owner === null && others.length > 0)
    throw new StartProblem(
      `${folder} holds other things and no backup: choose an empty folder or one that is still to be made.`,
    );
}

function notAllowed(folder: string): StartProblem {
  return new StartProblem(
    `This program may not read and write in ${folder}: give its user the right to it, or choose another folder.`,
  );
}

/** The sentence for what the archive's disk or its rights refuse. */
export function placeFault(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (isSystemFull(code)) return fullPlace(folder);
  if (["EACCES", "EPERM", "EROFS"].includes(code)) return notAllowed(folder);
  if (["ENOTDIR", "EEXIST"].includes(code))
    return new StartProblem(`${folder} cannot be made: a file stands in its way.`);
  if (code === "ENOENT")
    return new StartProblem(
      `${folder} cannot be made, or is gone: look whether its disk is there.`,
    );
  return error;
}

export function fullPlace(folder: string, needed?: number): StartProblem {
  const has =
    needed === undefined
      ? ""
      : `: ${tellBytes(needed)} are needed, ${tellBytes(freeBytes(folder))} are free`;
  return new StartProblem(
    `The disk of ${folder} is full${has}. Make room there or choose another folder.`,
  );
}

function mayWrite(operator: Operator, folder: string): boolean {
  if (operator.user)
    return (
      canReach(operator.user, operator.prefix, "-w", folder) &&
      canReach(operator.user, operator.prefix, "-x", folder)
    );
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Makes what is missing of the folder; `undo` takes away what was made. Throws StartProblem where it cannot be written. */
export async function openPlace(
  folder: string,
  database: string,
  operator: Operator,
): Promise<{ archive: Archive; undo: () => void }> {
  const archive = archiveAt(folder);
  const made: string[] = [];
  const undo = () => {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
  };
  const make = (path: string) => {
    if (existsSync(path)) return;
    make(dirname(path));
    mkdirSync(path, { mode: 0o700 });
    made.push(path);
    // PostgreSQL's own user brings the log there.
    if (operator.user) chownSync(path, operator.user.uid, operator.user.gid);
  };
  try {
    for (const path of [folder, archive.wal, archive.bases]) make(path);
    if (!mayWrite(operator, archive.wal))
      throw new StartProblem(
        `PostgreSQL's own user may not write in ${archive.wal}: choose a folder that it can enter, such as one below /var/backups.`,
      );
    if (!existsSync(archive.about)) {
      made.push(archive.about);
      await writeWhole(archive.about, `${JSON.stringify({ database })}\n`);
    }
  } catch (error) {
    undo();
    throw placeFault(error, folder);
  }
  return { archive, undo };
}

// Copies files so that they stand on the disk before they are called done, and tells what was copied by size and hash.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, type FileHandle, lstat, mkdir, open, readdir, rename } from "node:fs/promises";
import { join } from "node:path";

export type CopiedFile = { path: string; size: number; sha256: string };
/** Folders and files below one folder, as paths from there, parents first. */
export type Tree = { folders: string[]; files: string[] };
export type Owner = { uid: number; gid: number } | null;

const BLOCK_BYTES = 1_048_576;
/** Waiting for the disk is most of the work. */
const AT_ONCE = 8;

export const sha256Of = (text: string) => createHash("sha256").update(text).digest("hex");

const isGone = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT";

/** What stands below `root`; `keeps` says which paths are wanted and `enters` whose content is. Links are left out. */
export async function readTree(
  root: string,
  keeps: (path: string) => boolean,
  enters: (path: string) => boolean = () => true,
): Promise<Tree> {
  const tree: Tree = { folders: [], files: [] };
  async function walk(folder: string): Promise<void> {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error) => {
      if (isGone(error)) return [];
      throw error;
    });
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (!keeps(path)) continue;
      if (entry.isFile()) tree.files.push(path);
      // The folder of the log may be a link to another disk; its content is not wanted, and it comes back as a folder.
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && !enters(path));
      if (isFolder) tree.folders.push(path);
      if (isFolder && enters(path)) await walk(path);
    }
  }
  await walk("");
  return tree;
}

/** Bytes of the tree's files; what vanishes meanwhile counts nothing. */
export async function sizeOf(root: string, files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of files) {
    const found = await lstat(join(root, path)).catch(() => null);
    bytes += found?.size ?? 0;
  }
  return bytes;
}

async function pour(
  source: FileHandle,
  target: FileHandle,
  isSynced: boolean,
): Promise<Omit<CopiedFile, "path">> {
  const hash = createHash("sha256");
  const block = Buffer.allocUnsafe(BLOCK_BYTES);
  let size = 0;
  for (;;) {
    const { bytesRead } = await source.read(block, 0, BLOCK_BYTES, null);
    if (bytesRead === 0) break;
    const part = block.subarray(0, bytesRead);
    hash.update(part);
    await target.writeFile(part);
    size += bytesRead;
  }
  if (isSynced) await target.sync();
  return { size, sha256: hash.digest("hex") };
}

/**
 * Copies one file to a new place that only its owner reads; null where it is gone, as a dropped table's is. `isSynced`: it is
 * waited for until it stands on the disk.
 */
export async function copyFile(
  from: string,
  to: string,
  owner: Owner = null,
  isSynced = true,
): Promise<Omit<CopiedFile, "path"> | null> {
  const source = await open(from, "r").catch((error: unknown) => {
    if (isGone(error)) return null;
    throw error;
  });
  if (source === null) return null;
  try {
    const target = await open(to, "wx", 0o600);
    try {
      if (owner) await target.chown(owner.uid, owner.gid);
      return await pour(source, target, isSynced);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** Runs `work` on each of `items`, a few at a time; the first fault stops the rest. */
export async function eachOf<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items].reverse();
  async function take(): Promise<void> {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item);
  }
  const takers = Array.from({ length: AT_ONCE }, () =>
    take().catch((error: unknown) => {
      waiting.length = 0;
      throw error;
    }),
  );
  const ended = await Promise.allSettled(takers);
  for (const each of ended) if (each.status === "rejected") throw each.reason;
}

export async function makeFolders(
  root: string,
  folders: readonly string[],
  owner: Owner = null,
): Promise<void> {
  for (const path of ["", ...folders]) {
    const folder = join(root, path);
    await mkdir(folder, { mode: 0o700, recursive: path === "" });
    if (owner) await chown(folder, owner.uid, owner.gid);
  }
}

/** Waits until the names in a folder are on the disk; nothing where the system cannot be asked. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32" || !existsSync(folder)) return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a small file whole and onto the disk; a kill leaves the former one or the new one. */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  owner: Owner = null,
): Promise<void> {
  const fresh = `${file}.new`;
  const target = await open(fresh, "w", 0o600);
  try {
    if (owner) await target.chown(owner.uid, owner.gid);
    await target.writeFile(content);
    await target.sync();
  } finally {
    await target.close();
  }
  await rename(fresh, file);
  await syncFolder(join(file, ".."));
}

// A small disk of its own for a run, where this machine lets it be mounted; what is free of it can be filled and given back.
import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

const SIZE = "700m";
const PIECE = Buffer.alloc(1_000_000, "x");

export type SmallDisk = { fill: () => void; free: () => void; unmount: () => void };

/** Mounts it at `folder`. Null where that is not allowed. */
export function mountSmallDisk(folder: string): SmallDisk | null {
  if (process.platform !== "linux") return null;
  const mount = ["-t", "tmpfs", "-o", `size=${SIZE},mode=755`, "tmpfs", folder];
  if (spawnSync("mount", mount).status !== 0) return null;
  const filling = join(folder, "filling");

  /** To the last byte, in smaller and smaller pieces. */
  function fill(): void {
    const file = openSync(filling, "a");
    for (let bytes = PIECE.length; bytes >= 1;) {
      try {
        writeSync(file, PIECE, 0, bytes);
      } catch {
        bytes = Math.floor(bytes / 10);
      }
    }
    closeSync(file);
  }

  /** The logs stay in the folder after the disk is gone. */
  function unmount(): void {
    const logs = [
      ...readdirSync(folder).filter((name) => name.endsWith(".log")),
      "postgres/server.log",
    ]
      .filter((name) => existsSync(join(folder, name)))
      .map((name) => [name.replaceAll("/", "-"), readFileSync(join(folder, name))] as const);
    spawnSync("umount", ["-l", folder]);
    for (const [name, bytes] of logs) writeFileSync(join(folder, name), bytes);
  }

  return {
    fill,
    free: () => {
      rmSync(filling, { force: true });
    },
    unmount,
  };
}

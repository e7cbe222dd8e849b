// A data folder with a running database of its own that can be backed up, for tests of backup and restore.
import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDatabase, type RunningDatabase } from "#prisma/embedded.server.ts";
import { ask } from "./ask.ts";
import { waitUntil } from "./wait-until.ts";

export type BackedUpSite = {
  dataFolder: string;
  /** A folder for backups; nobody has made it. */
  folder: string;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  /** Asks as the owner. */
  ask: <T>(sql: string) => Promise<T[]>;
  /** PostgreSQL's own clock. */
  clock: () => Promise<Date>;
  /** Closes the piece of the log that is written to; its name. */
  closePiece: () => Promise<string>;
  /** Waits until all that was written is in the backup. */
  keepAll: () => Promise<void>;
  remove: () => Promise<void>;
};

/** The log is kept within a minute at the latest, and mostly at once. */
export const untilKept = (isTrue: () => boolean | Promise<boolean>) => waitUntil(isTrue, 200);

const MEMORY = "/dev/shm";
const ENOUGH_BYTES = 2_000_000_000;

/** In memory where there is enough: what is waited for to reach a disk is most of these tests' time. */
function quickestFolder(): string {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ENOUGH_BYTES ? MEMORY : tmpdir();
}

export function backedUpSite(): BackedUpSite {
  const home = mkdtempSync(join(quickestFolder(), "backup-"));
  chmodSync(home, 0o755);
  const [dataFolder, folder] = [join(home, "data"), join(home, "backup")];
  mkdirSync(dataFolder);
  writeFileSync(join(dataFolder, "session-secret"), "as it was\n", { mode: 0o600 });
  let running: RunningDatabase | null = null;
  const asked = <T>(sql: string) => ask<T>(running?.ownerUrl ?? "", sql);
  async function one<T>(sql: string): Promise<T> {
    const [row] = await asked<{ it: T }>(sql);
    if (row === undefined) throw new Error(`no answer to ${sql}`);
    return row.it;
  }
  const closePiece = () =>
    one<string>(
      "SELECT pg_walfile_name(pg_switch_wal()) AS it FROM (SELECT pg_logical_emit_message(true, 'test', 'x'))",
    );
  const stop = async () => {
    await running?.stop();
    running = null;
  };
  return {
    dataFolder,
    folder,
    ask: asked,
    closePiece,
    stop,
    start: async () => {
      running ??= await ensureDatabase({ databaseUrl: null, dataFolder });
    },
    clock: () => one<Date>("SELECT clock_timestamp() AS it"),
    keepAll: async () => {
      const piece = await closePiece();
      await untilKept(() => existsSync(join(folder, "wal", `${piece}.gz`)));
    },
    remove: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Starts `npm run backup` or `npm run restore` beside the test. */
export function startCommand(
  name: "backup" | "restore",
  args: string[],
  env: Record<string, string>,
) {
  const { VITEST: _vitest, DATABASE_URL: _url, ...environment } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", `app/cli/${name}.server.ts`, ...args], {
    env: { ...environment, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<{ code: number | null; said: string }>((done) =>
    child.once("close", (code) => done({ code, said })),
  );
  return { child, ended };
}

/** Alters one byte and answers how to put it back. */
export function damage(file: string): () => void {
  const bytes = readFileSync(file);
  const altered = Buffer.from(bytes);
  const at = Math.floor(altered.length / 2);
  altered[at] = (altered[at] ?? 0) ^ 0xff;
  writeFileSync(file, altered);
  return () => {
    writeFileSync(file, bytes);
  };
}

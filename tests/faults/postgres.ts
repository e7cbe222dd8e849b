// PostgreSQL under fault: its first process is killed with -9, and whoever uses it brings it back by itself.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { answerOf, until } from "./patience.ts";
import type { Running } from "./program.ts";

const BACK_WITHIN_MS = 60_000;

/** Started on the folder as the site starts it; not a throwaway one, which would forget what it has acknowledged. */
export async function startPostgres(
  folder: string,
): Promise<Running & { url: string; ownerUrl: string; pid: () => number }> {
  const pidFile = join(folder, "postgres/postmaster.pid");
  const pidNow = () => {
    try {
      return Number(readFileSync(pidFile, "utf8").split("\n")[0]);
    } catch {
      return 0; // between two servers there is no file
    }
  };
  let killed = 0;
  /** Kills none twice: its number may be another program's by then. */
  function kill(): void {
    const pid = pidNow();
    if (pid <= 0 || pid === killed) return;
    killed = pid;
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
  process.once("exit", kill);
  const running = await ensureDatabase({ databaseUrl: null, dataFolder: folder });
  return {
    url: running.url,
    ownerUrl: running.ownerUrl,
    kill,
    pid: pidNow,
    // Nothing but waiting: the lease of this process must bring it back, as it does for the site.
    start: async () => {
      await until(
        () => Promise.resolve(pidNow() > 0 && pidNow() !== killed),
        BACK_WITHIN_MS,
        "PostgreSQL was not started again after kill -9",
      );
      await answerOf(
        () => greet(running.url),
        BACK_WITHIN_MS,
        "PostgreSQL let nobody in after kill -9",
      );
    },
    stop: async () => {
      try {
        await running.stop();
      } finally {
        kill(); // where it did not stop in order
        process.off("exit", kill);
      }
    },
  };
}

/** On a connection of its own, since those of a pool may lead to the server that was killed. */
async function greet(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT 1");
  } finally {
    await client.end().catch(() => undefined);
  }
}

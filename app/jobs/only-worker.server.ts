// Lets one worker at a time do the work: a second one stands by and takes over within seconds of the first one's end.
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Log } from "#app/log.server.ts";
import { LOCK_NUMBERS } from "#prisma/lock-numbers.ts";

/** A session lock: PostgreSQL itself takes it back from a killed worker. */
const WORKER = LOCK_NUMBERS.worker;
const RETRY_MS = 1_000;

export type Stop = () => Promise<void>;

/** Waits until this process holds the lock; null when `signal` ends the waiting. Asks again and again rather than
 * waiting inside PostgreSQL, where a waiting statement would keep old rows from being cleaned up. */
async function takeLock(databaseUrl: string, signal: AbortSignal): Promise<pg.Client | null> {
  while (!signal.aborted) {
    const client = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      application_name: "viec-that worker",
    });
    client.on("error", () => undefined);
    try {
      await client.connect();
      while (!signal.aborted) {
        const { rows } = await client.query<{ held: boolean }>(
          "SELECT pg_try_advisory_lock($1) AS held",
          [WORKER],
        );
        if (rows[0]?.held) return client;
        await sleep(RETRY_MS);
      }
    } catch {
      await sleep(RETRY_MS); // the database is away; it is asked again
    }
    await client.end().catch(() => undefined);
  }
  return null;
}

/** Runs `start` while this is the only worker, and its stop when the lock is lost; answers how to end it all. */
export function whileOnlyWorker(databaseUrl: string, start: () => Stop, log: Log): Stop {
  const ending = new AbortController();
  async function turn(): Promise<void> {
    const client = await takeLock(databaseUrl, ending.signal);
    if (!client) return;
    const lost = new Promise<void>((resolve) => {
      client.once("end", () => {
        resolve();
      });
    });
    const ended = new Promise<void>((resolve) => {
      ending.signal.addEventListener("abort", () => {
        resolve();
      });
    });
    log.info("this worker has the lock");
    const stop = start();
    await Promise.race([lost, ended]);
    await stop();
    await client.end().catch(() => undefined);
  }
  const over = (async () => {
    while (!ending.signal.aborted) {
      await turn().catch(async (error: unknown) => {
        log.error({ err: error }, "the work stopped by a fault; it is taken up again");
        await sleep(RETRY_MS);
      });
    }
  })();
  return async () => {
    ending.abort();
    await over;
  };
}

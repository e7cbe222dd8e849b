// One writer of the index at a time: draining and rebuilding take turns on a lock that PostgreSQL frees if they die.
import type pg from "pg";
import { LOCK_NUMBERS } from "#prisma/lock-numbers.ts";

const RETRY_MS = 200;

/** `check` throws where the lock's connection is lost, and with it the lock: another process may be writing. */
export type IndexLock = { check: () => void };

/**
 * Runs `work` under the lock; null where another process holds it, at once or after `patienceMs`. The lock needs a
 * connection of its own.
 */
export async function withIndexLock<T>(
  pool: pg.Pool,
  work: (lock: IndexLock) => Promise<T>,
  patienceMs = 0,
): Promise<T | null> {
  const holder = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  holder.on("error", onError);
  try {
    if (!(await tryLock(holder, patienceMs))) return null;
    try {
      return await work({
        check: () => {
          if (broken) throw new Error("the lock of the search index was lost", { cause: broken });
        },
      });
    } finally {
      await holder
        .query("SELECT pg_advisory_unlock($1)", [LOCK_NUMBERS.searchIndex])
        .catch((error: unknown) => {
          broken = error instanceof Error ? error : new Error(String(error));
        });
    }
  } finally {
    holder.off("error", onError);
    holder.release(broken); // a broken connection is thrown away, and its lock with it
  }
}

/** Asks again and again: a statement that waits inside PostgreSQL would keep old rows from being cleaned up. */
async function tryLock(holder: pg.PoolClient, patienceMs: number): Promise<boolean> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const { rows } = await holder.query<{ locked: boolean }>(
      "SELECT pg_try_advisory_lock($1) AS locked",
      [LOCK_NUMBERS.searchIndex],
    );
    if (rows[0]?.locked === true) return true;
    if (Date.now() >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

// One writer of the index at a time: draining and rebuilding take turns on a lock that PostgreSQL frees if they die.
import type pg from "pg";

/** Next after those of prisma/lock-numbers.ts: two uses of one number would wait for each other for ever. */
const INDEX_LOCK = 7_260_915;

/** Runs `work` under the lock; null at once where another process holds it. The lock needs a connection of its own. */
export async function withIndexLock<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T | null> {
  const holder = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => { broken = error; };
  holder.on("error", onError);
  try {
    const { rows } = await holder.query<{ locked: boolean }>("SELECT pg_try_advisory_lock($1) AS locked", [INDEX_LOCK]);
    if (rows[0]?.locked !== true) return null;
    try {
      return await work();
    } finally {
      await holder.query("SELECT pg_advisory_unlock($1)", [INDEX_LOCK]).catch((error: unknown) => {
        broken = error instanceof Error ? error : new Error(String(error));
      });
    }
  } finally {
    holder.off("error", onError);
    holder.release(broken); // a broken connection is thrown away, and its lock with it
  }
}

// Hears PostgreSQL's notifications on one connection of the pool, and takes a new one when that is lost.
import type pg from "pg";

/** Calls `onCall` at every notification on the channel. `check` listens again if the connection was lost. */
export function listenFor(pool: pg.Pool, channel: string, onCall: () => void) {
  let client: pg.PoolClient | null = null;
  let opening: Promise<void> | null = null;
  let isStopped = false;

  function drop(error: Error): void {
    client?.release(error);
    client = null;
  }

  async function open(): Promise<void> {
    try {
      const opened = await pool.connect();
      client = opened;
      opened.on("error", drop);
      opened.on("notification", onCall);
      await opened.query(`LISTEN ${opened.escapeIdentifier(channel)}`);
      onCall(); // what was called out while nobody listened
    } catch (error) {
      drop(error instanceof Error ? error : new Error(String(error)));
    }
  }

  function check(): void {
    if (client !== null || opening !== null || isStopped) return;
    opening = open().finally(() => {
      opening = null;
    });
  }

  check();
  return {
    check,
    stop: async (): Promise<void> => {
      isStopped = true;
      await opening;
      // Thrown away rather than given back, because it still listens.
      client?.removeListener("error", drop);
      client?.removeListener("notification", onCall);
      client?.release(true);
      client = null;
    },
  };
}

// Who uses the embedded database: each process holds a lease, and the last one to leave turns the server off.
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { LOCK_NUMBERS } from "#prisma/lock-numbers.ts";

/** The lease is a session lock, so PostgreSQL itself takes back that of a killed process. */
const LEASE = LOCK_NUMBERS.lease;

export type Lease = {
  /** Whether the server went away, and the lease with it. */
  isLost: () => boolean;
  /** Gives the lease back; true when nobody else holds one. */
  leave: () => Promise<boolean>;
};

/** Asked a few times: PostgreSQL notices the end of a process killed with -9 a moment later. */
async function isAlone(client: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    if (attempt > 0) await sleep(40);
    const { rows } = await client.query<{ alone: boolean }>(
      "SELECT pg_try_advisory_lock($1) AS alone",
      [LEASE],
    );
    if (rows[0]?.alone) return true;
  }
  return false;
}

/**
 * Takes a lease on the server at `url`; `onLost` is called, once, when the server goes away before the lease is given back.
 * A lease that could not be taken throws and is not lost: nobody has it.
 */
export async function takeLease(url: string, onLost: () => void): Promise<Lease> {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    application_name: "viec-that lease",
  });
  let isHeld = false;
  let isOver = false;
  const end = () => {
    if (isHeld && !isOver) onLost();
    isOver = true;
  };
  client.on("error", end);
  client.on("end", end);
  try {
    await client.connect();
    await client.query("SELECT pg_advisory_lock_shared($1)", [LEASE]);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  if (isOver) throw new Error("the server went away as its lease was taken");
  isHeld = true;
  return {
    isLost: () => isOver,
    async leave() {
      if (isOver) return false;
      isOver = true;
      try {
        await client.query("SELECT pg_advisory_unlock_shared($1)", [LEASE]);
        return await isAlone(client);
      } catch {
        return false;
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  };
}

// The one way to PostgreSQL: a pool for typed SQL on hot reads and a Prisma client over the same address for the rest.
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { isSilence } from "./database-trouble.ts";
import { PrismaClient } from "./generated/client.ts";

export type Database = { prisma: PrismaClient; pool: pg.Pool; close: () => Promise<void> };
/** What a command's transaction gives it. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** How long a process waits for PostgreSQL before it gives up with an error, in milliseconds. */
export type Patience = {
  /** For a connection, one that the pool must first get free included. */
  connect: number;
  /** For one statement; PostgreSQL itself ends it. */
  statement: number;
  /** For a lock that somebody else holds. */
  lock: number;
  /** For any word: a server that is frozen does not end its statements either. More than `statement`. */
  silence: number;
};

/** Somebody waits for a page: better a sentence soon than a page late. */
export const PAGE_PATIENCE: Patience = {
  connect: 3_000,
  statement: 6_000,
  lock: 4_000,
  silence: 7_000,
};
/** Imports, rebuilds of the index and nightly checks have statements of minutes. */
export const WORK_PATIENCE: Patience = {
  connect: 15_000,
  statement: 600_000,
  lock: 120_000,
  silence: 620_000,
};

let current: Database | null = null;

/**
 * A connection that was silent is ended at once. Whatever waits behind its unanswered statement, a ROLLBACK above all,
 * never reaches the server, and its next user would find itself inside somebody else's transaction.
 */
function endWhenSilent(client: pg.ClientBase): void {
  const held = client as pg.Client;
  const query = held.query.bind(held) as (...args: unknown[]) => unknown;
  held.query = ((...args: unknown[]) => {
    const outcome = query(...args);
    if (outcome instanceof Promise)
      outcome.catch((error: unknown) => {
        if (isSilence(error)) held.end().catch(() => undefined);
      });
    return outcome;
  }) as typeof held.query;
}

function openPool(databaseUrl: string, connections: number, patience: Patience): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    idleTimeoutMillis: 10_000,
    keepAlive: true,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.statement,
    lock_timeout: patience.lock,
    query_timeout: patience.silence,
  });
  pool.on("error", () => undefined); // a dropped idle connection is replaced at the next query
  pool.on("connect", (client) => {
    // The pool hears of idle connections only: one lost while somebody holds it fails that one's query, and must not end the process.
    client.on("error", () => undefined);
    endWhenSilent(client);
  });
  return pool;
}

/** Opens pool and client on an address; the caller closes them. `connections` caps each of the two. */
export function openDatabase(
  databaseUrl: string,
  connections = 8,
  patience: Patience = WORK_PATIENCE,
): Database {
  const pool = openPool(databaseUrl, connections, patience);
  const prismaPool = openPool(databaseUrl, connections, patience);
  // "minimal" keeps rows, and so personal data, out of error messages and logs.
  const prisma = new PrismaClient({ adapter: new PrismaPg(prismaPool), errorFormat: "minimal" });
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect();
      await Promise.all([pool.end(), prismaPool.end()]);
    },
  };
}

/** Makes `databaseUrl` the process's database; called once by each way in before anything reads or writes. */
export function useDatabase(
  databaseUrl: string,
  connections?: number,
  patience?: Patience,
): Database {
  current = openDatabase(databaseUrl, connections, patience);
  return current;
}

/** The process's database. Throws if no way in has opened it. */
export function database(): Database {
  if (!current) throw new Error("The database is not open: call useDatabase first.");
  return current;
}

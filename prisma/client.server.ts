// The one way to PostgreSQL: a pool for typed SQL on hot reads and a Prisma client over the same address for the rest.
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client.ts";

export type Database = { prisma: PrismaClient; pool: pg.Pool; close: () => Promise<void> };
/** What a command's transaction gives it. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

let current: Database | null = null;

/** Opens pool and client on an address; the caller closes them. `connections` caps each of the two. */
export function openDatabase(databaseUrl: string, connections = 8): Database {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    idleTimeoutMillis: 10_000,
  });
  pool.on("error", () => undefined); // a dropped idle connection is replaced at the next query
  // The pool hears of idle connections only: one lost while somebody holds it fails that one's query, and must not end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  // "minimal" keeps rows, and so personal data, out of error messages and logs.
  const prisma = new PrismaClient({
    adapter: new PrismaPg({ connectionString: databaseUrl, max: connections }),
    errorFormat: "minimal",
  });
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** Makes `databaseUrl` the process's database; called once by each way in before anything reads or writes. */
export function useDatabase(databaseUrl: string, connections?: number): Database {
  current = openDatabase(databaseUrl, connections);
  return current;
}

/** The process's database. Throws if no way in has opened it. */
export function database(): Database {
  if (!current) throw new Error("The database is not open: call useDatabase first.");
  return current;
}

// One question to a database by its address, on a connection of its own.
import { withConnection } from "#prisma/connection.server.ts";

/** The rows that answer. */
export async function ask<T>(url: string, sql: string): Promise<T[]> {
  return withConnection(url, async (client) => (await client.query(sql)).rows as T[]);
}

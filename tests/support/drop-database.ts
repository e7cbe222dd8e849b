// Drops a test's database whoever still uses it. Our role may end its own connections but not autovacuum's, which FORCE would
// stumble over; a plain DROP asks autovacuum to leave and waits for it.
import type pg from "pg";

/** Nothing where there is no database of that name. */
export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = current_user",
    [name],
  );
  await client.query(`DROP DATABASE IF EXISTS ${name}`);
}

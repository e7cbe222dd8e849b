// Gives the role that serves its rights in tables that another role owns: it may write history, and change none of it.
import pg from "pg";
import { StartProblem } from "#app/process.server.ts";
import { withConnection } from "./connection.server.ts";

/** Tables under this trigger function are written once: whoever serves may add to them and read them. */
const APPEND_ONLY_GUARD = "refuse_history_change";

type Place = { role: string; name: string; oid: string };

async function placeOf(client: pg.Client): Promise<Place> {
  const { rows } = await client.query<Place>(
    "SELECT current_user AS role, datname AS name, oid::text FROM pg_database WHERE datname = current_database()",
  );
  const place = rows[0];
  if (place === undefined) throw new Error("PostgreSQL does not know the database it is in");
  return place;
}

async function appendOnlyTables(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger
     WHERE tgfoid IN (SELECT oid FROM pg_proc WHERE proname = $1)`,
    [APPEND_ONLY_GUARD],
  );
  return rows.map(({ name }) => name);
}

function grants(role: string, appendOnly: readonly string[]): string[] {
  const rows = "SELECT, INSERT, UPDATE, DELETE, MAINTAIN";
  const defaults = "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT";
  return [
    "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
    `REVOKE CREATE ON SCHEMA public FROM ${role}`,
    `GRANT USAGE ON SCHEMA public TO ${role}`,
    `GRANT ${rows} ON ALL TABLES IN SCHEMA public TO ${role}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${role}`,
    `${defaults} ${rows} ON TABLES TO ${role}`,
    `${defaults} USAGE, SELECT ON SEQUENCES TO ${role}`,
    `${defaults} EXECUTE ON FUNCTIONS TO ${role}`,
    ...appendOnly.flatMap((table) => [
      `REVOKE ALL ON ${table} FROM ${role}`,
      `GRANT SELECT, INSERT ON ${table} TO ${role}`,
    ]),
    `REVOKE INSERT, UPDATE, DELETE, MAINTAIN ON _prisma_migrations FROM ${role}`,
  ];
}

/**
 * Gives the role of `servingUrl` its rights, all at once, in the database where `owner` is connected; nothing where both
 * are one role. Throws StartProblem where the two addresses name different databases.
 */
export async function grantServing(owner: pg.Client, servingUrl: string): Promise<void> {
  const [own, serving] = [await placeOf(owner), await withConnection(servingUrl, placeOf)];
  if (own.name !== serving.name || own.oid !== serving.oid)
    throw new StartProblem("DATABASE_OWNER_URL and DATABASE_URL must name the same database.");
  if (own.role === serving.role) return;
  const role = pg.escapeIdentifier(serving.role);
  await owner.query("BEGIN");
  try {
    for (const sql of grants(role, await appendOnlyTables(owner))) await owner.query(sql);
    await owner.query("COMMIT");
  } catch (error) {
    await owner.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

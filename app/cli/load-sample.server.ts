// Loads the sample set whole: what a start killed half-way left of it is thrown away and loaded anew.
import { now } from "#app/clock.server.ts";
import type pg from "pg";
import { withConnection } from "#prisma/connection.server.ts";
import type { RunningDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";
import type { SignInPlace } from "#app/sample/sign-ins.server.ts";
import { isEmpty, seed } from "#app/sample/seed.server.ts";

/** Stands as the comment of the schema while loading: written at once, kept through a kill, and no table of ours. */
const MARK = "the sample set is being loaded";
const NO_MARK = "standard public schema";

type Addresses = Pick<RunningDatabase, "url" | "ownerUrl">;

async function asOwner({ ownerUrl }: Addresses, sql: string): Promise<void> {
  await withConnection(ownerUrl, (client) => client.query(sql));
}

async function mark(at: Addresses, words: string): Promise<void> {
  await asOwner(at, `COMMENT ON SCHEMA public IS '${words}'`).catch((error: unknown) => {
    // A given database may not be ours to comment; there a killed load is left as it is.
    if ((error as { code?: string }).code !== "42501") throw error;
  });
}

async function isHalfLoaded(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ half: boolean }>(
    `SELECT obj_description('public'::regnamespace) = $1
       AND NOT EXISTS (SELECT FROM licence WHERE list_name <> 'sample') AS half`,
    [MARK],
  );
  return rows[0]?.half === true;
}

/** Throws away everything in the database but the database; only what a killed load left is ever in it. */
async function empty(at: Addresses): Promise<void> {
  await asOwner(
    at,
    `BEGIN; DROP SCHEMA public CASCADE; CREATE SCHEMA public; COMMENT ON SCHEMA public IS '${NO_MARK}'; COMMIT`,
  );
  await migrate(at.ownerUrl, at.url);
}

/** Loads the sample set into a migrated database that holds nothing yet, or half of it. `say` is told when it begins. */
export async function loadSample(
  pool: pg.Pool,
  at: Addresses,
  place: SignInPlace,
  say: (line: string) => void,
): Promise<void> {
  if (await isHalfLoaded(pool)) await empty(at);
  if (!(await isEmpty())) return;
  say("Loading the sample set of invented firms, once…");
  await mark(at, MARK);
  await seed(now(), place);
  // Until its tables are counted, PostgreSQL plans as if they were empty.
  await pool.query("ANALYZE");
  await mark(at, NO_MARK);
}

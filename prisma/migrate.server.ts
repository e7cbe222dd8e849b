// Brings a database to the newest migration and keeps Prisma's own record of it, so "prisma migrate deploy" stays possible.
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type pg from "pg";
import { StartProblem } from "#app/process.server.ts";
import { withConnection } from "./connection.server.ts";
import { grantServing } from "./grants.server.ts";
import { LOCK_NUMBERS } from "./lock-numbers.ts";

/** Every process runs in the project's folder; this file itself may be part of the build. */
const PRISMA_FOLDER = resolve("prisma");

async function readMigrations() {
  const baseDir = join(PRISMA_FOLDER, "migrations");
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const migrationDirectories = await Promise.all(
    names.map(async (path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: await readFile(join(baseDir, path, "migration.sql"), "utf8"),
        },
      },
    })),
  );
  const lockfile = {
    path: "migration_lock.toml",
    content: await readFile(join(baseDir, "migration_lock.toml"), "utf8"),
  };
  return { baseDir, lockfile, shadowDbInitScript: "", migrationDirectories };
}

/** The names of what Prisma's record says was applied to its end; none where it keeps no record yet. */
async function readApplied(client: pg.Client): Promise<string[]> {
  const { rows: found } = await client.query<{ known: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known",
  );
  if (found[0]?.known !== true) return [];
  const { rows } = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return rows.map(({ name }) => name).sort();
}

/** Code that does not know a table's newer shape could write what the newer rules forbid. */
function refuseNewer(applied: readonly string[], known: readonly string[]): void {
  const newer = applied.filter((name) => !known.includes(name)).at(-1);
  if (newer === undefined) return;
  throw new StartProblem(
    `The database has the migration ${newer}, which this version does not know: start the newer version, or restore a backup made before it.`,
  );
}

async function applyMissing(client: pg.Client, ownerUrl: string): Promise<string[]> {
  const migrationsList = await readMigrations();
  const known = migrationsList.migrationDirectories.map(({ path }) => path);
  const applied = await readApplied(client);
  refuseNewer(applied, known);
  // Where nothing is missing the engine need not be loaded.
  if (known.every((name) => applied.includes(name))) return [];
  const schema = await readFile(join(PRISMA_FOLDER, "schema.prisma"), "utf8");
  const { openSchemaEngine } = await import("./schema-engine.server.ts");
  const { engine, scriptFault } = await openSchemaEngine(ownerUrl, [["schema.prisma", schema]]);
  try {
    const outcome = await engine.applyMigrations({
      migrationsList,
      filters: { externalTables: [], externalEnums: [] },
    });
    return outcome.appliedMigrationNames;
  } catch (error) {
    throw scriptFault() ?? error;
  } finally {
    engine.free();
  }
}

/**
 * Applies every migration the database lacks as its owner, gives the role that serves its rights, and answers the
 * migrations' names; a failed one throws with PostgreSQL's words.
 * Throws StartProblem where the database has one that this code does not know.
 * Two processes that start together take turns.
 */
export function migrate(ownerUrl: string, servingUrl = ownerUrl): Promise<string[]> {
  return withConnection(ownerUrl, async (lock) => {
    await lock.query("SELECT pg_advisory_lock($1)", [LOCK_NUMBERS.migration]);
    const names = await applyMissing(lock, ownerUrl);
    if (servingUrl !== ownerUrl) await grantServing(lock, servingUrl);
    return names;
  });
}

/** How a database's migrations differ from those of this code: `missing` it lacks, `unknown` only it has. */
export async function compareMigrations(
  databaseUrl: string,
): Promise<{ missing: string[]; unknown: string[] }> {
  const { migrationDirectories } = await readMigrations();
  const known = migrationDirectories.map(({ path }) => path);
  const applied = await withConnection(databaseUrl, readApplied);
  return {
    missing: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}

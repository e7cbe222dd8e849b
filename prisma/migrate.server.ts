// Brings a database to the newest migration and keeps Prisma's own record of it, so "prisma migrate deploy" stays possible.
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import pg from "pg";
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

/** Whether Prisma's record says that every migration was applied to its end: then the engine need not be loaded. */
async function isUpToDate(client: pg.Client, names: readonly string[]): Promise<boolean> {
  const { rows: found } = await client.query<{ known: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known",
  );
  if (found[0]?.known !== true) return false;
  const { rows } = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const applied = new Set(rows.map(({ name }) => name));
  return names.every((name) => applied.has(name));
}

/**
 * Applies every migration the database lacks and answers their names; a failed one throws with PostgreSQL's words.
 * Two processes that start together take turns.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: databaseUrl });
  lock.on("error", () => undefined); // a server that breaks off fails the query that waits for it
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock($1)", [LOCK_NUMBERS.migration]);
    const migrationsList = await readMigrations();
    if (
      await isUpToDate(
        lock,
        migrationsList.migrationDirectories.map(({ path }) => path),
      )
    )
      return [];
    const schema = await readFile(join(PRISMA_FOLDER, "schema.prisma"), "utf8");
    const { openSchemaEngine } = await import("./schema-engine.server.ts");
    const engine = await openSchemaEngine(databaseUrl, [["schema.prisma", schema]]);
    try {
      const applied = await engine.applyMigrations({
        migrationsList,
        filters: { externalTables: [], externalEnums: [] },
      });
      return applied.appliedMigrationNames;
    } finally {
      engine.free();
    }
  } finally {
    await lock.end();
  }
}

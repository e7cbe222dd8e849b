// Brings a database to the newest migration and keeps Prisma's own record of it, so "prisma migrate deploy" stays possible.
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { openSchemaEngine } from "./schema-engine.server.ts";

const PRISMA_FOLDER = dirname(fileURLToPath(import.meta.url));
/** Any fixed number: two processes that start together take turns on it. */
const MIGRATION_LOCK = 7_260_911;

async function readMigrations() {
  const baseDir = join(PRISMA_FOLDER, "migrations");
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  const migrationDirectories = await Promise.all(
    names.map(async (path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: await readFile(join(baseDir, path, "migration.sql"), "utf8") },
      },
    })),
  );
  const lockfile = { path: "migration_lock.toml", content: await readFile(join(baseDir, "migration_lock.toml"), "utf8") };
  return { baseDir, lockfile, shadowDbInitScript: "", migrationDirectories };
}

/** Applies every migration the database lacks and answers their names; a failed one throws with PostgreSQL's words. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const schema = await readFile(join(PRISMA_FOLDER, "schema.prisma"), "utf8");
    const engine = await openSchemaEngine(databaseUrl, [["schema.prisma", schema]]);
    try {
      const applied = await engine.applyMigrations({
        migrationsList: await readMigrations(),
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

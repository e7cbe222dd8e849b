// Migrating a real database twice, and one that newer code has migrated.
import { afterAll, beforeAll, expect, test } from "vitest";
import { StartProblem } from "#app/process.server.ts";
import { migrate } from "#prisma/migrate.server.ts";
import { testDatabase, type TestDatabase } from "#tests/support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test("a database that is up to date is left as it is", async () => {
  expect(await migrate(database.url)).toEqual([]);
});

test("a migration that this code does not know is refused in one sentence", async () => {
  await database.database.pool.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ('newer', '', '29990101000000_newer', now(), now(), 1)`,
  );
  const migrating = migrate(database.url);
  await expect(migrating).rejects.toBeInstanceOf(StartProblem);
  await expect(migrating).rejects.toThrow(
    /^The database has the migration 29990101000000_newer, which this version does not know: .+\.$/,
  );
});

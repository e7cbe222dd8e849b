// An owner role migrates and another serves: the one that serves writes history and can neither change it nor lift its guard.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StartProblem } from "#app/process.server.ts";
import { database as current, type Database, useDatabase } from "#prisma/client.server.ts";
import { ensureDatabase, type RunningDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { record } from "#app/domain/history/record.server.ts";
import { readServerHealth } from "#app/domain/operations/server-health.server.ts";
import { refreshVocabulary } from "#search/reading/correct.server.ts";
import { ask } from "#tests/support/ask.ts";

const folder = mkdtempSync(join(tmpdir(), "two-roles-"));
let running: RunningDatabase;
let database: Database;
let wasSingleRole: boolean | null;

const AT = new Date("2026-11-22T05:00:00Z");
const CENTRE: Actor = { role: "centre", id: "centre@example.vn", agencyId: null };

function note(why: string): Promise<void> {
  const entry = { at: AT, actor: "test", action: "noted", subject: "order", subjectId: "1" };
  return current().prisma.$transaction((tx) => record(tx, [{ ...entry, detail: { why } }]));
}

async function isSingleRole(): Promise<boolean | null> {
  const health = await readServerHealth(CENTRE, AT);
  return health.ok ? health.singleRole : null;
}

beforeAll(async () => {
  chmodSync(folder, 0o755);
  // A throwaway database belongs to the role that serves, as every database did before there were two roles.
  const former = await ensureDatabase({ databaseUrl: null, dataFolder: folder, isThrowaway: true });
  await migrate(former.url);
  const formerly = useDatabase(former.url, 2);
  await note("before there were two roles");
  wasSingleRole = await isSingleRole();
  await formerly.close();
  await former.stop();
  running = await ensureDatabase({ databaseUrl: null, dataFolder: folder });
  await migrate(running.ownerUrl, running.url);
  database = useDatabase(running.url, 2);
}, 120_000);
afterAll(async () => {
  await database.close();
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("the serving role's own database of former times is taken over with what it held", async () => {
  const owned = await ask(
    running.ownerUrl,
    `SELECT relname FROM pg_class WHERE relowner = 'viec_that'::regrole
     UNION ALL SELECT datname FROM pg_database WHERE datdba = 'viec_that'::regrole`,
  );
  expect(owned).toEqual([]);
  expect(await ask(running.url, "SELECT detail FROM history_entry ORDER BY id LIMIT 1")).toEqual([
    { detail: { why: "before there were two roles" } },
  ]);
});

test("health tells one role for both, and two apart", async () => {
  expect(wasSingleRole).toBe(true);
  expect(await isSingleRole()).toBe(false);
});

test("migrating again changes nothing, and what a new table needs is there at once", async () => {
  expect(await migrate(running.ownerUrl, running.url)).toEqual([]);
  await ask(running.ownerUrl, "CREATE TABLE later (id serial, word text)");
  await ask(running.url, "INSERT INTO later (word) VALUES ('a'); DELETE FROM later");
  await ask(running.ownerUrl, "DROP TABLE later");
});

test.each([
  "ALTER TABLE history_entry DISABLE TRIGGER USER",
  "ALTER TABLE history_entry DISABLE TRIGGER history_append_only",
  "DROP TRIGGER history_append_only ON history_entry",
  "TRUNCATE history_entry",
  "UPDATE history_entry SET actor = 'x'",
  "DELETE FROM history_entry",
  "DROP TABLE history_entry",
  "DROP FUNCTION refuse_history_change() CASCADE",
  "DROP SCHEMA public CASCADE",
  "CREATE OR REPLACE FUNCTION refuse_history_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
  "ALTER TABLE history_entry OWNER TO viec_that",
  "SET session_replication_role = 'replica'",
  "SET ROLE postgres",
  "DELETE FROM _prisma_migrations",
])("the serving role is refused: %s", async (sql) => {
  await expect(ask(running.url, sql)).rejects.toMatchObject({ code: "42501" });
});

test("ordinary work goes on", async () => {
  await note("by the role that serves");
  await ask(running.url, "BEGIN; LOCK TABLE licence IN SHARE ROW EXCLUSIVE MODE; COMMIT");
  await ask(running.url, "ANALYZE job_order");
  await refreshVocabulary(database.pool);
  expect(await ask(running.url, "SELECT count(*)::int AS entries FROM history_entry")).toEqual([
    { entries: 2 },
  ]);
});

test("given addresses serve as they stand, and two databases are refused", async () => {
  const { url, ownerUrl } = running;
  const given = await ensureDatabase({ databaseUrl: url, ownerUrl });
  expect(given).toMatchObject({ url, ownerUrl, embedded: false });
  const migrating = migrate(ownerUrl, ownerUrl.replace(/[^/]+$/, "postgres"));
  await expect(migrating).rejects.toBeInstanceOf(StartProblem);
  await expect(migrating).rejects.toThrow(/must name the same database/);
});

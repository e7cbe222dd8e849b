// What goes into a base: all of the database but what it makes anew, and all data beside it, whatever it is called.
import { expect, test } from "vitest";
import { isBesideData, isFull, isOfDatabase } from "#prisma/backup/base-content.ts";

test.each([
  ["PG_VERSION", true],
  ["global/pg_control", true],
  ["base/16384/2619", true],
  ["postgresql.auto.conf", true],
  ["postmaster.pid", false],
  ["server.log", false],
  ["archive", false],
  ["backup_label.old", false],
  ["base/16384/pg_internal.init", false],
  ["pg_wal", true],
])("of the database %s is copied: %s", (path, is) => {
  expect(isOfDatabase(path)).toBe(is);
});

test.each([
  ["pg_wal", false],
  ["pg_replslot", false],
  ["base/pgsql_tmp", false],
  ["base", true],
  ["pg_xact", true],
  ["pg_multixact", true],
])("the folder %s is copied with its content: %s", (path, is) => {
  expect(isFull(path)).toBe(is);
});

test.each([
  ["postgres.json", true],
  ["session-secret", true],
  ["sample-sign-ins.json", true],
  ["keys/personal-2027.key", true],
  ["papers/a/b.pdf", true],
  ["postgres", false],
  ["postgres/PG_VERSION", false],
  ["postgres.lock", false],
  ["postgres.restoring", false],
  ["postgres.json.new", false],
  ["backup.lock", false],
  ["log", false],
  ["log/web.log", false],
  ["before-restore-2026-11-26T03-07-22Z", false],
  ["before-restore-2026-11-26T03-07-22Z/postgres.json", false],
])("beside the database %s is data: %s", (name, is) => {
  expect(isBesideData(name)).toBe(is);
});

// A trial of a backup: what came back is counted, and what is not whole is told and noted for the health page.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runTry } from "#app/cli/try-restore.server.ts";
import { record } from "#app/domain/history/record.server.ts";
import { readState } from "#prisma/backup/archive-state.server.ts";
import { takeBase } from "#prisma/backup/take-base.server.ts";
import { openDatabase } from "#prisma/client.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";
import { type BackedUpSite, backedUpSite } from "#tests/support/backed-up-site.ts";
import { NOON } from "#tests/support/world.ts";

let site: BackedUpSite;
beforeAll(async () => {
  site = backedUpSite();
  await site.start();
  const { dataFolder } = site;
  const { ownerUrl, url, stop } = await ensureDatabase({ databaseUrl: null, dataFolder });
  await migrate(ownerUrl, url);
  const { prisma, close } = openDatabase(url, 1);
  const entry = { actor: "test", action: "tried", subject: "order", subjectId: "1", detail: {} };
  await prisma.$transaction((tx) =>
    record(tx, [
      { ...entry, at: NOON },
      { ...entry, at: NOON, subjectId: "2" },
    ]),
  );
  await close();
  await stop();
});
afterAll(() => site.remove());

const lastTry = async () => (await readState(join(site.dataFolder, "postgres")))?.lastTry;

test("a whole backup is told in one line", async () => {
  const { folder, dataFolder } = site;
  await takeBase({ folder, dataFolder });
  const line = await runTry({ folder, dataFolder, at: null }, NOON);
  expect(line).toMatch(/^The backup came back whole as of 20.+ 2 entries, 0 orders, 0 agencies\.$/);
  expect(await lastTry()).toMatchObject({ at: NOON, why: null });
});

test("a wrong folder is a slip of the hand, and no word on the backup", async () => {
  const { dataFolder } = site;
  await expect(runTry({ folder: dataFolder, dataFolder, at: null }, new Date(0))).rejects.toThrow(
    /holds no backup/,
  );
  expect(await lastTry()).toMatchObject({ at: NOON });
});

test("a history that was altered behind its guard fails the trial", async () => {
  const { folder, dataFolder } = site;
  await site.ask("ALTER TABLE history_entry DISABLE TRIGGER ALL");
  await site.ask("UPDATE history_entry SET subject_id = '3' WHERE subject_id = '2'");
  await site.keepAll();
  await expect(runTry({ folder, dataFolder, at: null }, NOON)).rejects.toThrow(/breaks at entry 2/);
  expect((await lastTry())?.why).toMatch(/breaks at entry 2/);
});

test("a database of another version fails the trial", async () => {
  const { folder, dataFolder } = site;
  await site.ask(
    "UPDATE _prisma_migrations SET migration_name = '29990101000000_later' WHERE migration_name LIKE '%_rules'",
  );
  await site.keepAll();
  await expect(runTry({ folder, dataFolder, at: null }, NOON)).rejects.toThrow(
    /has the migration 29990101000000_later/,
  );
});

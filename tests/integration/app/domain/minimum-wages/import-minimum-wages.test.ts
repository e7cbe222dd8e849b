// Minimum wages that the centre adds decide which orders are lawful: a slip is not taken, a correction is a new version.
import { afterAll, beforeEach, expect, test } from "vitest";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { importMinimumWages } from "#app/domain/minimum-wages/import-minimum-wages.server.ts";
import type { MinimumWageRow } from "#app/domain/minimum-wages/minimum-wage-sheet.ts";
import { listMinimumWages } from "#app/domain/minimum-wages/minimum-wages.server.ts";
import { minimumWageOn } from "#app/domain/law/minimums/minimum-wage.ts";
import { MINIMUM_WAGES } from "#app/domain/law/minimums/minimum-wage-rows.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, OPERATOR } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>> | null = null;
beforeEach(async () => {
  await world?.close();
  world = await testDatabase();
});
afterAll(() => world?.close());

const aichi = (yen: number, source = "Aichi Labour Bureau"): MinimumWageRow => ({
  place: "JP-Aichi",
  from: "2026-10-18",
  figure: { minor: yen, currency: "JPY" },
  source,
});
const put = (rows: readonly MinimumWageRow[], confirmed = false, dryRun = false) =>
  importMinimumWages(OPERATOR, rows, NOON, { confirmed, dryRun });
const aichiOn = async (day: string) => {
  const wage = minimumWageOn(await listMinimumWages(), "JP-Aichi", day);
  return [wage?.figure.least.minor, wage?.source, wage?.renewedFrom];
};

test("a figure is added once, and read again it changes nothing and is not recorded", async () => {
  expect(await listMinimumWages()).toEqual(MINIMUM_WAGES);
  expect(await put([aichi(1_195)])).toMatchObject({ added: 1, corrected: 0, unchanged: 0 });
  expect(await put([aichi(1_195)])).toMatchObject({ added: 0, corrected: 0, unchanged: 1 });
  expect(await aichiOn("2026-10-17")).toEqual([1_140, "jp-minimum-wage", "2026-10-01"]);
  expect(await aichiOn("2026-10-18")).toEqual([1_195, "Aichi Labour Bureau", "2027-10-18"]);
  expect(await database().prisma.historyEntry.count()).toBe(1);
});

test("a correction is the next version; the old one stays on file, and the record tells both", async () => {
  await put([aichi(1_195)]);
  expect(await put([aichi(1_197, "Aichi Labour Bureau, corrected")])).toMatchObject({
    corrected: 1,
  });
  expect(await aichiOn("2026-11-20")).toEqual([
    1_197,
    "Aichi Labour Bureau, corrected",
    "2027-10-18",
  ]);
  const rows = await database().prisma.minimumWage.findMany({ orderBy: { version: "asc" } });
  expect(rows.map(({ version, figureMinor }) => [version, figureMinor])).toEqual([
    [1, 1_195n],
    [2, 1_197n],
  ]);
  const [, entry] = await database().prisma.historyEntry.findMany({ orderBy: { id: "asc" } });
  expect(entry).toMatchObject({
    action: "minimum_wage.set",
    subject: "minimum_wage",
    subjectId: "JP-Aichi 2026-10-18",
    detail: { from: 1_195, to: 1_197, currency: "JPY", version: 2 },
  });
});

test("nothing on file is changed or taken away by hand", async () => {
  await put([aichi(1_195)]);
  const { pool } = database();
  for (const statement of [
    "UPDATE minimum_wage SET figure_minor = 1",
    "DELETE FROM minimum_wage",
    "TRUNCATE minimum_wage",
  ])
    await expect(pool.query(statement)).rejects.toThrow(/append-only/);
});

test("a cut or a leap is left out and told; confirmed, it is meant", async () => {
  const list = [
    aichi(1_139),
    { ...aichi(1_500), place: "JP-Osaka" },
    { ...aichi(1_239), place: "JP-Hyogo" },
  ];
  expect(await put(list)).toMatchObject({
    added: 1,
    leaps: [
      { place: "JP-Aichi", last: 1_140 },
      { place: "JP-Osaka", last: 1_177 },
    ],
  });
  expect(await put(list, true)).toMatchObject({ added: 2, unchanged: 1, leaps: [] });
});

test("tried without being kept, nothing is kept; a visitor may not", async () => {
  expect(await put([aichi(1_195)], false, true)).toMatchObject({ ok: true, added: 0 });
  expect(
    await importMinimumWages(VISITOR, [aichi(1_195)], NOON, { confirmed: true, dryRun: false }),
  ).toEqual({ ok: false, why: "not_allowed" });
  expect(await database().prisma.minimumWage.count()).toBe(0);
});

test("two lists at once write two versions, never one twice", async () => {
  const results = await Promise.all([put([aichi(1_195)]), put([aichi(1_195, "another paper")])]);
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(await database().prisma.minimumWage.count()).toBe(2);
});

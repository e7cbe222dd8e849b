// Rates stand under every sum in đồng: a slip of the hand is not taken, a correction is, and the record tells both numbers.
import { afterAll, beforeEach, expect, test } from "vitest";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { importRates } from "#app/domain/rates/import-rates.server.ts";
import type { RateRow } from "#app/domain/rates/rate-sheet.ts";
import { listRates } from "#app/domain/rates/rates.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, OPERATOR } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>> | null = null;
beforeEach(async () => {
  await world?.close();
  world = await testDatabase();
});
afterAll(() => world?.close());

const eur = (vndPerUnit: number, day = "2026-11-20"): RateRow => ({
  day,
  currency: "EUR",
  vndPerUnit,
});
const put = (rates: readonly RateRow[], confirmed = false) =>
  importRates(OPERATOR, rates, NOON, { confirmed, dryRun: false });
const onFile = async () =>
  (await listRates()).map(({ day, vndPerUnit }) => `${day} ${vndPerUnit}`).sort();

test("a list is taken once, and read again it changes nothing and is not recorded", async () => {
  const list = [eur(29_500), eur(29_600, "2026-11-21")];
  expect(await put(list)).toEqual({ ok: true, added: 2, corrected: 0, unchanged: 0, leaps: [] });
  expect(await put(list)).toEqual({ ok: true, added: 0, corrected: 0, unchanged: 2, leaps: [] });
  expect(await onFile()).toEqual(["2026-11-20 29500", "2026-11-21 29600"]);
  expect(await database().prisma.historyEntry.count()).toBe(2);
});

test("a correction is told in the record from what to what", async () => {
  await put([eur(29_500)]);
  expect(await put([eur(29_800)])).toMatchObject({ added: 0, corrected: 1 });
  expect(await onFile()).toEqual(["2026-11-20 29800"]);
  const [, entry] = await database().prisma.historyEntry.findMany({ orderBy: { id: "asc" } });
  expect(entry).toMatchObject({
    at: NOON,
    actor: OPERATOR.id,
    action: "rate.set",
    subject: "rate",
    subjectId: "2026-11-20 EUR",
    detail: { from: 29_500, to: 29_800 },
  });
});

test("of two rows for one day the last stands", async () => {
  expect(await put([eur(29_500), eur(29_700)])).toMatchObject({ added: 1 });
  expect(await onFile()).toEqual(["2026-11-20 29700"]);
});

test("a rate that leaps is left out and told, the others are taken; confirmed, it is meant", async () => {
  await put([eur(29_500)]);
  const list = [eur(29.5, "2026-11-25"), eur(29_900, "2026-11-26")];
  expect(await put(list)).toMatchObject({
    added: 1,
    leaps: [{ day: "2026-11-25", vndPerUnit: 29.5, last: { vndPerUnit: 29_500 } }],
  });
  expect(await onFile()).toEqual(["2026-11-20 29500", "2026-11-26 29900"]);
  expect(await put(list, true)).toMatchObject({ added: 1, unchanged: 1, leaps: [] });
  expect(await onFile()).toContain("2026-11-25 29.5");
});

test("a trial run tells the leaps and keeps nothing", async () => {
  await put([eur(29_500)]);
  const trial = { confirmed: false, dryRun: true };
  expect(await importRates(OPERATOR, [eur(1, "2026-11-25")], NOON, trial)).toMatchObject({
    ok: true,
    leaps: [{ day: "2026-11-25" }],
  });
  await importRates(OPERATOR, [eur(29_600, "2026-11-25")], NOON, trial);
  expect(await onFile()).toEqual(["2026-11-20 29500"]);
});

test("visitors and agencies set no rate", async () => {
  for (const actor of [VISITOR, { role: "agency", id: "a", agencyId: "x" } as const])
    expect(await importRates(actor, [eur(29_500)], NOON)).toEqual({
      ok: false,
      why: "not_allowed",
    });
  expect(await onFile()).toEqual([]);
});

test("two lists at once leave each day with one rate", async () => {
  const days = Array.from({ length: 20 }, (_, at) => `2026-10-${String(at + 1).padStart(2, "0")}`);
  const answers = await Promise.all([
    put(days.map((day) => eur(29_500, day))),
    put([...days].reverse().map((day) => eur(29_500, day))),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  expect((await onFile()).length).toBe(20);
});

// Rates that differ too much from the last known to be taken without a word.
import { expect, test } from "vitest";
import { rateLeaps } from "#app/domain/rates/rate-leap.ts";
import type { RateRow } from "#app/domain/rates/rate-sheet.ts";

const KNOWN = [{ day: "2026-11-20", currency: "EUR" as const, vndPerUnit: 29_500 }];
const eur = (vndPerUnit: number, day = "2026-11-25"): RateRow => ({
  day,
  currency: "EUR",
  vndPerUnit,
});

test.each([
  [29.5, true],
  [32_450, false],
  [32_451, true],
  [26_550, false],
  [26_549, true],
])("EUR %d after 29,500: leap %s", (value, isLeap) => {
  expect(rateLeaps([eur(value)], KNOWN).length > 0).toBe(isLeap);
});

test("a leap names both numbers and days", () => {
  expect(rateLeaps([eur(29.5)], KNOWN)).toEqual([
    { ...eur(29.5), last: { day: "2026-11-20", vndPerUnit: 29_500 } },
  ]);
});

test("a list is held against itself by day, and an older rate against the first after it", () => {
  const climbing = [eur(35_000, "2027-01-01"), eur(32_000, "2026-12-01")];
  expect(rateLeaps(climbing, KNOWN)).toEqual([]);
  expect(rateLeaps([eur(20_000, "2026-01-01")], KNOWN)).toHaveLength(1);
});

test.each([
  ["2026-11-20", 29_500],
  ["2026-11-25", 29_500],
  ["2026-11-28", 40_000],
  ["2026-11-05", 20_000],
])("a rate of %s is held against %d, the last known by then or else the first", (day, rate) => {
  const known = [
    { day: "2026-11-28", currency: "EUR", vndPerUnit: 40_000 },
    { day: "2026-11-10", currency: "EUR", vndPerUnit: 20_000 },
    { day: "2026-11-20", currency: "EUR", vndPerUnit: 29_500 },
    { day: "2026-11-20", currency: "JPY", vndPerUnit: 172 },
  ];
  expect(rateLeaps([eur(1, day)], known)[0]?.last?.vndPerUnit).toBe(rate);
});

test("of two rates of one day the later in the list is the last known", () => {
  const twice = [eur(32_000), eur(34_000), eur(36_000)];
  expect(rateLeaps(twice, KNOWN)).toEqual([]);
});

test("a first rate is taken, unless it can be read two ways", () => {
  expect(rateLeaps([eur(29_500)], [])).toEqual([]);
  expect(rateLeaps([{ ...eur(29.5), readTwoWays: true }], [])).toMatchObject([{ last: null }]);
});

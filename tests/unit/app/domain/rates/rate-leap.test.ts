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

test("a first rate is taken, unless it can be read two ways", () => {
  expect(rateLeaps([eur(29_500)], [])).toEqual([]);
  expect(rateLeaps([{ ...eur(29.5), readTwoWays: true }], [])).toMatchObject([{ last: null }]);
});

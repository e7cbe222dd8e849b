// A figure far from the last known one waits for somebody's word.
import { expect, test } from "vitest";
import { MINIMUM_WAGES } from "#app/domain/law/minimums/minimum-wage-rows.ts";
import { minimumWageLeaps } from "#app/domain/minimum-wages/minimum-wage-leap.ts";

const leaps = (place: string, from: string, minor: number) =>
  minimumWageLeaps(
    [{ place, from, figure: { minor, currency: "JPY" }, source: "a paper" }],
    MINIMUM_WAGES,
  ).map(({ last }) => last);

test.each([
  ["the same", 1_140, []],
  ["a fifth more", 1_368, []],
  ["more than a fifth", 1_369, [1_140]],
  ["less", 1_139, [1_140]],
])("%s", (_, yen, expected) => {
  expect(leaps("JP-Aichi", "2026-10-18", yen)).toEqual(expected);
});

test("a figure from before all known has none to be held against", () => {
  expect(leaps("JP-Aichi", "2024-10-01", 1_077)).toEqual([null]);
});

test("a figure is held against the others of its list, and against a known later one", () => {
  const rows = (list: [string, number][]) =>
    list.map(([from, minor]) => ({
      place: "TW",
      from,
      figure: { minor, currency: "TWD" as const },
      source: "a paper",
    }));
  const told = (list: [string, number][]) =>
    minimumWageLeaps(rows(list), MINIMUM_WAGES).map(({ from, last }) => [from, last]);
  expect(
    told([
      ["2028-01-01", 3_500_000],
      ["2029-01-01", 3_100_000],
    ]),
  ).toEqual([["2029-01-01", 3_500_000]]);
  expect(
    told([
      ["2029-01-01", 3_100_000],
      ["2028-01-01", 3_000_000],
    ]),
  ).toEqual([]);
  expect(told([["2025-07-01", 2_960_000]])).toEqual([["2025-07-01", 2_859_000]]);
});

// On ladders a choice counts everything that somebody standing there would see.
import { expect, it } from "vitest";
import { emptyCounts, shownCounts } from "#search/engines/facet-counts.ts";
import { languageNeedKey } from "#search/held-language.ts";

const raw = {
  ...emptyCounts(),
  market: { JP: 3 },
  education: { "0": 2, "2": 5, "5": 1 },
  language: { "none:0:0": 10, "ja:1:3": 4, "ja:3:11": 2, "ko:2:6": 7 },
};

it("schooling counts all that ask for less", () => {
  expect(shownCounts(raw, null).education).toEqual({
    none: 2,
    "lower-secondary": 2,
    "upper-secondary": 7,
    vocational: 7,
    college: 7,
    university: 8,
  });
});

it("a language's rung counts its lower rungs and what needs none, never another language", () => {
  expect(shownCounts(raw, null).language).toMatchObject({
    "none-0": 10,
    "ja-1": 14,
    "ja-2": 14,
    "ja-3": 16,
    "ko-1": 10,
    "ko-2": 17,
    "de-6": 10,
  });
});

it("study time that was asked for opens orders beside every rung", () => {
  expect(shownCounts(raw, 6).language).toMatchObject({
    "none-0": 21,
    "ja-1": 21,
    "ja-3": 23,
    "ko-2": 21,
  });
});

it("leaves the other facets as they are", () => {
  expect(shownCounts(raw, null).market).toEqual({ JP: 3 });
});

it.each([
  [{ language: "ja", step: 2, months: 6 }, "ja:2:6"],
  [{ language: "ja", step: 0, months: 0 }, "none:0:0"],
  [{ language: "none", step: 0, months: 0 }, "none:0:0"],
])("%o is needed as %s", (needed, key) => {
  expect(languageNeedKey(needed)).toBe(key);
});

// A city that people name leads to the prefecture, county or state in which orders are filed.
import { describe, expect, it } from "vitest";
import { findMarket, MARKETS } from "#app/domain/catalogue/market.ts";
import { PLACE_NAMES } from "#search/reading/words/places.ts";
import { asked } from "#tests/support/read-text.ts";

it.each([
  ["nagoya", ["Aichi"]],
  ["ở Yokohama", ["Kanagawa"]],
  ["東京", ["Tokyo"]],
  ["tô-ky-ô", ["Tokyo"]],
  ["pusan", ["Busan"]],
  ["đài bắc", ["Taipei"]],
  ["dai bac", ["Taipei"]],
  ["tân bắc", ["New Taipei"]],
  ["köln", ["Nordrhein-Westfalen"]],
  ["koln", ["Nordrhein-Westfalen"]],
  ["munich", ["Bayern"]],
])("%s is in %j", (text, places) => {
  expect(asked(text)).toEqual({ places });
});

it("a name that two places share finds the orders of both", () => {
  expect(asked("tân trúc").places).toEqual(["Hsinchu City", "Hsinchu County"]);
  expect(asked("huyện tân trúc").places).toEqual(["Hsinchu County"]);
});

it("a region finds the orders of all its prefectures", () => {
  expect(asked("kyushu").places).toHaveLength(7);
  expect(asked("kansai").places).toContain("Hyogo");
});

describe("every place of the catalogue", () => {
  it("is read from its own name and stands under its own country", () => {
    expect(PLACE_NAMES.map(({ place }) => place)).toEqual(MARKETS.flatMap(({ places }) => places));
    for (const { market, place, words } of PLACE_NAMES) {
      expect(findMarket(market)?.places, place).toContain(place);
      expect(words, place).toContain(place);
      expect(asked(`ở ${place}`).places, place).toContain(place);
    }
  });

  it("has no other name twice", () => {
    const names = PLACE_NAMES.flatMap(({ words }) => words.map((word) => word.toLowerCase()));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

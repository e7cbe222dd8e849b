// Countries by every name that people give them, and words that only sound like one.
import { describe, expect, it } from "vitest";
import { MARKETS } from "#app/domain/catalogue/market.ts";
import { namesOf } from "#app/domain/catalogue/names.ts";
import { COUNTRIES_FIRST, MARKET_WORDS, NO_MARKETS } from "#search/reading/words/markets.ts";
import { asked } from "#tests/support/read-text.ts";

describe("a country", () => {
  it.each([
    ["đi nhật", "JP"],
    ["nhật bổn", "JP"],
    ["sang nhat", "JP"],
    ["xứ hoa anh đào", "JP"],
    ["làm việc ở hàn", "KR"],
    ["nam hàn", "KR"],
    ["korsel", "KR"],
    ["sang đài", "TW"],
    ["台灣", "TW"],
    ["sang duc", "DE"],
    ["chlb đức", "DE"],
    ["deutschland", "DE"],
  ])("%s: %s", (text, market) => {
    expect(asked(text)).toEqual({ markets: [market] });
  });

  it("by its name in every language of the site, with its marks and without", () => {
    for (const { code, names } of MARKETS)
      for (const name of namesOf(names)) expect(asked(`ở ${name}`).markets, name).toEqual([code]);
  });

  it("has a row for each that orders may come from, and each row one country", () => {
    expect(MARKET_WORDS.map(({ means }) => means.kind === "filter" && means.set.markets)).toEqual(
      MARKETS.map(({ code }) => [code]),
    );
  });

  it("whose language is asked for is meant where nothing else is said", () => {
    expect(asked("tiếng hàn")).toEqual({ markets: ["KR"] });
    expect(asked("japanese")).toEqual({ markets: ["JP"] });
  });
});

describe("no country", () => {
  it.each(NO_MARKETS.words)("%s stays what was typed", (words) => {
    expect(asked(words)).toEqual({ text: words });
  });

  it("Sunday off is no wish for Japan, though Japan stands beside it", () => {
    expect(asked("nghỉ chủ nhật ở nhật")).toEqual({ text: "nghỉ chủ nhật", markets: ["JP"] });
  });
});

it("a word that is both, without its marks, is the country that it mostly is", () => {
  expect(COUNTRIES_FIRST.map((word) => asked(`sang ${word}`).markets?.length)).toEqual([1]);
});

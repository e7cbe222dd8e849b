// A short word is read only where its neighbours leave no doubt: a guess would hide orders, a name must stay whole.
import { describe, expect, it } from "vitest";
import { understand } from "#search/reading/keywords.ts";
import { ask, asked, cutUp, TODAY } from "#tests/support/read-text.ts";

describe("a short word", () => {
  it("alone is text, for it may mean anything", () => {
    expect(asked("hàn")).toEqual({ text: "hàn" });
    expect(asked("may")).toEqual({ text: "may" });
  });

  it("between neighbours that are understood is read", () => {
    expect(asked("may ở nhật")).toEqual({ trades: ["garment"], markets: ["JP"] });
    expect(asked("nữ may dưới 80 triệu")).toEqual({
      gender: "female",
      trades: ["garment"],
      costAtMostVnd: 80_000_000,
    });
  });

  it("beside a word that nothing is read into stays part of a name, on either side", () => {
    expect(asked("may xyz")).toEqual({ text: "may xyz" });
    expect(asked("xyz may")).toEqual({ text: "xyz may" });
    expect(asked("xyz may ở nhật")).toEqual({ text: "xyz may", markets: ["JP"] });
  });

  it("without its marks in a text with marks is in doubt", () => {
    expect(asked("han ở nhật bản")).toEqual({ text: "han", markets: ["JP"] });
    expect(asked("hàn ở nhật bản")).toEqual({ trades: ["welding"], markets: ["JP"] });
  });
});

describe("'hàn' is to weld or Korea", () => {
  it("beside a country it is the trade", () => {
    expect(asked("hàn nhật bản")).toEqual({ trades: ["welding"], markets: ["JP"] });
    expect(asked("hàn osaka")).toEqual({ trades: ["welding"], places: ["Osaka"] });
  });

  it("beside a trade it is the country", () => {
    expect(asked("may mặc hàn")).toEqual({ trades: ["garment"], markets: ["KR"] });
    expect(asked("xây dựng hàn")).toEqual({ tradeGroups: ["construction"], markets: ["KR"] });
  });

  it("after a word that leads to a place it is the country, and beside neither it is left open", () => {
    expect(asked("sang hàn")).toEqual({ markets: ["KR"] });
    expect(asked("nữ hàn")).toEqual({ gender: "female", text: "hàn" });
    expect(asked("hàn hàn")).toEqual({ text: "hàn hàn" });
  });
});

describe("right after a word that leads to a place", () => {
  it("a country is read whatever its marks, if what follows is understood", () => {
    expect(asked("sang nhat may mac")).toEqual({ markets: ["JP"], trades: ["garment"] });
    expect(asked("sang nhat")).toEqual({ markets: ["JP"] });
    expect(asked("sang nhat xyz").markets).toBeUndefined();
    expect(asked("sang nhật xyz")).toEqual({ markets: ["JP"], text: "xyz" });
  });

  it("a trade is none: nobody goes to a sewing", () => {
    expect(asked("sang may xyz")).toEqual({ text: "may xyz" });
  });
});

describe("a word of every factory", () => {
  it("is text by itself and nothing beside what says more", () => {
    expect(cutUp("nhà máy")).toEqual([["nhà máy", "text"]]);
    expect(asked("nhà máy ở nhật")).toEqual({ markets: ["JP"] });
    expect(cutUp("nhà máy may")[0]).toEqual(["nhà máy", "noise"]);
  });
});

describe("a word that is noise with one set of marks and a trade with another", () => {
  it.each([
    ["dien", "electrician"],
    ["ma", "plating"],
  ])("%s alone is searched, and orders of %s come first", (text, trade) => {
    expect(asked(text)).toEqual({ text });
    expect(understand(ask(text), TODAY).tiers[0]).toEqual({
      all: [{ field: "trade", in: [trade] }],
    });
  });

  it("is noise beside what says more", () => {
    expect(asked("may mac ma luong cao")).toEqual({ trades: ["garment"], sort: "wage" });
  });
});

it("'nam' is a man only beside what is understood, and never a word to find orders by", () => {
  expect(asked("may mặc nam 30 tuổi")).toMatchObject({ gender: "male", trades: ["garment"] });
  expect(asked("nam")).toEqual({});
  expect(asked("nam xyz")).toEqual({ text: "xyz" });
});

it("a province beside a name is part of it, between known words it is home", () => {
  expect(asked("sao mai nghệ an")).toEqual({ text: "sao mai nghệ an" });
  expect(asked("nghệ an sao mai")).toEqual({ text: "nghệ an sao mai" });
  expect(asked("may mặc nghệ an")).toEqual({ trades: ["garment"] });
});

/** Texts find their trade, and a text that could mean several finds none. */

import { expect, test } from "vitest";
import { foldText } from "#app/domain/catalogue/names.ts";
import { TRADES, findTrade, resolveTrade, wordsOfTrade } from "#app/domain/catalogue/trade.ts";

/** Words that name a family of trades on purpose; every other word names one trade. */
const FAMILY_WORDS = [
  "đi biển",
  "thuyền viên",
  "abk",
  "선원",
  "lái xe",
  "tài xế",
  "driver",
  "sopir",
  "supir",
  "pengemudi",
  "司機",
  "kỹ sư",
  "engineer",
  "insinyur",
  "エンジニア",
  "工程師",
  "ingenieur",
];

test.each([
  "care",
  "machining",
  "home-care",
  "welding",
  "electrician",
  "building",
  "crops",
  "food-processing",
  "nearshore-fishing",
  "food-service",
  "hotel",
  "garment",
  "seafood-processing",
  "painting",
  "car-repair",
  "construction",
  "electronics-assembly",
  "software-engineer",
  "electrical-engineer",
  "nursing",
  "mechanical-engineer",
  "linen",
  "livestock",
  "shipbuilding",
  "warehouse",
  "building-cleaning",
  "plastic-moulding",
  "packing",
])("the sheets’ code %s is a trade", (code) => {
  expect(findTrade(code)?.code).toBe(code);
  expect(resolveTrade(code)?.code).toBe(code);
});

test("no code or alias stands for two trades", () => {
  const codes = TRADES.flatMap(({ code, aliases }) => [code, ...aliases]);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});

test("every alias and every word leads to its own trade, family words to none", () => {
  const lost = TRADES.flatMap((trade) =>
    [...trade.aliases, ...wordsOfTrade(trade)]
      .filter((word) => !FAMILY_WORDS.includes(word))
      .filter((word) => resolveTrade(word)?.code !== trade.code)
      .map((word) => `${trade.code}: ${word}`),
  );
  expect(lost).toEqual([]);
});

test.each(FAMILY_WORDS)("%s names several trades, so none", (word) => {
  expect(TRADES.filter((trade) => wordsOfTrade(trade).includes(word)).length).toBeGreaterThan(1);
  expect(resolveTrade(word)).toBeNull();
});

test("a word without its accents still leads to its trade, unless another trade folds to the same", () => {
  const stolen = TRADES.flatMap((trade) =>
    wordsOfTrade(trade)
      .map((word) => resolveTrade(foldText(word)))
      .filter((found) => found !== null && found.code !== trade.code)
      .map((found) => `${trade.code} lost to ${found?.code ?? ""}`),
  );
  expect(stolen).toEqual([]);
  expect(resolveTrade("go")).toBeNull();
});

test.each([
  ["Domestic Worker", "domestic-help"],
  ["deep_sea_fishing", "farsea-fishing"],
  ["  THỢ   HÀN ", "welding"],
  ["han", "welding"],
  ["gỗ", "wood"],
  ["gò", "sheet-metal"],
  ["điều dưỡng viên", "nursing"],
  ["介護", "care"],
  ["フォークリフト", "forklift"],
  ["", null],
  ["đi Nhật", null],
  ["máy", null],
  ["Đức", null],
  ["hân", null],
  ["han xì", "welding"],
  ["Thuỷ thủ", "seafaring"],
])('"%s" is %s', (text, code) => {
  expect(resolveTrade(text)?.code ?? null).toBe(code);
});

test("codes are found exactly, aliases only by what was written", () => {
  expect(findTrade("domestic-worker")).toBeNull();
  expect(findTrade("Care")).toBeNull();
});

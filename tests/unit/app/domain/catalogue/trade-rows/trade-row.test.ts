/** Every row about a trade is whole. */

import { expect, test } from "vitest";
import { findTradeGroup } from "#app/domain/catalogue/trade-group.ts";
import type { TradeRow } from "#app/domain/catalogue/trade-rows/trade-row.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";

test.each(TRADES)(
  "$code is a whole row",
  ({ code, group, isco, names, synonyms, aliases }: TradeRow) => {
    expect(findTradeGroup(group)).not.toBeNull();
    for (const each of [code, ...aliases]) expect(each).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(isco).toMatch(/^[2-9][1-6]\d\d$/);
    expect(Object.values(names).every((name) => name.trim() === name && name !== "")).toBe(true);
    for (const words of Object.values(synonyms)) {
      expect(words.length).toBeGreaterThanOrEqual(2);
      expect(words.every((word) => word === word.normalize("NFC").trim() && word !== "")).toBe(
        true,
      );
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  },
);

test("all 19 fields of specified skilled worker have a trade", () => {
  expect(
    new Set(TRADES.map(({ sswField }) => sswField).filter((field) => field !== undefined)).size,
  ).toBe(19);
});

/** Western letters that slip among Japanese or Korean ones, and the reverse, break exact matching unseen. */
test("words in page languages are in Latin letters", () => {
  const odd = TRADES.flatMap(({ names, synonyms }) => [
    names.vi,
    names.en,
    names.id,
    ...synonyms.vi,
    ...synonyms.en,
    ...synonyms.id,
  ]).filter((word) => !/^[\p{Script=Latin}\d ,:()-]+$/u.test(word));
  expect(odd).toEqual([]);
});

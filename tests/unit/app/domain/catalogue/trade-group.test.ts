/** Twelve groups, none of them empty. */

import { expect, test } from "vitest";
import { TRADE_GROUPS, findTradeGroup } from "#app/domain/catalogue/trade-group.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";

test("there are twelve groups with codes of their own", () => {
  expect(new Set(TRADE_GROUPS.map(({ code }) => code)).size).toBe(12);
});

test.each(TRADE_GROUPS)("$code has names and at least three trades", ({ code, names }) => {
  for (const name of Object.values(names)) expect(name.trim()).not.toBe("");
  expect(TRADES.filter(({ group }) => group === code).length).toBeGreaterThanOrEqual(3);
});

test("a group is found by its code only", () => {
  expect(findTradeGroup("fishing")?.names.en).toBe("Fishing, ship crew, aquaculture");
  expect(findTradeGroup("Fishing")).toBeNull();
});

/** What people type for making food. */

import { expect, test } from "vitest";
import { FOOD_TRADES } from "#app/domain/catalogue/trade-rows/food.ts";
import { resolveTrade } from "#app/domain/catalogue/trade.ts";

test.each([
  ["cơm hộp", "food-processing"],
  ["che bien thuc pham", "food-processing"],
  ["bento", "food-processing"],
  ["pabrik makanan", "food-processing"],
  ["chế biến hải sản", "seafood-processing"],
  ["bóc tôm", "seafood-processing"],
  ["水産加工", "seafood-processing"],
  ["giết mổ", "meat-processing"],
  ["metzger", "meat-processing"],
  ["bánh mì", "baking"],
  ["bakery", "baking"],
])('who types "%s" means %s', (typed, code) => {
  expect(resolveTrade(typed)?.code).toBe(code);
  expect(FOOD_TRADES.map((trade) => trade.code)).toContain(code);
});

/** What people type for work that asks for a degree. */

import { expect, test } from "vitest";
import { ENGINEERING_TRADES } from "#app/domain/catalogue/trade-rows/engineering.ts";
import { resolveTrade } from "#app/domain/catalogue/trade.ts";

test.each([
  ["lập trình viên", "software-engineer"],
  ["IT", "software-engineer"],
  ["brse", "software-engineer"],
  ["kỹ sư điện", "electrical-engineer"],
  ["ky su dien tu", "electrical-engineer"],
  ["kỹ sư cơ khí", "mechanical-engineer"],
  ["cad", "mechanical-engineer"],
  ["kỹ sư xây dựng", "civil-engineer"],
  ["施工管理", "civil-engineer"],
  ["phiên dịch", "interpreter"],
  ["通訳", "interpreter"],
])('who types "%s" means %s', (typed, code) => {
  expect(resolveTrade(typed)?.code).toBe(code);
  expect(ENGINEERING_TRADES.map((trade) => trade.code)).toContain(code);
});

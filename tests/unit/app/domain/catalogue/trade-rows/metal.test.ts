/** What people type for metal, machines and painting. */

import { expect, test } from "vitest";
import { METAL_TRADES } from "#app/domain/catalogue/trade-rows/metal.ts";
import { resolveTrade } from "#app/domain/catalogue/trade.ts";

test.each([
  ["cơ khí", "machining"],
  ["Cơ khí, tiện phay CNC", "machining"],
  ["machine-operator", "machining"],
  ["tiện phay cnc", "cnc"],
  ["cnc", "cnc"],
  ["hàn", "welding"],
  ["welder", "welding"],
  ["용접공", "welding"],
  ["đúc áp lực", "casting"],
  ["die-casting", "casting"],
  ["rèn", "forging"],
  ["metal-pressing", "pressing"],
  ["プレス", "pressing"],
  ["tôn tấm", "sheet-metal"],
  ["xi mạ", "plating"],
  ["メッキ", "plating"],
  ["bảo trì", "machine-maintenance"],
  ["sơn", "painting"],
  ["phun sơn", "painting"],
  ["塗装", "painting"],
])('who types "%s" means %s', (typed, code) => {
  expect(resolveTrade(typed)?.code).toBe(code);
  expect(METAL_TRADES.map((trade) => trade.code)).toContain(code);
});

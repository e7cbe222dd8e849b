/** What people type for the building site. */

import { expect, test } from "vitest";
import { CONSTRUCTION_TRADES } from "#app/domain/catalogue/trade-rows/construction.ts";
import { resolveTrade } from "#app/domain/catalogue/trade.ts";

test.each([
  ["xây dựng", "construction"],
  ["phụ hồ", "construction"],
  ["건설", "construction"],
  ["Xây dựng: cốt thép, giàn giáo", "building"],
  ["builder", "building"],
  ["buộc sắt", "rebar"],
  ["鉄筋", "rebar"],
  ["dàn giáo", "scaffolding"],
  ["とび", "scaffolding"],
  ["cốt pha", "formwork"],
  ["cop pha", "formwork"],
  ["ván khuôn", "formwork"],
  ["shuttering", "formwork"],
  ["thợ mộc", "carpentry"],
  ["大工", "carpentry"],
  ["thợ nề", "plastering"],
  ["左官", "plastering"],
  ["thợ hồ", "bricklaying"],
  ["mason", "bricklaying"],
  ["ốp lát", "tiling"],
  ["ống nước", "plumbing"],
  ["máy xúc", "plant-operation"],
  ["heavy-equipment", "plant-operation"],
  ["kết cấu thép", "steel-structure"],
])('who types "%s" means %s', (typed, code) => {
  expect(resolveTrade(typed)?.code).toBe(code);
  expect(CONSTRUCTION_TRADES.map((trade) => trade.code)).toContain(code);
});

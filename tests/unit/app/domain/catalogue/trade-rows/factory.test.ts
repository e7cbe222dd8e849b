/** What people type for electrical work, electronics, textiles and other factories. */

import { expect, test } from "vitest";
import { FACTORY_TRADES } from "#app/domain/catalogue/trade-rows/factory.ts";
import { resolveTrade } from "#app/domain/catalogue/trade.ts";

test.each([
  ["thợ điện", "electrician"],
  ["Điện công nghiệp", "electrician"],
  ["linh kiện điện tử", "electronics-assembly"],
  ["bán dẫn", "electronics-assembly"],
  ["điện lạnh", "air-conditioning"],
  ["hvac", "air-conditioning"],
  ["ép nhựa", "plastic-moulding"],
  ["injection molding", "plastic-moulding"],
  ["đóng gói", "packing"],
  ["packaging", "packing"],
  ["in ấn", "printing"],
  ["che bien go", "wood"],
  ["nội thất", "furniture"],
  ["phế liệu", "recycling"],
  ["リサイクル", "recycling"],
  ["lao động phổ thông", "factory-work"],
  ["manufacturing", "factory-work"],
  ["may", "garment"],
  ["xuong may", "garment"],
  ["sewing", "garment"],
  ["dệt nhuộm", "textile"],
  ["da giầy", "footwear"],
  ["shoes", "footwear"],
])('who types "%s" means %s', (typed, code) => {
  expect(resolveTrade(typed)?.code).toBe(code);
  expect(FACTORY_TRADES.map((trade) => trade.code)).toContain(code);
});

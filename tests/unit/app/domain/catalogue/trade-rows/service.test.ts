/** What people type for restaurants, hotels, cleaning and laundry. */

import { expect, test } from "vitest";
import { SERVICE_TRADES } from "#app/domain/catalogue/trade-rows/service.ts";
import { resolveTrade } from "#app/domain/catalogue/trade.ts";

test.each([
  ["nhà hàng", "food-service"],
  ["chạy bàn", "food-service"],
  ["外食", "food-service"],
  ["đầu bếp", "cook"],
  ["koki", "cook"],
  ["khách sạn", "hotel"],
  ["Lưu trú khách sạn", "hotel"],
  ["accommodation", "hotel"],
  ["buong phong", "hotel"],
  ["vệ sinh toà nhà", "building-cleaning"],
  ["vệ sinh tòa nhà", "building-cleaning"],
  ["cleaner", "building-cleaning"],
  ["giặt ủi", "linen"],
  ["laundry", "linen"],
])('who types "%s" means %s', (typed, code) => {
  expect(resolveTrade(typed)?.code).toBe(code);
  expect(SERVICE_TRADES.map((trade) => trade.code)).toContain(code);
});

/** What people type for vehicles, ships, aircraft, railways and stores. */

import { expect, test } from "vitest";
import { TRANSPORT_TRADES } from "#app/domain/catalogue/trade-rows/transport.ts";
import { resolveTrade } from "#app/domain/catalogue/trade.ts";

test.each([
  ["sửa ô tô", "car-repair"],
  ["sửa xe hơi", "car-repair"],
  ["自動車整備", "car-repair"],
  ["phụ tùng ô tô", "vehicle-assembly"],
  ["đóng tàu", "shipbuilding"],
  ["dong tau", "shipbuilding"],
  ["조선소", "shipbuilding"],
  ["lái xe tải", "truck-driving"],
  ["truck-driver", "truck-driving"],
  ["lái xe buýt", "bus-driving"],
  ["bus", "bus-driving"],
  ["taxi", "taxi-driving"],
  ["đường sắt", "railway"],
  ["sân bay", "aviation"],
  ["ground-handling", "aviation"],
  ["kho vận", "warehouse"],
  ["bốc xếp", "warehouse"],
  ["logistics", "warehouse"],
  ["xe nâng", "forklift"],
])('who types "%s" means %s', (typed, code) => {
  expect(resolveTrade(typed)?.code).toBe(code);
  expect(TRANSPORT_TRADES.map((trade) => trade.code)).toContain(code);
});

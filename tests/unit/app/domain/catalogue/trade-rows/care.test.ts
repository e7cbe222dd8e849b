/** What people type for care and household work. */

import { expect, test } from "vitest";
import { CARE_TRADES } from "#app/domain/catalogue/trade-rows/care.ts";
import { resolveTrade } from "#app/domain/catalogue/trade.ts";

test.each([
  ["hộ lý", "care"],
  ["kaigo", "care"],
  ["chăm người già", "care"],
  ["nursing aide", "care"],
  ["perawat lansia", "care"],
  ["khán hộ công", "home-care"],
  ["khan ho cong gia dinh", "home-care"],
  ["家庭看護工", "home-care"],
  ["y tá", "nursing"],
  ["dieu duong", "nursing"],
  ["perawat", "nursing"],
  ["Pflegefachkraft", "nursing"],
  ["ô sin", "domestic-help"],
  ["giúp việc", "domestic-help"],
  ["domestic-helper", "domestic-help"],
  ["housekeeper", "domestic-help"],
])('who types "%s" means %s', (typed, code) => {
  expect(resolveTrade(typed)?.code).toBe(code);
  expect(CARE_TRADES.map((trade) => trade.code)).toContain(code);
});

/** What people type for the field, the forest and the sea. */

import { expect, test } from "vitest";
import { LAND_AND_SEA_TRADES } from "#app/domain/catalogue/trade-rows/land-and-sea.ts";
import { resolveTrade } from "#app/domain/catalogue/trade.ts";

test.each([
  ["nông nghiệp", "crops"],
  ["Nông nghiệp trồng trọt", "crops"],
  ["hái quả", "crops"],
  ["agriculture", "crops"],
  ["bò sữa", "livestock"],
  ["trại heo", "livestock"],
  ["酪農", "livestock"],
  ["lâm nghiệp", "forestry"],
  ["đánh cá", "nearshore-fishing"],
  ["tàu cá gần bờ", "nearshore-fishing"],
  ["near-shore-fishing", "nearshore-fishing"],
  ["tàu cá xa bờ", "farsea-fishing"],
  ["far-sea-fishing", "farsea-fishing"],
  ["deep-sea-fishing", "farsea-fishing"],
  ["nuôi trồng thuỷ sản", "aquaculture"],
  ["nuôi hàu", "aquaculture"],
  ["養殖", "aquaculture"],
  ["thủy thủ", "seafaring"],
  ["pelaut", "seafaring"],
])('who types "%s" means %s', (typed, code) => {
  expect(resolveTrade(typed)?.code).toBe(code);
  expect(LAND_AND_SEA_TRADES.map((trade) => trade.code)).toContain(code);
});

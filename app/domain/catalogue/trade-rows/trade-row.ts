/** What is written down about one trade. */

import type { Names } from "#app/domain/catalogue/names.ts";

/** The 19 fields of specified skilled worker 1 in Japan since 23 January 2026. */
export type SswField =
  | "care"
  | "building-cleaning"
  | "industrial-manufacturing"
  | "construction"
  | "shipbuilding"
  | "car-repair"
  | "aviation"
  | "accommodation"
  | "agriculture"
  | "fishery"
  | "food-making"
  | "food-service"
  | "car-transport"
  | "railway"
  | "forestry"
  | "wood"
  | "linen"
  | "warehouse"
  | "recycling";

/**
 * `group` is a trade group's code; `isco` the nearest four-digit unit group of ISCO-08.
 * `synonyms` are what people type, by language; `other` holds the words of host countries.
 * `aliases` are further codes that sheets use for the same trade. `sswField` stands only where the whole trade is in that field.
 */
export type TradeRow = {
  code: string;
  group: string;
  isco: string;
  names: Names;
  synonyms: {
    vi: readonly string[];
    en: readonly string[];
    id: readonly string[];
    other: readonly string[];
  };
  aliases: readonly string[];
  sswField?: SswField;
};

/** The trades that orders are filed under, and the ways from what a person or a sheet wrote to one of them. */

import { accentsAgree, foldText, namesOf, plainText } from "./names.ts";
import { CARE_TRADES } from "./trade-rows/care.ts";
import { CONSTRUCTION_TRADES } from "./trade-rows/construction.ts";
import { ENGINEERING_TRADES } from "./trade-rows/engineering.ts";
import { FACTORY_TRADES } from "./trade-rows/factory.ts";
import { FOOD_TRADES } from "./trade-rows/food.ts";
import { LAND_AND_SEA_TRADES } from "./trade-rows/land-and-sea.ts";
import { METAL_TRADES } from "./trade-rows/metal.ts";
import { SERVICE_TRADES } from "./trade-rows/service.ts";
import type { TradeRow } from "./trade-rows/trade-row.ts";
import { TRANSPORT_TRADES } from "./trade-rows/transport.ts";

export type Trade = TradeRow;

/** Every trade, group by group. */
export const TRADES: readonly Trade[] = [
  ...CARE_TRADES,
  ...SERVICE_TRADES,
  ...FOOD_TRADES,
  ...METAL_TRADES,
  ...FACTORY_TRADES,
  ...CONSTRUCTION_TRADES,
  ...LAND_AND_SEA_TRADES,
  ...TRANSPORT_TRADES,
  ...ENGINEERING_TRADES,
];

const BY_CODE = new Map(TRADES.map((trade) => [trade.code, trade]));
const BY_CODE_OR_ALIAS = index((trade) => [trade.code, ...trade.aliases]);
const BY_WORDS = index((trade) => wordsOfTrade(trade).map(plainText));
const BY_FOLDED_WORDS = index((trade) => wordsOfTrade(trade).map(foldText));

/** The trade of a code, null where the code is unknown. */
export function findTrade(code: string): Trade | null {
  return BY_CODE.get(code) ?? null;
}

/** Names and synonyms of a trade in every language, each once. */
export function wordsOfTrade({ names, synonyms }: Trade): string[] {
  return [
    ...new Set([
      ...namesOf(names),
      ...synonyms.vi,
      ...synonyms.en,
      ...synonyms.id,
      ...synonyms.other,
    ]),
  ];
}

/**
 * The trade that a text names: its code, an alias, or exactly a name or synonym. Accents may be left out but not be wrong:
 * 'hàn' and 'han' both weld, while 'máy' (machine) does not sew and 'Đức' (Germany) does not cast.
 * Null where nothing matches or several trades do.
 */
export function resolveTrade(text: string): Trade | null {
  const code = plainText(text).replace(/[\s_]+/g, "-");
  const found = BY_CODE_OR_ALIAS.get(code) ?? BY_WORDS.get(plainText(text)) ?? withoutAccents(text);
  return found.length === 1 ? (found[0] as Trade) : null;
}

function withoutAccents(text: string): Trade[] {
  const candidates = BY_FOLDED_WORDS.get(foldText(text)) ?? [];
  return candidates.filter((trade) => wordsOfTrade(trade).some((word) => accentsAgree(text, word)));
}

function index(keysOf: (trade: Trade) => string[]): Map<string, Trade[]> {
  const trades = new Map<string, Trade[]>();
  for (const trade of TRADES) {
    for (const key of new Set(keysOf(trade))) trades.set(key, [...(trades.get(key) ?? []), trade]);
  }
  return trades;
}

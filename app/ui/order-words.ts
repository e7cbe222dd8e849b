// Names that an order is headed by, in the reader's language.
import { findMarket } from "#app/domain/catalogue/market.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";

/** Titles are written by agencies in Vietnamese; other languages are told the trade. */
export function orderTitle(order: { title: string; trade: string }, lang: Lang): string {
  return lang === "vi" ? order.title : (findTrade(order.trade)?.names[lang] ?? order.title);
}

export function marketName(code: string, lang: Lang): string {
  return findMarket(code)?.names[lang] ?? code;
}

export function programmeName(code: string, lang: Lang): string {
  return findProgramme(code)?.names[lang] ?? code;
}

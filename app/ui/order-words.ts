// Names that an order is headed by, and its hours, in the reader's language.
import { findMarket } from "#app/domain/catalogue/market.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { formatDecimal } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";

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

/** '40 giờ', '38,5 giờ'; told as not stated where the order does not say. */
export function weekWords(hoursPerWeek: number | null, t: Translate): string {
  if (hoursPerWeek === null) return t("order.get.hours-unknown");
  const decimals = Number.isInteger(hoursPerWeek) ? 0 : Number.isInteger(hoursPerWeek * 2) ? 1 : 2;
  return t("order.get.hours-count", { hours: formatDecimal(hoursPerWeek, decimals, t.lang) });
}

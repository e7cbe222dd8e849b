// Estimates as people say them: rounded, and from a low to a high with the unit said once.
import type { Lang } from "#app/domain/catalogue/names.ts";
import { formatCount, formatDecimal, formatVnd, MILLION } from "./format.ts";

const TO: Record<Lang, string> = { vi: "đến", en: "to", id: "sampai" };
const GLUE = "\u00a0";

/** From ten million on whole millions, below with one decimal: an estimate of '612,3 triệu' would promise too much. */
function millions(vnd: number, decimals: number, lang: Lang): string {
  return formatDecimal(vnd / 1e6, decimals, lang);
}

/**
 * '480 đến 612 triệu đ', '9,5 đến 12,0 triệu đ', '720 đến 1.080 triệu đ': always in millions, so that orders side by side
 * compare. One figure where both ends read the same; in full below a hundred thousand. VND.
 */
export function formatVndRange(low: number, high: number, lang: Lang): string {
  if (Math.max(Math.abs(low), Math.abs(high)) < 100_000)
    return rangeOf(formatVnd(low, lang), formatVnd(high, lang), lang);
  const decimals = Math.min(Math.abs(low), Math.abs(high)) >= 10_000_000 ? 0 : 1;
  const unit = MILLION[lang].replace(" ", GLUE);
  return `${rangeOf(millions(low, decimals, lang), millions(high, decimals, lang), lang)}${GLUE}${unit}`;
}

/** '20,4 đến 22,6 triệu đ': a month's pay, always with the decimal by which one order's pay differs from another's. VND. */
export function formatPayRange(low: number, high: number, lang: Lang): string {
  const unit = MILLION[lang].replace(" ", GLUE);
  return `${rangeOf(millions(low, 1, lang), millions(high, 1, lang), lang)}${GLUE}${unit}`;
}

/** '3 đến 5', or '3' where both are the same. */
export function formatCountRange(low: number, high: number, lang: Lang): string {
  return rangeOf(formatCount(low, lang), formatCount(high, lang), lang);
}

function rangeOf(low: string, high: string, lang: Lang): string {
  return low === high ? low : `${low} ${TO[lang]} ${high}`;
}

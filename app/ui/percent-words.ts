// A percentage as people write it, with as few decimals as it needs.
import { formatDecimal } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** 8.382 is '8,38', 6.6 is '6,6', 5 is '5'. */
export function percentWords(percent: number, t: Translate): string {
  const decimals =
    [0, 1].find((count) => Math.abs(percent - Number(percent.toFixed(count))) < 1e-9) ?? 2;
  return formatDecimal(percent, decimals, t.lang);
}

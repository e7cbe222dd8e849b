// A sum as the answer says it: below a million to the đồng, since a decimal of a million would hide it.
import { formatVnd, formatVndExact } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** Whole VND. */
export function sumWords(vnd: number, t: Translate): string {
  return Math.abs(vnd) < 1_000_000 ? formatVndExact(vnd, t.lang) : formatVnd(vnd, t.lang);
}

/** Tells whether a spreadsheet's number format shows a day, a time of day or a number. */

export type Shown = "day" | "time" | "number";

const TIME_IDS = new Set([18, 19, 20, 21, 45, 46, 47]);

/** The formats that stand in no file: 14-22 and 45-47 everywhere, 27-36 and 50-58 in East Asia, 71-81 in Thailand. */
export function builtInFormat(id: number): Shown {
  if (TIME_IDS.has(id)) return "time";
  const isDay =
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 50 && id <= 58) ||
    (id >= 71 && id <= 81);
  return isDay ? "day" : "number";
}

/**
 * A written format: letters in quotes, after a backslash, as the width of a gap ('_d') or as a filling ('*d') are looks,
 * and so is what stands in brackets but for elapsed time ('[h]').
 */
export function writtenFormat(code: string): Shown {
  const [section = ""] = code
    .replace(/"[^"]*"?/g, "")
    .replace(/[\\_*]./gsu, "")
    .replace(/\[(h+|m+|s+)\]/gi, "$1$1h")
    .replace(/\[[^\]]*\]/g, "")
    .split(";");
  const letters = section
    .toLowerCase()
    .replace(/general|standard/g, "")
    .replace(/s[.,]0+/g, "s");
  if (/[#0?@]/.test(letters)) return "number";
  if (/[ydeb]/.test(letters)) return "day";
  if (/[hs]/.test(letters)) return "time";
  return /m/.test(letters) ? "day" : "number";
}

const ISO_CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** The currency's mark that a written format shows beside the number ('$', 'KRW'); empty where it shows none. */
export function currencyMark(code: string): string {
  const [section = ""] = code.replace(/[_*]./gsu, "").split(";");
  const named = /\[\$([^\]-]+)/.exec(section)?.[1] ?? section.replace(/\[[^\]]*\]/g, "");
  const sign = /\p{L}*\p{Sc}/u.exec(named)?.[0];
  const letters = /(?<!\p{L})[A-Z]{3}(?!\p{L})/u.exec(named)?.[0] ?? "";
  return sign ?? (ISO_CURRENCIES.has(letters) ? letters : "");
}

const DAY = 86_400_000;

/** What a number cell holds, as text: a day as 2027-02-28, a time as 07:30, a number in plain digits. */
export function shownNumber(value: number, shown: Shown, from1904: boolean): string {
  if (shown === "number" || value < 0 || value > 2_958_465) return plainNumber(value);
  if (value < 1 || shown === "time")
    return new Date(Math.round((value % 1) * 86_400) * 1000).toISOString().slice(11, 16);
  const serial = from1904 ? value + 1462 : value < 60 ? value + 1 : value;
  return new Date(Math.floor(serial) * DAY - 25_569 * DAY).toISOString().slice(0, 10);
}

/** Fifteen digits, as spreadsheet programs show; three decimals get a nought more, so that none reads them as thousands. */
function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text;
}

// Money, days and numbers as a reader of each language writes them; by hand, since a results page formats hundreds.
import type { Currency, Money } from "#app/domain/catalogue/currency.ts";
import { DECIMALS } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";

const POINT: Record<Lang, string> = { vi: ",", en: ".", id: "," };
const GROUP: Record<Lang, string> = { vi: ".", en: ",", id: "." };
/** A million dong, in short. */
export const MILLION: Record<Lang, string> = { vi: "triệu đ", en: "million ₫", id: "juta ₫" };
const BILLION: Record<Lang, string> = { vi: "tỷ đ", en: "billion ₫", id: "miliar ₫" };
const DONG: Record<Lang, string> = { vi: "đ", en: "₫", id: "₫" };
const MONTH: Record<Lang, string> = { vi: "tháng", en: "months", id: "bulan" };
const DAY_MARK: Record<Lang, string> = { vi: "/", en: "/", id: "/" };
const SIGN: Record<Exclude<Currency, "VND">, string> = {
  JPY: "¥",
  KRW: "₩",
  TWD: "NT$",
  EUR: "€",
  USD: "US$",
};

/** Keeps a figure and its unit on one line. */
const GLUE = "\u00a0";

/** A whole number with its thousands apart: 1.234 in Vietnamese and Indonesian, 1,234 in English. */
export function formatCount(value: number, lang: Lang): string {
  const digits = String(Math.abs(value));
  const grouped = digits.length < 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, GROUP[lang]);
  return value < 0 ? `-${grouped}` : grouped;
}

/** A number with so many decimals, rounded half away from zero: 1.83 with one decimal is '1,8' in Vietnamese. */
export function formatDecimal(value: number, decimals: number, lang: Lang): string {
  const scaled = Math.round(Math.abs(value) * 10 ** decimals + 1e-9);
  const whole = formatCount(Math.floor(scaled / 10 ** decimals), lang);
  const rest =
    decimals === 0 ? "" : POINT[lang] + String(scaled % 10 ** decimals).padStart(decimals, "0");
  return value < 0 && scaled > 0 ? `-${whole}${rest}` : whole + rest;
}

const BYTE_UNITS = ["kB", "MB", "GB", "TB"] as const;

/** Bytes in the unit that says them best, thousands by thousands: 1.250.000 is '1,3 MB'. */
export function formatBytes(bytes: number, lang: Lang): string {
  const at = Math.min(
    BYTE_UNITS.length - 1,
    Math.floor(Math.log10(Math.max(bytes, 1_000)) / 3) - 1,
  );
  return `${formatDecimal(bytes / 1_000 ** (at + 1), 1, lang)}${GLUE}${BYTE_UNITS[at] ?? ""}`;
}

/**
 * VND in short, one decimal of a million: 62.000.000 is '62,0 triệu đ', '62.0 million ₫', '62,0 juta ₫'.
 * From one billion on in billions with two decimals; below a hundred thousand in full, where a decimal would hide the sum.
 */
export function formatVnd(vnd: number, lang: Lang): string {
  const size = Math.abs(vnd);
  if (size < 100_000) return formatVndExact(vnd, lang);
  if (size < 999_950_000) return `${formatDecimal(vnd / 1e6, 1, lang)}${GLUE}${MILLION[lang]}`;
  return `${formatDecimal(vnd / 1e9, 2, lang)}${GLUE}${BILLION[lang]}`;
}

/** VND to the last dong: '62.000.000 đ'. */
export function formatVndExact(vnd: number, lang: Lang): string {
  return `${formatCount(vnd, lang)}${GLUE}${DONG[lang]}`;
}

/** Money in its own currency, cents only where there are any: '¥195.000', 'NT$31.800', '€2.100,50'. */
export function formatMoney(money: Money, lang: Lang): string {
  if (money.currency === "VND") return formatVndExact(money.minor, lang);
  const scale = 10 ** DECIMALS[money.currency];
  const size = Math.abs(money.minor);
  const cents = size % scale;
  const rest =
    cents === 0 ? "" : POINT[lang] + String(cents).padStart(DECIMALS[money.currency], "0");
  return `${money.minor < 0 ? "-" : ""}${SIGN[money.currency]}${formatCount(Math.floor(size / scale), lang)}${rest}`;
}

/** An ISO day as dd/mm/yyyy, the order of day and month in Vietnam and Indonesia, kept in English so that one poster fits all. */
export function formatDay(day: Day, lang: Lang): string {
  return [day.slice(8, 10), day.slice(5, 7), day.slice(0, 4)].join(DAY_MARK[lang]);
}

/** A month written 'YYYY-MM' (a day will do) as mm/yyyy. */
export function formatYearMonth(month: string, lang: Lang): string {
  return [month.slice(5, 7), month.slice(0, 4)].join(DAY_MARK[lang]);
}

/** Whole months: '36 tháng', '36 months', '1 month', '36 bulan'. */
export function formatMonths(months: number, lang: Lang): string {
  const word = lang === "en" && months === 1 ? "month" : MONTH[lang];
  return `${formatCount(months, lang)}${GLUE}${word}`;
}

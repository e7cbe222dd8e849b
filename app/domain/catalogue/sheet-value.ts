/** Reads numbers, money and days as people write them in sheets: where the meaning is certain, otherwise with the reason why not. */

import { DECIMALS, fromMajor } from "./currency.ts";
import type { Currency, Money } from "./currency.ts";
import { isDay } from "./day.ts";
import type { Day } from "./day.ts";

export const VALUE_PROBLEMS = [
  "missing",
  "not_a_number",
  "ambiguous",
  "negative",
  "too_large",
  "too_long",
  "not_whole",
  "zero",
  "no_such_day",
  "not_a_day",
  "unknown",
  "out_of_order",
  "mismatch",
  "other_currency",
  "date_in_number",
  "far_day",
  "merged",
  "formula_error",
  "control_character",
  "tcvn3",
  "vni",
  "mojibake",
  "letters_lost",
  "not_a_phone",
  "lost_zero",
] as const;

export type ValueProblem = (typeof VALUE_PROBLEMS)[number];

export type Read<T> = { ok: true; value: T } | { ok: false; why: ValueProblem };

/** The largest believable amount in major units: a month's wage or a single fee above it is a slip of the hand. */
const LARGEST: Record<Currency, number> = {
  VND: 2e9,
  JPY: 5e6,
  KRW: 5e7,
  TWD: 1e6,
  EUR: 5e4,
  USD: 5e4,
};

const UNITS: readonly [RegExp, number][] = [
  [/(triệu|trieu|tr|million|mio|juta|jt)$/, 1e6],
  [/(nghìn|nghin|ngàn|ngan|thousand|ribu|rb|k)$/, 1e3],
];
/** Marks and whose they are; a mark of no currency here stands with null. Longer marks come before those they contain. */
const MARKS: readonly [RegExp, Currency | null][] = [
  [/đài\s*tệ|nt\$|ntd|twd|元/g, "TWD"],
  [/nhân\s*dân\s*tệ|(hk|sg|s|a|au|c|ca|nz)\$|kč|zł/g, null],
  [/krw|won|원|₩/g, "KRW"],
  [/us\$|usd|đô(\s*la)?|\$/g, "USD"],
  [/vnđ|vnd|đồng|dong|đ|₫/g, "VND"],
  [/jpy|yên|yen|円|¥/g, "JPY"],
  [/euro|eur|€/g, "EUR"],
  [/(?<![\p{L}])(kr|rp|rm|sfr)(?!\p{L})|\p{Sc}/gu, null],
];
const ISO_CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** A whole number of zero or more, such as months or people. Full-width digits and thousand marks are read. */
export function readCount(text: string, largest: number): Read<number> {
  const read = readDecimal(text);
  if (!read.ok) return read;
  if (!Number.isInteger(read.value)) return { ok: false, why: "not_whole" };
  return read.value > largest ? { ok: false, why: "too_large" } : read;
}

/** Hours of a week in quarters of an hour, such as 38,5. */
export function readHours(text: string): Read<number> {
  const read = readDecimal(text);
  if (!read.ok) return read;
  if (!Number.isInteger(read.value * 4)) return { ok: false, why: "not_whole" };
  return read.value > HOURS_OF_A_WEEK ? { ok: false, why: "too_large" } : read;
}

const HOURS_OF_A_WEEK = 168;

/**
 * Money of a currency, zero or more, in minor units; '51,3 triệu', '1.234.567 đ' and '2.660,50' are read. A mark of another
 * currency than `currency` is refused: nobody converts what stands in a sheet.
 */
export function readMoney(text: string, currency: Currency): Read<Money> {
  if (NOTE_MARK.test(text)) return { ok: false, why: "not_a_number" };
  const unmarked = withoutMarks(text.normalize("NFKC").toLowerCase(), currency);
  if (unmarked === null) return { ok: false, why: "other_currency" };
  const read = readDecimal(unmarked);
  if (!read.ok && read.why === "missing" && text.trim() !== "")
    return { ok: false, why: "not_a_number" };
  if (!read.ok) return read;
  if (read.value > LARGEST[currency]) return { ok: false, why: "too_large" };
  const money = fromMajor(read.value, currency);
  const exact = Math.abs(read.value * 10 ** DECIMALS[currency] - money.minor) < 1e-6;
  return exact ? { ok: true, value: money } : { ok: false, why: "not_whole" };
}

const NOTHING = /^([-−–—]+|không( có)?|khong( co)?|miễn( phí)?|mien( phi)?|free|none|nil)$/;

/** Money that a worker may be spared: '-', 'không' and 'miễn phí' are 0; else as `readMoney`. */
export function readMoneyOrNone(text: string, currency: Currency): Read<Money> {
  if (NOTHING.test(text.normalize("NFKC").trim().toLowerCase()))
    return { ok: true, value: { minor: 0, currency } };
  return readMoney(text, currency);
}

/** Days of orders lie here; what lies outside was typed or converted wrongly. */
const ORDER_YEARS = { first: "2020", last: "2040" } as const;

/** A day of an order, as `readDay`; 'far_day' before 2020 or after 2040. */
export function readOrderDay(text: string): Read<Day> {
  const read = readDay(text);
  if (!read.ok) return read;
  const year = read.value.slice(0, 4);
  return year < ORDER_YEARS.first || year > ORDER_YEARS.last ? { ok: false, why: "far_day" } : read;
}

/** Day, month and year in figures, as typed; spreadsheets add midnight where a cell also shows the time. */
export const TYPED_DAY = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?: 0?0:00(?::00)?)?$/;
const SPELT_DAY = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})$/i;

/**
 * A day: '2027-02-28', '15 tháng 1 năm 2027', or day first with a four-digit year where it cannot be month first ('15/01/2027', '5/5/2027').
 * '05/06/2027' is ambiguous, since some programs write the month first.
 */
export function readDay(text: string): Read<Day> {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return { ok: false, why: "missing" };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00.*)?$/.exec(plain);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const spelt = SPELT_DAY.exec(plain);
  if (spelt) return existing(spelt[3], spelt[2], spelt[1]);
  const local = TYPED_DAY.exec(plain);
  if (!local) return { ok: false, why: "not_a_day" };
  const [, day = "", month = "", year = ""] = local;
  if (Number(day) <= 12 && Number(month) <= 12 && Number(day) !== Number(month))
    return { ok: false, why: "ambiguous" };
  return existing(year, month, day);
}

function existing(year = "", month = "", day = ""): Read<Day> {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? { ok: true, value: text } : { ok: false, why: "no_such_day" };
}

/** The text without marks of the currency; null where it bears a mark of another. */
function withoutMarks(text: string, currency: Currency): string | null {
  let rest = text;
  for (const [mark, owner] of MARKS) {
    const without = rest.replace(mark, " ");
    if (without !== rest && owner !== currency) return null;
    rest = without;
  }
  const code = /(?<!\p{L})[a-z]{3}(?!\p{L})/u.exec(rest)?.[0].toUpperCase();
  return code !== undefined && /\d/.test(rest) && ISO_CURRENCIES.has(code) ? null : rest;
}

/** A small digit above or below the line ('29600¹') is a note's mark, and no digit of the number. */
const NOTE_MARK = /\p{No}/u;
/** Digits apart that are no group of three: '10 5' are two numbers, '28 600' is one. */
const TWO_NUMBERS = /\d[\s_']+(?!\d{3}(?!\d))\d/;

function readDecimal(text: string): Read<number> {
  if (readDay(text).ok) return { ok: false, why: "date_in_number" };
  if (NOTE_MARK.test(text)) return { ok: false, why: "not_a_number" };
  if (TWO_NUMBERS.test(text.normalize("NFKC"))) return { ok: false, why: "ambiguous" };
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u00a0_']/g, "")
    .replace(/^\+/, "");
  if (plain === "") return { ok: false, why: text.trim() === "" ? "missing" : "not_a_number" };
  const unit = UNITS.find(([pattern]) => pattern.test(plain));
  if (unit) return scaled(plain.replace(unit[0], ""), unit[1]);
  return scaled(plain, 1);
}

function scaled(plain: string, scale: number): Read<number> {
  const unsigned = plain.replace(/^[-−–]/, "");
  if (!/^[\d.,]+$/.test(unsigned) || !/\d/.test(unsigned))
    return { ok: false, why: "not_a_number" };
  const number = decimalOf(unsigned, scale > 1);
  if (number === null) return { ok: false, why: "ambiguous" };
  if (unsigned !== plain && number !== 0) return { ok: false, why: "negative" };
  return { ok: true, value: Number((number * scale).toFixed(6)) };
}

/**
 * The number that digits and marks certainly mean, null where two readings are left. Two kinds of mark: the last is
 * decimal, unless three digits follow it. One kind, several times or before exactly three digits: thousands, since no currency here has three decimals;
 * before a unit such as 'triệu' three digits leave both readings open.
 */
function decimalOf(text: string, beforeUnit: boolean): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (text.includes(".") && text.includes(",")) {
    const isDotLast = text.lastIndexOf(".") > text.lastIndexOf(",");
    const [thousands, decimal] = isDotLast ? [",", "."] : [".", ","];
    const [whole = "", ...rest] = text.split(decimal);
    const [cents = ""] = rest;
    if (rest.length !== 1 || cents.length === 3 || !grouped(whole, thousands) || cents === "")
      return null;
    return Number(`${whole.replaceAll(thousands, "")}.${cents}`);
  }
  const mark = text.includes(".") ? "." : ",";
  const parts = text.split(mark);
  if (parts.length > 2) return grouped(text, mark) ? Number(parts.join("")) : null;
  const [whole = "", decimals = ""] = parts;
  if (whole === "" || decimals === "") return null;
  if (decimals.length === 3)
    return beforeUnit || !grouped(text, mark) ? null : Number(whole + decimals);
  return Number(`${whole}.${decimals}`);
}

function grouped(text: string, mark: string): boolean {
  const [first = "", ...rest] = text.split(mark);
  return /^\d{1,3}$/.test(first) && first !== "0" && rest.every((part) => /^\d{3}$/.test(part));
}

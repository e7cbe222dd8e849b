/** Reads amounts that a person types into a form: đồng in millions ('20' is 20 million), a wage, and a sum in any money we know. */

import { toMajor } from "./currency.ts";
import type { Currency, Money } from "./currency.ts";
import { readMoney } from "./sheet-value.ts";
import type { Read } from "./sheet-value.ts";

/** A bare number of up to four digits, with at most two decimals: nobody types so few đồng. */
const BARE = /^\d{1,4}([.,]\d{1,2})?$/;
const LEAST_VND = 10_000;

/**
 * Whole VND, zero or more; '20,5', '20 triệu', '20tr' and '20500000' are read, full-width digits too. 'ambiguous' where it may
 * mean đồng or millions ('1.234'). Other refusals as `readMoney` gives them.
 */
export function readMillions(typed: string): Read<number> {
  const plain = typed.normalize("NFKC").trim();
  const read = readMoney(BARE.test(plain) ? `${plain} triệu` : plain, "VND");
  if (!read.ok) return read;
  const { minor } = read.value;
  return minor > 0 && minor < LEAST_VND
    ? { ok: false, why: "ambiguous" }
    : { ok: true, value: minor };
}

/** Below this a month's wage abroad is no wage, so a bare number means millions of dong. Major units. */
const LEAST_WAGE: Record<Currency, number> = {
  VND: 1_000_000,
  JPY: 10_000,
  KRW: 100_000,
  TWD: 2_000,
  EUR: 100,
  USD: 100,
};
const IN_DONG = /triệu|trieu|tr$|juta|jt$|million|mio|vnd|vnđ|đ|dong/i;

/**
 * A month's wage: '195.000' is yen where the country pays in yen; '34 triệu', and what is too small or too large for a wage
 * there or no whole yen, is dong. Minor units of the currency that was meant. Refusals as `readMoney` gives them.
 */
export function readWage(typed: string, currency: Currency): Read<Money> {
  const inDong = readMillions(typed);
  const dong = (): Read<Money> =>
    inDong.ok ? { ok: true, value: { minor: inDong.value, currency: "VND" } } : inDong;
  if (IN_DONG.test(typed.normalize("NFKC").trim())) return dong();
  const read = readMoney(typed, currency);
  if (!read.ok) return dong();
  const isSmall = read.value.minor > 0 && toMajor(read.value) < LEAST_WAGE[currency];
  return isSmall ? dong() : read;
}

/**
 * Gold is refused as such: its price is no rate on file, and no fee is lawful in it. 'range' is two sums, of which one must be
 * told. Other refusals as `readMoney` gives them.
 */
export type ReadSum = Read<Money> | { ok: false; why: "gold" | "range" };

/**
 * What somebody was asked, in any currency of the catalogue: '180tr', '1 tỷ 2', '6500 usd', '5.500 đô', '50 man',
 * '2.000 euro'. A bare number is in millions of đồng as in `readMillions`. Minor units of the currency that was meant.
 * 'ambiguous' for 'vạn' without a currency, ten thousand of what cannot be told, and for '140.000' without a mark: nobody is
 * asked so few đồng, and 140 million may be meant.
 */
export function readSum(typed: string): ReadSum {
  const text = withoutDoubt(typed.normalize("NFKC").toLowerCase());
  if (GOLD.test(text)) return { ok: false, why: "gold" };
  if (text !== "" && !/\d/.test(text)) return { ok: false, why: "not_a_number" };
  if (RANGE.test(text)) return { ok: false, why: "range" };
  const currency = CURRENCY_MARKS.find(([mark]) => mark.test(text))?.[1] ?? null;
  const spelt = text.replace(HALVES, (_, whole: string, unit: string, part: string) => {
    const decimals = part.replace(/0+$/, "");
    return decimals === "" ? `${whole} ${unit}` : `${whole},${decimals} ${unit}`;
  });
  const scale = SCALES.find(({ word }) => word.test(spelt));
  if (scale !== undefined) return readScaled(spelt, scale, currency);
  const plain = spelt.replace(SLANG_MILLION, " triệu");
  if (currency !== null) return readMoney(withoutMark(plain, currency), currency);
  const dong = readMillions(plain);
  if (!dong.ok) return dong;
  if (UNMARKED.test(plain) && dong.value > 0 && dong.value < LEAST_UNMARKED_VND)
    return { ok: false, why: "ambiguous" };
  return { ok: true, value: { minor: dong.value, currency: "VND" } };
}

/** Digits and marks alone, and the fewest đồng that may be meant by them. */
const UNMARKED = /^[\d.,\s]+$/;
const LEAST_UNMARKED_VND = 1_000_000;

/** '120-140tr', '120 đến 140 triệu'. */
const RANGE = /\d\s*\p{L}*\s*(-|–|—|~|(?<!\p{L})(đến|den|tới|to|sampai)(?!\p{L}))\s*\d/u;

/** A letter before or after would make it part of another word. */
function word(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "u");
}

/** Marks of foreign money, with and without accents; 'man' is how workers in Japan count ten thousand yen. Đồng has none here. */
const CURRENCY_MARKS: readonly (readonly [RegExp, Currency])[] = [
  [/đài\s*(tệ|loan)|dai te|nt\s*\$|ntd|twd|元/u, "TWD"],
  [new RegExp(`${word("krw|won").source}|원|₩`, "u"), "KRW"],
  [
    new RegExp(
      `(?<![\\p{L}])(us)?\\$|usd(?!t)|${word("đô(\\s*la)?|do(\\s*la)?|dollars?|dolar").source}`,
      "u",
    ),
    "USD",
  ],
  [new RegExp(`${word("euros?|eur|ơ\\s*rô").source}|€`, "u"), "EUR"],
  [new RegExp(`${word("jpy|yên|yen|man").source}|円|¥|万`, "u"), "JPY"],
];

const GOLD = /\d\s*(cây|cay|chỉ|chi|lượng|luong)(?!\p{L})|(?<!\p{L})(vàng|gold|emas)(?!\p{L})/u;

/** '1tr5' and '6k5' are one and a half million, six and a half thousand. */
const HALVES = /(\d+)\s*(tr|triệu|trieu|củ|k|tỷ|tỉ|ty)\s*(\d{1,2})(?=\D|$)/u;
const SLANG_MILLION = /(?<=\d)\s*(củ|cu|chai|m)(?!\p{L})/u;

type Scale = { word: RegExp; unit: string; times: number; wantsCurrency: boolean };

/** Units that a sheet does not know, as so many of one that it knows. */
const SCALES: readonly Scale[] = [
  {
    word: /(?<=[\d\s])(tỷ|tỉ|ty|billion|miliar|milyar)(?!\p{L})/u,
    unit: "triệu",
    times: 1_000,
    wantsCurrency: false,
  },
  {
    word: /(?<=[\d\s])(vạn|van|man)(?!\p{L})|万/u,
    unit: "nghìn",
    times: 10,
    wantsCurrency: true,
  },
];

function readScaled(text: string, scale: Scale, marked: Currency | null): Read<Money> {
  if (scale.wantsCurrency && marked === null) return { ok: false, why: "ambiguous" };
  const currency = marked ?? "VND";
  const read = readMoney(
    withoutMark(text.replace(scale.word, ` ${scale.unit}`), currency),
    currency,
  );
  return read.ok ? readMoney(String(toMajor(read.value) * scale.times), currency) : read;
}

/** The text without the mark of the currency that was found in it, and without whose dollar it is. */
function withoutMark(text: string, currency: Currency): string {
  const mark = CURRENCY_MARKS.find(([, owner]) => owner === currency)?.[0];
  return (mark === undefined ? text : text.replace(mark, " ")).replace(word("mỹ|my|nhật|hàn"), " ");
}

/** 'khoảng 150 triệu', 'tổng 140tr' and '140tr trọn gói.' are told as the sum alone: people say so of what they were asked. */
function withoutDoubt(text: string): string {
  return text.replace(BEFORE_SUM, "").replace(AFTER_SUM, "").trim();
}

const BEFORE_SUM =
  /^\s*((tổng(\s*cộng)?|tong(\s*cong)?|total|tất cả|hết|khoảng|tầm|cỡ|chừng|about|sekitar|kira-kira)(?!\p{L})|[~≈:\s])+/u;
const AFTER_SUM =
  /((?<!\p{L})(trọn gói|tron goi|tất cả|tat ca|tổng cộng|cả gói|all in|in all)(?!\p{L})|[.,;!\s])+$/u;

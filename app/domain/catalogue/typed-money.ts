/** Reads amounts that a person types into a form: dong in millions ('20' is 20 million), and a wage in its currency or in dong. */

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

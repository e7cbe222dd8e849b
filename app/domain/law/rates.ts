/** Exchange rates by day, and foreign money in VND without losing a đồng. */

import { DECIMALS } from "#app/domain/catalogue/currency.ts";
import type { Currency, Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { ratioOf, roundOf, times } from "./rules/ratio.ts";
import type { Ratio } from "./rules/ratio.ts";

/** VND for one major unit (one yen, one euro) on a day. */
export type Rate = { day: Day; currency: Currency; vndPerUnit: number };

/** A rate older than this many days is told beside the figures that rest on it. */
export const STALE_AFTER_DAYS = 31;

/** Answers already given, by list: a list of rates is never changed after it is read, and 10,000 orders ask it the same few things. */
const ANSWERS = new WeakMap<readonly Rate[], Map<string, Rate | null>>();

/** The latest rate on or before the day, else the earliest later one, else null. VND is always worth one VND that day. */
export function rateOn(rates: readonly Rate[], currency: Currency, day: Day): Rate | null {
  if (currency === "VND") return { day, currency, vndPerUnit: 1 };
  const answers = ANSWERS.get(rates) ?? new Map<string, Rate | null>();
  ANSWERS.set(rates, answers);
  const question = `${currency} ${day}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  const answer = lookUp(rates, currency, day);
  answers.set(question, answer);
  return answer;
}

function lookUp(rates: readonly Rate[], currency: Currency, day: Day): Rate | null {
  let before: Rate | null = null;
  let after: Rate | null = null;
  for (const rate of rates) {
    if (rate.currency !== currency) continue;
    if (rate.day <= day) {
      if (before === null || rate.day > before.day) before = rate;
    } else if (after === null || rate.day < after.day) after = rate;
  }
  return before ?? after;
}

/** The money in VND, exact. Throws RangeError where the money stands in another currency than the rate. */
export function exactVnd(money: Money, rate: Rate): Ratio {
  if (money.currency !== rate.currency)
    throw new RangeError(`${money.currency} has no rate of ${rate.currency}`);
  const perUnit = ratioOf(rate.vndPerUnit);
  return {
    top: BigInt(money.minor) * perUnit.top,
    bottom: 10n ** BigInt(DECIMALS[money.currency]) * perUnit.bottom,
  };
}

/** The money in minor units of another currency, exact, at the rates of the day; null where a rate is missing. */
export function inCurrency(
  money: Money,
  currency: Currency,
  rates: readonly Rate[],
  on: Day,
): Ratio | null {
  if (money.currency === currency) return ratioOf(money.minor);
  const from = rateOn(rates, money.currency, on);
  const to = rateOn(rates, currency, on);
  if (from === null || to === null) return null;
  const unit = exactVnd({ minor: 1, currency }, to);
  return times(exactVnd(money, from), { top: unit.bottom, bottom: unit.top });
}

/** The money in whole VND, halves up. Throws as `exactVnd`. */
export function toVnd(money: Money, rate: Rate): number {
  return roundOf(exactVnd(money, rate));
}

/** From this many percent on a change of a rate is told. */
const TOLD_FROM_PERCENT = 10;

/**
 * Change of a currency against VND since a rate, in percent of it (12 for a rise by 12 %): the latest later rate until `on`
 * against it, 0 where there is none. Told to readers, never used to judge an order again.
 */
export function swingSince(then: Rate, rates: readonly Rate[], on: Day): number {
  const now = rateOn([then, ...rates.filter(({ day }) => day > then.day)], then.currency, on);
  const share = now === null ? 1 : now.vndPerUnit / then.vndPerUnit;
  // Rates have four decimals, so what is left beyond the sixth is the binary fraction's and not the rate's.
  return Number(((share - 1) * 100).toFixed(6));
}

/** The change in whole percent, null for one too small to tell: below a tenth either way. */
export function toldSwing(percent: number): number | null {
  return Math.abs(percent) < TOLD_FROM_PERCENT ? null : Math.round(percent);
}

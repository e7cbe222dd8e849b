/** Finds the rates that differ so much from the last known that somebody has to say that they are meant. */

import type { Currency } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { RateRow } from "./rate-sheet.ts";

type Known = { day: Day; currency: string; vndPerUnit: number };

/** `last` is null where no rate of the currency is known and what was typed can be read two ways. */
export type RateLeap = {
  day: Day;
  currency: Currency;
  vndPerUnit: number;
  last: { day: Day; vndPerUnit: number } | null;
};

/** A tenth of the last known rate: currencies move less from one list to the next. */
const LARGEST_STEP = 0.1;

/**
 * Goes through the rates by day. Each is held against the last known of its currency up to its day, or the first after it;
 * a rate that passes is known to those that follow.
 */
export function rateLeaps(rates: readonly RateRow[], known: readonly Known[]): RateLeap[] {
  const all: Known[] = [...known];
  const leaps: RateLeap[] = [];
  for (const rate of [...rates].sort((a, b) => a.day.localeCompare(b.day))) {
    const { day, currency, vndPerUnit } = rate;
    const last = lastKnown(all, rate);
    const isLeap =
      last === null
        ? rate.readTwoWays === true
        : Math.abs(vndPerUnit - last.vndPerUnit) > last.vndPerUnit * LARGEST_STEP;
    if (isLeap) leaps.push({ day, currency, vndPerUnit, last });
    else all.push({ day, currency, vndPerUnit });
  }
  return leaps;
}

function lastKnown(all: readonly Known[], { day, currency }: RateRow): RateLeap["last"] {
  const same = all
    .filter((each) => each.currency === currency)
    .sort((a, b) => a.day.localeCompare(b.day));
  const nearest = same.findLast((each) => each.day <= day) ?? same[0];
  return nearest === undefined ? null : { day: nearest.day, vndPerUnit: nearest.vndPerUnit };
}

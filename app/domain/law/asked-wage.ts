/** The wage that a service fee's ceiling rests on where somebody tells what they were asked: their own, or that of open orders. */

import type { WageInVnd } from "./charges.ts";
import { exactVnd } from "./rates.ts";
import { compare, ratioOf, times } from "./rules/ratio.ts";

/**
 * Where the wage is from: the approved order; the worker, and such as open orders pay; the highest of the open orders, since
 * the worker told one that is not believed ('doubtful') or none ('highest').
 */
export type AskedWage = WageInVnd & { from: "order" | "typed" | "doubtful" | "highest" };

/** Wages differ, so up to a tenth above the highest open order a typed wage is believed. */
const WAGE_ROOM = 1.1;

/** Below this share of the highest open wage, or these đồng where none is open, a typed wage is no month's wage abroad. */
const LEAST_SHARE = 0.3;
const LEAST_VND = 8_000_000;

/** Whether a typed wage is too low to be a month's, so that no breach may be told from it. */
export function isTooLow(typed: WageInVnd, highest: WageInVnd | null): boolean {
  const least =
    highest === null
      ? ratioOf(LEAST_VND)
      : times(exactVnd(highest.wage, highest.rate), ratioOf(LEAST_SHARE));
  return compare(exactVnd(typed.wage, typed.rate), least) < 0;
}

/**
 * `highest` is the highest wage of the programme's open orders, null where none is open. A wage that is not believed builds no
 * ceiling: the highest open one stands for it, and nothing where there is none.
 */
export function wageOfCase(typed: WageInVnd | null, highest: WageInVnd | null): AskedWage | null {
  if (typed === null) return highest && { ...highest, from: "highest" };
  const isUsual =
    highest !== null &&
    compare(
      exactVnd(typed.wage, typed.rate),
      times(exactVnd(highest.wage, highest.rate), ratioOf(WAGE_ROOM)),
    ) <= 0;
  if (isUsual && !isTooLow(typed, highest)) return { ...typed, from: "typed" };
  return highest && { ...highest, from: "doubtful" };
}

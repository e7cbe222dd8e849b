/** The wage that a service fee's ceiling rests on where somebody tells what they were asked: their own, or that of open orders. */

import type { WageInVnd } from "./charges.ts";
import { exactVnd } from "./rates.ts";
import { compare, ratioOf, times } from "./rules/ratio.ts";

/**
 * Where the wage is from: the approved order; the worker, and such as open orders pay; the worker, but above all open orders
 * or with none to compare; the highest of the open orders, since the worker told none.
 */
export type AskedWage = WageInVnd & { from: "order" | "typed" | "doubtful" | "highest" };

/** Wages differ, so up to a tenth above the highest open order a typed wage is believed. */
const WAGE_ROOM = 1.1;

/** `highest` is the highest wage of the programme's open orders, null where none is open. */
export function wageOfCase(typed: WageInVnd | null, highest: WageInVnd | null): AskedWage | null {
  if (typed === null) return highest && { ...highest, from: "highest" };
  const isUsual =
    highest !== null &&
    compare(
      exactVnd(typed.wage, typed.rate),
      times(exactVnd(highest.wage, highest.rate), ratioOf(WAGE_ROOM)),
    ) <= 0;
  return { ...typed, from: isUsual ? "typed" : "doubtful" };
}

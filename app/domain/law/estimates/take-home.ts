/** What is handed out of a month's basic wage abroad: one estimate, said alike on cards, on an order's page and in the whole sum. */

import type { Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import { livingOn } from "./living.ts";
import type { Range } from "./living.ts";

/**
 * `wage` is the basic wage a month before tax, `deduction` what the order takes off it for board and lodging, in the same
 * currency. `wageVnd` is the wage in VND at the order's own rate.
 */
export type Earner = RuleCase & { wage: Money; wageVnd: number; deduction: Money };

/** Money a month in the wage's currency, and in whole VND at the rate of `wageVnd`. */
export type TakeHome = { money: Range<Money>; vnd: Range<number> };

/**
 * The basic wage without overtime, less tax and insurance, less the order's own deduction. Food, daily costs and rent paid to
 * others are not taken off. `low` is the hard case, with the most tax and insurance.
 */
export function takeHomeOf(
  { wage, deduction }: Pick<Earner, "wage" | "deduction">,
  payrollPercent: Range<number>,
): Range<Money> {
  const after = (percent: number): Money => ({
    minor: wage.minor - Math.round((wage.minor * percent) / 100) - deduction.minor,
    currency: wage.currency,
  });
  return { low: after(payrollPercent.high), high: after(payrollPercent.low) };
}

/** By the estimate of the day, null where the portal has none for the order's market. */
export function takeHomeOn(order: Earner, on: Day): TakeHome | null {
  const living = livingOn(order, on);
  if (living === null) return null;
  const money = takeHomeOf(order, living.payrollPercent);
  const vnd = ({ minor }: Money): number =>
    order.wage.minor === 0 ? 0 : Math.round((minor * order.wageVnd) / order.wage.minor);
  return { money, vnd: { low: vnd(money.low), high: vnd(money.high) } };
}

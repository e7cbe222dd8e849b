/** The sums an order's page tells, at the rate its figures were fixed with, so that page and cards say the same. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { costOf } from "#app/domain/law/cost.ts";
import type { CostLine } from "#app/domain/law/cost.ts";
import { takeHomeOn } from "#app/domain/law/estimates/take-home.ts";
import type { TakeHome } from "#app/domain/law/estimates/take-home.ts";
import { swingSince, toldSwing, toVnd } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { rateOfOrder } from "./order-rate.ts";
import type { OrderPage } from "./order-views.ts";

/**
 * `lines` are every fee beside what the law allows, `nowVnd` all of them but the deposit, `nowMonths` the same in months of
 * wage. `takeHome` is null where the portal has no estimate for the country. VND figures in whole đồng.
 */
export type OrderSums = {
  lines: CostLine[];
  nowVnd: number;
  nowMonths: number;
  deductionVnd: number;
  takeHome: TakeHome | null;
  /** How far the currency has moved since the order's rate, in whole percent; null below a tenth. Told, never used to judge again. */
  swing: number | null;
};

/** `rates` are those on file, `today` the day in Vietnam. */
export function sumsOf(order: OrderPage, rates: readonly Rate[], today: Day): OrderSums {
  const rate = rateOfOrder(order, rates);
  const { lines, totalVnd } = costOf(order.terms, { on: order.approvedOn, rates: [rate] });
  return {
    lines,
    nowVnd: totalVnd,
    nowMonths: totalVnd / order.wageVnd,
    deductionVnd: toVnd(order.deduction, rate),
    takeHome: takeHomeOn(order, today),
    swing: toldSwing(swingSince(rate, rates, today)),
  };
}

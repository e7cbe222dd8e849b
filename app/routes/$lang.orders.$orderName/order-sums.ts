// Works out the sums an order's page tells, at the rate its figures were fixed with, so that page and cards say the same.
import type { Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { costOf } from "#app/domain/law/cost.ts";
import type { CostLine } from "#app/domain/law/cost.ts";
import { rateOn, toVnd } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { rateOfOrder } from "#app/domain/orders/views/order-rate.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";

/** `lines` are every fee beside what the law allows, `nowVnd` all of them but the deposit. `kept` is the wage a month less board and lodging, before tax. VND figures in whole đồng. */
export type OrderSums = {
  lines: CostLine[];
  nowVnd: number;
  deductionVnd: number;
  kept: Money;
  keptVnd: number;
  /** How far the currency has moved since the order's rate, in whole percent; null below a tenth. Told, never used to judge again. */
  swing: number | null;
};

/** From this many percent on a change of the rate is told. */
const TOLD_FROM = 10;

/** `rates` are those on file, `today` the day in Vietnam. */
export function sumsOf(order: OrderPage, rates: readonly Rate[], today: Day): OrderSums {
  const rate = rateOfOrder(order, rates);
  const kept: Money = {
    minor: order.wage.minor - order.deduction.minor,
    currency: order.wage.currency,
  };
  const { lines, totalVnd } = costOf(order.terms, { on: order.approvedOn, rates: [rate] });
  return {
    lines,
    nowVnd: totalVnd,
    deductionVnd: toVnd(order.deduction, rate),
    kept,
    keptVnd: toVnd(kept, rate),
    swing: swingOf(rate, rates, today),
  };
}

function swingOf(then: Rate, rates: readonly Rate[], today: Day): number | null {
  const now = rateOn(rates, then.currency, today);
  // Rates have four decimals, so what is left beyond the sixth is the binary fraction's and not the rate's.
  const percent =
    now === null
      ? 0
      : Number((((now.vndPerUnit - then.vndPerUnit) / then.vndPerUnit) * 100).toFixed(6));
  return Math.abs(percent) < TOLD_FROM ? null : Math.round(percent);
}

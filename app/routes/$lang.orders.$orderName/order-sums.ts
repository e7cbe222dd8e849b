// Works out the sums an order's page tells, at the rate its figures were fixed with, so that page and cards say the same.
import type { Money } from "#app/domain/catalogue/currency.ts";
import { costOf } from "#app/domain/law/cost.ts";
import type { CostLine } from "#app/domain/law/cost.ts";
import { toVnd } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { rateOfOrder } from "#app/domain/orders/order-rate.ts";
import type { OrderPage } from "#app/domain/orders/order-views.ts";

/** `lines` are every fee beside what the law allows, `nowVnd` all of them but the deposit. `kept` is the wage a month less board and lodging, before tax. VND figures in whole đồng. */
export type OrderSums = { lines: CostLine[]; nowVnd: number; deductionVnd: number; kept: Money; keptVnd: number };

/** `rates` are those on file. */
export function sumsOf(order: OrderPage, rates: readonly Rate[]): OrderSums {
  const rate = rateOfOrder(order, rates);
  const kept: Money = { minor: order.wage.minor - order.deduction.minor, currency: order.wage.currency };
  const { lines, totalVnd } = costOf(order.terms, { on: order.approvedOn, rates: [rate] });
  return {
    lines,
    nowVnd: totalVnd,
    deductionVnd: toVnd(order.deduction, rate),
    kept,
    keptVnd: toVnd(kept, rate),
  };
}

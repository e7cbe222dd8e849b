// Works out the sums an order's page tells, at the rate its figures were fixed with, so that page and cards say the same.
import { toMajor } from "#app/domain/catalogue/currency.ts";
import type { Money } from "#app/domain/catalogue/currency.ts";
import { costOf } from "#app/domain/law/cost.ts";
import type { CostLine } from "#app/domain/law/cost.ts";
import { toVnd } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import type { OrderPage } from "#app/domain/orders/order-views.ts";

/** `lines` are every fee beside what the law allows. `kept` is the wage a month less board and lodging, before tax. VND figures in whole đồng. */
export type OrderSums = { lines: CostLine[]; deductionVnd: number; kept: Money; keptVnd: number };

/** `rates` are those on file; an order whose rate has left the file is told at the rate that its own figures imply. */
export function sumsOf(order: OrderPage, rates: readonly Rate[]): OrderSums {
  const { currency } = order.wage;
  const implied: Rate = { day: order.rateOn, currency, vndPerUnit: order.wageVnd / toMajor(order.wage) };
  const rate = rates.find((each) => each.day === order.rateOn && each.currency === currency) ?? implied;
  const kept: Money = { minor: order.wage.minor - order.deduction.minor, currency };
  return {
    lines: costOf(order.terms, { on: order.approvedOn, rates: [rate] }).lines,
    deductionVnd: toVnd(order.deduction, rate),
    kept,
    keptVnd: toVnd(kept, rate),
  };
}

/** The exchange rate that an order's figures in VND stand at. */

import { toMajor } from "#app/domain/catalogue/currency.ts";
import type { Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { Rate } from "#app/domain/law/rates.ts";

/** VND for one major unit. A rate that has left the file is the one that the order's own figures imply, so that all pages say the same. */
export function rateOfOrder(
  order: { wage: Money; wageVnd: number; rateOn: Day },
  rates: readonly Rate[],
): Rate {
  const { currency } = order.wage;
  const known = rates.find((rate) => rate.day === order.rateOn && rate.currency === currency);
  return known ?? { day: order.rateOn, currency, vndPerUnit: order.wageVnd / toMajor(order.wage) };
}

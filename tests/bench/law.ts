/** Prints how many orders a second one core checks against all of the law. Run: npx tsx tests/bench/law.ts */

import { addDays } from "#app/domain/catalogue/day.ts";
import { checkOrder } from "#app/domain/law/check-order.ts";
import { costOf } from "#app/domain/law/cost.ts";
import { verdictOf } from "#app/domain/law/finding.ts";
import { MINIMUM_WAGES } from "#app/domain/law/minimums/minimum-wage-rows.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import {
  AGENCY_PROGRAMMES,
  asking,
  fee,
  lawfulOrder,
  LICENCE,
  ON,
  RATES,
} from "#tests/unit/app/domain/law/lawful-order.ts";

const ORDERS = 10_000;
const RUNS = 5;
/** A year of daily rates, as an import leaves them. */
const YEAR: Rate[] = Array.from({ length: 365 }, (_, back) =>
  RATES.map((rate) => ({ ...rate, day: addDays(ON, -back) })),
).flat();

/** Every programme in turn, half of them with other costs, one in eight with something wrong. */
function orderAt(at: number): OrderTerms {
  const order = lawfulOrder(AGENCY_PROGRAMMES[at % AGENCY_PROGRAMMES.length]);
  const others = at % 2 === 0 ? [fee("training", 3_900_000), fee("documents", 2_500_000 + at)] : [];
  const asked = at % 8 === 0 ? 400_000_000 : 1_000_000 + (at % 9) * 1_000_000;
  return asking(
    {
      ...order,
      orderRef: `B-${at}`,
      title: "Chế biến thực phẩm, đóng gói",
      description: `Chế biến thực phẩm tại Aichi, nhóm ${at}. Có chỗ ở, bảo hiểm theo luật nước sở tại.`,
    },
    asked,
    others,
  );
}

/** Each run gets orders of its own, so that nothing remembered from an earlier run helps. */
function perSecond(work: (order: OrderTerms) => void): number {
  const orders = Array.from({ length: ORDERS }, (_, at) => orderAt(at));
  const started = process.hrtime.bigint();
  for (const order of orders) work(order);
  return (ORDERS * 1e9) / Number(process.hrtime.bigint() - started);
}

function middle(label: string, work: (order: OrderTerms) => void): void {
  const runs = Array.from({ length: RUNS }, () => perSecond(work)).sort((a, b) => a - b);
  const rate = Math.round(runs[Math.floor(RUNS / 2)] ?? 0).toLocaleString("en");
  console.log(
    `${label}: ${rate} a second (middle of ${RUNS} runs of ${ORDERS.toLocaleString("en")}, one core)`,
  );
}

const context = { on: ON, rates: YEAR, minimumWages: MINIMUM_WAGES, licence: LICENCE };
const verdicts = { ok: 0, warn: 0, blocked: 0, invalid: 0 };
for (let at = 0; at < ORDERS; at += 1) verdicts[verdictOf(checkOrder(orderAt(at), context))] += 1;
console.log(
  `law: ${ORDERS.toLocaleString("en")} orders, ${YEAR.length} rates, verdicts ${JSON.stringify(verdicts)}`,
);
middle("checks", (order) => checkOrder(order, context));
middle("costs", (order) => costOf(order, context));

// Reads what the whole-sum page shows: the orders of the codes, their sums, what is gone or unknown, and orders like them.
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { interestOn } from "#app/domain/law/loan.ts";
import type { InterestSetting } from "#app/domain/law/loan.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import type { OrderCard, OrderLookup, OrderPage } from "#app/domain/orders/views/order-views.ts";
import { findOrderPage, listSimilarOrders } from "#app/domain/orders/views/orders.server.ts";
import { wholeSumOfOrder } from "#app/domain/orders/views/whole-sum-of-order.ts";
import type { OrderSum } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { listRates } from "#app/domain/rates/rates.server.ts";
import { MOST_ORDERS, readSum } from "./sum-form.ts";
import type { SumQuestion } from "./sum-form.ts";

export type SumEntry = { order: OrderPage; sum: OrderSum | null };
export type GoneEntry = Extract<OrderLookup, { state: "gone" }>;
export type SumData = {
  question: SumQuestion;
  entries: SumEntry[];
  gone: GoneEntry[];
  similar: OrderCard[];
  interest: InterestSetting;
  today: Day;
};

/** Orders to choose from, to set beside the first. */
const SIMILAR = 5;

export async function readSumData(params: URLSearchParams, at: Date): Promise<SumData> {
  const today = dayInVietnam(at);
  const interest = interestOn(today);
  const question = readSum(params, interest.percent);
  const [found, rates] = await Promise.all([
    Promise.all(question.codes.map((code) => findOrderPage(code, at))),
    listRates(),
  ]);
  for (const [place, code] of question.codes.entries()) {
    if (found[place] === null)
      question.problems.push({ field: "o", typed: showCode(code), why: "unknown" });
  }
  const entries = found.flatMap((each) =>
    each?.state === "public"
      ? [
          {
            order: each.order,
            sum: wholeSumOfOrder(each.order, question.choices, { on: today, rates }),
          },
        ]
      : [],
  );
  return {
    question,
    entries,
    gone: found.filter((each) => each?.state === "gone"),
    similar: await similarTo(entries, at),
    interest,
    today,
  };
}

/** None where nobody is to be set beside, or where the page is full. */
async function similarTo(entries: readonly SumEntry[], at: Date): Promise<OrderCard[]> {
  const [first] = entries;
  if (first === undefined || entries.length >= MOST_ORDERS) return [];
  const found = await listSimilarOrders(first.order, at, SIMILAR + entries.length - 1);
  const shown = new Set(entries.map(({ order }) => order.code));
  return found.filter(({ code }) => !shown.has(code)).slice(0, SIMILAR);
}

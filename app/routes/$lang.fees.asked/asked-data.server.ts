// Finds the order or programme that somebody speaks of, and holds what they were asked against it.
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { rulesDay } from "#app/domain/catalogue/programme.ts";
import { compareAsked, needsWage, termsOfCase } from "#app/domain/law/asked.ts";
import type { AskedAnswer } from "#app/domain/law/asked.ts";
import { rateOn } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import { rateOfOrder } from "#app/domain/orders/views/order-rate.ts";
import type { GoneOrder, OrderPage } from "#app/domain/orders/views/order-views.ts";
import { findOrderPage } from "#app/domain/orders/views/orders.server.ts";
import { listRates } from "#app/domain/rates/rates.server.ts";
import { readAsked } from "./asked-form.ts";
import type { AskedQuestion } from "./asked-form.ts";

/** `on` is the day whose rules count. `answer` null while nothing was sent, or where it cannot be told what it is about. */
export type AskedData = {
  question: AskedQuestion;
  order: OrderPage | null;
  gone: GoneOrder | null;
  on: Day;
  answer: AskedAnswer | null;
};

export async function readAskedData(params: URLSearchParams, at: Date): Promise<AskedData> {
  const question = readAsked(params);
  const [found, rates] = await Promise.all([
    question.code === null ? null : findOrderPage(question.code, at),
    listRates(),
  ]);
  const order = found?.state === "public" ? found.order : null;
  const gone = found?.state === "gone" ? found.order : null;
  const { code, problems } = question;
  const on = dayOfRules(question, order, dayInVietnam(at));
  if (code !== null && found === null)
    problems.push({ field: "o", typed: showCode(code), why: "unknown" });
  const page = { question, order, gone, on };
  if (!question.isSent) return { ...page, answer: null };
  if (question.fees.length === 0 && problems.length === 0)
    problems.push({ field: "service", typed: "", why: "nothing" });
  if (order === null && question.order === null && (!question.hasCode || gone !== null))
    problems.push({ field: "programme", typed: "", why: "case" });
  if (question.fees.length === 0) return { ...page, answer: null };
  return { ...page, answer: order ? byOrder(question, order, rates) : byCase(question, rates, on) };
}

/** An order is told by the day of its approval, as on its own page. */
function dayOfRules({ programme }: AskedQuestion, order: OrderPage | null, today: Day): Day {
  if (order !== null) return order.approvedOn;
  return programme === null ? today : rulesDay(programme, today);
}

function byOrder({ fees }: AskedQuestion, order: OrderPage, rates: readonly Rate[]): AskedAnswer {
  return compareAsked({ ...order.terms, fees }, order.terms.fees, {
    on: order.approvedOn,
    rates: [rateOfOrder(order, rates)],
  });
}

function byCase(
  { order, wage, fees, problems }: AskedQuestion,
  rates: readonly Rate[],
  on: Day,
): AskedAnswer | null {
  if (order === null) return null;
  if (needsWage(order, wage, fees, on) && !problems.some(({ field }) => field === "wage"))
    problems.push({ field: "wage", typed: "", why: "wage" });
  const terms = termsOfCase(order, wage, fees, on);
  const rate = wage === null ? null : rateOn(rates, wage.currency, on);
  return compareAsked(terms, null, { on, rates: rate === null ? [] : [rate] });
}

// Finds the order or programme that somebody speaks of, and holds what they were asked against it.
import type { Money } from "#app/domain/catalogue/currency.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { rulesDay } from "#app/domain/catalogue/programme.ts";
import { judgeByLaw, judgeByOrder } from "#app/domain/law/asked.ts";
import type { Asked, AskedAnswer } from "#app/domain/law/asked.ts";
import { isTooLow, wageOfCase } from "#app/domain/law/asked-wage.ts";
import type { AskedWage } from "#app/domain/law/asked-wage.ts";
import type { WageInVnd } from "#app/domain/law/charges.ts";
import { rateOn, toVnd } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import type { FeeTerm } from "#app/domain/law/terms.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import { findHighestWage } from "#app/domain/orders/views/highest-wages.server.ts";
import type { HighestWage } from "#app/domain/orders/views/highest-wages.server.ts";
import { rateOfOrder } from "#app/domain/orders/views/order-rate.ts";
import type { OrderLookup, OrderPage } from "#app/domain/orders/views/order-views.ts";
import { findOrderPage } from "#app/domain/orders/views/orders.server.ts";
import { listRates } from "#app/domain/rates/rates.server.ts";
import { readAsked } from "./asked-form.ts";
import type { AskedQuestion } from "./asked-form.ts";

/** An order that the public no longer sees, why and since when. */
export type Gone = Extract<OrderLookup, { state: "gone" }>;

/**
 * `on` is the day whose rules count. `highest` is the highest wage of the programme's open orders, `wage` what the answer
 * rests on. `rates` are those that a figure of the answer stands at. `answer` null while nothing was sent, or where it cannot
 * be told what it is about.
 */
export type AskedData = {
  question: AskedQuestion;
  order: OrderPage | null;
  gone: Gone | null;
  on: Day;
  highest: HighestWage | null;
  wage: AskedWage | null;
  rates: Rate[];
  answer: AskedAnswer | null;
};

/** A page that has an answer. */
export type Answered = Omit<AskedData, "answer"> & { answer: AskedAnswer };

export async function readAskedData(params: URLSearchParams, at: Date): Promise<AskedData> {
  const { code } = readAsked(params);
  const [found, rates] = await Promise.all([
    code === null ? null : findOrderPage(code, at),
    listRates(),
  ]);
  const order = found?.state === "public" ? found.order : null;
  const gone = found?.state === "gone" ? found : null;
  const question = readAsked(gone === null ? params : withGone(params, gone));
  const { problems, programme } = question;
  const highest = programme === null ? null : await findHighestWage(programme.code, at);
  if (code !== null && found === null)
    problems.push({ field: "o", typed: showCode(code), why: "unknown" });
  const today = dayInVietnam(at);
  const on = dayOfRules(question, order, today);
  const page = { question, order, gone, on, highest };
  const nothing = { ...page, wage: null, rates: [], answer: null };
  if (!question.isSent) return nothing;
  addProblems(question, order);
  const purse = purseAt(rates, today, order && rateOfOrder(order, rates));
  const { asked, foreignVnd } = inVnd(question, purse);
  if (asked.totalVnd === null && asked.fees.length === 0) return nothing;
  if (order !== null) return { ...page, ...byOrder(asked, question, order, purse) };
  return { ...page, ...byCase(asked, foreignVnd, page, purse) };
}

/** An order that is gone still says its programme and trade. */
function withGone(params: URLSearchParams, { order }: Gone): URLSearchParams {
  const own = new URLSearchParams(params);
  own.set("programme", order.programme);
  own.set("trade", order.trade);
  return own;
}

/** What must be told before anything can be answered. */
function addProblems(
  { total, charges, order: asked, hasCode, problems }: AskedQuestion,
  order: OrderPage | null,
): void {
  if (total === null && charges.length === 0 && problems.length === 0)
    problems.push({ field: "total", typed: "", why: "nothing" });
  if (order === null && asked === null && !hasCode)
    problems.push({ field: "programme", typed: "", why: "case" });
}

/** An order is told by the day of its approval, as on its own page. */
function dayOfRules({ programme }: AskedQuestion, order: OrderPage | null, today: Day): Day {
  if (order !== null) return order.approvedOn;
  return programme === null ? today : rulesDay(programme, today);
}

/** Turns money into VND and remembers at which rates. */
type Purse = {
  all: readonly Rate[];
  used: Rate[];
  rateOf: (money: Money) => Rate | null;
  take: (rate: Rate) => Rate;
};

/** The latest rate on file, but for money of an order's wage the one that the order stands at. */
function purseAt(all: readonly Rate[], today: Day, own: Rate | null): Purse {
  const used: Rate[] = [];
  function take(rate: Rate): Rate {
    const isTold = rate.currency === "VND" || used.some((each) => each === rate);
    if (!isTold) used.push(rate);
    return rate;
  }
  function rateOf({ currency }: Money): Rate | null {
    const rate = own?.currency === currency ? own : rateOn(all, currency, today);
    return rate && take(rate);
  }
  return { all, used, rateOf, take };
}

/** Sums in VND; one whose money has no rate on file is told beside its field and left out. */
function inVnd({ total, foreign, charges, problems }: AskedQuestion, purse: Purse) {
  function vnd(field: string, money: Money | null): number | null {
    const rate = money && purse.rateOf(money);
    if (money !== null && rate === null) problems.push({ field, typed: "", why: "rate" });
    return money && rate && toVnd(money, rate);
  }
  const fees = charges.flatMap(({ field, kind, name, money }): FeeTerm[] => {
    const amountVnd = vnd(field, money);
    return amountVnd === null ? [] : [{ kind, name, amountVnd }];
  });
  return {
    asked: { totalVnd: vnd("total", total), fees },
    foreignVnd: vnd("foreign", foreign) ?? 0,
  };
}

type Judged = Pick<AskedData, "wage" | "rates" | "answer">;

function byOrder(asked: Asked, question: AskedQuestion, order: OrderPage, purse: Purse): Judged {
  const rate = purse.rateOf(order.wage) ?? rateOfOrder(order, purse.all);
  const terms = question.finished
    ? { ...order.terms, finishedProgramme: question.finished }
    : order.terms;
  const isPastTold = terms.finishedProgramme !== "none" || question.finished !== null;
  const said = { sameSide: question.sameSide, isPastTold };
  const answer = judgeByOrder(asked, terms, said, {
    on: order.approvedOn,
    rate,
    rates: purse.all,
  });
  return { wage: { wage: order.wage, rate, from: "order" }, rates: purse.used, answer };
}

function byCase(
  asked: Asked,
  foreignVnd: number,
  { question, gone, highest, on }: Pick<AskedData, "question" | "gone" | "highest" | "on">,
  purse: Purse,
): Judged {
  const { order, wage: typed, sameSide } = question;
  if (order === null) return { wage: null, rates: [], answer: null };
  const rate = typed && purse.rateOf(typed);
  const told = typed && rate && { wage: typed, rate };
  const most = highest && highestInVnd(highest, purse, on);
  if (told !== null && isTooLow(told, most))
    question.problems.push({ field: "wage", typed: question.typed["wage"] ?? "", why: "low" });
  const wage = wageOfCase(told, most);
  if (wage !== null) purse.take(wage.rate);
  const isPastTold = question.finished !== null;
  const answer = judgeByLaw(
    asked,
    { order, wage, isPastTold, sameSide, foreignVnd, isGone: gone !== null },
    { on, rates: purse.all },
  );
  return { wage, rates: purse.used, answer };
}

/** At the order's own rate or at today's, whichever makes it more: no lawful fee may look unlawful by a change of the rate. */
function highestInVnd(highest: HighestWage, { all }: Purse, on: Day): WageInVnd {
  const own = rateOfOrder(highest, all);
  const latest = rateOn(all, highest.wage.currency, on);
  const rate = latest !== null && latest.vndPerUnit > own.vndPerUnit ? latest : own;
  return { wage: highest.wage, rate };
}

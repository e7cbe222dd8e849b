// Invented orders over every market and programme that an agency may offer, and a few that the law refuses.
import { addDays } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { fromMajor, toMajor } from "#app/domain/catalogue/currency.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { rateOn, toVnd } from "#app/domain/law/rates.ts";
import { leastMonth } from "#app/domain/law/minimums/minimum-wage.ts";
import { MINIMUM_WAGES } from "#app/domain/law/minimums/minimum-wage-rows.ts";
import { requiredPermits } from "#app/domain/law/market-permits.ts";
import { serviceFeeCapVnd } from "#app/domain/law/service-fee.ts";
import { AGENCY_COUNT, approvalsOf } from "./agencies.ts";
import { PLANS } from "./plans.ts";
import type { Plan } from "./plans.ts";
import { choices } from "./random.ts";
import type { Choices } from "./random.ts";

const ORDERS = 420;
/** Offers that the law refuses stand only among the first rows. */
const REFUSED_AMONG = 60;
/** Far enough that orders stay open for weeks, near enough that some end soon. */
const OPEN_DAYS = { from: 3, to: 75 };

export type OrderCells = Record<string, string>;

/** The sample sheet: rows as an agency would send them, dates relative to `today`. References stay the same at every refresh. */
export function sampleOrders(today: Day, rates: readonly Rate[]): OrderCells[] {
  const pick = choices(20_690);
  return Array.from({ length: ORDERS }, (_, at) => {
    const next = PLANS[at % PLANS.length];
    const drawn = next?.refused && at >= REFUSED_AMONG ? PLANS[at % 3] : next;
    const plan = drawn && isOver(drawn, today) ? PLANS.find((each) => !isOver(each, today)) : drawn;
    if (plan === undefined) throw new RangeError("no plan");
    return rowOf(plan, at, today, rates, pick);
  });
}

function rowOf(
  plan: Plan,
  at: number,
  today: Day,
  rates: readonly Rate[],
  pick: Choices,
): OrderCells {
  const { market, programme } = plan;
  const trade = pick.oneOf(plan.trades);
  const agency = agencyFor(plan, trade, today, at);
  const months = pick.oneOf(plan.months);
  const drawn = pick.between(plan.wage.from, plan.wage.to, plan.wage.step);
  const finished = plan.finished && pick.chance(0.3) ? "intern-3" : "none";
  const places = findMarket(market)?.places ?? [];
  const workplace = pick.oneOf(places.slice(0, 16));
  const wage = lawfulWage(plan, { trade, workplace, drawn }, today);
  const fees = feesOf({ plan, trade, months, wage, finished }, today, rates, pick);
  const applyBy = addDays(today, pick.between(OPEN_DAYS.from, OPEN_DAYS.to));
  const interview = addDays(applyBy, pick.between(3, 15));
  return {
    order_ref: `MAU-${String(at + 1).padStart(3, "0")}`,
    agency_licence_no: `${8801 + agency}/LĐTBXH-GP`,
    approval_kind: plan.source ? "source-preparation" : "supply-contract",
    approval_no: `${4000 + at}/QLLĐNN-${market}`,
    approval_date: addDays(today, -pick.between(10, 80)),
    market,
    programme,
    trade,
    title_vi: titleOf(trade, pick),
    employer: `${plan.employer} ${pick.between(1, 60)}`,
    workplace,
    headcount: String(pick.oneOf([2, 3, 5, 8, 10, 12, 15, 20, 30, 60])),
    ...personCells(plan, finished, pick),
    ...languageCells(plan, at),
    ...payCells(plan, { wage, months }, pick),
    ...fees,
    ...dateCells(plan, applyBy, interview, pick),
    description_vi: descriptionOf(workplace, pick),
  };
}

// Choices are drawn in the order of the sheet's columns, so that the same seed makes the same set.
function personCells(plan: Plan, finished: string, pick: Choices) {
  const ageMin = pick.between(18, 21);
  return {
    gender: pick.oneOf(["any", "any", "female", "male"]),
    age_min: String(ageMin),
    age_max: pick.chance(0.1) ? "" : String(pick.oneOf([30, 35, 38, 40])),
    education: pick.oneOf(plan.education),
    experience_months: String(pick.oneOf(plan.experience)),
    finished_programme: finished,
  };
}

function payCells(plan: Plan, made: { wage: number; months: number }, pick: Choices) {
  return {
    wage_amount: String(made.wage),
    wage_currency: plan.currency,
    hours_per_week: pick.chance(0.08) ? "" : String(plan.hours),
    contract_months: String(made.months),
    board_lodging_deduction: String(pick.oneOf(plan.deductions)),
  };
}

function dateCells(plan: Plan, applyBy: Day, interview: Day, pick: Choices) {
  const last = lastDay(plan);
  return {
    apply_by: applyBy,
    interview_on: pick.chance(0.1) ? "" : interview,
    departure_on: pick.chance(0.05)
      ? ""
      : earlier(addDays(interview, pick.between(140, 175)), last),
  };
}

/** Who is recruited today leaves within half a year. */
const LEAVE_WITHIN_DAYS = 150;

function lastDay({ programme }: Plan): Day | null {
  return findProgramme(programme)?.validTo ?? null;
}

/** A programme that ends before anybody could leave is offered no more. */
function isOver(plan: Plan, today: Day): boolean {
  const last = lastDay(plan);
  return last !== null && addDays(today, LEAVE_WITHIN_DAYS) > last;
}

function earlier(day: Day, last: Day | null): Day {
  return last !== null && last < day ? last : day;
}

/** Whole steps from the wage drawn up to what the minimum of the place asks, a year on. */
function lawfulWage(
  plan: Plan,
  { trade, workplace, drawn }: { trade: string; workplace: string; drawn: number },
  today: Day,
): number {
  const { market, programme, currency, hours, wage } = plan;
  const place = { market, programme, trade, workplace, hoursPerWeek: hours };
  const least = leastMonth(MINIMUM_WAGES, place, addDays(today, 365));
  if (least === null) return drawn;
  const units = toMajor({ minor: least, currency });
  return drawn >= units ? drawn : drawn + Math.ceil((units - drawn) / wage.step) * wage.step;
}

/** The language a row asks for, chosen by its place so that test and level belong together. */
function languageCells(plan: Plan, at: number): { language_test: string; language_level: string } {
  const language = plan.languages[at % plan.languages.length] ?? { test: "none", level: "" };
  return { language_test: language.test, language_level: language.level };
}

function agencyFor(plan: Plan, trade: string, today: Day, at: number): number {
  if (plan.refused) return at % AGENCY_COUNT;
  const needed = requiredPermits(plan.market, plan.programme, trade, today);
  for (let step = 0; step < AGENCY_COUNT; step += 1) {
    const agency = (at * 7 + step) % AGENCY_COUNT;
    if (needed.every((kind) => approvalsOf(agency).includes(kind))) return agency;
  }
  throw new RangeError(`no sample agency may offer ${plan.programme} ${trade}`);
}

type FeeCase = {
  plan: Plan;
  trade: string;
  months: number;
  wage: number;
  finished: "none" | "intern-3";
};

function feesOf(
  { plan, trade, months, wage, finished }: FeeCase,
  today: Day,
  rates: readonly Rate[],
  pick: Choices,
): OrderCells {
  const money = fromMajor(wage, plan.currency);
  const rate = rateOn(rates, plan.currency, today);
  if (rate === null) throw new RangeError(`no rate of ${plan.currency}`);
  const order = {
    market: plan.market,
    programme: plan.programme,
    trade,
    finishedProgramme: finished,
    contractMonths: months,
  };
  const cap = serviceFeeCapVnd(order, money, rate, today);
  const share = pick.chance(0.08) ? 100 : pick.between(25, 92);
  const asked = plan.source
    ? 0
    : share === 100
      ? cap
      : Math.floor((cap * share) / 100 / 100_000) * 100_000;
  const foreign = foreignPart(plan, months, toVnd(money, rate), rate);
  return {
    fee_service_agreed_vnd: String(asked + foreign),
    fee_service_vnd: String(asked),
    paid_by_foreign_side_vnd: String(foreign),
    fee_brokerage_vnd: "0",
    fee_training_vnd: String(pick.oneOf([0, 3_900_000, 4_500_000, 5_900_000])),
    fee_documents_vnd: plan.source ? "0" : String(pick.oneOf([2_500_000, 3_600_000, 4_800_000])),
    fee_airfare_vnd: plan.source || !plan.airfare ? "0" : String(pick.oneOf([0, 0, 7_500_000])),
    deposit_vnd: plan.source ? "0" : String(pick.oneOf(plan.deposits)),
  };
}

/** What the foreign side pays of the service fee in VND: a month of wage, or so many yen a month. */
function foreignPart(plan: Plan, months: number, wageVnd: number, rate: Rate): number {
  if (plan.foreignPays === "wage") return wageVnd;
  if (plan.foreignPays === null) return 0;
  return toVnd(fromMajor(plan.foreignPays * months, plan.currency), rate);
}

function titleOf(trade: string, pick: Choices): string {
  const found = findTrade(trade);
  const name = found?.names.vi ?? trade;
  const other = found?.synonyms.vi[0];
  if (other === undefined || pick.chance(0.6)) return name;
  return pick.chance(0.15)
    ? `${name}: ${other}, làm ca ngày và ca đêm luân phiên, có xe đưa đón, nhận cả người chưa có kinh nghiệm`
    : `${name} (${other})`;
}

function descriptionOf(workplace: string, pick: Choices): string {
  const parts = [
    `Làm việc tại ${workplace}.`,
    pick.oneOf(["Có chỗ ở gần nơi làm.", "Ở ký túc xá của công ty.", "Công ty giúp tìm chỗ ở."]),
    pick.oneOf(["Bảo hiểm theo luật nước sở tại.", "Đóng đủ bảo hiểm xã hội và y tế."]),
    pick.chance(0.5) ? "Thường có làm thêm giờ." : "",
  ];
  return pick.chance(0.05) ? "" : parts.filter(Boolean).join(" ");
}

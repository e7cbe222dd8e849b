/** The whole sum of one order for one person: what is borrowed, what is earned, when nothing is owed, what is left. */

import { fromMajor } from "#app/domain/catalogue/currency.ts";
import { daysBetween } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { brokerMoreVnd } from "#app/domain/law/estimates/broker.ts";
import { feesAbroadOn, feesAbroadVnd } from "#app/domain/law/estimates/fees-abroad.ts";
import type { AbroadVnd, FeeAbroad } from "#app/domain/law/estimates/fees-abroad.ts";
import { livingOn } from "#app/domain/law/estimates/living.ts";
import type { Living, Range } from "#app/domain/law/estimates/living.ts";
import { takeHomeOn } from "#app/domain/law/estimates/take-home.ts";
import type { TakeHome } from "#app/domain/law/estimates/take-home.ts";
import { loanFor } from "#app/domain/law/loan.ts";
import type { LoanOffer } from "#app/domain/law/loan.ts";
import { MOST_DAYS } from "#app/domain/law/minimums/departure.ts";
import { swingSince, toVnd } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { netByMonth, wholeSumOf } from "#app/domain/law/whole-sum.ts";
import type { MoneyPlan, WholeSum } from "#app/domain/law/whole-sum.ts";
import type { OrderPage } from "./order-views.ts";
import { rateOfOrder } from "./order-rate.ts";

/**
 * What the person says of themselves, in VND a month or in all. `loanVnd` null borrows whatever is missing, `livingVnd` null
 * leaves food and daily costs to the estimate of the country. `homeVnd` is sent home each month to be spent there.
 */
export type SumChoices = {
  ownVnd: number;
  loanVnd: number | null;
  annualPercent: number;
  livingVnd: Range<number | null>;
  homeVnd: number;
  brokerVnd: number;
};

/**
 * VND and months; `costMonths` is the cost in months of wage. `isMost` marks a cost that is not fixed yet and stands at the most the law allows. `gapVnd` is what neither
 * own money nor the loan covers: it is taken as given by the family, without interest. `living` is in the wage's currency and
 * `usualLivingVnd` the estimate of it. `takeHome` is what cards and the order's page tell too. `feesAbroad` are asked there, out
 * of the wage, and `abroad` is what they come to. `isOwnLiving` tells that the reader's own figures stand in its
 * place. `isAllBorrowed`: then the month in which nothing is owed is the month in which the money is back. `swingPercent` is
 * how far the currency has moved since the order's rate, `brokerMoreVnd` what a broker takes beyond the cost.
 */
export type OrderSum = {
  costVnd: number;
  costMonths: number;
  isMost: boolean;
  depositVnd: number;
  ownVnd: number;
  loanVnd: number;
  gapVnd: number;
  isAllBorrowed: boolean;
  loan: LoanOffer | null;
  annualPercent: number;
  monthsBeforeDeparture: number;
  contractMonths: number;
  departureOn: Day | null;
  takeHome: TakeHome | null;
  feesAbroad: FeeAbroad[];
  abroad: AbroadVnd;
  living: Living;
  usualLivingVnd: Range<number>;
  isOwnLiving: boolean;
  rate: Rate;
  swingPercent: number;
  brokerMoreVnd: number;
  sum: WholeSum;
};

const DAYS_A_MONTH = 30;

/** `rates` are those on file, `on` the day of reading. Null where the portal has no estimate of living in the country. Pure. */
export function wholeSumOfOrder(
  order: OrderPage,
  choices: SumChoices,
  { on, rates }: { on: Day; rates: readonly Rate[] },
): OrderSum | null {
  const usual = livingOn(order.terms, on);
  if (usual === null) return null;
  const rate = rateOfOrder(order, rates);
  const living = ownLiving(usual, choices, rate);
  const paid = paidOf(order, choices, on);
  const feesAbroad = feesAbroadOn(order.terms, on);
  const abroad = feesAbroadVnd(feesAbroad, order.contractMonths, rate, rates);
  const net = netByMonth(order.terms, living, rate, abroad.byMonthVnd);
  const { brokerVnd } = choices;
  return {
    ...paid,
    loan: bankLoan(paid, on),
    departureOn: order.departureOn,
    takeHome: takeHomeOn(order, on),
    feesAbroad,
    abroad,
    living,
    usualLivingVnd: livingVndOf(usual, rate),
    isOwnLiving: !isSameRange(livingVndOf(usual, rate), livingVndOf(living, rate)),
    rate,
    swingPercent: swingSince(rate, rates, on),
    brokerMoreVnd: brokerMoreVnd(brokerVnd, paid.costVnd),
    sum: wholeSumOf(paid, net, brokerVnd),
  };
}

type Paid = MoneyPlan &
  Pick<OrderSum, "isMost" | "costMonths" | "ownVnd" | "gapVnd" | "isAllBorrowed">;

/** What is paid before leaving, and where it comes from. */
function paidOf(order: OrderPage, choices: SumChoices, on: Day): Paid {
  const isMost = order.approval.kind === "source-preparation";
  const costVnd = isMost ? Math.max(order.costVnd, order.capTotalVnd) : order.costVnd;
  const parts = partsOf(costVnd + order.depositVnd, choices);
  return {
    costVnd,
    costMonths: costVnd / order.wageVnd,
    isMost,
    depositVnd: order.depositVnd,
    ...parts,
    isAllBorrowed: parts.loanVnd > 0 && parts.ownVnd + parts.gapVnd === 0,
    annualPercent: choices.annualPercent,
    monthsBeforeDeparture: monthsOfWaiting(order, on),
    contractMonths: order.contractMonths,
  };
}

/** Null where nothing is borrowed. */
function bankLoan({ loanVnd, contractMonths }: MoneyPlan, on: Day): LoanOffer | null {
  if (loanVnd === 0) return null;
  return loanFor({ costVnd: loanVnd, contractMonths, borrower: "anyone", on });
}

function livingVndOf({ living: { low, high } }: Living, rate: Rate): Range<number> {
  return { low: toVnd(low, rate), high: toVnd(high, rate) };
}

function isSameRange(one: Range<number>, other: Range<number>): boolean {
  return one.low === other.low && one.high === other.high;
}

/** Own money first, then the loan, never more than is needed. */
function partsOf(
  neededVnd: number,
  { ownVnd, loanVnd }: SumChoices,
): Pick<OrderSum, "ownVnd" | "loanVnd" | "gapVnd"> {
  const own = Math.min(ownVnd, neededVnd);
  const loan = Math.min(loanVnd ?? Infinity, neededVnd - own);
  return { ownVnd: own, loanVnd: loan, gapVnd: neededVnd - own - loan };
}

/** The estimate with what the person typed in its place; the two ends in the order of their size. */
function ownLiving(usual: Living, { livingVnd, homeVnd }: SumChoices, rate: Rate): Living {
  const [low = 0, high = 0] = [
    livingVnd.low ?? toVnd(usual.living.low, rate),
    livingVnd.high ?? toVnd(usual.living.high, rate),
  ].sort((a, b) => a - b);
  if (livingVnd.low === null && livingVnd.high === null && homeVnd === 0) return usual;
  const money = (vnd: number) => fromMajor((vnd + homeVnd) / rate.vndPerUnit, rate.currency);
  return { ...usual, living: { low: money(low), high: money(high) } };
}

/**
 * Whole months between paying and leaving. Money may be taken once the contract is signed, which follows selection; from
 * then the law lets 180 days pass (Law 69/2020/QH14 art. 26.2.đ), which also stands where no day of departure is known.
 */
function monthsOfWaiting({ interviewOn, applyBy, departureOn }: OrderPage, on: Day): number {
  if (departureOn === null) return MOST_DAYS / DAYS_A_MONTH;
  const selectedOn = interviewOn ?? applyBy;
  const days = daysBetween(selectedOn > on ? selectedOn : on, departureOn);
  return Math.max(0, Math.min(MOST_DAYS / DAYS_A_MONTH, Math.ceil(days / DAYS_A_MONTH)));
}

/** The whole sum: cost, loan, interest, what is left of the wage, the month the debt is gone, and what is left at the end. */

import type { Money } from "#app/domain/catalogue/currency.ts";
import { brokerMoreVnd } from "./estimates/broker.ts";
import type { Living, Range } from "./estimates/living.ts";
import { takeHomeOf } from "./estimates/take-home.ts";
import { toVnd } from "./rates.ts";
import type { Rate } from "./rates.ts";
import { aMonthLater, afterPaying, owedVnd } from "./repayment.ts";
import type { Debt } from "./repayment.ts";

/**
 * VND and months. `costVnd` is paid for good, `depositVnd` comes back at the end. `loanVnd` is cut to what is needed.
 * `annualPercent` is simple interest a year: each month a twelfth of it on the principal that is still owed, from
 * `monthsBeforeDeparture` on. Interest bears no interest, and a payment goes to it before it goes to the principal.
 */
export type MoneyPlan = {
  costVnd: number;
  depositVnd: number;
  loanVnd: number;
  annualPercent: number;
  monthsBeforeDeparture: number;
  contractMonths: number;
};

/**
 * `monthlyNetVnd` is what is left in the first month. `debtFreeMonth` counts months of work, 0 where nothing is owed, null
 * where the contract ends first. `evenMonth` is the month by which the savings made up for cost and interest, one's own money
 * included. `leftVnd` is what the contract brings in all, below 0 for a loss. `debtVnd` is what is owed at the end of each
 * month, the first entry on departure. `balanceVnd` is, for the same moments, what would be left if the contract ended then:
 * below 0 until the even month, and `leftVnd` at the end.
 */
export type Outcome = {
  monthlyNetVnd: number;
  interestVnd: number;
  debtFreeMonth: number | null;
  evenMonth: number | null;
  leftVnd: number;
  debtVnd: number[];
  balanceVnd: number[];
};

/** What is left of a month's wage in VND, for each month of the contract; `low` is the hard case. */
export type NetByMonth = Range<number[]>;

/**
 * What can be put aside each month, an estimate: the take-home pay less rent where the order takes nothing off for a roof, less
 * living costs, less the fees paid abroad (`abroadVnd`, VND by month). Throws RangeError where the rate is not of the wage's
 * currency.
 */
export function netByMonth(
  order: { wage: Money; boardLodgingDeduction: Money; contractMonths: number },
  living: Living,
  rate: Rate,
  abroadVnd: Range<readonly number[]>,
): NetByMonth {
  const { wage, boardLodgingDeduction: deduction } = order;
  const pay = takeHomeOf({ wage, deduction }, living.payrollPercent);
  function months(takeHome: Money, lodging: Money, spend: Money, abroad: readonly number[]) {
    const rent = deduction.minor > 0 ? 0 : toVnd(lodging, rate);
    const before = toVnd(takeHome, rate) - rent - toVnd(spend, rate);
    return Array.from({ length: order.contractMonths }, (_, at) => before - (abroad[at] ?? 0));
  }
  return {
    low: months(pay.low, living.lodging.high, living.living.high, abroadVnd.high),
    high: months(pay.high, living.lodging.low, living.living.low, abroadVnd.low),
  };
}

/** The plan month by month against what is left of the wage. VND, rounded each month. Pure. */
export function outcomeOf(plan: MoneyPlan, net: readonly number[]): Outcome {
  const loan = Math.max(0, Math.min(plan.loanVnd, plan.costVnd + plan.depositVnd));
  const own = plan.costVnd + plan.depositVnd - loan;
  let debt: Debt = { principalVnd: loan, interestVnd: 0 };
  let interestVnd = 0;
  let saved = 0;
  const debtVnd: number[] = [];
  const balanceVnd: number[] = [];
  function passMonth(): void {
    const later = aMonthLater(debt, plan.annualPercent);
    interestVnd += later.interestVnd - debt.interestVnd;
    debt = later;
  }
  function book(): void {
    debtVnd.push(owedVnd(debt));
    balanceVnd.push(saved - owedVnd(debt) - own + plan.depositVnd);
  }
  for (let month = 0; month < plan.monthsBeforeDeparture; month += 1) passMonth();
  book();
  for (let month = 0; month < plan.contractMonths; month += 1) {
    passMonth();
    const left = net[month] ?? 0;
    const repaid = Math.max(0, Math.min(owedVnd(debt), left));
    debt = afterPaying(debt, repaid);
    saved += left - repaid;
    book();
  }
  return {
    monthlyNetVnd: net[0] ?? 0,
    interestVnd,
    debtFreeMonth: firstMonth(debtVnd, (owed) => owed === 0),
    evenMonth: firstMonth(balanceVnd, (balance, at) => balance >= 0 && debtVnd[at] === 0),
    leftVnd: balanceVnd.at(-1) ?? 0,
    debtVnd,
    balanceVnd,
  };
}

function firstMonth(
  months: readonly number[],
  isReached: (vnd: number, at: number) => boolean,
): number | null {
  const at = months.findIndex(isReached);
  return at === -1 ? null : at;
}

/** Both ends of the range, and the same with a broker who asks `brokerVnd` in all in place of the cost, the difference borrowed. */
export type WholeSum = { own: Range<Outcome>; broker: Range<Outcome> };

export function wholeSumOf(plan: MoneyPlan, net: NetByMonth, brokerVnd: number): WholeSum {
  const more = brokerMoreVnd(brokerVnd, plan.costVnd);
  const dear = { ...plan, costVnd: plan.costVnd + more, loanVnd: plan.loanVnd + more };
  return {
    own: { low: outcomeOf(plan, net.low), high: outcomeOf(plan, net.high) },
    broker: { low: outcomeOf(dear, net.low), high: outcomeOf(dear, net.high) },
  };
}

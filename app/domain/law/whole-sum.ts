/** The whole sum: cost, loan, interest, what is left of the wage, the month the debt is gone, and what is left at the end. */

import type { Money } from "#app/domain/catalogue/currency.ts";
import { brokerMoreVnd } from "./estimates/broker.ts";
import type { Living, Range } from "./estimates/living.ts";
import { toVnd } from "./rates.ts";
import type { Rate } from "./rates.ts";

/**
 * VND and months. `costVnd` is paid for good, `depositVnd` comes back at the end. `loanVnd` is cut to what is needed.
 * `annualPercent` is simple interest added each month to what is still owed, from `monthsBeforeDeparture` on.
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
 * Expected pay after deductions, an estimate: the basic wage without overtime, less tax and insurance, less what the order
 * takes off for board and lodging, less living costs. Throws RangeError where the rate is not of the wage's currency.
 */
export function netByMonth(
  order: { wage: Money; boardLodgingDeduction: Money; contractMonths: number },
  living: Living,
  rate: Rate,
): NetByMonth {
  const wage = toVnd(order.wage, rate);
  const deducted = toVnd(order.boardLodgingDeduction, rate);
  function month(at: number, percent: number, spend: Money, lodging: Money): number {
    const fee = living.agentFees[Math.min(Math.floor(at / 12), living.agentFees.length - 1)];
    const agent = fee === undefined ? 0 : toVnd(fee, rate);
    const roof = deducted > 0 ? deducted : toVnd(lodging, rate);
    return wage - Math.round((wage * percent) / 100) - roof - toVnd(spend, rate) - agent;
  }
  const months = Array.from({ length: order.contractMonths }, (_, at) => at);
  return {
    low: months.map((at) =>
      month(at, living.payrollPercent.high, living.living.high, living.lodging.high),
    ),
    high: months.map((at) =>
      month(at, living.payrollPercent.low, living.living.low, living.lodging.low),
    ),
  };
}

/** Simple interest of one month on what is owed, in whole VND. */
export function interestOfMonth(debtVnd: number, annualPercent: number): number {
  return Math.round((debtVnd * annualPercent) / 1200);
}

/** The plan month by month against what is left of the wage. VND, rounded each month. Pure. */
export function outcomeOf(plan: MoneyPlan, net: readonly number[]): Outcome {
  const loan = Math.max(0, Math.min(plan.loanVnd, plan.costVnd + plan.depositVnd));
  let debt = loan;
  let interest = 0;
  function grow(): void {
    const added = interestOfMonth(debt, plan.annualPercent);
    interest += added;
    debt += added;
  }
  for (let month = 0; month < plan.monthsBeforeDeparture; month += 1) grow();
  const debtVnd = [debt];
  const own = plan.costVnd + plan.depositVnd - loan;
  let saved = 0;
  const balanceVnd = [plan.depositVnd - own - debt];
  let debtFreeMonth: number | null = debt === 0 ? 0 : null;
  let evenMonth: number | null = debt === 0 && own - plan.depositVnd <= 0 ? 0 : null;
  for (let month = 1; month <= plan.contractMonths; month += 1) {
    grow();
    const left = net[month - 1] ?? 0;
    const repaid = Math.max(0, Math.min(debt, left));
    debt -= repaid;
    saved += left - repaid;
    debtVnd.push(debt);
    balanceVnd.push(saved - debt - own + plan.depositVnd);
    if (debt === 0) debtFreeMonth ??= month;
    if (debt === 0 && saved + plan.depositVnd >= own) evenMonth ??= month;
  }
  const leftVnd = saved - debt - own + plan.depositVnd;
  return {
    monthlyNetVnd: net[0] ?? 0,
    interestVnd: interest,
    debtFreeMonth,
    evenMonth,
    leftVnd,
    debtVnd,
    balanceVnd,
  };
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

/** How a loan is paid back: simple interest month by month on the principal alone, and the plan of a loan repaid in equal parts. */

import { evenPart } from "./estimates/even-part.ts";

/** Whole VND. `interestVnd` is interest that has fallen due and is not paid yet; it bears no interest itself. */
export type Debt = { principalVnd: number; interestVnd: number };

/** One month's interest on a principal, in whole VND: principal × percent a year / 12, whatever the month's length. */
export function interestOfMonth(principalVnd: number, annualPercent: number): number {
  return Math.round((principalVnd * annualPercent) / 1200);
}

/** The debt a month later, nothing paid: interest is added on the principal, never on interest. */
export function aMonthLater(debt: Debt, annualPercent: number): Debt {
  return {
    ...debt,
    interestVnd: debt.interestVnd + interestOfMonth(debt.principalVnd, annualPercent),
  };
}

/** The debt after a payment of at most what is owed: the interest that is due comes first, then the principal. VND. */
export function afterPaying(debt: Debt, paidVnd: number): Debt {
  const interest = Math.min(debt.interestVnd, paidVnd);
  return {
    interestVnd: debt.interestVnd - interest,
    principalVnd: debt.principalVnd - (paidVnd - interest),
  };
}

export function owedVnd({ principalVnd, interestVnd }: Debt): number {
  return principalVnd + interestVnd;
}

/** What is paid in one month, and the principal that is still owed after it. Whole VND. */
export type Instalment = { principalVnd: number; interestVnd: number; leftVnd: number };

/** `months` as asked for; `interestVnd` and `totalVnd` over all of them, the total with the principal. Whole VND. */
export type RepaymentPlan = {
  months: number;
  instalments: Instalment[];
  interestVnd: number;
  totalVnd: number;
};

/**
 * A loan whose principal is paid back in equal parts, one a month from the first on, with the month's interest on what is
 * owed before the payment. Bank and borrower may agree on other parts; the interest is then counted in the same way.
 */
export function repaymentPlan(
  principalVnd: number,
  annualPercent: number,
  months: number,
): RepaymentPlan {
  let left = principalVnd;
  const instalments = Array.from({ length: months }, (_, at): Instalment => {
    const interestVnd = interestOfMonth(left, annualPercent);
    const part = evenPart(principalVnd, at, months);
    left -= part;
    return { principalVnd: part, interestVnd, leftVnd: left };
  });
  const interestVnd = instalments.reduce((sum, each) => sum + each.interestVnd, 0);
  return { months, instalments, interestVnd, totalVnd: principalVnd + interestVnd };
}

/**
 * Coming home after some months: what of the principal is owed still, and which percentage of the service fee the agency
 * gives back where the worker is not at fault, pro rata to the months that are left (Law 69/2020/QH14 art. 23).
 */
export type HomeEarly = { month: number; leftVnd: number; refundPercent: number };

/** After half a year, a year and two years, as far as the contract lasts longer. */
const EARLY_MONTHS = [6, 12, 24] as const;

export function homeEarly({ instalments, months }: RepaymentPlan): HomeEarly[] {
  return EARLY_MONTHS.filter((month) => month < months).map((month) => ({
    month,
    leftVnd: instalments[month - 1]?.leftVnd ?? 0,
    refundPercent: Math.floor(((months - month) * 100) / months),
  }));
}

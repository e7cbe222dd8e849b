// What the loan page is asked: a sum, the months of the contract, and whether the household is one of the priority groups.
import { readMillions } from "#app/domain/catalogue/typed-money.ts";
import type { Borrower } from "#app/domain/law/loan.ts";

/**
 * `sumVnd` null where nothing, or nothing that can be read, is typed; `why` is then the reader's refusal, null for nothing.
 * `contractMonths` is the longest that the loan may run.
 */
export type LoanQuestion = {
  sumVnd: number | null;
  contractMonths: number;
  borrower: Borrower;
  typed: string;
  why: string | null;
};

/** Lengths offered to choose from, months; an order's own length is taken as well. */
export const CONTRACT_MONTHS = [12, 24, 36, 42, 58, 60] as const;
const USUAL_MONTHS = 36;
const MOST_MONTHS = 60;

const LONGEST = 40;

export function readLoan(params: URLSearchParams): LoanQuestion {
  const typed = (params.get("sum") ?? "").slice(0, LONGEST).trim();
  const borrower: Borrower = params.get("who") === "priority" ? "priority" : "anyone";
  const asked = { contractMonths: monthsOf(params.get("months") ?? ""), borrower, typed };
  if (typed === "") return { ...asked, sumVnd: null, why: null };
  const read = readMillions(typed);
  return read.ok
    ? { ...asked, sumVnd: read.value, why: null }
    : { ...asked, sumVnd: null, why: read.why };
}

/** The usual length where none is asked about, or one that no contract has. */
function monthsOf(typed: string): number {
  const months = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return months >= 1 && months <= MOST_MONTHS ? months : USUAL_MONTHS;
}

// What the loan page is asked: a sum, and whether the household is one of the priority groups.
import { readMillions } from "#app/domain/catalogue/typed-money.ts";
import type { Borrower } from "#app/domain/law/loan.ts";

/** `sumVnd` null where nothing, or nothing that can be read, is typed; `why` is then the reader's refusal, null for nothing. */
export type LoanQuestion = {
  sumVnd: number | null;
  borrower: Borrower;
  typed: string;
  why: string | null;
};

const LONGEST = 40;

export function readLoan(params: URLSearchParams): LoanQuestion {
  const typed = (params.get("sum") ?? "").slice(0, LONGEST).trim();
  const borrower: Borrower = params.get("who") === "priority" ? "priority" : "anyone";
  if (typed === "") return { sumVnd: null, borrower, typed, why: null };
  const read = readMillions(typed);
  return read.ok
    ? { sumVnd: read.value, borrower, typed, why: null }
    : { sumVnd: null, borrower, typed, why: read.why };
}

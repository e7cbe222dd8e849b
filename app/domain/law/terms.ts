/** The terms of an order as the law looks at them: who is wanted, for what wage, and what the worker is asked to pay. */

import type { Day } from "#app/domain/catalogue/day.ts";
import type { Money } from "#app/domain/catalogue/currency.ts";

export const FEE_KINDS = [
  "service",
  "brokerage",
  "training",
  "documents",
  "airfare",
  "deposit",
  "other",
] as const;

export type FeeKind = (typeof FEE_KINDS)[number];

/** One thing the worker is asked to pay, in whole VND. `name` is what the agency calls it, null where the kind says it all. */
export type FeeTerm = { kind: FeeKind; name: string | null; amountVnd: number };

/**
 * `wage` is the basic contract wage a month before tax, `boardLodgingDeduction` what is taken off it a month.
 * `serviceAgreedVnd` is the whole service fee agreed in the worker contract, `paidByForeignSideVnd` the part the
 * foreign side pays, and the fee of kind 'service' the part asked from the worker (Law 69/2020/QH14 art. 23.2.d).
 * `finishedProgramme` is what the wanted workers have finished before; `extension` null where the order states none.
 */
export type OrderTerms = {
  orderRef: string;
  market: string;
  programme: string;
  trade: string;
  approvalKind: "supply-contract" | "source-preparation";
  approvalNo: string | null;
  approvedOn: Day | null;
  title: string;
  description: string;
  employer: string;
  workplace: string;
  headcount: number;
  gender: "any" | "male" | "female";
  ageMin: number | null;
  ageMax: number | null;
  education: string;
  experienceMonths: number;
  finishedProgramme: FinishedProgramme;
  language: { test: string; level: string | null };
  wage: Money;
  hoursPerWeek: number | null;
  contractMonths: number;
  boardLodgingDeduction: Money;
  extension: Extension | null;
  serviceAgreedVnd: number;
  paidByForeignSideVnd: number;
  fees: readonly FeeTerm[];
  applyBy: Day;
  interviewOn: Day | null;
  departureOn: Day | null;
};

/** Months that may be added to the contract, and the service fee asked for them in whole VND. */
export type Extension = { months: number; feeVnd: number };

export type FinishedProgramme = "none" | "intern-2" | "intern-3";

/** The column of the sheet that carries each kind; a fee of kind 'other' comes from the form and has no column of its own. */
export const FEE_COLUMNS: Record<FeeKind, string> = {
  service: "fee_service_vnd",
  brokerage: "fee_brokerage_vnd",
  training: "fee_training_vnd",
  documents: "fee_documents_vnd",
  airfare: "fee_airfare_vnd",
  deposit: "deposit_vnd",
  other: "fee_other_vnd",
};

/**
 * What the worker is asked for one kind, all its lines together, in VND.
 * A negative line counts as nothing: a "discount" on one line must not hide what another line asks.
 */
export function feeSum(fees: readonly FeeTerm[], kind: FeeKind): number {
  return fees.reduce((sum, fee) => (fee.kind === kind ? sum + Math.max(0, fee.amountVnd) : sum), 0);
}

/** Loans and grants for people who go: who may have them, up to what, on what terms, from the decree in force on a day. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { ratioOf, roundOf, times } from "./rules/ratio.ts";
import type { Confidence } from "./rules/rule.ts";
import type { SourceKey } from "./rules/source.ts";

/** 'priority' borrowers: poor households of ethnic minorities, and Kinh poor households in extremely hard areas. */
export type Borrower = "anyone" | "priority";

export type LoanPaper =
  | "request-form"
  | "priority-proof"
  | "worker-contract-copy"
  | "passport-copy"
  | "collateral-papers";

/**
 * `ceilingPercent` of the costs before departure that the contract names, less what the state pays. `ratePercent` is a
 * percentage of the poor-household rate, null where it is not known. The term is at most the worker contract's, an extension
 * not counted. Papers are those of everybody; proof of priority and collateral papers only for whom they are meant.
 */
export type LoanRule = {
  id: string;
  lender: "social-policy-bank";
  borrowers: readonly Borrower[];
  ceilingPercent: number;
  collateralAboveVnd: number;
  ratePercent: Readonly<Record<Borrower, number>> | null;
  overduePercent: number;
  answerWorkingDays: number | null;
  papers: readonly LoanPaper[];
  articles: Readonly<
    Record<"who" | "ceiling" | "collateral" | "term" | "rate" | "papers" | "answer", string>
  > | null;
  source: SourceKey;
  validFrom: Day;
  validTo: Day | null;
  confidence: Confidence;
};

/** The row of the decree of 2015 is kept for loans of its time; it served only priority groups, at rates that differ by group. */
export const LOAN_RULES: readonly LoanRule[] = [
  {
    id: "loan-61-2015",
    lender: "social-policy-bank",
    borrowers: ["priority"],
    ceilingPercent: 100,
    collateralAboveVnd: 100_000_000,
    ratePercent: null,
    overduePercent: 130,
    answerWorkingDays: null,
    papers: ["request-form", "priority-proof", "worker-contract-copy"],
    articles: null,
    source: "decree-61-2015",
    validFrom: "2019-11-08",
    validTo: "2025-12-31",
    confidence: "medium",
  },
  {
    id: "loan-338-2025",
    lender: "social-policy-bank",
    borrowers: ["anyone", "priority"],
    ceilingPercent: 100,
    collateralAboveVnd: 200_000_000,
    ratePercent: { anyone: 127, priority: 100 },
    overduePercent: 130,
    answerWorkingDays: 7,
    papers: [
      "request-form",
      "priority-proof",
      "worker-contract-copy",
      "passport-copy",
      "collateral-papers",
    ],
    articles: {
      who: "Law 74/2025/QH15",
      ceiling: "Decree 338/2025/NĐ-CP art. 12",
      collateral: "Decree 338/2025/NĐ-CP art. 13",
      term: "Decree 338/2025/NĐ-CP art. 14",
      rate: "Decree 338/2025/NĐ-CP art. 15",
      papers: "Decree 338/2025/NĐ-CP art. 16",
      answer: "Decree 338/2025/NĐ-CP art. 17",
    },
    source: "decree-338-2025",
    validFrom: "2026-01-01",
    validTo: null,
    confidence: "medium",
  },
];

export type BaseRate = {
  validFrom: Day;
  percent: number;
  source: SourceKey;
  confidence: Confidence;
};

/** The poor-household rate is set apart from the decree and is not confirmed here: a setting with its day, percent a year. */
export const POOR_HOUSEHOLD_RATES: readonly BaseRate[] = [
  { validFrom: "2026-01-01", percent: 6.6, source: "setting", confidence: "low" },
];

export type Grant = {
  code: string;
  mostVnd: number | null;
  per: "course" | "day" | "month" | "once";
};

/** Support for priority groups (Decree 338/2025/NĐ-CP art. 30): null means the fee as the state sets it. Marked as an estimate on pages. */
export const GRANTS: {
  article: string;
  source: SourceKey;
  validFrom: Day;
  confidence: Confidence;
  rows: readonly Grant[];
} = {
  article: "Decree 338/2025/NĐ-CP art. 30",
  source: "decree-338-2025",
  validFrom: "2026-01-01",
  confidence: "medium",
  rows: [
    { code: "orientation-course", mostVnd: 530_000, per: "course" },
    { code: "language-course", mostVnd: 4_000_000, per: "course" },
    { code: "skill-course", mostVnd: 4_000_000, per: "course" },
    { code: "meals", mostVnd: 50_000, per: "day" },
    { code: "lodging", mostVnd: 400_000, per: "month" },
    { code: "travel", mostVnd: 300_000, per: "once" },
    { code: "health-check", mostVnd: 750_000, per: "once" },
    { code: "passport", mostVnd: null, per: "once" },
    { code: "police-record", mostVnd: null, per: "once" },
    { code: "visa", mostVnd: null, per: "once" },
  ],
};

/** The rule of a day, null where none is known for it. */
export function loanRuleOn(on: Day): LoanRule | null {
  return (
    LOAN_RULES.find(
      ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo),
    ) ?? null
  );
}

/** The poor-household rate as set for a day, null before the first. */
export function baseRateOn(on: Day): BaseRate | null {
  return POOR_HOUSEHOLD_RATES.findLast(({ validFrom }) => validFrom <= on) ?? null;
}

/** Interest a year in percent (8.382), an estimate while the base rate is a setting; null where it is not known for the day or the borrower. */
export function loanPercentOn(on: Day, borrower: Borrower): number | null {
  const base = baseRateOn(on);
  const share = loanRuleOn(on)?.ratePercent?.[borrower];
  if (base === null || share === undefined) return null;
  return roundOf(times(times(ratioOf(base.percent), ratioOf(share)), ratioOf(1_000))) / 100_000;
}

/** The bank's interest as the portal has it set: percent a year, for priority households too, and since which day. */
export type InterestSetting = { percent: number; priority: number; since: Day };

/** Nought percent where none is set for the day, and the reader types their own. */
export function interestOn(on: Day): InterestSetting {
  const since = baseRateOn(on)?.validFrom ?? on;
  return {
    percent: loanPercentOn(on, "anyone") ?? 0,
    priority: loanPercentOn(on, "priority") ?? 0,
    since,
  };
}

/**
 * `mostVnd` whole VND, `months` at most. `annualPercent` percent a year, `percentSince` the day from which it is set:
 * null where not known. The bank decides by its funds and by what can be repaid.
 */
export type LoanOffer = {
  rule: LoanRule;
  mostVnd: number;
  months: number;
  annualPercent: number | null;
  percentSince: Day | null;
  needsCollateral: boolean;
};

/** What a person may borrow for costs (VND) and a contract (months) on a day; null where no rule lends to them. */
export function loanFor(need: {
  costVnd: number;
  contractMonths: number;
  borrower: Borrower;
  on: Day;
}): LoanOffer | null {
  const rule = loanRuleOn(need.on);
  if (rule === null || !rule.borrowers.includes(need.borrower)) return null;
  const mostVnd = Math.floor((Math.max(0, need.costVnd) * rule.ceilingPercent) / 100);
  const annualPercent = loanPercentOn(need.on, need.borrower);
  return {
    rule,
    mostVnd,
    months: need.contractMonths,
    annualPercent,
    percentSince: annualPercent === null ? null : interestOn(need.on).since,
    needsCollateral: mostVnd > rule.collateralAboveVnd,
  };
}

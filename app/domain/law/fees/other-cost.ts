/** Costs beside the service fee: no law prices them, so their sum is held against what is usual, and above it a person looks. */

import { JP_CARE_TRADES } from "#app/domain/law/rules/scope.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { CIRCULAR_FROM, findingOf, rule, rulesFor } from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import { hasAny, phrase, wordsOf } from "#app/domain/law/rules/words.ts";
import { FEE_COLUMNS, feeSum } from "#app/domain/law/terms.ts";
import type { FeeKind, FeeTerm, OrderTerms } from "#app/domain/law/terms.ts";

export type OtherCostRule = Rule<Extract<Figure, { kind: "vnd" | "nothing" }>>;

const SETTING = {
  concern: "other-cost",
  article: null,
  source: "setting",
  confidence: "low",
} as const;

/**
 * Training (a 520-lesson course was long priced at 5.9 million), health check, passport, police record, visa and papers
 * come to 5 to 11 million; 15 leaves room for a longer course. Germany: papers to be recognised and translated, and a
 * course for the trade's German on top of the level that the order asks anyway. All are settings: they warn, never block.
 */
export const USUAL_COST_RULES: readonly OtherCostRule[] = [
  rule({
    ...SETTING,
    id: "usual-cost",
    scope: { notMarkets: ["DE"] },
    figure: { kind: "vnd", most: 15_000_000 },
  }),
  rule({
    ...SETTING,
    id: "usual-cost-de",
    scope: { markets: ["DE"] },
    figure: { kind: "vnd", most: 30_000_000 },
  }),
];

/** A way there dearer than this hides something else. Settings by route. */
export const USUAL_TICKET_RULES: readonly OtherCostRule[] = [
  rule({
    ...SETTING,
    id: "usual-ticket",
    scope: { markets: ["JP", "KR", "TW"] },
    figure: { kind: "vnd", most: 15_000_000 },
  }),
  rule({
    ...SETTING,
    id: "usual-ticket-far",
    scope: { notMarkets: ["JP", "KR", "TW"] },
    figure: { kind: "vnd", most: 25_000_000 },
  }),
];

/**
 * The contribution to the support fund is a duty of the worker and has no ceiling in the texts at hand: a line of its own up to
 * this sum is no cost to be explained.
 */
const SUPPORT_FUND = rule({
  id: "support-fund",
  concern: "other-cost",
  figure: { kind: "vnd", most: 100_000 },
  article: "Law 69/2020/QH14 art. 6.2.i",
  source: "setting",
  confidence: "low",
});
const FUND_WORDS = ["quỹ hỗ trợ việc làm", "support fund", "dana dukungan"].map(phrase);

/** Interns in care: the foreign side pays all of the Japanese course up to N4; an orientation course may still be asked, so it warns. */
export const PAID_TRAINING_RULES: readonly OtherCostRule[] = [
  rule({
    id: "training-jp-intern-care",
    concern: "other-cost",
    scope: { programmes: ["jp-intern"], trades: [...JP_CARE_TRADES] },
    figure: { kind: "nothing" },
    article: "Circular 02/2024/TT-BLĐTBXH annex II",
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
    isUncertain: true,
  }),
];

export const OTHER_COST_RULES = [
  ...USUAL_COST_RULES,
  ...USUAL_TICKET_RULES,
  ...PAID_TRAINING_RULES,
  SUPPORT_FUND,
] as const;

const SUMMED: readonly FeeKind[] = ["training", "documents", "other"];

/** Training, documents and others are summed, so that a fee cannot hide by being split. Amounts in VND; never more than a warning. */
export function checkOtherCosts(terms: OrderTerms, on: Day): Finding[] {
  const fees = terms.fees.filter((fee) => !isFundContribution(fee));
  const parts = SUMMED.map((kind) => ({ kind, amount: feeSum(fees, kind) }));
  const sum = parts.reduce((total, part) => total + part.amount, 0);
  const largest = parts.reduce((big, part) => (part.amount > big.amount ? part : big));
  return [
    ...over(USUAL_COST_RULES, terms, on, sum, largest.kind),
    ...over(USUAL_TICKET_RULES, terms, on, feeSum(terms.fees, "airfare"), "airfare"),
    ...over(PAID_TRAINING_RULES, terms, on, feeSum(terms.fees, "training"), "training"),
  ];
}

function isFundContribution({ kind, name, amountVnd }: FeeTerm): boolean {
  return (
    kind === "other" &&
    name !== null &&
    amountVnd <= SUPPORT_FUND.figure.most &&
    hasAny(wordsOf(name), FUND_WORDS)
  );
}

function over(
  rows: readonly OtherCostRule[],
  terms: OrderTerms,
  on: Day,
  found: number,
  kind: FeeKind,
): Finding[] {
  return rulesFor(rows, terms, on).flatMap((row) => {
    const allowed = row.figure.kind === "vnd" ? row.figure.most : 0;
    return found > allowed
      ? [
          findingOf(
            row,
            "other_cost_high",
            FEE_COLUMNS[kind],
            { found, allowed, unit: "vnd" },
            "warn",
          ),
        ]
      : [];
  });
}

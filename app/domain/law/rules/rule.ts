/** The shape every rule of law has: whom it is for, the figure, the paper behind it, and the days it holds. */

import { LAW_FROM } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { Money } from "#app/domain/catalogue/currency.ts";
import type { Finding, FindingCode, Severity } from "#app/domain/law/finding.ts";
import { isInScope } from "./scope.ts";
import type { RuleCase, Scope } from "./scope.ts";
import type { SourceKey } from "./source.ts";

export const CONCERNS = [
  "licence",
  "market-approval",
  "contract-approval",
  "programme",
  "age",
  "service-fee",
  "service-fee-extension",
  "foreign-side",
  "brokerage",
  "deposit",
  "before-approval",
  "fee-name",
  "other-cost",
  "training",
  "agent-fee",
  "ticket",
  "wage",
  "deduction",
  "length",
  "rest",
  "departure",
  "work",
] as const;

export type Concern = (typeof CONCERNS)[number];

/** How sure the figure is: high, the text of the law or several sources; medium, one decent source; low, an estimate. */
export type Confidence = "high" | "medium" | "low";

/**
 * A condition that no field of an order can prove, or that the scope says in other words; pages put it in plain speech.
 */
export type Condition =
  | "same-agency-and-supervising-body"
  | "finished-intern-2-or-3"
  | "if-high-skill"
  | "extension"
  | "paid-back-above"
  | "lodging-alone"
  | "worker-pays-lodging"
  | "both-tickets-or-all-costs"
  | "meals-given"
  | "designated-activities"
  | "no-own-annex-yet";

export type Figure =
  | { kind: "nothing" }
  | { kind: "duty" }
  | { kind: "wage-months"; perTwelveMonths: number; most: number }
  | { kind: "vnd"; most: number }
  | { kind: "one-way-ticket"; usualVnd: number; plainlyOverVnd: number }
  | { kind: "ticket"; employerPays: "return" | "way-there" | "one-way" | "both" }
  | { kind: "percent-of-wage"; most: number }
  | { kind: "money"; least: Money }
  | { kind: "money-a-month"; least: Money }
  | { kind: "hour-wage"; least: Money; month: "52-weeks" | "209-hours" }
  | { kind: "month-wage"; least: Money }
  | { kind: "money-most"; most: Money }
  | { kind: "wage-times"; least: number }
  | { kind: "months"; least: number | null; most: number | null; only: readonly number[] | null }
  | { kind: "days"; most: number }
  | { kind: "hours"; most: number }
  | { kind: "rest"; hours: number }
  | { kind: "calendar"; first: Day | null; last: Day | null }
  | { kind: "years"; least: number };

/**
 * A row is never edited: a change of law ends it (`validTo`) and adds another. First and last day are included.
 * `isUncertain` marks a row whose own reach is in doubt: it warns where the general row would block. `article` is null where no
 * paper fixes the figure, `source` a key of SOURCES or, of a figure that the centre added, the source it gave.
 */
export type Rule<F extends Figure = Figure> = {
  id: string;
  concern: Concern;
  scope: Scope;
  figure: F;
  condition: Condition | null;
  article: string | null;
  source: string;
  validFrom: Day;
  validTo: Day | null;
  confidence: Confidence;
  isUncertain: boolean;
};

/** Circular 02/2024/TT-BLĐTBXH is in force from this day. */
export const CIRCULAR_FROM: Day = "2024-05-15";

type RuleParts<F extends Figure> = Pick<Rule<F>, "id" | "concern" | "figure" | "article"> & {
  source: SourceKey;
} & Partial<Omit<Rule<F>, "source">>;

/** A rule with the parts that most rows share filled in: for all, since the law came, certain. */
export function rule<F extends Figure>(parts: RuleParts<F>): Rule<F> {
  return {
    scope: {},
    condition: null,
    validFrom: LAW_FROM,
    validTo: null,
    confidence: "high",
    isUncertain: false,
    ...parts,
  };
}

export function isInForce(
  { validFrom, validTo }: Pick<Rule, "validFrom" | "validTo">,
  on: Day,
): boolean {
  const day = on < LAW_FROM ? LAW_FROM : on;
  return validFrom <= day && (validTo === null || day <= validTo);
}

/** The rows in force on the day of the act that are for this order. */
export function rulesFor<R extends Rule>(rows: readonly R[], order: RuleCase, on: Day): R[] {
  return rows.filter((row) => isInForce(row, on) && isInScope(row.scope, order));
}

/** A broken rule refuses only where it is certain: a doubtful reach warns, a figure of low confidence warns at most. */
export function severityOf({
  confidence,
  isUncertain,
}: Pick<Rule, "confidence" | "isUncertain">): Severity {
  return isUncertain || confidence === "low" ? "warn" : "block";
}

/** A finding that cites the rule it breaks. */
export function findingOf(
  broken: Rule,
  code: FindingCode,
  field: string,
  figures: Pick<Finding, "found" | "allowed" | "unit">,
  severity: Severity = severityOf(broken),
): Finding {
  return { code, severity, field, ...figures, article: broken.article, source: broken.source };
}

/** What a check of an order can find, how grave it is, and the verdict that follows. */

/**
 * Closed list. `invalid_row` and `duplicate_order` are found while a sheet is read; all others by `checkOrder`.
 */
export const FINDING_CODES = [
  "invalid_row",
  "licence_unknown",
  "licence_not_active",
  "market_approval_missing",
  "contract_approval_missing",
  "programme_closed_to_agencies",
  "programme_over",
  "worker_under_18",
  "duplicate_order",
  "service_fee_over_cap",
  "service_fee_not_reduced",
  "brokerage_charged",
  "deposit_not_allowed",
  "deposit_over_cap",
  "fee_before_contract_approval",
  "forbidden_fee_name",
  "other_cost_high",
  "deduction_over_cap",
  "wage_below_floor",
  "wage_floor_not_on_file",
  "ticket_not_paid",
  "departure_too_late",
  "term_not_allowed",
  "job_forbidden",
  "rate_missing",
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** `block` refuses the order, `warn` wants a person's eye, `info` only tells. */
export type Severity = "block" | "warn" | "info";

/** 'day' is a date; 'days', 'hours' (a week), 'months' and 'years' are counts. */
export type FindingUnit = "vnd" | "minor" | "months" | "days" | "years" | "hours" | "day" | null;

/**
 * `field` is the column of the sheet. `found` and `allowed` stand in `unit`; 'minor' means minor units of the currency
 * of the wage, or of the floor where the floor is set in another one (then `allowed` is already in the wage's currency).
 * `article` cites the law in full ('Law 69/2020/QH14 art. 23.4.a'), null where the figure is the portal's own estimate.
 * `source` is a key of SOURCES, or the source of a figure that the centre added.
 */
export type Finding = {
  code: FindingCode;
  severity: Severity;
  field: string;
  found: number | string | null;
  allowed: number | string | null;
  unit: FindingUnit;
  article: string | null;
  source: string | null;
};

/** Of several findings about one thing the one that is told: the first that refuses, else the first; [] of none. */
export function gravest(findings: readonly Finding[]): Finding[] {
  return [...findings.filter(({ severity }) => severity === "block"), ...findings].slice(0, 1);
}

export type Verdict = "ok" | "warn" | "blocked" | "invalid";

/** The verdict of the worst finding: a row that cannot be read is invalid before anything else. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.code === "invalid_row")) return "invalid";
  if (findings.some((finding) => finding.severity === "block")) return "blocked";
  if (findings.some((finding) => finding.severity === "warn")) return "warn";
  return "ok";
}

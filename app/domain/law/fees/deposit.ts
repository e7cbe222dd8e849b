/** Deposits of workers: where none may be taken, and the ceilings elsewhere. */

import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { findingOf, rule, rulesFor } from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import { AMERICAS, OCEAN_TRADES, SOUTH_EAST_ASIA, WEST_ASIA } from "#app/domain/law/rules/scope.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import type { SourceKey } from "#app/domain/law/rules/source.ts";
import { FEE_COLUMNS, feeSum } from "#app/domain/law/terms.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

type DepositFigure = Extract<Figure, { kind: "nothing" | "vnd" | "one-way-ticket" }>;
export type DepositRule = Rule<DepositFigure>;

const ANNEX = {
  concern: "deposit",
  article: "Decree 112/2021/NĐ-CP annex II",
  source: "decree-112-2021",
} as const;
const LAND: { notTrades: string[] } = { notTrades: [...OCEAN_TRADES] };
const OWN_ROWS = ["TW", "KR", "JP", ...AMERICAS, ...SOUTH_EAST_ASIA, ...WEST_ASIA];

/**
 * "One economy ticket from the workplace to Viet Nam" is law; its price is a setting of the portal by route and date.
 * Above the usual price a person should look; only above what any such ticket costs (about 1,200 EUR at full fare from
 * Germany) does the price itself prove the breach. Deposits lie in a blocked account in the worker's own name (art. 29-32).
 */
export const DEPOSIT_RULES: readonly DepositRule[] = [
  rule({
    ...ANNEX,
    id: "deposit-crews",
    scope: { trades: [...OCEAN_TRADES] },
    figure: { kind: "nothing" },
  }),
  rule({ ...ANNEX, id: "deposit-jp", scope: { markets: ["JP"] }, figure: { kind: "nothing" } }),
  rule({
    ...ANNEX,
    id: "deposit-none-regions",
    scope: { markets: [...AMERICAS, ...SOUTH_EAST_ASIA, ...WEST_ASIA] },
    figure: { kind: "nothing" },
  }),
  rule({
    ...ANNEX,
    id: "deposit-tw",
    scope: { markets: ["TW"], ...LAND },
    figure: { kind: "vnd", most: 12_000_000 },
  }),
  rule({
    ...ANNEX,
    id: "deposit-kr",
    scope: { markets: ["KR"], ...LAND },
    figure: { kind: "vnd", most: 36_000_000 },
  }),
  rule({
    ...ANNEX,
    id: "deposit-de-ticket",
    scope: { markets: ["DE"], ...LAND },
    figure: { kind: "one-way-ticket", usualVnd: 20_000_000, plainlyOverVnd: 35_000_000 },
    confidence: "low",
  }),
  rule({
    ...ANNEX,
    id: "deposit-elsewhere-ticket",
    scope: { notMarkets: ["DE", ...OWN_ROWS], ...LAND },
    figure: { kind: "one-way-ticket", usualVnd: 20_000_000, plainlyOverVnd: 40_000_000 },
    confidence: "low",
  }),
];

/** The row for an order on a day, null only where no row covers it. Ceilings in VND. */
export function depositRule(order: RuleCase, on: Day): DepositRule | null {
  return rulesFor(DEPOSIT_RULES, order, on)[0] ?? null;
}

/** The ceiling in VND: 0 where none may be taken, the usual price where the law says one ticket. */
export function depositCapVnd({ figure }: DepositRule): number {
  if (figure.kind === "nothing") return 0;
  return figure.kind === "vnd" ? figure.most : figure.usualVnd;
}

/** Decree 112/2021/NĐ-CP annex II; where the cap is one ticket, the sum is our estimate and the article speaks of the ticket. Amounts in VND. */
export function checkDeposit(terms: OrderTerms, on: Day): Finding[] {
  const found = feeSum(terms.fees, "deposit");
  const row = depositRule(terms, on);
  if (row === null || found <= depositCapVnd(row)) return [];
  const figures = { found, allowed: depositCapVnd(row), unit: "vnd" } as const;
  if (row.figure.kind === "nothing")
    return [findingOf(row, "deposit_not_allowed", FEE_COLUMNS.deposit, figures, "block")];
  if (row.figure.kind === "vnd")
    return [findingOf(row, "deposit_over_cap", FEE_COLUMNS.deposit, figures, "block")];
  const severity = found > row.figure.plainlyOverVnd ? "block" : "warn";
  const over = findingOf(row, "deposit_over_cap", FEE_COLUMNS.deposit, figures, severity);
  return [{ ...over, source: "setting" satisfies SourceKey }];
}

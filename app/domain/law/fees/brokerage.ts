/** Brokerage: never from a worker; what an agency may pay an intermediary abroad has ceilings of its own. */

import type { Finding } from "#app/domain/law/finding.ts";
import { CIRCULAR_FROM, findingOf, rule } from "#app/domain/law/rules/rule.ts";
import { FARM_TRADES, OCEAN_TRADES, WEST_ASIA } from "#app/domain/law/rules/scope.ts";
import { FEE_COLUMNS, feeSum } from "#app/domain/law/terms.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

const NEVER = rule({
  id: "brokerage-worker",
  concern: "brokerage",
  figure: { kind: "nothing" },
  article: "Law 69/2020/QH14 art. 7.8",
  source: "law-69-2020",
});

const ANNEX = {
  concern: "brokerage",
  article: "Circular 02/2024/TT-BLĐTBXH annex X",
  source: "circular-02-2024",
  validFrom: CIRCULAR_FROM,
} as const;

/** What the agency may pay an intermediary abroad. Sheets do not state it: these rows are published, and no order is checked by them. */
export const BROKERAGE_ABROAD_RULES = [
  rule({
    id: "brokerage-abroad-general",
    concern: "brokerage",
    figure: { kind: "wage-months", perTwelveMonths: 0.5, most: 1.5 },
    article: "Circular 21/2021/TT-BLĐTBXH art. 7",
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
  }),
  rule({
    ...ANNEX,
    id: "brokerage-abroad-jp",
    scope: { markets: ["JP"] },
    figure: { kind: "nothing" },
  }),
  rule({
    ...ANNEX,
    id: "brokerage-abroad-crews",
    scope: { markets: ["TW", "KR"], trades: [...OCEAN_TRADES] },
    figure: { kind: "nothing" },
  }),
  rule({
    ...ANNEX,
    id: "brokerage-abroad-domestic",
    scope: { markets: ["MY", "BN", ...WEST_ASIA], trades: ["domestic-help"] },
    figure: { kind: "nothing" },
  }),
  rule({
    ...ANNEX,
    id: "brokerage-abroad-th",
    scope: { markets: ["TH"] },
    figure: { kind: "nothing" },
  }),
  rule({
    ...ANNEX,
    id: "brokerage-abroad-au-farm",
    scope: { markets: ["AU"], trades: [...FARM_TRADES] },
    figure: { kind: "nothing" },
  }),
] as const;

export const BROKERAGE_RULES = [NEVER, ...BROKERAGE_ABROAD_RULES] as const;

/** Law 69/2020/QH14 art. 7.8: one đồng of brokerage from a worker is a prohibited act. Amounts in VND. */
export function checkBrokerage(terms: OrderTerms): Finding[] {
  const found = feeSum(terms.fees, "brokerage");
  if (found === 0) return [];
  return [
    findingOf(NEVER, "brokerage_charged", FEE_COLUMNS.brokerage, {
      found,
      allowed: 0,
      unit: "vnd",
    }),
  ];
}

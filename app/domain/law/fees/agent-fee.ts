/** What an agent in Taiwan may take from a worker there: ceilings that the labour ministry of Taiwan and the circular set. */

import { TW_HOME_PROGRAMMES } from "#app/domain/law/rules/scope.ts";
import { fromMajor } from "#app/domain/catalogue/currency.ts";
import { CIRCULAR_FROM, rule } from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";

type AgentRule = Rule<Extract<Figure, { kind: "money-most" }>>;

function newTaiwanDollars(units: number) {
  return {
    kind: "money-most",
    most: fromMajor(units, "TWD"),
  } as const;
}

const MONTHLY = {
  concern: "agent-fee",
  scope: { markets: ["TW"], notProgrammes: ["tw-intermediate"] },
  article: "私立就業服務機構收費項目及金額標準",
  source: "tw-agent-fee",
} as const;

/** A month's fee in the first, the second and every later year. */
export const TW_AGENT_BY_YEAR: readonly AgentRule[] = [
  rule({ ...MONTHLY, id: "tw-agent-fee-year-1", figure: newTaiwanDollars(1_800) }),
  rule({ ...MONTHLY, id: "tw-agent-fee-year-2", figure: newTaiwanDollars(1_700) }),
  rule({ ...MONTHLY, id: "tw-agent-fee-year-3", figure: newTaiwanDollars(1_500) }),
];

/** A month's fee of a contract from 12 to under 18 months. */
export const TW_AGENT_SHORT: AgentRule = rule({
  id: "tw-agent-fee-short",
  concern: "agent-fee",
  scope: {
    markets: ["TW"],
    monthsFrom: 12,
    monthsBelow: 18,
    notProgrammes: [...TW_HOME_PROGRAMMES],
  },
  figure: newTaiwanDollars(1_500),
  article: "Circular 02/2024/TT-BLĐTBXH annex III",
  source: "circular-02-2024",
  validFrom: CIRCULAR_FROM,
});

/** A whole year's fee of a worker of intermediate skill. */
export const TW_AGENT_INTERMEDIATE: AgentRule = rule({
  ...MONTHLY,
  id: "tw-agent-fee-intermediate-year",
  scope: { programmes: ["tw-intermediate"] },
  figure: newTaiwanDollars(2_000),
});

export const TW_AGENT_RULES = [...TW_AGENT_BY_YEAR, TW_AGENT_SHORT, TW_AGENT_INTERMEDIATE] as const;

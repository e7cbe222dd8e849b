/** Rules that no order can be held against, since its sheet has no column for what they are about: published for whoever signs. */

import { fromMajor } from "#app/domain/catalogue/currency.ts";
import { TW_AGENT_RULES } from "./fees/agent-fee.ts";
import { CIRCULAR_FROM, rule } from "./rules/rule.ts";
import type { Rule } from "./rules/rule.ts";
import { JP_CARE_TRADES, OCEAN_TRADES } from "./rules/scope.ts";

function annex(number: "II" | "IV" | "IX") {
  return {
    article: `Circular 02/2024/TT-BLĐTBXH annex ${number}`,
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
  } as const;
}

/** What the foreign side pays the agency for training, for each person. */
const PAID_TRAINING: readonly Rule[] = [
  rule({
    ...annex("II"),
    id: "training-paid-jp-intern",
    concern: "training",
    scope: { programmes: ["jp-intern"], notTrades: [...JP_CARE_TRADES] },
    figure: { kind: "money", least: fromMajor(15_000, "JPY") },
  }),
  rule({
    ...annex("II"),
    id: "training-paid-jp-intern-care",
    concern: "training",
    scope: { programmes: ["jp-intern"], trades: [...JP_CARE_TRADES] },
    figure: { kind: "money", least: fromMajor(100_000, "JPY") },
  }),
  rule({
    ...annex("II"),
    id: "training-paid-jp-ssw",
    concern: "training",
    scope: { programmes: ["jp-ssw1"] },
    figure: { kind: "money", least: fromMajor(100_000, "JPY") },
  }),
];

/** The month of lessons in Japan before work begins. */
const TRAINING_MONTH: readonly Rule[] = [
  rule({
    ...annex("II"),
    id: "training-month-jp-intern",
    concern: "training",
    scope: { programmes: ["jp-intern"] },
    figure: { kind: "money", least: fromMajor(50_000, "JPY") },
  }),
  rule({
    ...annex("II"),
    id: "training-month-jp-intern-fed",
    concern: "training",
    scope: { programmes: ["jp-intern"] },
    figure: { kind: "money", least: fromMajor(30_000, "JPY") },
  }),
];

const ORIENTATION = rule({
  id: "orientation-certificate",
  concern: "training",
  figure: { kind: "months", least: null, most: 24, only: null },
  article: "Circular 21/2021/TT-BLĐTBXH art. 12",
  source: "circular-21-2021",
});

/** What crews of near-shore vessels pay in Korea. */
export const KR_CREW_COSTS = {
  training: rule({
    ...annex("IV"),
    id: "kr-e10-training",
    concern: "agent-fee",
    scope: { programmes: ["kr-e10"], notTrades: [...OCEAN_TRADES] },
    figure: { kind: "money-most", most: fromMajor(250, "USD") },
  }),
  management: rule({
    ...annex("IV"),
    id: "kr-e10-management",
    concern: "agent-fee",
    scope: { programmes: ["kr-e10"], notTrades: [...OCEAN_TRADES] },
    figure: { kind: "money-most", most: fromMajor(1_000, "USD") },
  }),
  extension: rule({
    ...annex("IV"),
    id: "kr-e10-management-extension",
    concern: "agent-fee",
    scope: { programmes: ["kr-e10"], notTrades: [...OCEAN_TRADES] },
    figure: { kind: "money-most", most: fromMajor(300, "USD") },
    condition: "extension",
  }),
} as const;

const CREWS = rule({
  ...annex("IX"),
  id: "crews-mlc-itf",
  concern: "wage",
  scope: { trades: [...OCEAN_TRADES] },
  figure: { kind: "duty" },
});

export const PUBLISHED_RULES: readonly Rule[] = [
  ...PAID_TRAINING,
  ...TRAINING_MONTH,
  ORIENTATION,
  ...Object.values(KR_CREW_COSTS),
  ...TW_AGENT_RULES,
  CREWS,
];

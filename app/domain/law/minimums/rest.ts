/** The longest week that leaves the rest the law asks for. */

import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { CIRCULAR_FROM, findingOf, rule, rulesFor } from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import { HOME_TRADES, OCEAN_TRADES, WEST_ASIA } from "#app/domain/law/rules/scope.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

export type RestRule = Rule<Extract<Figure, { kind: "hours" }>>;

function annex(number: "III" | "V" | "IX") {
  return {
    concern: "rest",
    article: `Circular 02/2024/TT-BLĐTBXH annex ${number}`,
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
  } as const;
}

/** `rest` hours in a row each day and one day off in seven leave six days of the others. */
function withDailyRest(rest: number): { kind: "hours"; most: number } {
  return { kind: "hours", most: 6 * (24 - rest) };
}

/**
 * Hours of work elsewhere follow the host's law, which is not sourced here: above 48 a week a person looks.
 * Near-shore crews keep their own hours.
 */
export const REST_RULES: readonly RestRule[] = [
  rule({
    ...annex("III"),
    id: "rest-tw-home",
    scope: { programmes: ["tw-home-carer", "tw-domestic"] },
    figure: withDailyRest(8),
  }),
  rule({
    ...annex("V"),
    id: "rest-west-asia-domestic",
    scope: { markets: [...WEST_ASIA], trades: ["domestic-help"] },
    figure: withDailyRest(9),
  }),
  rule({
    ...annex("IX"),
    id: "rest-farsea",
    scope: { trades: ["farsea-fishing"] },
    figure: { kind: "hours", most: 48 },
  }),
  rule({
    id: "rest-usual",
    concern: "rest",
    figure: { kind: "hours", most: 48 },
    article: "Law 69/2020/QH14 art. 19.2.e",
    source: "setting",
    confidence: "low",
    scope: {
      notProgrammes: ["tw-home-carer", "tw-domestic"],
      notTrades: [...HOME_TRADES, ...OCEAN_TRADES, "nearshore-fishing"],
    },
  }),
];

/** Hours a week; nothing is said where the order states none. One finding at most. */
export function checkRest(terms: OrderTerms, on: Day): Finding[] {
  const found = terms.hoursPerWeek;
  if (found === null) return [];
  const broken = rulesFor(REST_RULES, terms, on).find((row) => found > row.figure.most);
  return broken === undefined
    ? []
    : [
        findingOf(broken, "term_not_allowed", "hours_per_week", {
          found,
          allowed: broken.figure.most,
          unit: null,
        }),
      ];
}

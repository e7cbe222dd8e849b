/** The longest week that leaves the rest the law asks for. */

import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { CIRCULAR_FROM, findingOf, rule, rulesFor } from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import {
  HOME_TRADES,
  OCEAN_TRADES,
  TW_HOME_PROGRAMMES,
  WEST_ASIA,
} from "#app/domain/law/rules/scope.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

export type RestRule = Rule<Extract<Figure, { kind: "hours" | "rest" }>>;

function annex(number: "III" | "V" | "IX") {
  return {
    concern: "rest",
    article: `Circular 02/2024/TT-BLĐTBXH annex ${number}`,
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
  } as const;
}

/** A week shorter than this is told: whoever is paid by the hour earns less than a full week brings. */
const SHORT_WEEK = 35;

/**
 * The circular gives hours of unbroken rest each day and one day off in seven, and no hours of work: what can be left of a week
 * is our arithmetic. Hours of work elsewhere follow the host's law, which is not sourced here: above 48 a week a person looks.
 * Near-shore crews keep their own hours.
 */
export const REST_RULES: readonly RestRule[] = [
  rule({
    ...annex("III"),
    id: "rest-tw-home",
    scope: { programmes: [...TW_HOME_PROGRAMMES] },
    figure: { kind: "rest", hours: 8 },
  }),
  rule({
    ...annex("V"),
    id: "rest-west-asia-domestic",
    scope: { markets: [...WEST_ASIA], trades: ["domestic-help"] },
    figure: { kind: "rest", hours: 9 },
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
    article: null,
    source: "setting",
    confidence: "low",
    scope: {
      notProgrammes: [...TW_HOME_PROGRAMMES],
      notTrades: [...HOME_TRADES, ...OCEAN_TRADES, "nearshore-fishing"],
    },
  }),
];

/** Hours a week; nothing is said where the order states none. One finding at most. */
export function checkRest(terms: OrderTerms, on: Day): Finding[] {
  const found = terms.hoursPerWeek;
  if (found === null) return [];
  const rows = rulesFor(REST_RULES, terms, on);
  const broken = rows.find((row) => found > mostHours(row));
  if (broken !== undefined) return [hoursOf(broken, found, mostHours(broken))];
  const [row] = rows;
  if (row === undefined || found >= SHORT_WEEK) return [];
  return [hoursOf({ ...row, article: null }, found, SHORT_WEEK, "info")];
}

/** The longest week that a row leaves: six days, each without its hours of rest. */
function mostHours({ figure }: RestRule): number {
  return figure.kind === "hours" ? figure.most : 6 * (24 - figure.hours);
}

function hoursOf(row: Rule, found: number, allowed: number, severity?: Finding["severity"]) {
  const figures = { found, allowed, unit: "hours" } as const;
  return findingOf(row, "term_not_allowed", "hours_per_week", figures, severity);
}

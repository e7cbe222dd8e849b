/** Who pays the ticket: the least the foreign side pays by market and programme. */

import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { CIRCULAR_FROM, findingOf, rule, rulesFor } from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import {
  AMERICAS,
  EUROPE,
  OCEAN_TRADES,
  TW_HOME_PROGRAMMES,
  WEST_ASIA,
} from "#app/domain/law/rules/scope.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import { FEE_COLUMNS, feeSum } from "#app/domain/law/terms.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

export type TicketRule = Rule<Extract<Figure, { kind: "ticket" }>>;

function annex(number: "II" | "III" | "IV" | "V" | "VI" | "VII" | "VIII" | "IX") {
  return {
    concern: "ticket",
    article: `Circular 02/2024/TT-BLĐTBXH annex ${number}`,
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
  } as const;
}

const WAY_THERE = { kind: "ticket", employerPays: "way-there" } as const;
const RETURN = { kind: "ticket", employerPays: "return" } as const;
const BOTH = { kind: "ticket", employerPays: "both" } as const;
const ONE_WAY = { kind: "ticket", employerPays: "one-way" } as const;

/**
 * 'one-way' means the way there or the way home: a worker who pays the way there is lawful, since the employer may pay the
 * way home. All others leave the worker nothing to pay for the way there. Taiwan from 12 to under 18 months offers two
 * bundles, and each holds the ticket there. The circular is older than employment for skill development: the intern's row warns.
 */
export const TICKET_RULES: readonly TicketRule[] = [
  rule({
    ...annex("II"),
    id: "ticket-jp-intern",
    scope: { programmes: ["jp-intern"] },
    figure: RETURN,
  }),
  rule({
    ...annex("II"),
    id: "ticket-jp-ssw",
    scope: { programmes: ["jp-ssw1"] },
    figure: WAY_THERE,
  }),
  rule({
    ...annex("II"),
    id: "ticket-jp-engineer",
    scope: { programmes: ["jp-engineer"] },
    figure: WAY_THERE,
  }),
  rule({
    ...annex("II"),
    id: "ticket-jp-esd",
    scope: { programmes: ["jp-esd"] },
    figure: RETURN,
    condition: "no-own-annex-yet",
    isUncertain: true,
    confidence: "low",
  }),
  rule({
    ...annex("III"),
    id: "ticket-tw",
    scope: {
      markets: ["TW"],
      monthsFrom: 18,
      notProgrammes: [...TW_HOME_PROGRAMMES],
      notTrades: [...OCEAN_TRADES],
    },
    figure: ONE_WAY,
  }),
  rule({
    ...annex("III"),
    id: "ticket-tw-home",
    scope: { programmes: [...TW_HOME_PROGRAMMES] },
    figure: ONE_WAY,
  }),
  rule({
    ...annex("III"),
    id: "ticket-tw-short",
    scope: {
      markets: ["TW"],
      monthsFrom: 12,
      monthsBelow: 18,
      notProgrammes: [...TW_HOME_PROGRAMMES],
      notTrades: [...OCEAN_TRADES],
    },
    figure: BOTH,
    condition: "both-tickets-or-all-costs",
  }),
  rule({
    ...annex("IV"),
    id: "ticket-kr",
    scope: { programmes: ["kr-e7", "kr-e10"], notTrades: [...OCEAN_TRADES] },
    figure: ONE_WAY,
  }),
  rule({
    ...annex("V"),
    id: "ticket-west-asia-domestic",
    scope: { markets: [...WEST_ASIA], trades: ["domestic-help"] },
    figure: BOTH,
  }),
  rule({
    ...annex("V"),
    id: "ticket-west-asia",
    scope: { markets: [...WEST_ASIA], notTrades: ["domestic-help", ...OCEAN_TRADES] },
    figure: ONE_WAY,
  }),
  rule({
    ...annex("VI"),
    id: "ticket-europe",
    scope: { markets: [...EUROPE], notTrades: [...OCEAN_TRADES] },
    figure: ONE_WAY,
  }),
  rule({
    ...annex("VII"),
    id: "ticket-americas",
    scope: { markets: [...AMERICAS], notTrades: [...OCEAN_TRADES] },
    figure: ONE_WAY,
  }),
  rule({
    ...annex("VIII"),
    id: "ticket-my",
    scope: { markets: ["MY"], notTrades: [...OCEAN_TRADES] },
    figure: BOTH,
  }),
  rule({ ...annex("IX"), id: "ticket-crews", scope: { trades: [...OCEAN_TRADES] }, figure: BOTH }),
];

/** The row that leaves the worker nothing to pay for the way there, null where the worker may pay it. */
export function freeTicketRule(order: RuleCase, on: Day): TicketRule | null {
  return (
    rulesFor(TICKET_RULES, order, on).find((row) => row.figure.employerPays !== "one-way") ?? null
  );
}

/** Circular 02/2024/TT-BLĐTBXH annexes II-IX. `fee_airfare_vnd` is what the worker pays for the way there, in VND. */
export function checkTicket(terms: OrderTerms, on: Day): Finding[] {
  const found = feeSum(terms.fees, "airfare");
  const row = found === 0 ? null : freeTicketRule(terms, on);
  if (row === null) return [];
  return [
    findingOf(row, "ticket_not_paid", FEE_COLUMNS.airfare, { found, allowed: 0, unit: "vnd" }),
  ];
}

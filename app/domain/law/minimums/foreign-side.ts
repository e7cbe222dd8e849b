/** The least that the foreign side pays the agency, where the law makes it part of the contract. */

import { JP_CARE_TRADES, TW_HOME_PROGRAMMES } from "#app/domain/law/rules/scope.ts";
import type { Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { exactVnd, rateOn } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { ceilOf, compare, ratioOf, times } from "#app/domain/law/rules/ratio.ts";
import type { Ratio } from "#app/domain/law/rules/ratio.ts";
import { CIRCULAR_FROM, findingOf, rule, rulesFor } from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import { FEE_KINDS, feeSum } from "#app/domain/law/terms.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

export type ForeignSideRule = Rule<Extract<Figure, { kind: "wage-times" | "money-a-month" }>>;

function annex(number: "II" | "III") {
  return {
    concern: "foreign-side",
    article: `Circular 02/2024/TT-BLĐTBXH annex ${number}`,
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
  } as const;
}

function yenAMonth(minor: number) {
  return { kind: "money-a-month", least: { minor, currency: "JPY" } } as const;
}

/** What the foreign side pays of the service fee: a term of the contract, as the wage is. */
export const FOREIGN_SIDE_RULES: readonly ForeignSideRule[] = [
  rule({
    ...annex("II"),
    id: "foreign-side-jp-intern",
    scope: { programmes: ["jp-intern"], notTrades: [...JP_CARE_TRADES] },
    figure: yenAMonth(5_000),
  }),
  rule({
    ...annex("II"),
    id: "foreign-side-jp-intern-care",
    scope: { programmes: ["jp-intern"], trades: [...JP_CARE_TRADES] },
    figure: yenAMonth(10_000),
  }),
  rule({
    ...annex("II"),
    id: "foreign-side-jp-ssw",
    scope: { programmes: ["jp-ssw1"] },
    figure: { kind: "wage-times", least: 1 },
  }),
];

/**
 * Taiwan from 12 to under 18 months: both tickets and a month's basic wage in support, or every cost of leaving. The sheet has
 * no column for the support, so an order that shows neither is looked at by a person.
 */
export const SUPPORT_RULES: readonly ForeignSideRule[] = [
  rule({
    ...annex("III"),
    id: "foreign-support-tw-short",
    scope: {
      markets: ["TW"],
      monthsFrom: 12,
      monthsBelow: 18,
      notProgrammes: [...TW_HOME_PROGRAMMES],
    },
    figure: { kind: "wage-times", least: 1 },
    condition: "both-tickets-or-all-costs",
    isUncertain: true,
  }),
];

/**
 * Less than the foreign side owes refuses where the worker is asked for a service fee to fill the gap; otherwise nobody is
 * harmed and it is told (Circular 02/2024/TT-BLĐTBXH annexes II and III). Amounts in VND at the rate of the day.
 */
export function checkForeignSide(terms: OrderTerms, rates: readonly Rate[], on: Day): Finding[] {
  const asksService = feeSum(terms.fees, "service") > 0;
  const asksAnything = FEE_KINDS.some((kind) => kind !== "deposit" && feeSum(terms.fees, kind) > 0);
  return [
    ...rulesFor(FOREIGN_SIDE_RULES, terms, on).flatMap((row) =>
      short(row, terms, rates, on, asksService ? "block" : "info"),
    ),
    ...rulesFor(SUPPORT_RULES, terms, on).flatMap((row) =>
      asksAnything ? short(row, terms, rates, on, "warn") : [],
    ),
  ];
}

function short(
  row: ForeignSideRule,
  terms: OrderTerms,
  rates: readonly Rate[],
  on: Day,
  severity: Finding["severity"],
): Finding[] {
  const least = leastVnd(row, terms, rates, on);
  const found = terms.paidByForeignSideVnd;
  if (least === null || compare(ratioOf(found), least) >= 0) return [];
  const figures = { found, allowed: ceilOf(least), unit: "vnd" } as const;
  return [findingOf(row, "term_not_allowed", "paid_by_foreign_side_vnd", figures, severity)];
}

/** The whole contract's part in VND, exact; null where a rate is missing. */
function leastVnd(
  { figure }: ForeignSideRule,
  { wage, contractMonths }: OrderTerms,
  rates: readonly Rate[],
  on: Day,
): Ratio | null {
  const [money, count]: [Money, Ratio] =
    figure.kind === "wage-times"
      ? [wage, ratioOf(figure.least)]
      : [figure.least, ratioOf(contractMonths)];
  const rate = rateOn(rates, money.currency, on);
  return rate === null ? null : times(exactVnd(money, rate), count);
}

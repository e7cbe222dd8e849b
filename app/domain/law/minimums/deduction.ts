/** The most that may be taken off a month's wage for board and lodging. */

import { fromMajor } from "#app/domain/catalogue/currency.ts";
import type { Currency, Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { gravest } from "#app/domain/law/finding.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { exactVnd, inCurrency, rateOn } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { compare, floorOf, ratioOf, times } from "#app/domain/law/rules/ratio.ts";
import {
  CIRCULAR_FROM,
  findingOf,
  rule,
  rulesFor,
  severityOf,
} from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import type { Scope } from "#app/domain/law/rules/scope.ts";
import {
  EUROPE,
  FARM_TRADES,
  HOME_TRADES,
  OCEAN_TRADES,
  SOUTH_EAST_ASIA,
  WEST_ASIA,
} from "#app/domain/law/rules/scope.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import { mealsOf } from "./meals.ts";

export type DeductionRule = Rule<
  Extract<Figure, { kind: "nothing" | "percent-of-wage" | "money-most" }>
>;

function annex(number: "II" | "III" | "IV" | "V" | "VIII" | "IX") {
  return {
    concern: "deduction",
    article: `Circular 02/2024/TT-BLĐTBXH annex ${number}`,
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
  } as const;
}

const NOTHING = { kind: "nothing" } as const;
/** Farm and boat crews, and whoever lives in the home they work in, are lodged and fed free. */
const TW_FREE_PROGRAMMES = ["tw-farm", "tw-fishing", "tw-home-carer", "tw-domestic"];
const TW_FREE_TRADES = [...HOME_TRADES, ...FARM_TRADES, "nearshore-fishing"];

function newTaiwanDollars(units: number) {
  return {
    kind: "money-most",
    most: fromMajor(units, "TWD"),
  } as const;
}

const TW_FED: Scope = {
  markets: ["TW"],
  notProgrammes: TW_FREE_PROGRAMMES,
  notTrades: [...TW_FREE_TRADES, ...OCEAN_TRADES],
};

/** Taiwan allows up to 5,000 NT$ where the employer supports what exceeds 2,500, which an order does not show: it warns between. */
export const DEDUCTION_RULES: readonly DeductionRule[] = [
  rule({
    ...annex("II"),
    id: "deduction-jp-intern",
    scope: { programmes: ["jp-intern"] },
    figure: { kind: "percent-of-wage", most: 15 },
  }),
  rule({
    ...annex("II"),
    id: "deduction-jp-esd",
    scope: { programmes: ["jp-esd"] },
    figure: { kind: "percent-of-wage", most: 15 },
    condition: "no-own-annex-yet",
    isUncertain: true,
    confidence: "low",
  }),
  rule({
    ...annex("III"),
    id: "deduction-tw",
    figure: newTaiwanDollars(2_500),
    scope: TW_FED,
    condition: "paid-back-above",
  }),
  rule({
    ...annex("III"),
    id: "deduction-tw-most",
    figure: newTaiwanDollars(5_000),
    scope: TW_FED,
  }),
  rule({
    ...annex("III"),
    id: "deduction-tw-free",
    scope: { programmes: TW_FREE_PROGRAMMES, notTrades: [...OCEAN_TRADES] },
    figure: NOTHING,
  }),
  rule({
    ...annex("III"),
    id: "deduction-tw-free-trades",
    scope: { markets: ["TW"], notProgrammes: TW_FREE_PROGRAMMES, trades: TW_FREE_TRADES },
    figure: NOTHING,
  }),
  rule({
    ...annex("IV"),
    id: "deduction-kr-e7",
    scope: { programmes: ["kr-e7"] },
    figure: { kind: "percent-of-wage", most: 20 },
  }),
  rule({
    ...annex("IV"),
    id: "deduction-kr-e10",
    scope: { programmes: ["kr-e10"], notTrades: [...OCEAN_TRADES] },
    figure: NOTHING,
  }),
  rule({
    ...annex("V"),
    id: "deduction-west-asia-domestic",
    scope: { markets: [...WEST_ASIA], trades: ["domestic-help"] },
    figure: NOTHING,
  }),
  rule({
    ...annex("VIII"),
    id: "deduction-sea-domestic",
    scope: { markets: ["CN", "MO", ...SOUTH_EAST_ASIA], trades: ["domestic-help"] },
    figure: NOTHING,
  }),
  rule({
    ...annex("IX"),
    id: "deduction-crews",
    scope: { trades: [...OCEAN_TRADES] },
    figure: NOTHING,
  }),
];

/**
 * What a deduction may be only where meals are given, or are free. The sheet sums board and lodging and has no column for
 * meals, so these rest on what title and description say, and warn.
 */
const TW_WITHOUT_MEALS: DeductionRule = rule({
  ...annex("III"),
  id: "deduction-tw-without-meals",
  figure: NOTHING,
  scope: TW_FED,
  condition: "meals-given",
  isUncertain: true,
});
const KR_LODGING_ALONE: DeductionRule = rule({
  ...annex("IV"),
  id: "deduction-kr-e7-lodging",
  figure: { kind: "percent-of-wage", most: 15 },
  scope: { programmes: ["kr-e7"] },
  condition: "lodging-alone",
  isUncertain: true,
});

export const MEAL_RULES = [TW_WITHOUT_MEALS, KR_LODGING_ALONE] as const;

type LodgingRule = Rule<Extract<Figure, { kind: "money" }>>;

function lodgingFreeBelow(id: string, units: number, scope: LodgingRule["scope"]): LodgingRule {
  const currency: Currency = "USD";
  return rule({
    id,
    concern: "deduction",
    scope: { markets: [...EUROPE], notTrades: [...OCEAN_TRADES], ...scope },
    condition: "worker-pays-lodging",
    figure: { kind: "money", least: fromMajor(units, currency) },
    article: "Circular 02/2024/TT-BLĐTBXH annex VI",
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
    isUncertain: true,
  });
}

/** Europe: lodging and kitchen are free below these wages. Board may still be taken off, and the sheet does not tell them apart, so it warns. */
export const FREE_LODGING_RULES: readonly LodgingRule[] = [
  lodgingFreeBelow("lodging-europe", 900, { monthsFrom: 12 }),
  lodgingFreeBelow("lodging-europe-short", 1_200, { monthsBelow: 12 }),
];

/** One finding at most, what refuses before what warns (Circular 02/2024/TT-BLĐTBXH annexes II-IX). Minor units of the wage's currency. */
export function checkDeduction(terms: OrderTerms, rates: readonly Rate[], on: Day): Finding[] {
  const { minor, currency } = terms.boardLodgingDeduction;
  if (minor <= 0) return [];
  const capped = rulesFor(rowsFor(terms), terms, on).flatMap((row) => {
    const allowed = mostMinor(row, terms.wage, currency, rates, on);
    if (allowed === null) return [unpriced(row)];
    return minor > allowed ? [overOf(row, minor, allowed)] : [];
  });
  const lodging = rulesFor(FREE_LODGING_RULES, terms, on).flatMap((row) =>
    isWorthLess(terms.wage, row.figure.least, rates, on) ? [overOf(row, minor, 0)] : [],
  );
  return gravest([...capped, ...lodging]);
}

function rowsFor(terms: OrderTerms): readonly DeductionRule[] {
  const meals = mealsOf(terms);
  if (meals === null) return DEDUCTION_RULES;
  return [...DEDUCTION_RULES, meals === "free" ? KR_LODGING_ALONE : TW_WITHOUT_MEALS];
}

/** The deduction allowed in whole minor units of its currency, rounded down; null where a rate is missing. */
function mostMinor(
  { figure }: DeductionRule,
  wage: Money,
  currency: Currency,
  rates: readonly Rate[],
  on: Day,
): number | null {
  if (figure.kind === "nothing") return 0;
  const [money, share] =
    figure.kind === "money-most"
      ? [figure.most, ratioOf(1)]
      : [wage, { top: BigInt(figure.most), bottom: 100n }];
  const amount = inCurrency(money, currency, rates, on);
  return amount === null ? null : floorOf(times(amount, share));
}

/** A limit in a currency without a rate is told, not guessed. */
function unpriced({ figure, ...row }: DeductionRule): Finding {
  const found = figure.kind === "money-most" ? figure.most.currency : null;
  const figures = { found, allowed: null, unit: null } as const;
  return findingOf({ figure, ...row }, "rate_missing", "wage_currency", figures, "info");
}

/** Where an employer may pay back what is taken above a limit, an order that does not say so is looked at. */
function overOf(row: Rule, found: number, allowed: number): Finding {
  const figures = { found, allowed, unit: "minor" } as const;
  const severity = row.condition === "paid-back-above" ? "warn" : severityOf(row);
  return findingOf(row, "deduction_over_cap", "board_lodging_deduction", figures, severity);
}

function isWorthLess(wage: Money, least: Money, rates: readonly Rate[], on: Day): boolean {
  const wageRate = rateOn(rates, wage.currency, on);
  const leastRate = rateOn(rates, least.currency, on);
  return (
    wageRate !== null &&
    leastRate !== null &&
    compare(exactVnd(wage, wageRate), exactVnd(least, leastRate)) < 0
  );
}

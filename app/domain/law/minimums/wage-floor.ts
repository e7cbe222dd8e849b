/** The least a month's basic wage may be: the host's minimum wage, and the floors that the circular itself sets. */

import { fromMajor } from "#app/domain/catalogue/currency.ts";
import type { Currency, Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding, Severity } from "#app/domain/law/finding.ts";
import { inCurrency } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { ceilOf, compare, ratioOf, times } from "#app/domain/law/rules/ratio.ts";
import type { Ratio } from "#app/domain/law/rules/ratio.ts";
import {
  CIRCULAR_FROM,
  findingOf,
  rule,
  rulesFor,
  severityOf,
} from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import {
  AMERICAS,
  CARE_TRADES,
  EUROPE,
  HOME_TRADES,
  OCEAN_TRADES,
  TW_HOME_PROGRAMMES,
  WEST_ASIA,
} from "#app/domain/law/rules/scope.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import { FULL_WEEK, lowestWageOn, monthOf, wagePlaces } from "./minimum-wage.ts";
import type { MinimumWage } from "./minimum-wage.ts";

export type WageRule = Rule<Extract<Figure, { kind: "money" }>>;

/** `units` are whole major units a month. */
function least(units: number, currency: Currency): { kind: "money"; least: Money } {
  return { kind: "money", least: fromMajor(units, currency) };
}

function annex(number: "III" | "V" | "VI" | "VII") {
  return {
    concern: "wage",
    article: `Circular 02/2024/TT-BLĐTBXH annex ${number}`,
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
  } as const;
}

const TAIWAN: readonly WageRule[] = [
  rule({
    ...annex("III"),
    id: "wage-tw-home",
    scope: { markets: ["TW"], programmes: [...TW_HOME_PROGRAMMES] },
    figure: least(20_000, "TWD"),
  }),
  rule({
    ...annex("III"),
    id: "wage-tw-intermediate",
    figure: least(33_000, "TWD"),
    scope: {
      programmes: ["tw-intermediate"],
      notTrades: [...HOME_TRADES, ...CARE_TRADES, ...OCEAN_TRADES],
    },
  }),
  rule({
    ...annex("III"),
    id: "wage-tw-intermediate-care",
    scope: { programmes: ["tw-intermediate"], trades: [...CARE_TRADES] },
    figure: least(29_000, "TWD"),
  }),
  rule({
    ...annex("III"),
    id: "wage-tw-intermediate-home",
    scope: { programmes: ["tw-intermediate"], trades: [...HOME_TRADES] },
    figure: least(24_000, "TWD"),
  }),
  rule({
    ...annex("III"),
    id: "wage-tw-interpreter",
    scope: { markets: ["TW"], trades: ["interpreter"] },
    figure: least(33_000, "TWD"),
  }),
];

const ON_LAND = { notTrades: [...OCEAN_TRADES] };

const ELSEWHERE: readonly WageRule[] = [
  rule({
    ...annex("VI"),
    id: "wage-europe",
    scope: { markets: [...EUROPE], monthsFrom: 12, ...ON_LAND },
    figure: least(600, "USD"),
  }),
  rule({
    ...annex("VI"),
    id: "wage-europe-short",
    scope: { markets: [...EUROPE], monthsBelow: 12, ...ON_LAND },
    figure: least(800, "USD"),
  }),
  rule({
    ...annex("VII"),
    id: "wage-americas",
    scope: { markets: [...AMERICAS], monthsFrom: 12, ...ON_LAND },
    figure: least(500, "USD"),
  }),
  rule({
    ...annex("VII"),
    id: "wage-americas-short",
    scope: { markets: [...AMERICAS], monthsBelow: 12, ...ON_LAND },
    figure: least(800, "USD"),
  }),
  rule({
    ...annex("V"),
    id: "wage-west-asia-domestic",
    scope: { markets: [...WEST_ASIA], trades: ["domestic-help"] },
    figure: least(350, "USD"),
  }),
  rule({
    ...annex("V"),
    id: "wage-west-asia",
    scope: { markets: [...WEST_ASIA], notTrades: ["domestic-help", ...OCEAN_TRADES] },
    figure: least(400, "USD"),
  }),
];

export const WAGE_RULES: readonly WageRule[] = [...TAIWAN, ...ELSEWHERE];

/** A wage may lie this far above the last known minimum and still below the next, which is not on file yet. */
const RISE_PERCENT = 7;

/** A floor of one rule in minor units of its own currency a month, exact. */
type Floor = { rule: Rule; minor: Ratio; currency: Currency; code: FloorCode; severity: Severity };
type FloorCode = "wage_below_floor" | "wage_floor_not_on_file";

/**
 * One finding at most: the gravest floor missed, the highest of equals. The host's minimum is that of the later of the day of
 * the act and the day of departure, as far as it is known; an order without hours is held to a full week (Circular
 * 02/2024/TT-BLĐTBXH annexes II-VI). A floor in a currency without a rate is told (`rate_missing`), not guessed. Minor units.
 */
export function checkWageFloor(
  terms: OrderTerms,
  {
    on,
    rates,
    minimumWages,
  }: { on: Day; rates: readonly Rate[]; minimumWages: readonly MinimumWage[] },
): Finding[] {
  const floors = [...hostFloors(terms, minimumWages, on), ...circularFloors(terms, on)];
  const findings = floors.flatMap((floor) => missed(floor, terms.wage, rates, on));
  return findings
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || height(b) - height(a))
    .slice(0, 1);
}

const ORDER: readonly Severity[] = ["block", "warn", "info"];

function height({ code, allowed }: Finding): number {
  return code !== "rate_missing" && typeof allowed === "number" ? allowed : 0;
}

function circularFloors(terms: OrderTerms, on: Day): Floor[] {
  return rulesFor(WAGE_RULES, terms, on).map((row) => ({
    rule: row,
    minor: ratioOf(row.figure.least.minor),
    currency: row.figure.least.currency,
    code: "wage_below_floor",
    severity: severityOf(row),
  }));
}

/** The minimum itself, in proportion to the week, and the reach of the next. */
function hostFloors(terms: OrderTerms, wages: readonly MinimumWage[], on: Day): Floor[] {
  const day = terms.departureOn !== null && terms.departureOn > on ? terms.departureOn : on;
  const row = lowestWageOn(wages, wagePlaces(terms), day);
  if (row === null) return [];
  const severity = severityOf(row);
  const minor = monthOf(row, terms.hoursPerWeek ?? FULL_WEEK);
  const floor = { rule: row, minor, currency: row.figure.least.currency } as const;
  const floors: Floor[] = [{ ...floor, code: "wage_below_floor", severity }];
  if (day >= row.renewedFrom) {
    const reach = times(minor, { top: BigInt(100 + RISE_PERCENT), bottom: 100n });
    floors.push({ ...floor, minor: reach, code: "wage_floor_not_on_file", severity: "info" });
  }
  return floors;
}

function missed(floor: Floor, wage: Money, rates: readonly Rate[], on: Day): Finding[] {
  const unit = inCurrency({ minor: 1, currency: floor.currency }, wage.currency, rates, on);
  if (unit === null) {
    const figures = { found: floor.currency, allowed: null, unit: null } as const;
    return [findingOf(floor.rule, "rate_missing", "wage_currency", figures, "info")];
  }
  const amount = times(unit, floor.minor);
  if (compare(ratioOf(wage.minor), amount) >= 0) return [];
  const figures = { found: wage.minor, allowed: ceilOf(amount), unit: "minor" } as const;
  return [findingOf(floor.rule, floor.code, "wage_amount", figures, floor.severity)];
}

/** The least a month's basic wage may be, by market, programme, trade and length. */

import { DECIMALS } from "#app/domain/catalogue/currency.ts";
import type { Currency, Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding, Severity } from "#app/domain/law/finding.ts";
import { exactVnd, rateOn } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { compare, floorOf } from "#app/domain/law/rules/ratio.ts";
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
  WEST_ASIA,
} from "#app/domain/law/rules/scope.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

export type WageRule = Rule<Extract<Figure, { kind: "money" }>>;

/** `units` are whole major units a month. */
function least(units: number, currency: Currency): { kind: "money"; least: Money } {
  return { kind: "money", least: { minor: units * 10 ** DECIMALS[currency], currency } };
}

function annex(number: "III" | "V" | "VI" | "VII") {
  return {
    concern: "wage",
    article: `Circular 02/2024/TT-BLĐTBXH annex ${number}`,
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
  } as const;
}

const TW_HOME: readonly string[] = ["tw-home-carer", "tw-domestic"];
const TW_LAW_SCOPE = {
  markets: ["TW"],
  notProgrammes: [...TW_HOME],
  notTrades: [...HOME_TRADES, ...OCEAN_TRADES],
};
const TW_LAW = {
  concern: "wage",
  article: "Circular 02/2024/TT-BLĐTBXH annex III",
  source: "tw-minimum-wage",
  scope: TW_LAW_SCOPE,
} as const;

/** "Wage by Taiwan's law" is the basic wage of the year for everybody under its labour standards law. */
const TAIWAN: readonly WageRule[] = [
  rule({
    ...TW_LAW,
    id: "wage-tw-2025",
    figure: least(28_590, "TWD"),
    validFrom: "2025-01-01",
    validTo: "2025-12-31",
  }),
  rule({
    ...TW_LAW,
    id: "wage-tw-2026",
    figure: least(29_500, "TWD"),
    validFrom: "2026-01-01",
    confidence: "medium",
  }),
  rule({
    ...annex("III"),
    id: "wage-tw-home",
    scope: { markets: ["TW"], programmes: [...TW_HOME] },
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

const KR_LAW = {
  concern: "wage",
  article: "Circular 02/2024/TT-BLĐTBXH annex IV",
  source: "kr-minimum-wage",
  scope: { programmes: ["kr-e7"] },
  condition: "full-time",
} as const;

/**
 * The minimum hour times 209 hours, for a full week of 40. The figure of 2026 is unsourced and only told; the confirmed one
 * of 2025 stays the floor that refuses, since this minimum has never been cut. Crews of fishing boats have a minimum of their own.
 */
const KOREA: readonly WageRule[] = [
  rule({ ...KR_LAW, id: "wage-kr-2025", figure: least(2_096_270, "KRW"), validFrom: "2025-01-01" }),
  rule({
    ...KR_LAW,
    id: "wage-kr-2026",
    figure: least(2_156_880, "KRW"),
    validFrom: "2026-01-01",
    confidence: "low",
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

/** 13.90 EUR an hour for 40 hours a week, from 2026, is unsourced and only told. Trainees are outside the German minimum wage. */
const GERMAN_HOUR: WageRule = rule({
  id: "wage-de-hour",
  concern: "wage",
  scope: { programmes: ["de-skilled"] },
  article: "Circular 02/2024/TT-BLĐTBXH annex VI",
  source: "de-minimum-wage",
  figure: { kind: "money", least: { minor: 240_933, currency: "EUR" } },
  validFrom: "2026-01-01",
  confidence: "low",
  condition: "full-time",
});

export const WAGE_RULES: readonly WageRule[] = [...TAIWAN, ...KOREA, ...ELSEWHERE, GERMAN_HOUR];

/** The floors for an order on a day. A full-time figure is no floor for a shorter week. */
export function wageFloors(
  order: RuleCase & Pick<OrderTerms, "hoursPerWeek">,
  on: Day,
): WageRule[] {
  const isPartTime = order.hoursPerWeek !== null && order.hoursPerWeek < 40;
  return rulesFor(WAGE_RULES, order, on).filter(
    (row) => !(isPartTime && row.condition === "full-time"),
  );
}

/** One finding at most: the gravest floor missed. A floor in a currency without a rate is told (`rate_missing`), not guessed. Amounts in minor units. */
export function checkWageFloor(terms: OrderTerms, rates: readonly Rate[], on: Day): Finding[] {
  const findings = wageFloors(terms, on).flatMap((row) => missed(row, terms.wage, rates, on));
  const gravest = (["block", "warn", "info"] satisfies Severity[]).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return gravest.slice(0, 1);
}

function missed(row: WageRule, wage: Money, rates: readonly Rate[], on: Day): Finding[] {
  const floor = inCurrencyOf(wage, row.figure.least, rates, on);
  const severity = severityOf(row) === "block" ? "block" : "info";
  if (floor === null) {
    return [
      findingOf(
        row,
        "rate_missing",
        "wage_currency",
        { found: row.figure.least.currency, allowed: null, unit: null },
        "info",
      ),
    ];
  }
  return wage.minor < floor
    ? [
        findingOf(
          row,
          "wage_below_floor",
          "wage_amount",
          { found: wage.minor, allowed: floor, unit: "minor" },
          severity,
        ),
      ]
    : [];
}

/** The least whole minor units of the wage's currency that are worth the floor; null where a rate is missing. */
function inCurrencyOf(wage: Money, floor: Money, rates: readonly Rate[], on: Day): number | null {
  if (wage.currency === floor.currency) return floor.minor;
  const floorRate = rateOn(rates, floor.currency, on);
  const wageRate = rateOn(rates, wage.currency, on);
  if (floorRate === null || wageRate === null) return null;
  const floorVnd = exactVnd(floor, floorRate);
  const unitVnd = exactVnd({ minor: 1, currency: wage.currency }, wageRate);
  const minor = floorOf({
    top: floorVnd.top * unitVnd.bottom,
    bottom: floorVnd.bottom * unitVnd.top,
  });
  const isExact =
    compare({ top: BigInt(minor) * unitVnd.top, bottom: unitVnd.bottom }, floorVnd) === 0;
  return isExact ? minor : minor + 1;
}

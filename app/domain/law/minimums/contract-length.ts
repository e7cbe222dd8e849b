/** How long a contract may or must be, by market and programme. */

import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { CIRCULAR_FROM, findingOf, rule, rulesFor } from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import {
  AMERICAS,
  EUROPE,
  OCEAN_TRADES,
  SOUTH_EAST_ASIA,
  TW_HOME_PROGRAMMES,
  WEST_ASIA,
} from "#app/domain/law/rules/scope.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

type Months = Extract<Figure, { kind: "months" }>;
export type LengthRule = Rule<Months>;

function atLeast(least: number): Months {
  return { kind: "months", least, most: null, only: null };
}

function atMost(most: number): Months {
  return { kind: "months", least: null, most, only: null };
}

function annex(number: "III" | "IV" | "V" | "VI" | "VII" | "VIII") {
  return {
    concern: "length",
    article: `Circular 02/2024/TT-BLĐTBXH annex ${number}`,
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
  } as const;
}

const JAPAN = { concern: "length", source: "jp-ministry" } as const;
const ON_LAND = { notTrades: [...OCEAN_TRADES] };

/**
 * Taiwan: the annex knows contracts from 12 months on. Near-shore crew in Korea: 3 years, or those and the 1 year 10 months
 * that may follow. Interns: stages of 1, 2 and 2 years.
 */
export const LENGTH_RULES: readonly LengthRule[] = [
  rule({
    ...JAPAN,
    id: "length-jp-intern",
    scope: { programmes: ["jp-intern"] },
    figure: atMost(60),
    article: "技能実習法",
    confidence: "medium",
  }),
  rule({
    ...JAPAN,
    id: "length-jp-ssw",
    scope: { programmes: ["jp-ssw1"] },
    figure: atMost(60),
    article: "特定技能1号",
  }),
  rule({
    ...JAPAN,
    id: "length-jp-esd",
    scope: { programmes: ["jp-esd"] },
    figure: atMost(36),
    article: "育成就労法",
  }),
  rule({
    ...annex("III"),
    id: "length-tw",
    scope: { markets: ["TW"], notProgrammes: [...TW_HOME_PROGRAMMES], ...ON_LAND },
    figure: atLeast(12),
  }),
  rule({
    ...annex("IV"),
    id: "length-kr-e10",
    scope: { programmes: ["kr-e10"] },
    figure: { kind: "months", least: null, most: null, only: [36, 58] },
  }),
  rule({
    ...annex("V"),
    id: "length-west-asia-domestic",
    scope: { markets: [...WEST_ASIA], trades: ["domestic-help"] },
    figure: atLeast(24),
  }),
  rule({
    ...annex("V"),
    id: "length-west-asia",
    scope: { markets: [...WEST_ASIA], notTrades: ["domestic-help", ...OCEAN_TRADES] },
    figure: atLeast(6),
  }),
  rule({
    ...annex("VI"),
    id: "length-europe",
    scope: { markets: [...EUROPE, "AU", "NZ"], ...ON_LAND },
    figure: atLeast(6),
  }),
  rule({
    ...annex("VII"),
    id: "length-americas",
    scope: { markets: [...AMERICAS], ...ON_LAND },
    figure: atLeast(6),
  }),
  rule({
    ...annex("VIII"),
    id: "length-china-sea",
    scope: { markets: ["CN", "MO", ...SOUTH_EAST_ASIA], ...ON_LAND },
    figure: atLeast(12),
  }),
];

/** One finding at most: of the contract, else of contract and extension together. Months. */
export function checkContractLength(terms: OrderTerms, on: Day): Finding[] {
  const { contractMonths, extension } = terms;
  const whole = contractMonths + (extension?.months ?? 0);
  const rows = rulesFor(LENGTH_RULES, terms, on);
  return [
    ...outside(rows, "contract_months", contractMonths),
    ...(whole > contractMonths ? outside(rows, "extension_months", whole) : []),
  ].slice(0, 1);
}

function outside(rows: readonly LengthRule[], field: string, found: number): Finding[] {
  const broken = rows.find(({ figure }) => !allows(figure, found));
  if (broken === undefined) return [];
  const figures = { found, allowed: nearest(broken.figure, found), unit: "months" } as const;
  return [findingOf(broken, "term_not_allowed", field, figures)];
}

function allows({ least, most, only }: Months, months: number): boolean {
  return (
    (least === null || months >= least) &&
    (most === null || months <= most) &&
    (only === null || only.includes(months))
  );
}

/** The allowed length nearest to what was found. */
function nearest({ least, most, only }: Months, months: number): number | null {
  if (only !== null)
    return only.reduce(
      (best, length) => (Math.abs(length - months) < Math.abs(best - months) ? length : best),
      only[0] ?? months,
    );
  return least ?? most;
}

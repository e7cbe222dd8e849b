/** What is left of a wage abroad: payroll deductions and living costs by market, as a low and a high, all estimates. */

import { fromMajor } from "#app/domain/catalogue/currency.ts";
import type { Currency, Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { LAW_FROM } from "#app/domain/catalogue/day.ts";
import { isInForce } from "#app/domain/law/rules/rule.ts";
import { isInScope } from "#app/domain/law/rules/scope.ts";
import type { RuleCase, Scope } from "#app/domain/law/rules/scope.ts";

export type Range<T> = { low: T; high: T };

/**
 * `payrollPercent` is tax and insurance together. `living` is food, phone and the rest a month. `lodging` is added where the
 * order takes nothing off for it: it may be free (low) or be paid to a landlord (high). Money a month.
 */
export type Living = {
  id: string;
  scope: Scope;
  payrollPercent: Range<number>;
  living: Range<Money>;
  lodging: Range<Money>;
  validFrom: Day;
  validTo: Day | null;
};

function range(low: number, high: number, currency: Currency): Range<Money> {
  return { low: fromMajor(low, currency), high: fromMajor(high, currency) };
}

function living(
  id: string,
  scope: Scope,
  currency: Currency,
  figures: {
    percent: [number, number];
    spend: [number, number];
    lodging: [number, number];
  },
): Living {
  return {
    id,
    scope,
    payrollPercent: { low: figures.percent[0], high: figures.percent[1] },
    living: range(...figures.spend, currency),
    lodging: range(...figures.lodging, currency),
    validFrom: LAW_FROM,
    validTo: null,
  };
}

const TW_HOME = ["tw-home-carer", "tw-domestic", "tw-farm", "tw-fishing"];

/** The first row in scope counts. */
export const LIVING_ROWS: readonly Living[] = [
  living("living-jp", { markets: ["JP"] }, "JPY", {
    percent: [16, 23],
    spend: [30_000, 45_000],
    lodging: [0, 25_000],
  }),
  living("living-kr-crew", { programmes: ["kr-e10"] }, "KRW", {
    percent: [6, 12],
    spend: [150_000, 350_000],
    lodging: [0, 0],
  }),
  living("living-kr", { markets: ["KR"] }, "KRW", {
    percent: [8, 13],
    spend: [250_000, 450_000],
    lodging: [0, 200_000],
  }),
  living("living-tw-fed", { programmes: TW_HOME }, "TWD", {
    percent: [2, 7],
    spend: [1_500, 3_500],
    lodging: [0, 0],
  }),
  living("living-tw", { markets: ["TW"] }, "TWD", {
    percent: [4, 8],
    spend: [3_500, 6_500],
    lodging: [0, 2_500],
  }),
  living("living-de-trainee", { programmes: ["de-ausbildung", "de-triple-win"] }, "EUR", {
    percent: [20, 23],
    spend: [250, 400],
    lodging: [150, 400],
  }),
  living("living-de", { markets: ["DE"] }, "EUR", {
    percent: [30, 38],
    spend: [300, 500],
    lodging: [300, 550],
  }),
];

/** The estimate for an order on a day, null where the portal has none for its market. */
export function livingOn(order: RuleCase, on: Day): Living | null {
  return LIVING_ROWS.find((row) => isInForce(row, on) && isInScope(row.scope, order)) ?? null;
}

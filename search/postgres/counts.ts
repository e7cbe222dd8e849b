// Reads the grouped rows of the one search statement back into counts by facet.
import type { Day } from "#app/domain/catalogue/day.ts";
import { emptyCounts, languageNeedKey } from "#search/facet-counts.ts";
import type { RawCounts } from "#search/facet-counts.ts";
import { contractBucket } from "#search/query.ts";
import type { Facet } from "#search/query.ts";

/**
 * How many orders share some values; fields outside the row's grouping are null. `failed` has a bit set for each facet
 * whose choice these orders fail.
 */
export type CountRow = {
  failed: number;
  market: string | null;
  programme: string | null;
  tradeGroup: string | null;
  trade: string | null;
  contractMonths: number | null;
  educationStep: number | null;
  noDeposit: boolean | null;
  language: string | null;
  languageStep: number | null;
  languageMonths: number | null;
  departureOn: Day | null;
  agency: string | null;
  orders: number;
};

/** Counts where each facet overlooks its own choice and no other's. */
export function countsOf(rows: readonly CountRow[], failBits: ReadonlyMap<Facet, number>): RawCounts {
  const counts = emptyCounts();
  for (const row of rows) {
    for (const [facet, value] of valuesOf(row)) {
      if (row.failed !== 0 && row.failed !== failBits.get(facet)) continue;
      counts[facet][value] = (counts[facet][value] ?? 0) + row.orders;
    }
  }
  return counts;
}

function valuesOf(row: CountRow): [Facet, string][] {
  const values: [Facet, string | null][] = [
    ["market", row.market], ["programme", row.programme], ["tradeGroup", row.tradeGroup], ["trade", row.trade], ["agency", row.agency],
    ["contract", row.contractMonths === null ? null : contractBucket(row.contractMonths)],
    ["education", row.educationStep === null ? null : String(row.educationStep)],
    ["noDeposit", row.noDeposit === true ? "true" : null],
    ["language", languageOf(row)],
    ["departureMonth", row.departureOn === null ? null : row.departureOn.slice(0, 7)],
  ];
  return values.filter((value): value is [Facet, string] => value[1] !== null);
}

function languageOf({ language, languageStep, languageMonths }: CountRow): string | null {
  if (language === null || languageStep === null || languageMonths === null) return null;
  return languageNeedKey({ language, step: languageStep, months: languageMonths });
}

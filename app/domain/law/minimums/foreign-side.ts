/** The least that the foreign side pays the agency, where the law makes it part of the contract. */

import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { exactVnd } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { compare, floorOf, ratioOf, times } from "#app/domain/law/rules/ratio.ts";
import { CIRCULAR_FROM, findingOf, rule, rulesFor } from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import { feeSum } from "#app/domain/law/terms.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

export type ForeignSideRule = Rule<Extract<Figure, { kind: "wage-times" }>>;

export const FOREIGN_SIDE_RULES: readonly ForeignSideRule[] = [
  rule({
    id: "foreign-side-jp-ssw",
    concern: "foreign-side",
    scope: { programmes: ["jp-ssw1"] },
    figure: { kind: "wage-times", least: 1 },
    article: "Circular 02/2024/TT-BLĐTBXH annex II",
    source: "circular-02-2024",
    validFrom: CIRCULAR_FROM,
  }),
];

/** The sum is fixed in yen and written in VND on another day, so up to a tenth less may be nothing but the rate. */
const RATE_ROOM = 0.9;

/**
 * Specified skilled workers: at least one month of basic wage for each contract. It refuses where the worker is asked to
 * fill the gap; otherwise nobody is harmed and it is told. Amounts in VND; `rate` is of the wage's currency.
 */
export function checkForeignSide(terms: OrderTerms, rate: Rate | null, on: Day): Finding[] {
  if (rate === null) return [];
  const found = terms.paidByForeignSideVnd;
  return rulesFor(FOREIGN_SIDE_RULES, terms, on).flatMap((row) => {
    const least = times(exactVnd(terms.wage, rate), ratioOf(row.figure.least));
    if (compare(ratioOf(found), least) >= 0) return [];
    const isPlain =
      compare(ratioOf(found), times(least, ratioOf(RATE_ROOM))) < 0 &&
      feeSum(terms.fees, "service") > 0;
    const figures = { found, allowed: floorOf(least), unit: "vnd" } as const;
    return [
      findingOf(
        row,
        "term_not_allowed",
        "paid_by_foreign_side_vnd",
        figures,
        isPlain ? "block" : "info",
      ),
    ];
  });
}

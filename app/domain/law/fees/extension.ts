/** The service fee for time added to a running contract. */

import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { exactVnd } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { compare, floorOf, ratioOf, smaller, times } from "#app/domain/law/rules/ratio.ts";
import { findingOf } from "#app/domain/law/rules/rule.ts";
import { capRows, perMonths } from "#app/domain/law/service-fee.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import { EXTENSION_ROW } from "./service-fee-rows.ts";

/** The column of the sheet that carries the fee. */
const COLUMN = "fee_extension_vnd";

/**
 * At most half a month's wage for each 12 months added (Law 69/2020/QH14 art. 23.4.b). Above that for the years begun it
 * refuses. Part years in proportion are our own reading, and where annex XI gives a trade less than half a month for the
 * contract itself (0.4, or nothing) it does not say whether that holds for the extension too: both warn. Amounts in VND.
 */
export function checkExtension(terms: OrderTerms, rate: Rate | null, on: Day): Finding[] {
  const { extension } = terms;
  if (extension === null || extension.feeVnd <= 0 || rate === null) return [];
  const { months, feeVnd } = extension;
  const wageVnd = exactVnd(terms.wage, rate);
  const { hard, strict } = capRows(terms, on);
  const lowest = [hard, ...(strict === null ? [] : [strict])].reduce(
    (low, row) => smaller(low, perMonths(row, months)),
    perMonths(EXTENSION_ROW, months),
  );
  const isAbove = (share: typeof lowest) => compare(ratioOf(feeVnd), times(wageVnd, share)) > 0;
  if (!isAbove(lowest)) return [];
  const isPlain = isAbove(perMonths(EXTENSION_ROW, Math.ceil(months / 12) * 12));
  const share = isPlain ? perMonths(EXTENSION_ROW, months) : lowest;
  const figures = { found: feeVnd, allowed: floorOf(times(wageVnd, share)), unit: "vnd" } as const;
  const severity = isPlain ? "block" : "warn";
  return [findingOf(EXTENSION_ROW, "service_fee_over_cap", COLUMN, figures, severity)];
}

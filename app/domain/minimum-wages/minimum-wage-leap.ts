/** Finds the figures that differ so much from the last known of their place that somebody has to say that they are meant. */

import { minimumWageOn } from "#app/domain/law/minimums/minimum-wage.ts";
import type { MinimumWage } from "#app/domain/law/minimums/minimum-wage.ts";
import type { MinimumWageRow } from "./minimum-wage-sheet.ts";

/** `last` in minor units is the figure that the row would follow; null where none is known from before its day. */
export type MinimumWageLeap = MinimumWageRow & { last: number | null };

/** No minimum wage here has risen by so much from one year to the next. */
const LARGEST_RISE = 1.2;

/** A figure below the last known, since none has been cut in decades, more than a fifth above it, or from before all known. */
export function minimumWageLeaps(
  rows: readonly MinimumWageRow[],
  known: readonly MinimumWage[],
): MinimumWageLeap[] {
  return rows.flatMap((row) => {
    const last = minimumWageOn(known, row.place, row.from)?.figure.least.minor ?? null;
    const isSmallStep =
      last !== null && row.figure.minor >= last && row.figure.minor <= last * LARGEST_RISE;
    return isSmallStep ? [] : [{ ...row, last }];
  });
}

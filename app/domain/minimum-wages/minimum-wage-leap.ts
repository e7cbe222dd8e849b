/** Finds the figures that differ so much from the last known of their place that somebody has to say that they are meant. */

import type { Day } from "#app/domain/catalogue/day.ts";
import type { MinimumWage } from "#app/domain/law/minimums/minimum-wage.ts";
import type { MinimumWageRow } from "./minimum-wage-sheet.ts";

/** `last` in minor units is the figure that the row would follow; null where none is known from before its day. */
export type MinimumWageLeap = MinimumWageRow & { last: number | null };

/** No minimum wage here has risen by so much from one year to the next. */
const LARGEST_RISE = 1.2;

type Known = { place: string; from: Day; minor: number };

/**
 * A figure below the one it follows, since none has been cut in decades, more than a fifth above it, above the one that follows
 * it, or from before all known. Rows go by day, and one that passes is known to those after it.
 */
export function minimumWageLeaps(
  rows: readonly MinimumWageRow[],
  wages: readonly MinimumWage[],
): MinimumWageLeap[] {
  const known: Known[] = wages.map(({ place, validFrom, figure }) => ({
    place,
    from: validFrom,
    minor: figure.least.minor,
  }));
  const leaps: MinimumWageLeap[] = [];
  for (const row of [...rows].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const { minor } = row.figure;
    const same = known.filter(({ place }) => place === row.place).sort(byDay);
    const last = same.findLast(({ from }) => from <= row.from)?.minor ?? null;
    const next = same.find(({ from }) => from > row.from)?.minor ?? minor;
    const isSmallStep =
      last !== null && minor >= last && minor <= last * LARGEST_RISE && minor <= next;
    if (isSmallStep) known.push({ place: row.place, from: row.from, minor });
    else leaps.push({ ...row, last });
  }
  return leaps;
}

function byDay(a: Known, b: Known): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

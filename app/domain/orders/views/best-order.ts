/** Which of several orders is surely even first and which surely leaves most: said only where no estimate overlaps another. */

import type { Range } from "#app/domain/law/estimates/living.ts";
import type { OrderSum } from "./whole-sum-of-order.ts";

/**
 * Places in the list; null where the ranges overlap, so that another order may turn out the better one. What is left is
 * compared only among contracts of one length: a longer one leaves more without paying more.
 */
export function bestOf(sums: readonly OrderSum[]): {
  soonest: number | null;
  richest: number | null;
} {
  const never = Infinity;
  return {
    soonest: aboveAll(
      sums.map(({ sum: { own } }) => ({
        low: -(own.low.evenMonth ?? never),
        high: -(own.high.evenMonth ?? never),
      })),
    ),
    richest: isOneLength(sums)
      ? aboveAll(sums.map(({ sum: { own } }) => ({ low: own.low.leftVnd, high: own.high.leftVnd })))
      : null,
  };
}

/** Whether all contracts run for the same months. */
export function isOneLength(sums: readonly Pick<OrderSum, "contractMonths">[]): boolean {
  return new Set(sums.map(({ contractMonths }) => contractMonths)).size <= 1;
}

/** The range whose low lies above the high of every other. */
function aboveAll(ranges: readonly Range<number>[]): number | null {
  const at = ranges.findIndex(
    ({ low }, place) =>
      low > -Infinity && ranges.every(({ high }, other) => other === place || low > high),
  );
  return at === -1 ? null : at;
}

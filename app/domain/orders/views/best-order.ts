/** Which of several orders is even first and which leaves most; the hard case decides, the good one between equals. */

import type { OrderSum } from "./whole-sum-of-order.ts";

/** Places in the list; null where no order is even in its hard case, or where all are alike. */
export function bestOf(sums: readonly OrderSum[]): {
  soonest: number | null;
  richest: number | null;
} {
  const even = sums.map(
    ({ sum: { own } }) => [own.low.evenMonth ?? Infinity, own.high.evenMonth ?? Infinity] as const,
  );
  const left = sums.map(({ sum: { own } }) => [-own.low.leftVnd, -own.high.leftVnd] as const);
  return { soonest: least(even), richest: least(left) };
}

function least(pairs: readonly (readonly [number, number])[]): number | null {
  const order = pairs
    .map((pair, at) => ({ pair, at }))
    .sort((a, b) => a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
  const [first, second] = order;
  if (first === undefined || first.pair[0] === Infinity) return null;
  return second && second.pair[0] === first.pair[0] && second.pair[1] === first.pair[1]
    ? null
    : first.at;
}

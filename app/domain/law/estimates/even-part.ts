/** A sum in equal parts, to the last unit. */

/** The part at a place, counted from 0, of a whole sum in `count` parts: they differ by one at most and add up to the sum. */
export function evenPart(sum: number, at: number, count: number): number {
  return Math.floor((sum * (at + 1)) / count) - Math.floor((sum * at) / count);
}

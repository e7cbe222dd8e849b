/** Finds names near to what was typed: slips of the finger, missing words, swapped letters. A near name is a hint, never a verdict. */

import { editDistance } from "#app/domain/catalogue/edit-distance.ts";

/** Letters a typed key needs before a part of a name counts as a hint. */
const SHORTEST_PART = 4;

/** How far `typed` is from a name's key: 0 the same, below 1 near, null too far. A quarter of the letters may be wrong. */
export function nearness(typed: string, key: string): number | null {
  if (typed === key) return 0;
  const limit = Math.max(1, Math.floor(Math.max(typed.length, key.length) / 4));
  const edits = editDistance(typed, key, limit);
  if (edits <= limit && typed.length >= SHORTEST_PART) return edits / (limit + 1);
  if (typed.length >= SHORTEST_PART && key.includes(typed))
    return 1 - typed.length / (2 * key.length);
  if (key.length >= SHORTEST_PART && typed.includes(key))
    return 1 - key.length / (2 * typed.length);
  return partNearness(typed, key);
}

/** A slip inside the telling part of a longer name: the best window of the key as long as what was typed. */
function partNearness(typed: string, key: string): number | null {
  if (typed.length < 6 || typed.length >= key.length) return null;
  for (let from = 0; from + typed.length <= key.length + 1; from += 1) {
    if (editDistance(typed, key.slice(from, from + typed.length), 1) <= 1) return 0.95;
  }
  return null;
}

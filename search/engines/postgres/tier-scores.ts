// Puts the tier of every order found before how well the text fits it.
import type { Tiers } from "#search/reading/tiers.ts";
import type { Columns } from "./columns.ts";
import { marksOf } from "./holds.ts";
import type { TextScores } from "./scan.ts";

/** Texts have at most twelve words, so their scores stay below. */
const TIER_STEP = 16;

/** Scores by slot, higher first, of the slots found; the text's own where there are no tiers. */
export function tierScores(
  columns: Columns,
  found: Uint32Array,
  scores: TextScores,
  tiers: Tiers,
): TextScores {
  if (tiers.length === 0) return scores;
  const holds = tiers.map((tier) => marksOf(columns, tier, found));
  const sums = new Uint8Array(columns.size);
  for (let i = 0; i < found.length; i += 1) {
    const slot = found[i] as number;
    const tier = holds.findIndex((marks) => marks[i] === 1);
    sums[slot] = (tier === -1 ? 0 : (tiers.length - tier) * TIER_STEP) + (scores?.[slot] ?? 0);
  }
  return sums;
}

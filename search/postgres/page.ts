// Picks one page out of many found orders without putting all of them in order.
import { PAGE_SIZE } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { SORT_KEYS } from "#search/sorts.ts";
import { idOf } from "./columns.ts";
import type { Columns } from "./columns.ts";
import type { TextScores } from "./scan.ts";
import { nthSmallest } from "./select.ts";

/** A number to sort by; lower comes first. */
type Rank = (slot: number) => number;

/** Ids of the query's page. With text, relevance puts how well the text fits before all else. */
export function pageOf(columns: Columns, query: OrderQuery, found: Uint32Array, scores: TextScores): string[] {
  const start = (query.page - 1) * PAGE_SIZE;
  if (start >= found.length) return [];
  const ranks = ranksOf(columns, query, scores);
  const first = firstOf(columns, found, ranks, Math.min(start + PAGE_SIZE, found.length));
  first.sort((a, b) => compareSlots(columns, ranks, a, b));
  return Array.from(first.subarray(start), (slot) => idOf(columns.keys[slot] as string));
}

function ranksOf(columns: Columns, { sort }: OrderQuery, scores: TextScores): Rank[] {
  const ranks = SORT_KEYS[sort].flatMap(({ field, descending }): Rank[] => {
    if (field === "id") return [];
    const numbers = columns.numbers[field];
    return [descending ? (slot) => -(numbers[slot] as number) : (slot) => numbers[slot] as number];
  });
  if (sort === "relevance" && scores !== null) ranks.unshift((slot) => -(scores[slot] as number));
  return ranks;
}

/**
 * The `count` slots that come first, themselves in no order. Those below the boundary's rank are in; of those just at it,
 * the next rank decides, and last the id.
 */
function firstOf(columns: Columns, slots: Uint32Array, ranks: readonly Rank[], count: number): Uint32Array {
  if (count >= slots.length) return slots.slice();
  const [rank, ...others] = ranks;
  if (rank === undefined) return slots.slice().sort((a, b) => compareSlots(columns, [], a, b)).subarray(0, count);
  const values = Float64Array.from(slots, rank);
  const boundary = nthSmallest(values.slice(), count - 1);
  const below = slots.filter((_, i) => (values[i] as number) < boundary);
  const level = slots.filter((_, i) => values[i] === boundary);
  const first = new Uint32Array(count);
  first.set(below);
  first.set(firstOf(columns, level, others, count - below.length), below.length);
  return first;
}

function compareSlots(columns: Columns, ranks: readonly Rank[], a: number, b: number): number {
  for (const rank of ranks) {
    const difference = rank(a) - rank(b);
    if (difference !== 0) return difference;
  }
  return (columns.keys[a] as string) < (columns.keys[b] as string) ? -1 : 1;
}

// Picks one page out of many found orders without putting all of them in order.
import { PAGE_SIZE } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { SORT_KEYS } from "#search/sorts.ts";
import { idOf } from "./columns.ts";
import type { Columns } from "./columns.ts";
import { kept } from "./holds.ts";
import type { TextScores } from "./scan.ts";
import { nthSmallest } from "./select.ts";

/** Numbers by slot to sort by, the lower first where `sign` is 1, the higher where it is -1. */
type Rank = { numbers: Float64Array | Uint8Array; sign: 1 | -1 };

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
  const ranks = SORT_KEYS[sort].flatMap(({ field, descending }): Rank[] => (
    field === "id" ? [] : [{ numbers: columns.numbers[field], sign: descending ? -1 : 1 }]));
  if (sort === "relevance" && scores !== null) ranks.unshift({ numbers: scores, sign: -1 });
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
  const values = valuesOf(rank, slots);
  const boundary = nthSmallest(values.slice(), count - 1);
  const below = new Uint8Array(slots.length);
  const level = new Uint8Array(slots.length);
  for (let i = 0; i < slots.length; i += 1) {
    below[i] = (values[i] as number) < boundary ? 1 : 0;
    level[i] = values[i] === boundary ? 1 : 0;
  }
  const surely = kept(slots, below);
  const first = new Uint32Array(count);
  first.set(surely);
  first.set(firstOf(columns, kept(slots, level), others, count - surely.length), surely.length);
  return first;
}

function valuesOf({ numbers, sign }: Rank, slots: Uint32Array): Float64Array {
  const values = new Float64Array(slots.length);
  for (let i = 0; i < slots.length; i += 1) values[i] = sign * (numbers[slots[i] as number] as number);
  return values;
}

function compareSlots(columns: Columns, ranks: readonly Rank[], a: number, b: number): number {
  for (const { numbers, sign } of ranks) {
    const difference = sign * ((numbers[a] as number) - (numbers[b] as number));
    if (difference !== 0) return difference;
  }
  return (columns.keys[a] as string) < (columns.keys[b] as string) ? -1 : 1;
}

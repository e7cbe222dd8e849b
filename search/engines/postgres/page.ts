// Picks one page out of many found orders without putting all of them in order.
import { PAGE_SIZE } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { SORT_KEYS } from "#search/engines/sorts.ts";
import { idOf } from "./columns.ts";
import type { Columns } from "./columns.ts";
import type { TextScores } from "./scan.ts";

/** Numbers by slot to sort by, the lower first where `sign` is 1, the higher where it is -1. */
type Rank = { numbers: Float64Array | Uint8Array; sign: 1 | -1 };

/** Ids of the query's page. With text, relevance puts how well the text fits before all else. */
export function pageOf(
  columns: Columns,
  query: OrderQuery,
  found: Uint32Array,
  scores: TextScores,
): string[] {
  const start = (query.page - 1) * PAGE_SIZE;
  if (start >= found.length) return [];
  const ranks = ranksOf(columns, query, scores);
  const first = firstOf(columns, found, ranks, Math.min(start + PAGE_SIZE, found.length));
  first.sort((a, b) => compareSlots(columns, ranks, a, b));
  return Array.from(first.subarray(start), (slot) => idOf(columns.keys[slot] as string));
}

function ranksOf(columns: Columns, { sort }: OrderQuery, scores: TextScores): Rank[] {
  const ranks = SORT_KEYS[sort].flatMap(({ field, descending }): Rank[] =>
    field === "id" ? [] : [{ numbers: columns.numbers[field], sign: descending ? -1 : 1 }],
  );
  if (sort === "relevance" && scores !== null) ranks.unshift({ numbers: scores, sign: -1 });
  return ranks;
}

/**
 * The `count` slots that come first, themselves in no order: a heap of the best so far with the worst of them on top. Nearly all
 * others are turned away by their first rank alone.
 */
function firstOf(
  columns: Columns,
  slots: Uint32Array,
  ranks: readonly Rank[],
  count: number,
): Uint32Array {
  const heap = slots.slice(0, count);
  const isWorse = (a: number, b: number) => compareSlots(columns, ranks, a, b) > 0;
  for (let at = count >> 1; at >= 0; at -= 1) sink(heap, at, isWorse);
  const rank = ranks[0];
  let worst = heap[0] as number;
  for (const slot of slots.subarray(count)) {
    if (
      rank !== undefined &&
      rank.sign * ((rank.numbers[slot] as number) - (rank.numbers[worst] as number)) > 0
    )
      continue;
    if (!isWorse(worst, slot)) continue;
    heap[0] = slot;
    sink(heap, 0, isWorse);
    worst = heap[0];
  }
  return heap;
}

/** Puts the slot at a place of the heap below every worse one. */
function sink(heap: Uint32Array, from: number, isWorse: (a: number, b: number) => boolean): void {
  const slot = heap[from] as number;
  let at = from;
  for (let below = 2 * at + 1; below < heap.length; below = 2 * at + 1) {
    if (below + 1 < heap.length && isWorse(heap[below + 1] as number, heap[below] as number))
      below += 1;
    if (!isWorse(heap[below] as number, slot)) break;
    heap[at] = heap[below] as number;
    at = below;
  }
  heap[at] = slot;
}

function compareSlots(columns: Columns, ranks: readonly Rank[], a: number, b: number): number {
  for (const { numbers, sign } of ranks) {
    const difference = sign * ((numbers[a] as number) - (numbers[b] as number));
    if (difference !== 0) return difference;
  }
  return (columns.keys[a] as string) < (columns.keys[b] as string) ? -1 : 1;
}

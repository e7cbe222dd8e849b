// Looks through the columns once for a query: which orders are found, and the counts of every facet.
import { compileConditions } from "#search/conditions.ts";
import type { RawCounts } from "#search/engines/facet-counts.ts";
import type { OrderQuery } from "#search/query.ts";
import type { Columns } from "./columns.ts";
import { countFacets } from "./counts.ts";
import { kept, marksOf, NO_SLOTS } from "./holds.ts";
import type { Marks } from "./holds.ts";
import { openOrders } from "./open-orders.ts";

/** How well a text fits each slot, 0 where it does not; null where no text narrows. */
export type TextScores = Uint8Array | null;
/** `slots` are those of the orders found, in no order yet. */
type Scan = { slots: Uint32Array; counts: RawCounts };

/**
 * An order that fails one facet's choice and nothing else still counts for that facet, so that ticking Japan leaves
 * Taiwan's count alone; one that fails two counts nowhere.
 */
export function scanColumns(
  columns: Columns,
  query: OrderQuery,
  scores: TextScores,
  at: Date,
): Scan {
  const groups = compileConditions(query);
  let slots = withText(openOrders(columns, at).slots, scores);
  for (const { facet, condition } of groups)
    if (facet === null) slots = kept(slots, marksOf(columns, condition, slots));
  const choices = groups.flatMap(({ facet, condition }) =>
    facet === null ? [] : [{ facet, holds: marksOf(columns, condition, slots) }],
  );
  const { found, missed } =
    choices.length === 0
      ? { found: slots, missed: [] }
      : parted(
          slots,
          choices.map(({ holds }) => holds),
        );
  return {
    slots: found,
    counts: countFacets(
      columns,
      found,
      new Map(choices.map(({ facet }, at) => [facet, missed[at] ?? NO_SLOTS])),
    ),
  };
}

/** The slots that meet all choices, and for each choice those that fail it alone. */
function parted(
  slots: Uint32Array,
  choices: readonly Marks[],
): { found: Uint32Array; missed: Uint32Array[] } {
  const lists = [...choices, null].map(() => ({ slots: new Uint32Array(slots.length), length: 0 }));
  for (let i = 0; i < slots.length; i += 1) {
    let list = choices.length; // where those go that fail none
    let failures = 0;
    for (let at = 0; at < choices.length && failures < 2; at += 1) {
      if (choices[at]?.[i] === 1) continue;
      list = at;
      failures += 1;
    }
    if (failures < 2) push(lists[list] as SlotList, slots[i] as number);
  }
  const missed = lists.map((list) => list.slots.subarray(0, list.length));
  return { found: missed.pop() ?? NO_SLOTS, missed };
}

type SlotList = { slots: Uint32Array; length: number };

function push(list: SlotList, slot: number): void {
  list.slots[list.length] = slot;
  list.length += 1;
}

/** How many orders each query finds; `scores` are those of its text. */
export function countColumns(
  columns: Columns,
  queries: readonly { query: OrderQuery; scores: TextScores }[],
  at: Date,
): number[] {
  const open = openOrders(columns, at).slots;
  return queries.map(({ query, scores }) => {
    let slots = withText(open, scores);
    for (const { condition } of compileConditions(query))
      slots = kept(slots, marksOf(columns, condition, slots));
    return slots.length;
  });
}

function withText(slots: Uint32Array, scores: TextScores): Uint32Array {
  if (scores === null) return slots;
  const marks = new Uint8Array(slots.length);
  for (let i = 0; i < slots.length; i += 1) marks[i] = scores[slots[i] as number] as number;
  return kept(slots, marks);
}

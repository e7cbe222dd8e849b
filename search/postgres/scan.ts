// Looks through the columns once for a query: which orders are found, and the counts of every facet.
import { compileConditions } from "#search/conditions.ts";
import type { RawCounts } from "#search/facet-counts.ts";
import type { OrderQuery } from "#search/query.ts";
import type { Columns } from "./columns.ts";
import { countFacets } from "./counts.ts";
import { kept, marksOf, publicSlots } from "./holds.ts";
import type { Marks } from "./holds.ts";

/** How well a text fits each slot, 0 where it does not; null where no text narrows. */
export type TextScores = Uint8Array | null;
/** `slots` are those of the orders found, in no order yet. */
export type Scan = { slots: Uint32Array; counts: RawCounts };

/**
 * An order that fails one facet's choice and nothing else still counts for that facet, so that ticking Japan leaves
 * Taiwan's count alone; one that fails two counts nowhere.
 */
export function scanColumns(columns: Columns, query: OrderQuery, scores: TextScores, at: Date): Scan {
  const groups = compileConditions(query);
  let slots = withText(publicSlots(columns, at), scores);
  for (const { facet, condition } of groups) if (facet === null) slots = kept(slots, marksOf(columns, condition, slots));
  const choices = groups.flatMap(({ facet, condition }) => (facet === null ? [] : [{ facet, holds: marksOf(columns, condition, slots) }]));
  const failures = failuresOf(choices.map(({ holds }) => holds), slots.length);
  const found = kept(slots, equalTo(failures, 0));
  const missedBy = new Map(choices.map(({ facet, holds }) => [facet, kept(slots, onlyFailing(failures, holds))]));
  return { slots: found, counts: countFacets(columns, found, missedBy) };
}

/** How many orders each query finds; `scores` are those of its text. */
export function countColumns(columns: Columns, queries: readonly { query: OrderQuery; scores: TextScores }[], at: Date): number[] {
  const open = publicSlots(columns, at);
  return queries.map(({ query, scores }) => {
    let slots = withText(open, scores);
    for (const { condition } of compileConditions(query)) slots = kept(slots, marksOf(columns, condition, slots));
    return slots.length;
  });
}

function withText(slots: Uint32Array, scores: TextScores): Uint32Array {
  if (scores === null) return slots;
  const marks = new Uint8Array(slots.length);
  for (let i = 0; i < slots.length; i += 1) marks[i] = scores[slots[i] as number] as number;
  return kept(slots, marks);
}

/** How many of the choices each slot fails. */
function failuresOf(choices: readonly Marks[], length: number): Uint8Array {
  const failures = new Uint8Array(length);
  for (const holds of choices) for (let i = 0; i < length; i += 1) failures[i] = (failures[i] as number) + 1 - (holds[i] as number);
  return failures;
}

function equalTo(failures: Uint8Array, wanted: number): Marks {
  const marks = new Uint8Array(failures.length);
  for (let i = 0; i < failures.length; i += 1) marks[i] = failures[i] === wanted ? 1 : 0;
  return marks;
}

function onlyFailing(failures: Uint8Array, holds: Marks): Marks {
  const marks = new Uint8Array(failures.length);
  for (let i = 0; i < failures.length; i += 1) marks[i] = failures[i] === 1 && holds[i] === 0 ? 1 : 0;
  return marks;
}

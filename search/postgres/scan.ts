// Looks through the columns once for a query: which orders are found, and the counts of every facet.
import { compileConditions } from "#search/conditions.ts";
import { emptyCounts } from "#search/facet-counts.ts";
import type { RawCounts } from "#search/facet-counts.ts";
import { FACETS } from "#search/query.ts";
import type { Facet, OrderQuery } from "#search/query.ts";
import type { CodeColumn, Columns } from "./columns.ts";
import { predicateOf, publicAt } from "./predicate.ts";
import type { Predicate } from "./predicate.ts";

/** How well a text fits each slot, 0 where it does not; null where no text narrows. */
export type TextScores = Uint8Array | null;
/** `slots` are those of the orders found, in no order yet. */
export type Scan = { slots: Uint32Array; counts: RawCounts };

const CODE_FACETS = {
  market: "market", programme: "programme", tradeGroup: "tradeGroup", trade: "trade", contract: "contract",
  language: "languageNeed", departureMonth: "departureMonth", agency: "agency",
} as const satisfies Partial<Record<Facet, CodeColumn>>;
/** More rungs of schooling than there will ever be. */
const RUNGS = 16;

/** Slots as they are found. */
type SlotList = { slots: Uint32Array; length: number };

/**
 * An order that fails one facet's choice and nothing else still counts for that facet, so that ticking Japan leaves
 * Taiwan's count alone; one that fails two counts nowhere.
 */
export function scanColumns(columns: Columns, query: OrderQuery, scores: TextScores, at: Date): Scan {
  const groups = compileConditions(query);
  const isPublic = publicAt(columns, at);
  const always = groups.filter((group) => group.facet === null).map((group) => predicateOf(columns, group.condition));
  const chosen = groups.flatMap(({ facet, condition }) => (
    facet === null ? [] : [{ facet, holds: predicateOf(columns, condition), missed: slotList(columns) }]));
  const found = slotList(columns);
  for (let slot = 0; slot < columns.size; slot += 1) {
    if (scores?.[slot] === 0 || !isPublic(slot) || !holdAll(always, slot)) continue;
    let failed: (typeof chosen)[number] | null = null;
    let failures = 0;
    for (const choice of chosen) {
      if (choice.holds(slot)) continue;
      failed = choice;
      failures += 1;
    }
    if (failures === 0) push(found, slot);
    else if (failures === 1 && failed !== null) push(failed.missed, slot);
  }
  const counts = emptyCounts();
  for (const facet of FACETS) {
    const missed = chosen.find((choice) => choice.facet === facet)?.missed;
    counts[facet] = countFacet(columns, facet, missed === undefined ? [found] : [found, missed]);
  }
  return { slots: found.slots.subarray(0, found.length), counts };
}

/** How many orders a query finds. */
export function countColumns(columns: Columns, query: OrderQuery, scores: TextScores, at: Date): number {
  const isPublic = publicAt(columns, at);
  const conditions = compileConditions(query).map((group) => predicateOf(columns, group.condition));
  let found = 0;
  for (let slot = 0; slot < columns.size; slot += 1) {
    if (scores?.[slot] !== 0 && isPublic(slot) && holdAll(conditions, slot)) found += 1;
  }
  return found;
}

function slotList(columns: Columns): SlotList {
  return { slots: new Uint32Array(columns.size), length: 0 };
}

function push(list: SlotList, slot: number): void {
  list.slots[list.length] = slot;
  list.length += 1;
}

function holdAll(predicates: readonly Predicate[], slot: number): boolean {
  for (const holds of predicates) if (!holds(slot)) return false;
  return true;
}

function countFacet(columns: Columns, facet: Facet, lists: readonly SlotList[]): Record<string, number> {
  if (facet === "education") {
    return countValues(Array.from({ length: RUNGS }, (_, step) => String(step)), columns.numbers.educationStep, lists);
  }
  if (facet === "noDeposit") {
    const { depositVnd } = columns.numbers;
    const free = lists.reduce((sum, { slots, length }) => sum + slots.subarray(0, length).reduce((n, slot) => (depositVnd[slot] === 0 ? n + 1 : n), 0), 0);
    return free > 0 ? { true: free } : {};
  }
  const { values, data } = columns.codes[CODE_FACETS[facet]];
  return countValues(values, data, lists);
}

/** One column at a time in a bare loop: the counting is most of the work of a wide search. The empty value is none. */
function countValues(values: readonly string[], codes: Uint16Array | Float64Array, lists: readonly SlotList[]): Record<string, number> {
  const tally = new Uint32Array(values.length);
  for (const { slots, length } of lists) {
    for (let i = 0; i < length; i += 1) {
      const code = codes[slots[i] as number] as number;
      tally[code] = (tally[code] as number) + 1;
    }
  }
  return Object.fromEntries(values.map((value, code) => [value, tally[code] ?? 0] as const).filter(([value, orders]) => value !== "" && orders > 0));
}

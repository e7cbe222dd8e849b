// Counts how many orders hold each value of every facet.
import { emptyCounts } from "#search/engines/facet-counts.ts";
import type { RawCounts } from "#search/engines/facet-counts.ts";
import { CODE_FIELDS, FACET_FIELDS, FACETS } from "#search/fields.ts";
import type { CodeField, Facet } from "#search/fields.ts";
import type { Columns } from "./columns.ts";
import { NO_SLOTS } from "./holds.ts";

/** The facets that count a column of codes, with that column. */
const CODE_FACETS = FACETS.flatMap((facet): { facet: Facet; column: CodeField }[] => {
  const column = CODE_FIELDS.find((name) => name === FACET_FIELDS[facet]);
  return column === undefined ? [] : [{ facet, column }];
});
/** More rungs of schooling than there will ever be. */
const RUNGS = 16;

/** `tally[code]` is how many orders were counted with the code. */
type Tally = { facet: Facet; values: readonly string[]; data: Uint16Array; tally: Uint32Array };

/** Of the orders found, and for a facet with a choice also of those that miss nothing but that choice. */
export function countFacets(
  columns: Columns,
  found: Uint32Array,
  missedBy: ReadonlyMap<Facet, Uint32Array>,
): RawCounts {
  const tallies = CODE_FACETS.map(({ facet, column }): Tally => {
    const { values, data } = columns.codes[column];
    return { facet, values, data, tally: new Uint32Array(values.length) };
  });
  let at = 0;
  for (; at + 4 <= tallies.length; at += 4)
    countFour(found, tallies.slice(at, at + 4) as FourTallies);
  for (const { data, tally } of tallies.slice(at)) for (const slot of found) add(tally, data[slot]);
  const counts = emptyCounts();
  for (const { facet, values, data, tally } of tallies) {
    for (const slot of missedBy.get(facet) ?? NO_SLOTS) add(tally, data[slot]);
    counts[facet] = named(values, tally);
  }
  counts.education = educationCounts(columns, [found, missedBy.get("education") ?? NO_SLOTS]);
  counts.noDeposit = depositCounts(columns, [found, missedBy.get("noDeposit") ?? NO_SLOTS]);
  return counts;
}

type FourTallies = [Tally, Tally, Tally, Tally];

/** Four columns side by side: each count waits for its own column's last one, and the four wait at the same time. */
function countFour(slots: Uint32Array, [one, two, three, four]: FourTallies): void {
  const [dataOne, dataTwo, dataThree, dataFour] = [one.data, two.data, three.data, four.data];
  const [tallyOne, tallyTwo, tallyThree, tallyFour] = [
    one.tally,
    two.tally,
    three.tally,
    four.tally,
  ];
  for (const slot of slots) {
    add(tallyOne, dataOne[slot]);
    add(tallyTwo, dataTwo[slot]);
    add(tallyThree, dataThree[slot]);
    add(tallyFour, dataFour[slot]);
  }
}

function add(tally: Uint32Array, code: number | undefined): void {
  tally[code as number] = (tally[code as number] as number) + 1;
}

/** The empty value is none. */
function named(values: readonly string[], tally: Uint32Array): Record<string, number> {
  return Object.fromEntries(
    values
      .map((value, code) => [value, tally[code] ?? 0] as const)
      .filter(([value, orders]) => value !== "" && orders > 0),
  );
}

function educationCounts(
  { numbers: { educationStep } }: Columns,
  lists: readonly Uint32Array[],
): Record<string, number> {
  const tally = new Uint32Array(RUNGS);
  for (const slots of lists) for (const slot of slots) add(tally, educationStep[slot]);
  return named(
    Array.from(tally, (_, step) => String(step)),
    tally,
  );
}

function depositCounts(
  { numbers: { depositVnd } }: Columns,
  lists: readonly Uint32Array[],
): Record<string, number> {
  let free = 0;
  for (const slots of lists) for (const slot of slots) if (depositVnd[slot] === 0) free += 1;
  return free > 0 ? { true: free } : {};
}

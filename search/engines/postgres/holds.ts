// Which of some orders meet a condition, one bare loop a condition: a million are looked through in a few milliseconds.
import type { Condition } from "#search/filters.ts";
import type { Columns } from "./columns.ts";

/** One byte for each of the slots, 1 where the condition holds. */
export type Marks = Uint8Array;

export const NO_SLOTS = new Uint32Array(0);

export function marksOf(columns: Columns, condition: Condition, slots: Uint32Array): Marks {
  if ("any" in condition)
    return merged(
      condition.any.map((each) => marksOf(columns, each, slots)),
      slots.length,
      (one, other) => one | other,
      0,
    );
  if ("all" in condition)
    return merged(
      condition.all.map((each) => marksOf(columns, each, slots)),
      slots.length,
      (one, other) => one & other,
      1,
    );
  if ("none" in condition) return turned(marksOf(columns, { any: condition.none }, slots));
  if ("in" in condition) return codeMarks(columns, condition, slots);
  const numbers = columns.numbers[condition.field];
  return "atMost" in condition
    ? atMost(numbers, condition.atMost, slots)
    : atLeast(numbers, condition.atLeast, slots);
}

/** The slots whose mark is 1. */
export function kept(slots: Uint32Array, marks: Marks): Uint32Array {
  const list = new Uint32Array(slots.length);
  let length = 0;
  for (let i = 0; i < slots.length; i += 1) {
    if (marks[i] === 0) continue;
    list[length] = slots[i] as number;
    length += 1;
  }
  return list.subarray(0, length);
}

function codeMarks(
  columns: Columns,
  { field, in: accepted }: Extract<Condition, { in: readonly string[] }>,
  slots: Uint32Array,
): Marks {
  const { values, data } = columns.codes[field];
  const wanted = Uint8Array.from(values, (value) => (accepted.includes(value) ? 1 : 0));
  const marks = new Uint8Array(slots.length);
  for (let i = 0; i < slots.length; i += 1)
    marks[i] = wanted[data[slots[i] as number] as number] as number;
  return marks;
}

function atMost(numbers: Float64Array, most: number, slots: Uint32Array): Marks {
  const marks = new Uint8Array(slots.length);
  for (let i = 0; i < slots.length; i += 1)
    marks[i] = (numbers[slots[i] as number] as number) <= most ? 1 : 0;
  return marks;
}

function atLeast(numbers: Float64Array, least: number, slots: Uint32Array): Marks {
  const marks = new Uint8Array(slots.length);
  for (let i = 0; i < slots.length; i += 1)
    marks[i] = (numbers[slots[i] as number] as number) >= least ? 1 : 0;
  return marks;
}

function merged(
  ways: readonly Marks[],
  length: number,
  merge: (one: number, other: number) => number,
  start: 0 | 1,
): Marks {
  const marks = new Uint8Array(length).fill(start);
  for (const way of ways)
    for (let i = 0; i < length; i += 1) marks[i] = merge(marks[i] as number, way[i] as number);
  return marks;
}

function turned(marks: Marks): Marks {
  for (let i = 0; i < marks.length; i += 1) marks[i] = marks[i] === 0 ? 1 : 0;
  return marks;
}

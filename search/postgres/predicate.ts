// Turns neutral conditions into tests of one slot of the columns.
import type { Condition } from "#search/conditions.ts";
import type { Columns } from "./columns.ts";

export type Predicate = (slot: number) => boolean;

/** Good until the columns next change: it holds on to their arrays. */
export function predicateOf(columns: Columns, condition: Condition): Predicate {
  if ("any" in condition) {
    const ways = condition.any.map((each) => predicateOf(columns, each));
    return (slot) => ways.some((way) => way(slot));
  }
  if ("all" in condition) {
    const demands = condition.all.map((each) => predicateOf(columns, each));
    return (slot) => demands.every((demand) => demand(slot));
  }
  if ("none" in condition) {
    const bars = condition.none.map((each) => predicateOf(columns, each));
    return (slot) => !bars.some((bar) => bar(slot));
  }
  if ("in" in condition) {
    const { values, data } = columns.codes[condition.field];
    const wanted = Uint8Array.from(values, (value) => (condition.in.includes(value) ? 1 : 0));
    return (slot) => wanted[data[slot] as number] === 1;
  }
  const numbers = columns.numbers[condition.field];
  if ("atMost" in condition) return (slot) => (numbers[slot] as number) <= condition.atMost;
  return (slot) => (numbers[slot] as number) >= condition.atLeast;
}

/** Whether a slot's order is public at an instant; see PublicTimes. */
export function publicAt(columns: Columns, at: Date): Predicate {
  const { publicFrom, publicUntil, stoppedFrom, stoppedUntil } = columns.numbers;
  const now = at.getTime();
  return (slot) =>
    (publicUntil[slot] as number) > now && (publicFrom[slot] as number) <= now
    && ((stoppedFrom[slot] as number) > now || (stoppedUntil[slot] as number) <= now);
}

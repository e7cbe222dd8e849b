// What stands first on the page: the worker's purse before all, and never what an agency pays or writes.
import { describe, expect, it } from "vitest";
import { SORT_KEYS } from "#search/engines/sorts.ts";
import type { SortField } from "#search/engines/sorts.ts";
import { ORDER_SORTS } from "#search/query.ts";
import type { OrderSort } from "#search/query.ts";

type Row = Record<SortField, string | number>;
const row = (of: Partial<Row>): Row => ({
  ...{ costVnd: 50, costMonthsMilli: 2_000, wageVnd: 25, applyBy: 5, approvedAt: 5, id: "m" },
  ...of,
});

/** Which of two orders stands above the other, "" where nothing tells them apart. */
function above(sort: OrderSort, one: Row, other: Row): string | number {
  for (const { field, descending } of SORT_KEYS[sort]) {
    if (one[field] === other[field]) continue;
    return one[field] < other[field] !== descending ? one.id : other.id;
  }
  return "";
}

describe("of two orders that differ in nothing else", () => {
  it.each<[OrderSort, string, Partial<Row>, Partial<Row>]>([
    ["relevance", "that costs fewer months of wage", { costMonthsMilli: 1_500 }, {}],
    ["relevance", "whose deadline is nearer", { applyBy: 4 }, {}],
    ["cost", "that costs less", { costVnd: 40 }, {}],
    ["months-of-wage", "that costs fewer months of wage", { costMonthsMilli: 1_500 }, {}],
    ["wage", "that pays more", { wageVnd: 30 }, {}],
    ["deadline", "whose deadline is nearer", { applyBy: 4 }, {}],
    ["newest", "that was let in later", { approvedAt: 6 }, {}],
  ])("by %s the one %s stands first", (sort, _, better, worse) => {
    // The worse one has the smaller id, so that only the field itself can put it second.
    expect(above(sort, row({ ...better, id: "z" }), row({ ...worse, id: "a" }))).toBe("z");
    expect(above(sort, row({ ...worse, id: "a" }), row({ ...better, id: "z" }))).toBe("z");
  });

  it("without a wish of one's own, months of wage weigh more than the deadline", () => {
    const cheap = row({ costMonthsMilli: 1_000, applyBy: 9, id: "z" });
    expect(above("relevance", cheap, row({ applyBy: 1, id: "a" }))).toBe("z");
  });

  it("a higher wage lifts no order among what fits a text", () => {
    expect(above("relevance", row({ wageVnd: 90, costVnd: 10, id: "z" }), row({ id: "a" }))).toBe(
      "a",
    );
  });
});

it.each(ORDER_SORTS)("by %s no two orders are alike, so that pages never repeat one", (sort) => {
  expect(above(sort, row({ id: "a" }), row({ id: "b" }))).toBe("a");
});

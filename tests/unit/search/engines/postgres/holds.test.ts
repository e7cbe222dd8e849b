// Which orders meet a condition: every kind of it by itself, both of its ends, and one put together of others.
import { describe, expect, it } from "vitest";
import { makeColumns, putDocument } from "#search/engines/postgres/columns.ts";
import { kept, marksOf } from "#search/engines/postgres/holds.ts";
import type { Condition } from "#search/filters.ts";
import { randomDocument } from "#tests/support/random-document.ts";
import { randomOf } from "#tests/support/random.ts";

const ORDERS = [
  { market: "JP", costVnd: 60, wageVnd: 20 },
  { market: "KR", costVnd: 80, wageVnd: 25 },
  { market: "TW", costVnd: 80, wageVnd: 30 },
  { market: "JP", costVnd: 100, wageVnd: 30 },
];
const columns = makeColumns();
const random = randomOf(7);
ORDERS.forEach((order, at) => {
  const document = randomDocument(random, new Date("2026-11-22T03:00:00Z"));
  putDocument(columns, at + 1, { ...document, ...order, departureMonth: null });
});
const ALL = Uint32Array.from([0, 1, 2, 3]);
const among = (slots: Uint32Array, condition: Condition) => [
  ...kept(slots, marksOf(columns, condition, slots)),
];
const meet = (condition: Condition) => among(ALL, condition);

const japan = { field: "market", in: ["JP"] } as const;
const wellPaid = { field: "wageVnd", atLeast: 30 } as const;

describe("one condition", () => {
  it("of a code holds for any of those asked, and for none where none is", () => {
    expect(meet({ field: "market", in: ["TW", "JP"] })).toEqual([0, 2, 3]);
    expect(meet({ field: "market", in: ["DE"] })).toEqual([]);
    expect(meet({ field: "market", in: [] })).toEqual([]);
  });

  it("of a sum holds for the sum itself, on either side", () => {
    expect(meet({ field: "costVnd", atMost: 80 })).toEqual([0, 1, 2]);
    expect(meet({ field: "costVnd", atMost: 79 })).toEqual([0]);
    expect(meet({ field: "wageVnd", atLeast: 25 })).toEqual([1, 2, 3]);
    expect(meet({ field: "wageVnd", atLeast: 26 })).toEqual([2, 3]);
  });
});

describe("several", () => {
  it("all: an order meets each of them", () => {
    expect(meet({ all: [japan, wellPaid] })).toEqual([3]);
  });

  it("any: an order meets one of them, whichever stands first", () => {
    expect(meet({ any: [japan, wellPaid] })).toEqual([0, 2, 3]);
    expect(meet({ any: [wellPaid, japan] })).toEqual([0, 2, 3]);
  });

  it("none: an order meets not a single one", () => {
    expect(meet({ none: [japan] })).toEqual([1, 2]);
    expect(meet({ none: [japan, wellPaid] })).toEqual([1]);
  });

  it("of no conditions at all everything meets all and none of them, and nothing any", () => {
    expect(meet({ all: [] })).toEqual([0, 1, 2, 3]);
    expect(meet({ none: [] })).toEqual([0, 1, 2, 3]);
    expect(meet({ any: [] })).toEqual([]);
  });

  it("one within another", () => {
    expect(meet({ all: [{ any: [japan, { field: "market", in: ["TW"] }] }, wellPaid] })).toEqual([
      2, 3,
    ]);
    expect(meet({ any: [{ all: [japan, { none: [wellPaid] }] }, { none: [japan] }] })).toEqual([
      0, 1, 2,
    ]);
  });
});

it("looks at the slots it is given alone, and keeps their order", () => {
  expect(among(Uint32Array.from([3, 1, 0]), japan)).toEqual([3, 0]);
  expect(among(new Uint32Array(0), japan)).toEqual([]);
});

// What is remembered of the public orders holds exactly as long as no order changes and no instant passes that opens or closes one.
import { expect, it } from "vitest";
import type { EngineAnswer } from "#search/engines/engine.ts";
import { emptyCounts } from "#search/engines/facet-counts.ts";
import { makeColumns, putDocument, removeDocument } from "#search/engines/postgres/columns.ts";
import { openOrders, remembered } from "#search/engines/postgres/open-orders.ts";
import { randomDocument } from "#tests/support/random-document.ts";
import { randomOf } from "#tests/support/random.ts";

const HOUR = 3_600_000;
const NOW = Date.parse("2026-11-22T03:00:00Z");
const NEVER = Date.UTC(9999, 0, 1);
const at = (hours: number) => new Date(NOW + hours * HOUR);

/** Orders public from one hour until before another; a third and fourth say between which it is stopped. */
function columnsOf(...times: [number, number, number?, number?][]) {
  const random = randomOf(3);
  const columns = makeColumns();
  const documents = times.map(([from, until, stop, go]) => ({
    ...randomDocument(random, at(0)),
    publicFrom: NOW + from * HOUR,
    publicUntil: NOW + until * HOUR,
    stoppedFrom: stop === undefined ? NEVER : NOW + stop * HOUR,
    stoppedUntil: go === undefined ? NEVER : NOW + go * HOUR,
  }));
  documents.forEach((document, number) => {
    putDocument(columns, number, document);
  });
  return { columns, documents };
}
const answerOf = (total: number): EngineAnswer => ({ ids: [], total, counts: emptyCounts() });

it("is public from its first instant until before its last, and not while it is stopped", () => {
  const { columns } = columnsOf([0, 9], [-5, 0], [2, 9], [-5, 9, 0, 3]);
  expect([-1, 0, 1, 2, 3, 9].map((hours) => [...openOrders(columns, at(hours)).slots])).toEqual([
    [1, 3],
    [0],
    [0],
    [0, 2],
    [0, 2, 3],
    [],
  ]);
});

it("is the same until the next instant that opens or closes an order, and no longer", () => {
  const { columns } = columnsOf([-5, 4], [2, 9, 6, 7]);
  const first = openOrders(columns, at(0));
  expect(openOrders(columns, at(1.99))).toBe(first);
  expect(
    [0, 2, 4, 6, 7, 9]
      .map((hours) => (openOrders(columns, at(hours)).until - NOW) / HOUR)
      .slice(0, 5),
  ).toEqual([2, 4, 6, 7, 9]);
  expect(openOrders(columns, at(0))).not.toBe(first);
});

it("is forgotten with any change", () => {
  const {
    columns,
    documents: [first, second],
  } = columnsOf([-5, 9], [-5, 9]);
  if (first === undefined || second === undefined) throw new Error("no documents");
  const before = openOrders(columns, at(0));
  remembered(before, "q", () => answerOf(2));
  removeDocument(columns, first.id);
  expect([...openOrders(columns, at(0)).slots]).toEqual([1]);
  expect(remembered(openOrders(columns, at(0)), "q", () => answerOf(1)).total).toBe(1);
  putDocument(columns, 0, first);
  expect([...openOrders(columns, at(0)).slots]).toEqual([0, 1]);
});

it("keeps the answers asked for last", () => {
  const open = openOrders(columnsOf([-5, 9]).columns, at(0));
  for (let i = 0; i < 200; i += 1) remembered(open, `q${i}`, () => answerOf(i));
  expect(remembered(open, "q0", () => answerOf(-1)).total).toBe(0);
  remembered(open, "one more", () => answerOf(1));
  expect(remembered(open, "q0", () => answerOf(-1)).total).toBe(0);
  expect(remembered(open, "q1", () => answerOf(-1)).total).toBe(-1);
});

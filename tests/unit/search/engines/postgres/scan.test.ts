// One look through all orders finds what a person would find who read every one of them, and counts what they would count.
import { expect, it } from "vitest";
import type { FilterDocument } from "#search/documents/document.ts";
import { makeColumns, putDocument } from "#search/engines/postgres/columns.ts";
import { countColumns, scanColumns } from "#search/engines/postgres/scan.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { randomDocument } from "#tests/support/random-document.ts";
import { randomOf } from "#tests/support/random.ts";

const AT = new Date("2026-11-22T03:00:00Z");
const random = randomOf(4);
const order = (of: Partial<FilterDocument>): FilterDocument => ({
  ...randomDocument(random, AT),
  market: "JP",
  trade: "garment",
  contract: "25-36",
  gender: "any",
  costVnd: 50,
  ...of,
});

function columnsOf(documents: readonly FilterDocument[]) {
  const columns = makeColumns();
  documents.forEach((document, at) => {
    putDocument(columns, at + 1, document);
  });
  return columns;
}

const DOCUMENTS = [
  order({}),
  order({ market: "KR" }),
  order({ trade: "welding" }),
  order({ market: "KR", trade: "welding" }),
  order({ market: "TW", trade: "welding", contract: "up-to-12" }),
  order({ publicUntil: AT.getTime() }),
  order({ costVnd: 90 }),
];
const columns = columnsOf(DOCUMENTS);
const scan = (query: Partial<OrderQuery>, scores: Uint8Array | null = null) =>
  scanColumns(columns, { ...EMPTY_QUERY, ...query }, scores, AT);
const scoresOf = (fitting: readonly number[]) =>
  Uint8Array.from(DOCUMENTS, (_, slot) => (fitting.includes(slot) ? 3 : 0));

it("without a wish every public order is found, and none that has ended", () => {
  expect([...scan({}).slots]).toEqual([0, 1, 2, 3, 4, 6]);
});

it("ticking Japan leaves Korea's and Taiwan's counts alone, and narrows the trades' to Japan", () => {
  const { slots, counts } = scan({ markets: ["JP"] });
  expect([...slots]).toEqual([0, 2, 6]);
  expect(counts.market).toEqual({ JP: 3, KR: 2, TW: 1 });
  expect(counts.trade).toEqual({ garment: 2, welding: 1 });
});

it("an order that fails two choices counts beside neither, one that fails a single choice beside that one", () => {
  const { slots, counts } = scan({ markets: ["JP"], trades: ["garment"] });
  expect([...slots]).toEqual([0, 6]);
  expect(counts.market).toEqual({ JP: 2, KR: 1 });
  expect(counts.trade).toEqual({ garment: 2, welding: 1 });
  expect(counts.contract).toEqual({ "25-36": 2 });
});

it("of three choices too only the one that fails counts", () => {
  const { slots, counts } = scan({ markets: ["TW"], trades: ["welding"], contract: ["25-36"] });
  expect([...slots]).toEqual([]);
  expect(counts.market).toEqual({ JP: 1, KR: 1 });
  expect(counts.trade).toEqual({});
  expect(counts.contract).toEqual({ "up-to-12": 1 });
});

it("a bound on money counts in everything: what costs more is offered nowhere", () => {
  const { slots, counts } = scan({ costAtMostVnd: 50, markets: ["KR"] });
  expect([...slots]).toEqual([1, 3]);
  expect(counts.market).toEqual({ JP: 2, KR: 2, TW: 1 });
});

it("a text narrows what is found and every count", () => {
  const { slots, counts } = scan({ text: "x", trades: ["garment"] }, scoresOf([0, 1, 2, 5]));
  expect([...slots]).toEqual([0, 1]);
  expect(counts.market).toEqual({ JP: 1, KR: 1 });
  expect(counts.trade).toEqual({ garment: 2, welding: 1 });
});

it("says of several questions how many orders each finds", () => {
  const ask = (query: Partial<OrderQuery>, scores: Uint8Array | null = null) => ({
    query: { ...EMPTY_QUERY, ...query },
    scores,
  });
  expect(
    countColumns(
      columns,
      [
        ask({}),
        ask({ markets: ["JP"] }),
        ask({ markets: ["JP"], trades: ["garment"], costAtMostVnd: 50 }),
        ask({}, scoresOf([3, 4, 5])),
        ask({ markets: ["KR"] }, scoresOf([3, 4, 5])),
        ask({ markets: ["DE"] }),
      ],
      AT,
    ),
  ).toEqual([6, 3, 1, 2, 1, 0]);
});

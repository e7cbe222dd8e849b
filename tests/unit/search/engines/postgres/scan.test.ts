// One look through all orders finds what a person would find who read every one of them, and counts what they would count.
import { expect, it } from "vitest";
import { EDUCATION_LEVELS } from "#app/domain/catalogue/education.ts";
import { monthsToReach } from "#app/domain/catalogue/language.ts";
import { MARKETS } from "#app/domain/catalogue/market.ts";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import { filterDocumentOf } from "#search/documents/document.ts";
import type { FilterDocument, IndexedOrder } from "#search/documents/document.ts";
import { makeColumns, putDocument } from "#search/engines/postgres/columns.ts";
import { pageOf } from "#search/engines/postgres/page.ts";
import { countColumns, scanColumns } from "#search/engines/postgres/scan.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { plainSearch, VALUE_FACETS } from "#tests/support/plain-search.ts";
import { randomDocument } from "#tests/support/random-document.ts";
import { randomQuery } from "#tests/support/random-query.ts";
import { randomOf } from "#tests/support/random.ts";
import type { Random } from "#tests/support/random.ts";

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

/** An order with values that questions ask for, most of them public at the instant. */
function randomIndexed(random: Random): IndexedOrder {
  const market = random.pick(MARKETS);
  const trade = random.pick(TRADES);
  const needed = random.pick(["none", market.language] as const);
  const languageStep = needed === "none" ? 0 : random.int(0, 3);
  return {
    id: random.uuid(AT.getTime() + random.int(0, 1_000_000)),
    agency: random.pick(["a", "b-2"]),
    market: market.code,
    workplace: random.pick([...market.places, "?"]),
    programme: random.pick(PROGRAMMES.filter((each) => each.market === market.code)).code,
    trade: trade.code,
    tradeGroup: trade.group,
    contractMonths: random.pick([6, 12, 13, 24, 25, 36, 37, 60]),
    educationStep: random.int(0, EDUCATION_LEVELS.length - 1),
    experienceMonths: random.pick([0, 6, 12, 24]),
    gender: random.pick(["any", "male", "female"]),
    ageMin: random.int(18, 25),
    ageMax: random.pick([null, 30, 45]),
    language: needed,
    languageStep,
    languageMonths: needed === "none" ? 0 : monthsToReach(needed, languageStep),
    costVnd: random.int(0, 30) * 5_000_000,
    costMonthsMilli: random.int(0, 30) * 100,
    wageVnd: random.int(15, 60) * 1_000_000,
    depositVnd: random.pick([0, 5_000_000]),
    departureOn: random.pick([null, "2027-03-15", "2027-04-01"]),
    approvedAt: new Date(AT.getTime() - random.int(1, 9) * 3_600_000),
    title: "",
    text: "",
    facts: {
      state: "approved",
      licence: {
        ...{ state: "active", stateOn: null, suspendedFrom: null, suspendedTo: null },
        permits: [],
      },
      requiredPermits: [],
      approval: { approvedOn: "2026-10-01", validUntil: null },
      applyBy: random.pick(["2026-11-21", "2026-12-01", "2026-12-15"]),
      headcount: 3,
      selected: 0,
      confirmedAt: new Date(AT.getTime() - 3_600_000),
    },
  };
}

it("any question finds, counts and orders what somebody would who read every order", () => {
  const chance = randomOf(12);
  const orders = Array.from({ length: 200 }, () => randomIndexed(chance));
  const all = makeColumns();
  orders.forEach((each, number) => {
    const document = filterDocumentOf(each, AT);
    if (document !== null) putDocument(all, number, document);
  });
  const words = { months: ["2027-03", "2027-04", "2027-05"], agencies: ["a", "b-2", "c"] };
  let full = 0;
  for (let i = 0; i < 150; i += 1) {
    const query = randomQuery(chance, words);
    const wanted = plainSearch(orders, query, AT);
    const { slots, counts } = scanColumns(all, query, null, AT);
    const found = {
      ids: pageOf(all, query, slots, null),
      total: slots.length,
      counts: Object.fromEntries(VALUE_FACETS.map((facet) => [facet, counts[facet]])),
    };
    expect(found, JSON.stringify(query)).toEqual(wanted);
    if (wanted.ids.length > 0) full += 1;
  }
  expect(full).toBeGreaterThan(40);
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

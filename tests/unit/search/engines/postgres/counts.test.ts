// The counts beside the choices: how many orders somebody would see who ticked one more box.
import { expect, it } from "vitest";
import type { FilterDocument } from "#search/documents/document.ts";
import { makeColumns, putDocument } from "#search/engines/postgres/columns.ts";
import { countFacets } from "#search/engines/postgres/counts.ts";
import { FACETS } from "#search/fields.ts";
import type { Facet } from "#search/fields.ts";
import { randomDocument } from "#tests/support/random-document.ts";
import { randomOf } from "#tests/support/random.ts";

const AT = new Date("2026-11-22T03:00:00Z");
const random = randomOf(9);
const DOCUMENTS = Array.from({ length: 400 }, () => randomDocument(random, AT));
const columns = makeColumns();
DOCUMENTS.forEach((document, at) => {
  putDocument(columns, at + 1, document);
});
const slotsWhere = (holds: (document: FilterDocument) => boolean) =>
  Uint32Array.from(
    [...DOCUMENTS.keys()].filter((slot) => holds(DOCUMENTS[slot] as FilterDocument)),
  );

/** What each facet counts of an order, in plain words; null for an order it does not count. */
const COUNTED: Record<Facet, (document: FilterDocument) => string | null> = {
  market: ({ market }) => market,
  programme: ({ programme }) => programme,
  tradeGroup: ({ tradeGroup }) => tradeGroup,
  trade: ({ trade }) => trade,
  contract: ({ contract }) => contract,
  education: ({ educationStep }) => String(educationStep),
  language: ({ languageNeed }) => languageNeed,
  noDeposit: ({ depositVnd }) => (depositVnd === 0 ? "true" : null),
  departureMonth: ({ departureMonth }) => departureMonth,
  agency: ({ agency }) => agency,
};

function byHand(facet: Facet, slots: readonly number[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const slot of slots) {
    const value = COUNTED[facet](DOCUMENTS[slot] as FilterDocument);
    if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

it.each(FACETS)("%s: each value with its number of orders, of those found alone", (facet) => {
  const found = slotsWhere(({ gender }) => gender === "female");
  const counts = countFacets(columns, found, new Map())[facet];
  expect(counts).toEqual(byHand(facet, [...found]));
  expect(Object.keys(counts).length).toBeGreaterThan(0);
});

it.each(FACETS)("%s: its own choice does not narrow it, and narrows every other", (facet) => {
  const found = slotsWhere(({ gender }) => gender === "female");
  const missed = slotsWhere(({ gender }) => gender === "male");
  const counts = countFacets(columns, found, new Map([[facet, missed]]));
  for (const each of FACETS)
    expect(counts[each], each).toEqual(
      byHand(each, each === facet ? [...found, ...missed] : [...found]),
    );
});

it("a single order without a deposit is counted too", () => {
  const free = slotsWhere(({ depositVnd }) => depositVnd === 0).slice(0, 1);
  expect(countFacets(columns, free, new Map()).noDeposit).toEqual({ true: 1 });
});

it("a value that no order has, and no value at all, are not counted", () => {
  const undated = slotsWhere(({ departureMonth }) => departureMonth === null);
  const paid = slotsWhere(({ depositVnd }) => depositVnd > 0);
  expect(countFacets(columns, undated, new Map()).departureMonth).toEqual({});
  expect(countFacets(columns, paid, new Map()).noDeposit).toEqual({});
  expect(countFacets(columns, new Uint32Array(0), new Map()).market).toEqual({});
});

// A page is what sorting everything and cutting would give, for every sort, page and amount of ties.
import { expect, it } from "vitest";
import { EMPTY_QUERY, ORDER_SORTS, PAGE_SIZE } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import type { FilterDocument } from "#search/documents/document.ts";
import { makeColumns, putDocument } from "#search/engines/postgres/columns.ts";
import { pageOf } from "#search/engines/postgres/page.ts";
import { SORT_KEYS } from "#search/engines/sorts.ts";
import { randomDocument } from "#tests/support/random-document.ts";
import { randomOf } from "#tests/support/random.ts";

const AT = new Date("2026-11-22T03:00:00Z");

function sortedWhole(
  documents: readonly FilterDocument[],
  query: OrderQuery,
  scores: Uint8Array | null,
): string[] {
  const rows = documents.map((document, slot) => ({
    document,
    score: scores !== null && query.sort === "relevance" ? (scores[slot] ?? 0) : 0,
  }));
  rows.sort((a, b) => {
    if (a.score !== b.score) return b.score - a.score;
    for (const { field, descending } of SORT_KEYS[query.sort]) {
      const [left, right] = [a.document[field], b.document[field]];
      if (left !== right) return (left < right ? -1 : 1) * (descending ? -1 : 1);
    }
    return 0;
  });
  return rows.map(({ document }) => document.id);
}

it.each(ORDER_SORTS)("sorted by %s, with text and without", (sort) => {
  const random = randomOf(5);
  for (const size of [0, 1, 19, 20, 21, 700]) {
    const documents = Array.from({ length: size }, () => randomDocument(random, AT));
    const columns = makeColumns();
    documents.forEach((document, at) => {
      putDocument(columns, at + 1, document);
    });
    const slots = Uint32Array.from(documents, (_, slot) => slot);
    for (const scores of [null, Uint8Array.from(documents, () => random.int(1, 3))]) {
      for (const page of [1, 2, 3, 35, 36]) {
        const query = { ...EMPTY_QUERY, sort, page };
        const expected = sortedWhole(documents, query, scores).slice(
          (page - 1) * PAGE_SIZE,
          page * PAGE_SIZE,
        );
        expect(pageOf(columns, query, slots, scores), `${size} orders, page ${page}`).toEqual(
          expected,
        );
      }
    }
  }
});

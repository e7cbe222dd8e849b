// The columns hold, replace and take out orders; ids keep their order as keys.
import { expect, it } from "vitest";
import { EMPTY_QUERY } from "#search/query.ts";
import {
  idOf,
  keyOf,
  makeColumns,
  putDocument,
  removeDocument,
} from "#search/engines/postgres/columns.ts";
import { scanColumns } from "#search/engines/postgres/scan.ts";
import { randomOf } from "#tests/support/random.ts";
import { randomDocument } from "#tests/support/random-document.ts";

const AT = new Date("2026-11-22T03:00:00Z");
const total = (columns: ReturnType<typeof makeColumns>) =>
  scanColumns(columns, EMPTY_QUERY, null, AT).slots.length;

it("keys turn back into ids and sort as they do", () => {
  const random = randomOf(1);
  const ids = Array.from({ length: 300 }, () => random.uuid(random.int(0, 2 ** 40)));
  expect(ids.map(keyOf).map(idOf)).toEqual(ids);
  expect([...ids].sort()).toEqual(ids.map(keyOf).sort().map(idOf));
});

it.each([0, 1_023, 1_024, 1_025, 2_048, 5_000])(
  "finds the order of number %d by its number, however many numbers lie before it",
  (number) => {
    const columns = makeColumns();
    putDocument(columns, number, randomDocument(randomOf(6), AT));
    expect(columns.slotOf[number]).toBe(1);
    putDocument(columns, number + 1, randomDocument(randomOf(7), AT));
    expect([...columns.slotOf.slice(number, number + 2)]).toEqual([1, 2]);
  },
);

it("takes as many agencies as it can tell apart, and no one more under another's name", () => {
  const columns = makeColumns();
  const random = randomOf(8);
  const document = randomDocument(random, AT);
  const put = (at: number) => {
    putDocument(columns, at, { ...document, id: random.uuid(at), agency: `agency-${at}` });
  };
  for (let at = 0; at < 65_536; at += 1) put(at);
  expect(() => {
    put(65_536);
  }).toThrow(RangeError);
  const { values, data } = columns.codes.agency;
  expect([0, 65_535].map((slot) => values[data[slot] ?? -1])).toEqual(["agency-0", "agency-65535"]);
});

it("grows past its first size, replaces an order in place, and takes one out", () => {
  const random = randomOf(2);
  const columns = makeColumns();
  const documents = Array.from({ length: 3_000 }, () => randomDocument(random, AT));
  documents.forEach((document, at) => {
    putDocument(columns, 7 * at, document);
  });
  expect(columns.size).toBe(3_000);
  expect(total(columns)).toBe(3_000);
  expect([0, 1, 7, 7 * 2_999, 21_000].map((number) => columns.slotOf[number] ?? 0)).toEqual([
    1, 0, 2, 3_000, 0,
  ]);
  const [first, second] = documents;
  if (first === undefined || second === undefined) throw new Error("no documents");
  putDocument(columns, 0, { ...first, market: "XX" });
  expect(columns.size).toBe(3_000);
  expect(scanColumns(columns, EMPTY_QUERY, null, AT).counts.market["XX"]).toBe(1);
  removeDocument(columns, second.id);
  removeDocument(columns, "01a20000-0000-7000-8000-00000000ffff");
  expect(total(columns)).toBe(2_999);
  putDocument(columns, 7, second);
  expect(total(columns)).toBe(3_000);
});

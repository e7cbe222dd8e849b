// A document's version tells any two documents apart, and a checksum any two sets of them, whatever their order.
import { expect, it } from "vitest";
import type { SearchDocument } from "#search/documents/document.ts";
import { makeChecksum, withVersion } from "#search/indexing/version.ts";

const DOCUMENT = {
  id: "01a20000-0000-7000-8000-000000000001",
  title: "Hộ lý tại Aichi",
  text: "chăm sóc",
  costVnd: 1,
  noDeposit: true,
  departureMonth: null,
} as unknown as SearchDocument;
const sum = (rows: readonly { id: string; version: string }[]) => {
  const checksum = makeChecksum();
  rows.forEach(checksum.add);
  return checksum.value();
};

it("the same document has the same version, and any other field value another", () => {
  const changes: Partial<SearchDocument>[] = [
    {},
    { title: "Hộ lý tại Aich" },
    { text: "cham soc" },
    { costVnd: 2 },
    { noDeposit: false },
    { departureMonth: "2027-01" },
  ];
  const versions = changes.map((change) => withVersion({ ...DOCUMENT, ...change }).version);
  expect(new Set(versions).size).toBe(changes.length);
  expect(withVersion({ ...DOCUMENT }).version).toBe(versions[0]);
  expect(versions[0]).toMatch(/^[0-9a-f]{14}$/);
});

it("100,000 documents that differ in one number have as many versions", () => {
  expect(
    new Set(
      Array.from(
        { length: 100_000 },
        (_, costVnd) => withVersion({ ...DOCUMENT, costVnd }).version,
      ),
    ).size,
  ).toBe(100_000);
});

it("a checksum sees what is missing, changed, exchanged or twice, and not the order", () => {
  const rows = Array.from({ length: 50 }, (_, i) => ({ id: `id-${i}`, version: `v${i}` }));
  const whole = sum(rows);
  expect(sum([...rows].reverse())).toBe(whole);
  const others = [
    rows.slice(1),
    [...rows, ...rows.slice(0, 1)],
    rows.map((row, i) => (i === 7 ? { ...row, version: "v" } : row)),
    rows.map((row, i) => ({ ...row, version: `v${[1, 0][i] ?? i}` })),
    [...rows.slice(1), { id: "id-other", version: "v0" }],
  ];
  for (const other of others) expect(sum(other)).not.toBe(whole);
});

it("versions and checksums are the same in every release: else each start would send every order anew", () => {
  expect(withVersion(DOCUMENT).version).toBe("067975cf3b265e");
  expect(sum([{ id: "a", version: "1" }])).toBe("1 documents, 16a4090ed15f59");
  expect(sum(Array.from({ length: 9 }, (_, i) => ({ id: `id-${i}`, version: `v${i}` })))).toBe(
    "9 documents, 1e3291c03003e0",
  );
  expect(sum([])).toBe("0 documents, 0");
});

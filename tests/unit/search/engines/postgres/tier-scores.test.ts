// An order stands first by its tier and only then by how well the text fits it.
import { expect, it } from "vitest";
import { makeColumns, putDocument } from "#search/engines/postgres/columns.ts";
import { tierScores } from "#search/engines/postgres/tier-scores.ts";
import { randomDocument } from "#tests/support/random-document.ts";
import { randomOf } from "#tests/support/random.ts";

const random = randomOf(3);
const columns = makeColumns();
[10, 20, 30, 40].forEach((ageMin, at) => {
  const document = randomDocument(random, new Date("2026-11-22T03:00:00Z"));
  putDocument(columns, at + 1, { ...document, ageMin });
});
const FOUND = Uint32Array.from([0, 1, 3]);
const TEXT = Uint8Array.from([12, 3, 9, 0]);
const TIERS = [
  { field: "ageMin", atLeast: 35 },
  { field: "ageMin", atLeast: 15 },
] as const;

it("the first tier that an order meets counts, sixteen a step, and the text beside it", () => {
  const scores = tierScores(columns, FOUND, TEXT, TIERS);
  expect([...(scores ?? [])].slice(0, 4)).toEqual([12, 16 + 3, 0, 32]);
});

it("without a text the tier stands alone", () => {
  const scores = tierScores(columns, FOUND, null, TIERS);
  expect([...(scores ?? [])].slice(0, 4)).toEqual([0, 16, 0, 32]);
});

it("without tiers the text's own scores stay", () => {
  expect(tierScores(columns, FOUND, TEXT, [])).toBe(TEXT);
  expect(tierScores(columns, FOUND, null, [])).toBeNull();
});

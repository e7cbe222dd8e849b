// The pieces of PostgreSQL's log by name: what follows on what, where a chain ends, and what may be deleted.
import { describe, expect, test } from "vitest";
import { chainFrom, isSegment, nextSegment, unneeded } from "#prisma/backup/segments.ts";

const at = (second: number) => new Date(Date.UTC(2026, 10, 26, 3, 0, second));
const segment = (name: string, second = 0) => ({ name, until: at(second) });

test.each([
  ["000000010000000000000002", true],
  ["000000010000000000000002.00000028.backup", false],
  ["00000002.history", false],
  ["00000001000000000000000g", false],
])("%s is a piece of the log: %s", (name, is) => {
  expect(isSegment(name)).toBe(is);
});

test.each([
  ["000000010000000000000002", "000000010000000000000003"],
  ["000000010000000000000009", "00000001000000000000000A"],
  ["0000000100000000000000FF", "000000010000000100000000"],
  ["00000003000000FF000000FF", "000000030000010000000000"],
])("after %s comes %s", (name, next) => {
  expect(nextSegment(name)).toBe(next);
});

describe("a chain", () => {
  const all = ["02", "03", "05", "FF"].map((end) => segment(`0000000100000000000000${end}`));
  const other = segment("000000010000000100000000");

  test("ends before the first piece that is missing", () => {
    expect(chainFrom("000000010000000000000002", all).map(({ name }) => name.slice(-2))).toEqual([
      "02",
      "03",
    ]);
  });
  test("goes on past the lower half's end, whatever the order of the list", () => {
    expect(chainFrom("0000000100000000000000FF", [other, ...all])).toEqual([all[3], other]);
  });
  test("is empty without its first piece, and does not change timelines", () => {
    expect(chainFrom("000000010000000000000001", all)).toEqual([]);
    expect(chainFrom("000000020000000000000002", all)).toEqual([]);
  });
});

describe("what no base needs", () => {
  const names = [
    "000000010000000000000002",
    "000000010000000000000002.00000028.backup",
    "000000010000000000000003",
    "000000020000000000000004",
    "00000002.history",
  ];
  test("is older than every base that is kept", () => {
    const starts = ["000000020000000000000004", "000000010000000000000003"];
    expect(unneeded(names, starts)).toEqual(names.slice(0, 2));
  });
  test("is nothing where a restore has taken a newer base back to an older piece", () => {
    const starts = ["000000010000000000000009", "000000020000000000000002"];
    expect(unneeded(names, starts)).toEqual([]);
  });
  test("is nothing without a base", () => {
    expect(unneeded(names, [])).toEqual([]);
  });
});

// Whose a tax code is where a list gives it to two firms, or two firms each other's.
import { expect, test } from "vitest";
import { settleTaxCodes } from "#app/domain/agencies/tax-codes.ts";

const A = { name: "A", taxCode: "1" };
const B = { name: "B", taxCode: "2" };
const C = { name: "C", taxCode: "3" };

type Case = [
  what: string,
  updates: [firm: typeof A, printed: string | null][],
  additions: (string | null)[],
  after: (string | null)[],
  disputed: string[],
];

test.each<Case>([
  ["each keeps its own", [[A, "1"]], ["9"], ["1", "9"], []],
  ["a blank one takes none away", [[A, null]], [null], ["1", null], []],
  [
    "two change with each other",
    [
      [A, "2"],
      [B, "1"],
    ],
    [],
    ["2", "1"],
    [],
  ],
  [
    "one that moves on leaves its code to another",
    [
      [A, "7"],
      [B, "1"],
    ],
    [],
    ["7", "1"],
    [],
  ],
  [
    "a code that its holder keeps stays",
    [
      [A, "2"],
      [B, "2"],
    ],
    ["2"],
    ["1", "2", null],
    ["row 0", "row 2"],
  ],
  ["the holder need not be in the list", [[A, "3"]], [], ["1"], ["row 0"]],
  ["of two new firms the first has it", [], ["9", "9"], ["9", null], ["row 1"]],
  [
    "who gets neither the new nor the old one has none",
    [
      [A, "1"],
      [B, "3"],
      [C, "1"],
    ],
    [],
    ["1", "3", null],
    ["row 2"],
  ],
])("%s", (_, updates, additions, after, disputed) => {
  const row = (taxCode: string | null, at: number) => ({ number: `row ${at}`, taxCode });
  const settled = settleTaxCodes([A, B, C], {
    updates: updates.map(([known, printed], at) => ({ known, row: row(printed, at) })),
    additions: additions.map((printed, at) => row(printed, updates.length + at)),
  });
  const codes = [...settled.updates.map((each) => each.row), ...settled.additions];
  expect(codes.map(({ taxCode }) => taxCode)).toEqual(after);
  expect(settled.disputed).toEqual(disputed);
});

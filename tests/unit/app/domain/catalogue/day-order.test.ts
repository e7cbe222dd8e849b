// Whether days or months come first, settled by a whole column.
import { expect, test } from "vitest";
import { settleDayColumns, settleDays } from "#app/domain/catalogue/day-order.ts";

test.each<[string[], string[]]>([
  [["05/06/2027"], ["05/06/2027"]],
  [
    ["05/06/2027", "25/06/2027"],
    ["2027-06-05", "2027-06-25"],
  ],
  [
    ["05/06/2027", "06/25/2027"],
    ["2027-05-06", "2027-06-25"],
  ],
  [
    ["05/06/2027", "25/06/2027", "06/25/2027"],
    ["05/06/2027", "25/06/2027", "06/25/2027"],
  ],
  [
    ["05/06/2027", "31/02/2027"],
    ["05/06/2027", "31/02/2027"],
  ],
  [
    ["5.6.2027", "25-6-2027", "", "x"],
    ["2027-06-05", "2027-06-25", "", "x"],
  ],
])("%j becomes %j", (typed, settled) => {
  expect(settleDays(typed)).toEqual(settled);
});

test("columns are settled one by one", () => {
  const lines = [
    { cells: { a: "05/06/2027", b: "05/06/2027" } },
    { cells: { a: "25/06/2027", b: "" } },
  ];
  expect(settleDayColumns(lines, ["a", "b"]).map(({ cells }) => cells)).toEqual([
    { a: "2027-06-05", b: "05/06/2027" },
    { a: "2027-06-25", b: "" },
  ]);
});

// Where the column names stand, and what becomes of the lines below.
import { expect, test } from "vitest";
import { foldHeading, tableOf } from "#app/sheets/header.ts";
import type { Page } from "#app/sheets/sheet.ts";

const WANTED = [
  { name: "trade", headings: ["Nghề"] },
  { name: "fee", headings: ["Phí dịch vụ (VND)"] },
];

function page(rows: readonly (readonly string[])[], name = ""): Page {
  return {
    name,
    rows: rows.map((cells, at) => ({ line: at + 1, cells: cells.map((text) => ({ text })) })),
    trailingBlanksMissing: true,
  };
}

const read = (pages: readonly Page[]) => tableOf(pages, WANTED, "x.xlsx");

test("titles stand above, headings are Vietnamese, broken over lines, in any case", () => {
  const sheet = read([
    page([["CÔNG TY MÂY XANH"], [], ["NGHỀ", "Phí dịch vụ\n(vnd)"], ["may", "5"]]),
  ]);
  expect(sheet.columns).toEqual(["trade", "fee"]);
  expect(sheet.lines).toEqual([
    { line: 4, cells: { trade: "may", fee: "5" }, surplus: 0, faults: {} },
  ]);
});

test("the table may stand on the second sheet, not on two", () => {
  const table = page(
    [
      ["trade", "fee"],
      ["may", "5"],
    ],
    "Đơn",
  );
  expect(read([page([["Hướng dẫn"]], "Đọc trước"), table]).lines).toHaveLength(1);
  expect(() => read([table, { ...table, name: "Cũ" }])).toThrow(/two sheets, “Đơn” and “Cũ”/);
});

test("what is missing is named, with where it was looked for", () => {
  expect(() => read([page([["Nghề", "giá"]])])).toThrow(
    /lacks the column fee: .* first 30 lines, and line 1 came nearest/,
  );
  expect(() => read([page([])])).toThrow(/empty/);
});

test("a column that stands twice refuses the file, and one that nobody reads may", () => {
  expect(() => read([page([["trade", "fee", "Phí dịch vụ (VND)"]])])).toThrow(/column fee twice/);
  expect(
    read([
      page([
        ["trade", "fee", "note", "note"],
        ["may", "5"],
      ]),
    ]).lines,
  ).toHaveLength(1);
});

test("a line that adds up is left unread, a trade that is called so is not", () => {
  const sheet = read([
    page([
      ["trade", "fee"],
      ["Tổng cộng", "1.000"],
      ["Tổng hợp", "5"],
      ["Cộng:", "Cộng:"],
    ]),
  ]);
  expect(sheet.totals).toEqual([2, 4]);
  expect(sheet.lines.map(({ line }) => line)).toEqual([3]);
});

test("cells beyond the header are counted where something stands in them; spoilt letters are told", () => {
  const sheet = read([
    page([
      ["trade", "fee"],
      ["C«ng nh©n", "5", "", "x"],
    ]),
  ]);
  expect(sheet.lines[0]).toMatchObject({ surplus: 1, faults: { trade: "tcvn3" } });
});

test("headings are the same whatever their marks", () => {
  expect(foldHeading(" Phí Dịch-vụ\n(VNĐ) ")).toBe("phi dich vu vnd");
});

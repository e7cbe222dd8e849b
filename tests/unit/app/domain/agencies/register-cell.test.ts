// Cells of the register that hold several numbers, names beside them, or lost a zero.
import { expect, test } from "vitest";
import {
  isTaxCode,
  readPages,
  readPhones,
  readTaxCode,
} from "#app/domain/agencies/register-cell.ts";

test.each<[string, string[], string[]]>([
  ["0900 000 904 - 0900 000 994", ["0900 000 904", "0900 000 994"], []],
  ["0900000905; 0900000995", ["0900000905", "0900000995"], []],
  ["0900 000 915\n0900 000 925", ["0900 000 915", "0900 000 925"], []],
  ["0900000916/0900000926", ["0900000916", "0900000926"], []],
  ["ĐT: 0900 000 909", ["0900 000 909"], []],
  ["0900.000.910 (Mr A)", ["0900.000.910"], []],
  ["024.39990017 (máy lẻ 12)", ["024.39990017"], []],
  ["900000900", ["0900000900"], []],
  ["2439990003", ["02439990003"], []],
  ["0900 000 900, hỏi cô Lan", ["0900 000 900"], ["hỏi cô Lan"]],
  ["", [], []],
])("%j", (cell, values, unread) => {
  expect(readPhones(cell)).toEqual({ values, unread });
});

test("every address of a cell is read", () => {
  expect(readPages("https://demo9903.vn; facebook.com/demo9903, chưa")).toEqual({
    values: ["https://demo9903.vn", "facebook.com/demo9903"],
    unread: ["chưa"],
  });
});

test("the zero of a tax code is put back where the check digit proves it", () => {
  expect(isTaxCode("0100109106")).toBe(true);
  expect(isTaxCode("0100109107")).toBe(false);
  expect(isTaxCode("01001091061")).toBe(false);
  expect(isTaxCode("010010910")).toBe(false);
  expect(isTaxCode("x0100109106")).toBe(false);
  expect(readTaxCode("100109106")).toEqual({ ok: true, code: "0100109106" });
  expect(readTaxCode("100109107")).toEqual({ ok: false });
  expect(readTaxCode("0109900017")).toEqual({ ok: true, code: "0109900017" });
  expect(readTaxCode("")).toEqual({ ok: true, code: null });
});

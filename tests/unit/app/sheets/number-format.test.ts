// What a number cell shows by its format.
import { expect, test } from "vitest";
import {
  builtInFormat,
  currencyMark,
  shownNumber,
  writtenFormat,
} from "#app/sheets/number-format.ts";

test.each([
  ["dd/mm/yyyy", "day"],
  ["d-mmm", "day"],
  ["[$-42A]d mmmm yyyy;@", "day"],
  ['yyyy"年"m"月"d"日"', "day"],
  ["[$-411]ggge", "day"],
  ["hh:mm", "time"],
  ["[h]:mm:ss.00", "time"],
  ["General", "number"],
  ["0.00E+00", "number"],
  ["_-* #,##0\\ _d_-", "number"],
  ['#,##0 "đồng"', "number"],
  ["#,##0\\d", "number"],
  ["[Red]#,##0 [$d-42A]", "number"],
])("%s shows a %s", (code, shown) => {
  expect(writtenFormat(code)).toBe(shown);
});

test.each([
  ["[$$-409]#,##0", "$"],
  ['"$"#,##0', "$"],
  ["\\$#,##0", "$"],
  ['_("NT$"* #,##0_)', "NT$"],
  ["[$¥-411]#,##0", "¥"],
  ['#,##0 "KRW"', "KRW"],
  ["#,##0.00\\ [$EUR]", "EUR"],
  ["#,##0\\ [$₫-42A]", "₫"],
  ["General", ""],
  ["#,##0", ""],
  ["[Red]0", ""],
  ["_-* #,##0_$", ""],
  ['0 "người"', ""],
  ['#,##0 "đ"', ""],
  ["#,##0\\ [$-42A]", ""],
])("%s shows the mark '%s'", (code, mark) => {
  expect(currencyMark(code)).toBe(mark);
});

test("formats that stand in no file", () => {
  expect([14, 27, 30, 36, 50, 58, 71].map(builtInFormat)).toEqual(Array(7).fill("day"));
  expect([0, 3, 37, 44, 49, 59].map(builtInFormat)).toEqual(Array(6).fill("number"));
});

test("days of both calendars, times, and numbers that nobody reads as thousands", () => {
  expect(shownNumber(46_283, "day", false)).toBe("2026-09-18");
  expect(shownNumber(44_821, "day", true)).toBe("2026-09-18");
  expect(shownNumber(0.3125, "day", false)).toBe("07:30");
  expect(shownNumber(1.125, "number", false)).toBe("1.1250");
  expect(shownNumber(30_000_000.000000004, "number", false)).toBe("30000000");
});

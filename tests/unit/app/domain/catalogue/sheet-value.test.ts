// Cells as people write them: certain meanings are read, uncertain ones refused with the reason.
import { expect, test } from "vitest";
import {
  readCount,
  readDay,
  readMoney,
  readMoneyOrNone,
  readOrderDay,
} from "#app/domain/catalogue/sheet-value.ts";
import type { Currency } from "#app/domain/catalogue/currency.ts";

test.each<[string, Currency, number]>([
  ["69756000", "VND", 69_756_000],
  ["69.756.000", "VND", 69_756_000],
  ["69,756,000 đ", "VND", 69_756_000],
  ["69 756 000 VNĐ", "VND", 69_756_000],
  ["51,3 triệu", "VND", 51_300_000],
  ["51.3 triệu đồng", "VND", 51_300_000],
  ["62 tr", "VND", 62_000_000],
  ["500 nghìn", "VND", 500_000],
  ["１２０００００", "VND", 1_200_000],
  ["0", "VND", 0],
  ["-0", "VND", 0],
  ["195.000", "JPY", 195_000],
  ["¥195,000", "JPY", 195_000],
  ["1.234,50", "EUR", 123_450],
  ["1,234.50", "EUR", 123_450],
  ["1.234", "EUR", 123_400],
  ["2660,5", "EUR", 266_050],
  ["31800", "TWD", 3_180_000],
  ["NT$31,800", "TWD", 3_180_000],
])("%s in %s is %d minor units", (text, currency, minor) => {
  expect(readMoney(text, currency)).toEqual({ ok: true, value: { minor, currency } });
});

test.each<[string, Currency, string]>([
  ["", "VND", "missing"],
  ["   ", "VND", "missing"],
  ["ba triệu", "VND", "not_a_number"],
  ["miễn phí", "VND", "not_a_number"],
  ["đ", "VND", "not_a_number"],
  ["-5000", "VND", "negative"],
  ["−5000", "VND", "negative"],
  ["1.5", "VND", "not_whole"],
  ["1.234,50", "JPY", "not_whole"],
  ["1.234.5", "VND", "ambiguous"],
  ["12.34.567", "VND", "ambiguous"],
  ["1.500 triệu", "VND", "ambiguous"],
  ["0.123", "EUR", "ambiguous"],
  ["1,234,50", "EUR", "ambiguous"],
  ["28,600.000", "VND", "ambiguous"],
  ["28.600,000", "VND", "ambiguous"],
  ["28 6", "VND", "ambiguous"],
  ["1 000 0", "VND", "ambiguous"],
  ["29600¹", "TWD", "not_a_number"],
  ["½ 1000", "VND", "not_a_number"],
  ["12e6", "VND", "not_a_number"],
  ["99999999999999", "VND", "too_large"],
  ["900000000", "JPY", "too_large"],
  ["10-20", "VND", "not_a_number"],
  ["28đ6", "VND", "ambiguous"],
  ["500 abc", "VND", "not_a_number"],
  ["GBP", "VND", "not_a_number"],
  [",5.0", "EUR", "ambiguous"],
  ["NaN", "VND", "not_a_number"],
])("%s in %s is refused as %s", (text, currency, why) => {
  expect(readMoney(text, currency)).toEqual({ ok: false, why });
});

test.each<[string, string]>([
  ["2027-02-28", "2027-02-28"],
  ["2027-2-8", "2027-02-08"],
  ["２０２７-０２-２８", "2027-02-28"],
  ["28/02/2027", "2027-02-28"],
  ["5/5/2027", "2027-05-05"],
  ["2028-02-29", "2028-02-29"],
  ["15/01/2027 0:00", "2027-01-15"],
  ["15 / 01 / 2027", "2027-01-15"],
  ["ngày 6 tháng 5 năm 2027", "2027-05-06"],
  ["6 tháng 5, 2027", "2027-05-06"],
])("%s is the day %s", (text, day) => {
  expect(readDay(text)).toEqual({ ok: true, value: day });
});

test.each<[string, string]>([
  ["", "missing"],
  ["31/02/2027", "no_such_day"],
  ["2027-02-29", "no_such_day"],
  ["2027-13-01", "no_such_day"],
  ["05/06/2027", "ambiguous"],
  ["15/01/2027 08:30", "not_a_day"],
  ["tháng sau", "not_a_day"],
  ["46078", "not_a_day"],
  ["15/01/27", "not_a_day"],
])("%s is refused as %s", (text, why) => {
  expect(readDay(text)).toEqual({ ok: false, why });
});

test("a count is whole and within its bound", () => {
  expect(readCount("36", 120)).toEqual({ ok: true, value: 36 });
  expect(readCount("３６", 120)).toEqual({ ok: true, value: 36 });
  expect(readCount("36,5", 120)).toEqual({ ok: false, why: "not_whole" });
  expect(readCount("360", 120)).toEqual({ ok: false, why: "too_large" });
  expect(readCount("-1", 120)).toEqual({ ok: false, why: "negative" });
  expect(readCount("36¹", 500)).toEqual({ ok: false, why: "not_a_number" });
  expect(readCount("'", 120)).toEqual({ ok: false, why: "not_a_number" });
  expect(readCount(" ", 120)).toEqual({ ok: false, why: "missing" });
});

test.each([
  ["US$ 900", "VND"],
  ["$900", "VND"],
  ["31800 KRW", "TWD"],
  ["€ 1.200", "VND"],
  ["9.000 kr", "EUR"],
  ["¥180000", "VND"],
  ["180000円", "TWD"],
  ["NT$ 31.800", "USD"],
  ["31.800 元", "JPY"],
  ["500 GBP", "EUR"],
  ["£500", "EUR"],
  ["23.600.000 đ", "TWD"],
  ["31800 đài tệ", "VND"],
] as const)("%s in a column of %s bears another currency's mark", (text, currency) => {
  expect(readMoney(text, currency)).toEqual({ ok: false, why: "other_currency" });
});

test.each(["-", "không", "Miễn phí", "0đ", "0", "–"])("%j is nothing to pay", (text) => {
  expect(readMoneyOrNone(text, "VND")).toEqual({ ok: true, value: { minor: 0, currency: "VND" } });
});

test("days of orders lie between 2020 and 2040", () => {
  expect(readOrderDay("2020-01-01").ok && readOrderDay("2040-12-31").ok).toBe(true);
  expect(readOrderDay("1905-07-10")).toEqual({ ok: false, why: "far_day" });
  expect(readOrderDay("2041-01-01")).toEqual({ ok: false, why: "far_day" });
});

test("a day in a column for numbers is told as a day", () => {
  expect(readCount("2026-01-13", 120)).toEqual({ ok: false, why: "date_in_number" });
});

test("what stands on a bound is read, one more is not", () => {
  expect(readCount("120", 120)).toEqual({ ok: true, value: 120 });
  expect(readCount("121", 120)).toEqual({ ok: false, why: "too_large" });
  expect(readMoney("2.000.000.000", "VND").ok).toBe(true);
  expect(readMoney("2.000.000.001", "VND")).toEqual({ ok: false, why: "too_large" });
});

test.each<[string, string]>([
  ["13/12/2027", "2027-12-13"],
  ["12/12/2027", "2027-12-12"],
])("%s can be read one way only: %s", (text, day) => {
  expect(readDay(text)).toEqual({ ok: true, value: day });
});

test.each<[string, string]>([
  ["12/11/2027", "ambiguous"],
  ["11/12/2027", "ambiguous"],
  ["12/13/2027", "no_such_day"],
])("%s is refused as %s, on either side of the twelfth", (text, why) => {
  expect(readDay(text)).toEqual({ ok: false, why });
});

test.each<[string, Currency, string]>([
  [".5", "EUR", "ambiguous"],
  ["5.", "EUR", "ambiguous"],
  [".", "EUR", "not_a_number"],
  ["1234.567", "EUR", "ambiguous"],
  ["1.234,", "EUR", "ambiguous"],
  ["1234,567.8", "EUR", "ambiguous"],
  ["1.234,567", "EUR", "ambiguous"],
])("%s in %s is refused as %s: a mark needs digits on both its sides", (text, currency, why) => {
  expect(readMoney(text, currency)).toEqual({ ok: false, why });
});

test.each<[string, Currency, number]>([
  ["1,5 nghìn", "VND", 1_500],
  ["+5000", "VND", 5_000],
  ["12.345,5", "EUR", 1_234_550],
])("%s in %s is %d minor units", (text, currency, minor) => {
  expect(readMoney(text, currency)).toEqual({ ok: true, value: { minor, currency } });
});

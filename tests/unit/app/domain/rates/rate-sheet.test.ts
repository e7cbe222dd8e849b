// One row of an exchange-rate sheet.
import { expect, test } from "vitest";
import { readRateRow } from "#app/domain/rates/rate-sheet.ts";

test("a good row is read", () => {
  expect(readRateRow({ date: "2026-11-20", currency: "krw", vnd_per_unit: "18.6" })).toEqual({
    ok: true,
    rate: { day: "2026-11-20", currency: "KRW", vndPerUnit: 18.6 },
  });
});

test.each([
  [{ date: "2026-02-30", currency: "JPY", vnd_per_unit: "172" }, "date no_such_day"],
  [{ date: "2026-11-20", currency: "XYZ", vnd_per_unit: "172" }, "currency unknown"],
  [{ date: "2026-11-20", currency: "JPY", vnd_per_unit: "0" }, "vnd_per_unit zero"],
  [{ date: "2026-11-20", currency: "JPY", vnd_per_unit: "-1" }, "vnd_per_unit not_a_number"],
  [{ date: "2026-11-20", currency: "JPY", vnd_per_unit: "9999999" }, "vnd_per_unit too_large"],
  [{ date: "2026-11-20", currency: "JPY", vnd_per_unit: "1000001" }, "vnd_per_unit too_large"],
  [{ date: "2026-11-20", currency: "JPY", vnd_per_unit: "1.23456" }, "vnd_per_unit not_a_number"],
  [{ date: "", currency: "JPY", vnd_per_unit: "172" }, "date missing"],
  [{ date: "2026-11-20", currency: " ", vnd_per_unit: "172" }, "currency missing"],
  [{ date: "2026-11-20", currency: "JPY", vnd_per_unit: " " }, "vnd_per_unit missing"],
  [{ currency: "JPY", vnd_per_unit: "172" }, "date missing"],
  [{ date: "2026-11-20", vnd_per_unit: "172" }, "currency missing"],
  [{ date: "2026-11-20", currency: "JPY" }, "vnd_per_unit missing"],
])("%j is refused: %s", (row, problem) => {
  const read = readRateRow(row);
  expect(read.ok ? [] : read.problems.map(({ field, why }) => `${field} ${why}`)).toEqual([
    problem,
  ]);
});

test("every problem of a row is told at once, with what was typed", () => {
  expect(readRateRow({ date: "yesterday", currency: "dong", vnd_per_unit: "much" })).toEqual({
    ok: false,
    problems: [
      { field: "date", typed: "yesterday", why: "not_a_day" },
      { field: "currency", typed: "dong", why: "unknown" },
      { field: "vnd_per_unit", typed: "much", why: "not_a_number" },
    ],
  });
});

test.each([
  ["1000000", 1_000_000],
  ["0.0001", 0.0001],
  [" １７２ ", 172],
])("%j is a rate", (typed, vndPerUnit) => {
  expect(readRateRow({ date: "2026-11-20", currency: "JPY", vnd_per_unit: typed })).toMatchObject({
    ok: true,
    rate: { vndPerUnit },
  });
});

test("the đồng's own mark beside a rate says nothing more; another currency's is refused", () => {
  const rateOf = (typed: string) =>
    readRateRow({ date: "2026-11-20", currency: "JPY", vnd_per_unit: typed });
  expect(rateOf("172 ₫")).toMatchObject({ ok: true, rate: { vndPerUnit: 172 } });
  expect(rateOf("172 ¥")).toMatchObject({ ok: false, problems: [{ why: "not_a_number" }] });
});

test("a cell that the file's reader did not trust is refused for that reason", () => {
  const row = { date: "2026-11-20", currency: "JPY", vnd_per_unit: "172" };
  expect(readRateRow(row, { vnd_per_unit: "merged" })).toEqual({
    ok: false,
    problems: [{ field: "vnd_per_unit", typed: "172", why: "merged" }],
  });
});

test.each([
  ["29.500", true],
  ["172.250", true],
  ["0.500", false],
  ["29.50", false],
  ["29500", false],
  ["1234.500", false],
])("whether %s may be thousands as well as decimals: %s", (typed, isOpen) => {
  const read = readRateRow({ date: "2026-11-20", currency: "EUR", vnd_per_unit: typed });
  expect(read.ok && read.rate.readTwoWays === true).toBe(isOpen);
});

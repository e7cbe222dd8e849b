// One row of an order sheet: read whole, or refused cell by cell.
import { expect, test } from "vitest";
import { readOrderRow } from "#app/domain/orders/sheet/order-sheet.ts";
import { orderCells } from "#tests/support/sheet-rows.ts";

function problemsOf(change: Record<string, string>): string[] {
  const read = readOrderRow(orderCells(change));
  return read.ok ? [] : read.problems.map(({ field, why }) => `${field} ${why}`);
}

test("a good row becomes terms with money in minor units and blanks as null", () => {
  const read = readOrderRow(
    orderCells({
      age_max: "",
      interview_on: "",
      hours_per_week: "",
      approval_no: " 8090/qllđnn-jp ",
    }),
  );
  expect(read).toMatchObject({
    ok: true,
    licenceNumber: "9917/LĐTBXH-GP",
    terms: {
      market: "JP",
      trade: "welding",
      wage: { minor: 180_000, currency: "JPY" },
      ageMax: null,
      interviewOn: null,
      hoursPerWeek: null,
      approvalNo: "8090/QLLĐNN-JP",
      language: { test: "JLPT", level: "N5" },
      education: "upper-secondary",
      finishedProgramme: "none",
      headcount: 10,
    },
  });
});

test("who has finished a programme is read", () => {
  const read = readOrderRow(orderCells({ finished_programme: "intern-2" }));
  expect(read).toMatchObject({ ok: true, terms: { finishedProgramme: "intern-2" } });
});

test("a row without its cells is told what it lacks", () => {
  const read = readOrderRow({});
  expect(read.ok ? [] : read.problems.map(({ why }) => why)).toContain("missing");
});

test.each<[Record<string, string>, string]>([
  [{ order_ref: "" }, "order_ref missing"],
  [{ agency_licence_no: "" }, "agency_licence_no missing"],
  [{ market: "MARS" }, "market unknown"],
  [{ programme: "jp-holiday" }, "programme unknown"],
  [{ programme: "tw-factory" }, "programme mismatch"],
  [{ trade: "astronaut" }, "trade unknown"],
  [{ approval_kind: "maybe" }, "approval_kind unknown"],
  [{ wage_currency: "BTC" }, "wage_currency unknown"],
  [{ wage_amount: "ba mươi triệu" }, "wage_amount not_a_number"],
  [{ wage_amount: "0" }, "wage_amount zero"],
  [{ wage_amount: "-180000" }, "wage_amount negative"],
  [{ wage_amount: "" }, "wage_amount missing"],
  [{ fee_service_vnd: "" }, "fee_service_vnd missing"],
  [{ fee_service_vnd: "-1" }, "fee_service_vnd negative"],
  [{ fee_service_vnd: "999999999999" }, "fee_service_vnd too_large"],
  [{ deposit_vnd: "có" }, "deposit_vnd not_a_number"],
  [{ apply_by: "31/02/2027" }, "apply_by no_such_day"],
  [{ apply_by: "" }, "apply_by missing"],
  [{ departure_on: "05/06/2027" }, "departure_on ambiguous"],
  [{ departure_on: "2026-12-31" }, "interview_on out_of_order"],
  [{ apply_by: "2027-06-01", interview_on: "" }, "apply_by out_of_order"],
  [{ age_max: "18" }, "age_max out_of_order"],
  [{ age_min: "" }, "age_min missing"],
  [{ headcount: "0" }, "headcount zero"],
  [{ contract_months: "0" }, "contract_months zero"],
  [{ contract_months: "3,5" }, "contract_months not_whole"],
  [{ language_level: "N9" }, "language_level unknown"],
  [{ language_level: "" }, "language_level missing"],
  [{ language_test: "Duolingo" }, "language_test unknown"],
  [{ gender: "nữ giới" }, "gender unknown"],
  [{ hours_per_week: "169" }, "hours_per_week too_large"],
  [{ wage_amount: "999999999999999" }, "wage_amount too_large"],
  [{ title_vi: "x".repeat(201) }, "title_vi too_long"],
  [{ employer: "x".repeat(30_000) }, "employer too_long"],
  [{ description_vi: "x".repeat(5_001) }, "description_vi too_long"],
  [{ headcount: "10001" }, "headcount too_large"],
  [{ contract_months: "121" }, "contract_months too_large"],
  [{ experience_months: "601" }, "experience_months too_large"],
  [{ age_max: "121" }, "age_max too_large"],
  [{ language_test: "", language_level: "N4" }, "language_test missing"],
  [{ market: "" }, "market missing"],
  [{ wage_currency: "" }, "wage_currency missing"],
  [{ trade: "" }, "trade missing"],
  [{ title_vi: "" }, "title_vi missing"],
  [{ employer: "" }, "employer missing"],
  [{ workplace: "" }, "workplace missing"],
  [{ interview_on: "2027-05-21" }, "interview_on out_of_order"],
])("%j is refused: %s", (change, problem) => {
  expect(problemsOf(change)).toEqual([problem]);
});

test("a line of 200 characters is read, and of one that is longer the beginning is told", () => {
  expect(problemsOf({ title_vi: "x".repeat(200), description_vi: "x".repeat(5_000) })).toEqual([]);
  const read = readOrderRow(orderCells({ employer: "x".repeat(201) }));
  expect(read).toMatchObject({ ok: false, problems: [{ typed: `${"x".repeat(100)}…` }] });
});

test("what stands at the edge is read: a week has 168 hours, somebody may be as old as the youngest", () => {
  const edges = {
    hours_per_week: "168",
    headcount: "10000",
    contract_months: "120",
    experience_months: "600",
    age_min: "35",
    interview_on: "2027-05-20",
    apply_by: "2027-05-20",
  };
  expect(problemsOf(edges)).toEqual([]);
});

test("where the currency cannot be read, a wage too large for it is no second problem", () => {
  expect(problemsOf({ wage_currency: "BTC", wage_amount: "999999999999999" })).toEqual([
    "wage_currency unknown",
  ]);
});

test("a day that cannot be trusted is held against no other day", () => {
  const late = orderCells({ interview_on: "2027-06-01" });
  const read = readOrderRow(late, { departure_on: "far_day" });
  expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual(["departure_on"]);
});

test("codes may be written with an underscore", () => {
  expect(problemsOf({ approval_kind: "supply_contract", education: "upper_secondary" })).toEqual(
    [],
  );
});

test("a cell that the file's reader could not trust is told once, with its own reason", () => {
  const read = readOrderRow(orderCells({ market: "?" }), { market: "mojibake" });
  expect(read.ok ? [] : read.problems).toEqual([{ field: "market", typed: "?", why: "mojibake" }]);
});

test("blank cells of what an order need not say mean what they certainly mean", () => {
  const blank = { gender: "", education: "", finished_programme: "", experience_months: "" };
  expect(
    readOrderRow(orderCells({ ...blank, language_test: "", language_level: "none" })),
  ).toMatchObject({
    ok: true,
    terms: {
      gender: "any",
      education: "none",
      finishedProgramme: "none",
      experienceMonths: 0,
      language: { test: "none", level: null },
    },
  });
});

test("every problem of a row is told at once", () => {
  expect(problemsOf({ market: "", wage_amount: "x", apply_by: "y", language_level: "z" })).toEqual([
    "market missing",
    "language_level unknown",
    "wage_amount not_a_number",
    "apply_by not_a_day",
  ]);
});

test("a missing approval number or date is for the law to judge, not unreadable", () => {
  expect(problemsOf({ approval_no: "", approval_date: "" })).toEqual([]);
});

test("letter case, full-width digits and names of a trade are read", () => {
  const read = readOrderRow(
    orderCells({
      market: "jp",
      programme: "JP-Intern",
      trade: "Hàn",
      wage_amount: "１８００００",
      gender: "ANY",
    }),
  );
  expect(read).toMatchObject({
    ok: true,
    terms: {
      market: "JP",
      programme: "jp-intern",
      trade: "welding",
      wage: { minor: 180_000, currency: "JPY" },
    },
  });
});

test("an extension may be left out; a fee for one needs its months", () => {
  const extension = (months: string, fee: string) => {
    const read = readOrderRow(orderCells({ extension_months: months, fee_extension_vnd: fee }));
    return read.ok
      ? read.terms.extension
      : read.problems.map(({ field, why }) => `${field} ${why}`);
  };
  const without = readOrderRow(orderCells());
  expect(without.ok && without.terms.extension).toBeNull();
  expect(extension("", "")).toBeNull();
  expect(extension("0", "0")).toBeNull();
  expect(extension("24", "")).toEqual({ months: 24, feeVnd: 0 });
  expect(extension("24", "15.480.000")).toEqual({ months: 24, feeVnd: 15_480_000 });
  expect(extension("", "1")).toEqual(["extension_months missing"]);
  expect(extension("hai năm", "1")).toEqual(["extension_months not_a_number"]);
  expect(extension("12", "nhiều")).toEqual(["fee_extension_vnd not_a_number"]);
});

test("a week is told in quarters of an hour", () => {
  const week = (hours: string) => {
    const read = readOrderRow(orderCells({ hours_per_week: hours }));
    return read.ok ? read.terms.hoursPerWeek : problemsOf({ hours_per_week: hours });
  };
  expect(week("38,5")).toBe(38.5);
  expect(week("38.75")).toBe(38.75);
  expect(week("38.6")).toEqual(["hours_per_week not_whole"]);
});

test("a week without an hour of work is no week", () => {
  expect(problemsOf({ hours_per_week: "0" })).toEqual(["hours_per_week zero"]);
  expect(problemsOf({ hours_per_week: "" })).toEqual([]);
});

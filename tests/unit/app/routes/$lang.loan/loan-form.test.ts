// The sum, the length and the group that the loan page is asked about.
import { expect, it } from "vitest";
import { readLoan } from "#app/routes/$lang.loan/loan-form.ts";

const NOTHING = { sumVnd: null, contractMonths: 36, borrower: "anyone", typed: "", why: null };

it.each([
  ["", NOTHING],
  ["sum=62", { ...NOTHING, sumVnd: 62_000_000, typed: "62" }],
  [
    "sum=250tr&who=priority&months=24",
    {
      ...NOTHING,
      sumVnd: 250_000_000,
      contractMonths: 24,
      borrower: "priority",
      typed: "250tr",
    },
  ],
  ["sum=abc&who=king", { ...NOTHING, typed: "abc", why: "not_a_number" }],
])("%s", (address, question) => {
  expect(readLoan(new URLSearchParams(address))).toEqual(question);
});

it.each([
  ["1", 1],
  ["60", 60],
  ["30", 30],
  ["0", 36],
  ["61", 36],
  ["-12", 36],
  ["12.5", 36],
  ["1e1", 36],
  ["", 36],
])("a contract of '%s' months counts as %i", (typed, months) => {
  expect(readLoan(new URLSearchParams({ months: typed })).contractMonths).toBe(months);
});

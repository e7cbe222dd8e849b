// The sum and the group that the loan page is asked about.
import { expect, it } from "vitest";
import { readLoan } from "#app/routes/$lang.loan/loan-form.ts";

it.each([
  ["", { sumVnd: null, borrower: "anyone", typed: "", why: null }],
  ["sum=62", { sumVnd: 62_000_000, borrower: "anyone", typed: "62", why: null }],
  [
    "sum=250tr&who=priority",
    { sumVnd: 250_000_000, borrower: "priority", typed: "250tr", why: null },
  ],
  ["sum=abc&who=king", { sumVnd: null, borrower: "anyone", typed: "abc", why: "not_a_number" }],
])("%s", (address, question) => {
  expect(readLoan(new URLSearchParams(address))).toEqual(question);
});

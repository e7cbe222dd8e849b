import { expect, it } from "vitest";
import {
  baseRateOn,
  GRANTS,
  interestOn,
  loanFor,
  loanPercentOn,
  loanRuleOn,
} from "#app/domain/law/loan.ts";

it.each([
  ["2025-12-31", "loan-61-2015"],
  ["2026-01-01", "loan-338-2025"],
  ["2015-01-01", null],
])("the rule of %s is %s", (on, id) => {
  expect(loanRuleOn(on)?.id ?? null).toBe(id);
});

it("costs 127 % of the poor-household rate, and that rate itself for priority groups", () => {
  expect(loanPercentOn("2026-11-20", "anyone")).toBe(8.382);
  expect(loanPercentOn("2026-11-20", "priority")).toBe(6.6);
  expect(loanPercentOn("2025-12-31", "anyone")).toBeNull();
});

it.each([
  [200_000_000, false],
  [200_000_001, true],
  [62_000_000, false],
])("%i needs collateral: %s", (costVnd, needsCollateral) => {
  expect(
    loanFor({ costVnd, contractMonths: 36, borrower: "anyone", on: "2026-11-20" }),
  ).toMatchObject({
    mostVnd: costVnd,
    months: 36,
    needsCollateral,
    rule: { answerWorkingDays: 7 },
  });
});

it("was for priority groups alone, with collateral from 100 million, until the end of 2025", () => {
  const need = { costVnd: 100_000_001, contractMonths: 36, on: "2025-12-31" };
  expect(loanFor({ ...need, borrower: "anyone" })).toBeNull();
  expect(loanFor({ ...need, borrower: "priority" })).toMatchObject({
    needsCollateral: true,
    annualPercent: null,
  });
});

it("lists the grants once each", () => {
  expect(new Set(GRANTS.rows.map(({ code }) => code)).size).toBe(GRANTS.rows.length);
  expect(GRANTS.rows.find(({ code }) => code === "orientation-course")?.mostVnd).toBe(530_000);
});

it("rests on the poor-household rate as set for the day, an estimate of the portal", () => {
  expect(baseRateOn("2025-12-31")).toBeNull();
  expect(baseRateOn("2026-01-01")).toMatchObject({
    percent: 6.6,
    source: "setting",
    confidence: "low",
  });
});

it("tells the interest with the day from which it is set", () => {
  expect(interestOn("2026-11-20")).toEqual({ percent: 8.382, priority: 6.6, since: "2026-01-01" });
  expect(interestOn("2025-12-31")).toEqual({ percent: 0, priority: 0, since: "2025-12-31" });
});

it("tells the day of its interest, and none where no interest is known", () => {
  const need = { costVnd: 100_000_000, contractMonths: 36 };
  expect(loanFor({ ...need, borrower: "anyone", on: "2026-11-20" })).toMatchObject({
    annualPercent: 8.382,
    percentSince: "2026-01-01",
  });
  expect(loanFor({ ...need, borrower: "priority", on: "2025-12-31" })).toMatchObject({
    annualPercent: null,
    percentSince: null,
  });
});

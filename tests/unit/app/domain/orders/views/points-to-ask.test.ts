// Which findings a worker is told to ask about: all warnings, and what only tells where it bears on wage or departure.
import { expect, test } from "vitest";
import type { Finding, FindingCode, Severity } from "#app/domain/law/finding.ts";
import { pointsToAsk } from "#app/domain/orders/views/points-to-ask.ts";

const finding = (code: FindingCode, severity: Severity, field = "wage_amount"): Finding => ({
  code,
  severity,
  field,
  found: 1,
  allowed: 2,
  unit: "minor",
  article: null,
  source: null,
});

test.each<[FindingCode, Severity, boolean]>([
  ["other_cost_high", "warn", true],
  ["service_fee_over_cap", "warn", true],
  ["duplicate_order", "warn", true],
  ["wage_below_floor", "info", true],
  ["departure_too_late", "info", true],
  ["wage_floor_not_on_file", "info", true],
  ["rate_missing", "info", false],
  ["service_fee_not_reduced", "info", false],
])("%s at %s: %s", (code, severity, isAsked) => {
  expect(pointsToAsk([finding(code, severity)])).toHaveLength(isAsked ? 1 : 0);
});

test("the same is asked about once, two fields twice", () => {
  const points = pointsToAsk([
    finding("other_cost_high", "warn", "fee_training_vnd"),
    finding("other_cost_high", "warn", "fee_training_vnd"),
    finding("other_cost_high", "warn", "fee_documents_vnd"),
  ]);
  expect(points.map(({ field }) => field)).toEqual(["fee_training_vnd", "fee_documents_vnd"]);
});

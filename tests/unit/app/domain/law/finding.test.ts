import { expect, it } from "vitest";
import { FINDING_CODES, gravest, verdictOf } from "#app/domain/law/finding.ts";
import type { Finding, FindingCode, Severity } from "#app/domain/law/finding.ts";

function one(severity: Severity, code: FindingCode = "other_cost_high"): Finding {
  return {
    code,
    severity,
    field: "x",
    found: null,
    allowed: null,
    unit: null,
    article: null,
    source: null,
  };
}

it.each([
  [[], "ok"],
  [[one("info")], "ok"],
  [[one("info"), one("warn")], "warn"],
  [[one("warn"), one("block"), one("info")], "blocked"],
  [[one("block"), one("block", "invalid_row")], "invalid"],
] as const)("case %#", (findings, verdict) => {
  expect(verdictOf(findings)).toBe(verdict);
});

it("names every code once", () => {
  expect(new Set(FINDING_CODES).size).toBe(FINDING_CODES.length);
});

it.each<[Severity[], number | null]>([
  [[], null],
  [["info", "warn"], 0],
  [["warn", "block", "block"], 1],
])("of %j the one at %s is told", (severities, at) => {
  const findings = severities.map((severity) => one(severity));
  expect(gravest(findings)).toEqual(at === null ? [] : [findings[at]]);
  expect(gravest(findings)[0]).toBe(at === null ? undefined : findings[at]);
});

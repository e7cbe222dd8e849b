import { describe, expect, it } from "vitest";
import { findingOf, isInForce, rule, rulesFor, severityOf } from "#app/domain/law/rules/rule.ts";
import { lawfulOrder } from "#tests/unit/app/domain/law/lawful-order.ts";

const BASE = {
  id: "a",
  concern: "age",
  figure: { kind: "duty" },
  article: "Law 69/2020/QH14 art. 1",
  source: "law-69-2020",
} as const;

describe("a rule", () => {
  it("holds from its first to its last day, both included", () => {
    const row = rule({ ...BASE, validFrom: "2025-01-01", validTo: "2025-12-31" });
    expect(
      ["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"].map((day) => isInForce(row, day)),
    ).toEqual([false, true, true, false]);
  });

  it("of the first day of the law judges earlier acts too", () => {
    expect(isInForce(rule(BASE), "2020-05-01")).toBe(true);
    expect(isInForce(rule({ ...BASE, validFrom: "2024-05-15" }), "2020-05-01")).toBe(false);
  });

  it("refuses only where it is certain", () => {
    expect(severityOf(rule(BASE))).toBe("block");
    expect(severityOf(rule({ ...BASE, confidence: "medium" }))).toBe("block");
    expect(severityOf(rule({ ...BASE, confidence: "low" }))).toBe("warn");
    expect(severityOf(rule({ ...BASE, isUncertain: true }))).toBe("warn");
  });

  it("is picked by day and scope", () => {
    const rows = [
      rule({ ...BASE, scope: { markets: ["JP"] } }),
      rule({ ...BASE, id: "b", scope: { markets: ["KR"] } }),
    ];
    expect(rulesFor(rows, lawfulOrder("kr-e7"), "2026-01-01").map(({ id }) => id)).toEqual(["b"]);
  });

  it("is cited by the finding that breaks it", () => {
    expect(
      findingOf(rule(BASE), "worker_under_18", "age_min", {
        found: 17,
        allowed: 18,
        unit: "years",
      }),
    ).toEqual({
      code: "worker_under_18",
      severity: "block",
      field: "age_min",
      found: 17,
      allowed: 18,
      unit: "years",
      article: "Law 69/2020/QH14 art. 1",
      source: "law-69-2020",
    });
  });
});

// The three verdicts.
import { expect, test } from "vitest";
import { verdictFor } from "#app/domain/brokers/check.ts";

test("only a live licence is a licence", () => {
  expect(verdictFor({ state: "active", suspended: false })).toBe("licensed");
  expect(verdictFor({ state: "active", suspended: true })).toBe("was_licensed");
  for (const state of ["returned", "revoked", "unlisted"] as const)
    expect(verdictFor({ state, suspended: false })).toBe("was_licensed");
  expect(verdictFor(null)).toBe("unknown");
});

// The three verdicts.
import { expect, test } from "vitest";
import { verdictFor } from "#app/domain/brokers/check.ts";

test("only a live licence is a licence", () => {
  expect(verdictFor({ standing: "active" })).toBe("licensed");
  for (const standing of ["suspended", "returned", "revoked", "unlisted"] as const)
    expect(verdictFor({ standing })).toBe("was_licensed");
  expect(verdictFor(null)).toBe("unknown");
});

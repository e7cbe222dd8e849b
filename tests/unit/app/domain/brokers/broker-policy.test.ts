// Who may warn the public.
import { expect, test } from "vitest";
import { operator, VISITOR } from "#app/domain/accounts/actor.ts";
import { canFlag } from "#app/domain/brokers/broker-policy.ts";

test("the centre and the operator may, agencies and visitors may not", () => {
  expect(canFlag(operator("x"))).toBe(true);
  expect(canFlag({ role: "centre", id: "c", agencyId: null })).toBe(true);
  expect(canFlag({ role: "agency", id: "a", agencyId: "a" })).toBe(false);
  expect(canFlag(VISITOR)).toBe(false);
});

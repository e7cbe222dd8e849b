// What a broker takes beyond the lawful cost.
import { expect, it } from "vitest";
import { brokerMoreVnd, USUAL_BROKER_VND } from "#app/domain/law/estimates/broker.ts";

it("is what is asked beyond the cost, and nothing where no more is asked", () => {
  expect(brokerMoreVnd(140_000_000, 48_500_000)).toBe(91_500_000);
  expect(brokerMoreVnd(48_500_000, 48_500_000)).toBe(0);
  expect(brokerMoreVnd(10_000_000, 48_500_000)).toBe(0);
  expect(USUAL_BROKER_VND).toBe(140_000_000);
});

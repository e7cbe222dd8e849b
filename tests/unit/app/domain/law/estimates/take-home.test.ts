// What is handed out of a wage, by hand, and in VND at the order's own rate.
import { expect, it } from "vitest";
import { takeHomeOf, takeHomeOn } from "#app/domain/law/estimates/take-home.ts";
import { lawfulOrder, money, ON } from "#tests/unit/app/domain/law/lawful-order.ts";

it("is the wage less tax and insurance and less what the order takes off it, no more", () => {
  // 200,000 - 23 % - 15,000 = 139,000; 200,000 - 16 % - 15,000 = 153,000
  expect(
    takeHomeOf(
      { wage: money(200_000, "JPY"), deduction: money(15_000, "JPY") },
      { low: 16, high: 23 },
    ),
  ).toEqual({ low: money(139_000, "JPY"), high: money(153_000, "JPY") });
});

it("stands in VND at the rate that the order's wage stands at", () => {
  const order = {
    ...lawfulOrder("de-skilled"),
    wage: money(2_800, "EUR"),
    wageVnd: 2_800 * 29_500,
    deduction: money(0, "EUR"),
  };
  // 2,800 less 38 and 30 %
  expect(takeHomeOn(order, ON)).toEqual({
    money: { low: money(1_736, "EUR"), high: money(1_960, "EUR") },
    vnd: { low: 1_736 * 29_500, high: 1_960 * 29_500 },
  });
});

it("is nothing of nothing, and not told for a country without an estimate", () => {
  const order = {
    ...lawfulOrder(),
    wage: money(0, "JPY"),
    wageVnd: 0,
    deduction: money(0, "JPY"),
  };
  expect(takeHomeOn(order, ON)?.vnd).toEqual({ low: 0, high: 0 });
  expect(takeHomeOn({ ...order, market: "XX", programme: "x" }, ON)).toBeNull();
});

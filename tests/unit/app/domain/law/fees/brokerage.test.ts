import { expect, it } from "vitest";
import { BROKERAGE_ABROAD_RULES, checkBrokerage } from "#app/domain/law/fees/brokerage.ts";
import { rulesFor } from "#app/domain/law/rules/rule.ts";
import { brief, fee, lawfulOrder } from "#tests/unit/app/domain/law/lawful-order.ts";

it.each([
  [0, []],
  [1, ["block brokerage_charged fee_brokerage_vnd"]],
  [20_000_000, ["block brokerage_charged fee_brokerage_vnd"]],
])("%i đồng from a worker", (amount, expected) => {
  expect(
    brief(checkBrokerage(lawfulOrder("de-skilled", { fees: [fee("brokerage", amount)] }))),
  ).toEqual(expected);
});

it("has ceilings of its own for what is paid abroad", () => {
  const kinds = (order: Parameters<typeof rulesFor>[1], on: string) =>
    rulesFor(BROKERAGE_ABROAD_RULES, order, on).map(({ id }) => id);
  expect(kinds(lawfulOrder("jp-intern"), "2024-05-14")).toEqual([]);
  expect(kinds(lawfulOrder("jp-intern"), "2024-05-15")).toEqual([
    "brokerage-abroad-general",
    "brokerage-abroad-jp",
  ]);
  expect(kinds(lawfulOrder("kr-e7"), "2026-01-01")).toEqual(["brokerage-abroad-general"]);
  expect(kinds(lawfulOrder("tw-fishing", { trade: "farsea-fishing" }), "2026-01-01")).toContain(
    "brokerage-abroad-crews",
  );
});

import { expect, it } from "vitest";
import { checkOtherCosts } from "#app/domain/law/fees/other-cost.ts";
import { brief, fee, lawfulOrder, ON } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { FeeTerm } from "#app/domain/law/terms.ts";

const TRAINING = ["warn other_cost_high fee_training_vnd"];

it.each<[string, Parameters<typeof lawfulOrder>[0], FeeTerm[], string[]]>([
  ["usual", "jp-intern", [fee("training", 5_900_000), fee("documents", 4_800_000)], []],
  [
    "at the limit",
    "kr-e7",
    [fee("training", 10_000_000), fee("documents", 4_000_000), fee("other", 1_000_000)],
    [],
  ],
  [
    "one đồng above",
    "kr-e7",
    [fee("training", 10_000_000), fee("documents", 4_000_000), fee("other", 1_000_001)],
    TRAINING,
  ],
  ["split", "tw-factory", [fee("training", 8_000_000), fee("training", 7_000_001)], TRAINING],
  [
    "hidden in papers",
    "tw-factory",
    [fee("training", 1), fee("documents", 30_000_000)],
    ["warn other_cost_high fee_documents_vnd"],
  ],
  ["Germany", "de-skilled", [fee("training", 30_000_000)], []],
  ["Germany above", "de-skilled", [fee("training", 30_000_001)], TRAINING],
  ["ticket", "tw-factory", [fee("airfare", 15_000_000)], []],
  [
    "dear ticket",
    "tw-factory",
    [fee("airfare", 15_000_001)],
    ["warn other_cost_high fee_airfare_vnd"],
  ],
  ["ticket to Germany", "de-skilled", [fee("airfare", 25_000_000)], []],
  [
    "dear ticket to Germany",
    "de-skilled",
    [fee("airfare", 25_000_001)],
    ["warn other_cost_high fee_airfare_vnd"],
  ],
])("%s", (_, programme, fees, expected) => {
  expect(brief(checkOtherCosts(lawfulOrder(programme, { fees }), ON))).toEqual(expected);
});

it("asks why an intern in care should pay for training", () => {
  const fees = [fee("training", 1)];
  expect(brief(checkOtherCosts(lawfulOrder("jp-intern", { trade: "care", fees }), ON))).toEqual(
    TRAINING,
  );
  expect(checkOtherCosts(lawfulOrder("jp-ssw1", { trade: "care", fees }), ON)).toEqual([]);
});

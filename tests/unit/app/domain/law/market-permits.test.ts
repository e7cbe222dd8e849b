import { describe, expect, it } from "vitest";
import { checkMarketPermits, requiredPermits } from "#app/domain/law/market-permits.ts";
import { brief, lawfulOrder, LICENCE, ON } from "./lawful-order.ts";

describe("approvals besides the licence", () => {
  it.each([
    ["JP", "jp-intern", "welding", ["JP"]],
    ["JP", "jp-intern", "care", ["JP", "JP-CARE"]],
    ["JP", "jp-ssw1", "care", ["JP", "JP-CARE"]],
    ["JP", "jp-ssw1", "building-cleaning", ["JP"]],
    ["TW", "tw-factory", "machining", ["TW"]],
    ["TW", "tw-care-centre", "care", ["TW"]],
    ["TW", "tw-home-carer", "home-care", ["TW"]],
    ["TW", "tw-domestic", "domestic-help", ["TW", "TW-DOMESTIC"]],
    ["TW", "tw-intermediate", "home-care", ["TW"]],
    ["TW", "tw-home-carer", "domestic-help", ["TW", "TW-DOMESTIC"]],
    ["TW", "tw-intermediate", "machining", ["TW"]],
    ["KR", "kr-e7", "welding", []],
    ["DE", "de-ausbildung", "nursing", []],
    ["DE", "de-ausbildung", "care", []],
  ])("%s %s %s", (market, programme, trade, approvals) => {
    expect(requiredPermits(market, programme, trade, ON)).toEqual(approvals);
  });

  it.each([
    [lawfulOrder("jp-ssw1", { trade: "care" }), ["JP", "JP-CARE"], []],
    [lawfulOrder("jp-ssw1", { trade: "care" }), ["JP"], ["block market_approval_missing trade"]],
    [lawfulOrder("tw-home-carer"), ["TW-DOMESTIC"], ["block market_approval_missing market"]],
    [lawfulOrder("tw-home-carer"), ["TW"], ["warn market_approval_missing programme"]],
    [lawfulOrder("tw-domestic"), ["TW"], ["block market_approval_missing programme"]],
    [
      lawfulOrder("tw-home-carer"),
      ["JP"],
      ["block market_approval_missing market", "warn market_approval_missing programme"],
    ],
    [lawfulOrder("kr-e7"), [], []],
  ])("case %#", (order, permits, expected) => {
    expect(brief(checkMarketPermits(order, { ...LICENCE, permits }, ON))).toEqual(expected);
  });

  it("says nothing of a licence in no register", () => {
    expect(checkMarketPermits(lawfulOrder("tw-home-carer"), null, ON)).toEqual([]);
  });
});

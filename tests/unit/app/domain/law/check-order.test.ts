import { describe, expect, it } from "vitest";
import { checkOrder } from "#app/domain/law/check-order.ts";
import { FINDING_CODES, verdictOf } from "#app/domain/law/finding.ts";
import {
  AGENCY_PROGRAMMES,
  asking,
  CONTEXT,
  fee,
  found,
  lawfulOrder,
  money,
  RATES,
} from "./lawful-order.ts";

describe("a lawful order", () => {
  it.each(AGENCY_PROGRAMMES)("of %s has nothing found", (programme) => {
    expect(found(lawfulOrder(programme))).toEqual([]);
  });
});

describe("one thing wrong", () => {
  it.each([
    ["licence", found(lawfulOrder(), { licence: null }), "block licence_unknown agency_licence_no"],
    ["age", found(lawfulOrder("jp-intern", { ageMin: 17 })), "block worker_under_18 age_min"],
    [
      "rent",
      found(lawfulOrder("jp-intern", { boardLodgingDeduction: money(27_001, "JPY") })),
      "block deduction_over_cap board_lodging_deduction",
    ],
    [
      "deposit",
      found(asking(lawfulOrder("tw-factory"), 1, [fee("deposit", 12_000_001)])),
      "block deposit_over_cap deposit_vnd",
    ],
    [
      "brokerage",
      found(asking(lawfulOrder("jp-ssw1"), 1, [fee("brokerage", 1)])),
      "block brokerage_charged fee_brokerage_vnd",
    ],
    [
      "training",
      found(asking(lawfulOrder("jp-ssw1"), 1, [fee("training", 40_000_000)])),
      "warn other_cost_high fee_training_vnd",
    ],
    [
      "ticket",
      found(asking(lawfulOrder("jp-ssw1"), 1, [fee("airfare", 7_500_000)])),
      "block ticket_not_paid fee_airfare_vnd",
    ],
    [
      "wage",
      found(lawfulOrder("tw-factory", { wage: money(29_499, "TWD") })),
      "block wage_below_floor wage_amount",
    ],
    [
      "wait",
      found(lawfulOrder("kr-e7", { departureOn: "2027-07-20" })),
      "block departure_too_late departure_on",
    ],
    [
      "length",
      found(lawfulOrder("kr-e10", { contractMonths: 24 })),
      "block term_not_allowed contract_months",
    ],
    [
      "hours",
      found(lawfulOrder("tw-home-carer", { hoursPerWeek: 100 })),
      "block term_not_allowed hours_per_week",
    ],
    ["job", found(lawfulOrder("jp-ssw1", { title: "Massage" })), "block job_forbidden title_vi"],
    [
      "fee name",
      found(asking(lawfulOrder("kr-e7"), 1, [fee("other", 5, "Giữ chỗ")])),
      "block forbidden_fee_name fee_other_vnd",
    ],
    ["no rate", found(lawfulOrder("jp-intern"), { rates: [] }), "block rate_missing wage_currency"],
    [
      "old rate",
      found(lawfulOrder("jp-intern"), { on: "2026-12-22" }),
      "info rate_missing wage_currency",
    ],
    [
      "rate of a later day",
      found(lawfulOrder("jp-intern"), { on: "2026-11-19" }),
      "info rate_missing wage_currency",
    ],
  ])("%s", (_, findings, expected) => {
    expect(findings).toEqual([expected]);
  });

  it("takes a rate of 31 days as fresh", () => {
    expect(found(lawfulOrder("jp-intern"), { on: "2026-12-21" })).toEqual([]);
  });

  it("needs no rate for a wage in đồng", () => {
    expect(found(lawfulOrder("kr-e10", { wage: money(31_000_000, "VND") }), { rates: [] })).toEqual(
      [],
    );
  });
});

describe("several things wrong", () => {
  it("stand together", () => {
    const order = asking(
      lawfulOrder("tw-home-carer", {
        approvalKind: "source-preparation",
        approvalNo: null,
        ageMin: 16,
      }),
      99_000_000,
      [fee("deposit", 20_000_000)],
    );
    expect(found(order, { licence: null })).toEqual([
      "block licence_unknown agency_licence_no",
      "block contract_approval_missing approval_no",
      "block worker_under_18 age_min",
      "block service_fee_over_cap fee_service_vnd",
      "block deposit_over_cap deposit_vnd",
      "block fee_before_contract_approval fee_service_vnd",
      "block fee_before_contract_approval deposit_vnd",
    ]);
  });

  it("a programme closed to agencies is not measured by an agency ceiling", () => {
    const order = {
      ...asking(lawfulOrder("kr-e7"), 30_000_000, [fee("deposit", 100_000_000)]),
      programme: "kr-e9",
    };
    expect(found(order)).toEqual(["block programme_closed_to_agencies programme"]);
  });
});

it("cites article and source for every finding, but no article for an estimate of the portal", () => {
  const order = asking(
    lawfulOrder("jp-ssw1", { ageMin: 1, contractMonths: 99, departureOn: "2030-01-01" }),
    999_000_000,
    [fee("deposit", 1), fee("brokerage", 1), fee("airfare", 1), fee("training", 99_000_000)],
  );
  const findings = checkOrder(order, { ...CONTEXT, rates: RATES, licence: null });
  expect(findings.length).toBeGreaterThan(7);
  for (const { code, article, source } of findings) {
    expect(FINDING_CODES).toContain(code);
    expect(source).not.toBeNull();
    expect(article === null).toBe(source === "setting");
  }
  expect(verdictOf(findings)).toBe("blocked");
});

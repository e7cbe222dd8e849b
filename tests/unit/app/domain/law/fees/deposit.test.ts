import { expect, it } from "vitest";
import { checkDeposit, depositCapVnd, depositRule } from "#app/domain/law/fees/deposit.ts";
import { brief, fee, lawfulOrder, ON } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { AgencyProgramme } from "#tests/unit/app/domain/law/lawful-order.ts";

const NOT_ALLOWED = ["block deposit_not_allowed deposit_vnd"];
const OVER = ["block deposit_over_cap deposit_vnd"];

it.each<[AgencyProgramme, string | null, number, string[]]>([
  ["jp-intern", null, 0, []],
  ["jp-intern", null, 1, NOT_ALLOWED],
  ["jp-engineer", null, 5_000_000, NOT_ALLOWED],
  ["tw-factory", null, 12_000_000, []],
  ["tw-factory", null, 12_000_001, OVER],
  ["tw-home-carer", null, 12_000_001, OVER],
  ["tw-fishing", "nearshore-fishing", 12_000_000, []],
  ["tw-fishing", "farsea-fishing", 1, NOT_ALLOWED],
  ["tw-fishing", "seafaring", 1, NOT_ALLOWED],
  ["kr-e7", null, 36_000_000, []],
  ["kr-e7", null, 36_000_001, OVER],
  ["kr-e10", null, 36_000_000, []],
  ["kr-e10", null, 36_000_001, OVER],
  ["de-skilled", null, 20_000_000, []],
  ["de-skilled", null, 20_000_001, ["warn deposit_over_cap deposit_vnd"]],
  ["de-skilled", null, 35_000_000, ["warn deposit_over_cap deposit_vnd"]],
  ["de-ausbildung", null, 35_000_001, OVER],
])("%s %s %i", (programme, trade, amount, expected) => {
  const order = lawfulOrder(programme);
  expect(
    brief(
      checkDeposit({ ...order, trade: trade ?? order.trade, fees: [fee("deposit", amount)] }, ON),
    ),
  ).toEqual(expected);
});

it("is summed over its lines", () => {
  expect(
    brief(
      checkDeposit(
        lawfulOrder("tw-factory", { fees: [fee("deposit", 12_000_000), fee("deposit", 1)] }),
        ON,
      ),
    ),
  ).toEqual(OVER);
});

it.each([
  ["US", 0],
  ["MY", 0],
  ["SA", 0],
  ["AU", 20_000_000],
  ["PL", 20_000_000],
])("in %s is at most %i", (market, cap) => {
  const row = depositRule({ ...lawfulOrder("tw-factory"), market, programme: "x" }, ON);
  expect(row === null ? null : depositCapVnd(row)).toBe(cap);
});

import { expect, it } from "vitest";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import { livingOn } from "#app/domain/law/estimates/living.ts";
import { lawfulOrder, ON } from "#tests/unit/app/domain/law/lawful-order.ts";

it.each([
  ["tw-home-carer", "living-tw-fed"],
  ["tw-factory", "living-tw"],
  ["kr-e10", "living-kr-crew"],
  ["kr-e7", "living-kr"],
  ["de-ausbildung", "living-de-trainee"],
] as const)("%s lives by %s", (programme, id) => {
  expect(livingOn(lawfulOrder(programme), ON)?.id).toBe(id);
});

it("has an estimate for every programme, in the money of its market, low below high", () => {
  for (const { code, market } of PROGRAMMES) {
    const row = livingOn({ ...lawfulOrder(), programme: code, market }, ON);
    const currency = findMarket(market)?.currency;
    expect(row).not.toBeNull();
    if (row === null) continue;
    expect([row.living.low.currency, row.lodging.high.currency]).toEqual([currency, currency]);
    expect(row.living.low.minor).toBeLessThanOrEqual(row.living.high.minor);
    expect(row.lodging.low.minor).toBeLessThanOrEqual(row.lodging.high.minor);
    expect(row.payrollPercent.low).toBeLessThanOrEqual(row.payrollPercent.high);
  }
  expect(livingOn({ ...lawfulOrder(), market: "XX", programme: "x" }, ON)).toBeNull();
});

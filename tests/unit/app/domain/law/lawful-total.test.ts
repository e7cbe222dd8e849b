import { describe, expect, it } from "vitest";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { tradesOf } from "#app/domain/law/charges.ts";
import { isFreeBySameSide, isOfSameSide, lawfulTotal } from "#app/domain/law/lawful-total.ts";
import type { LawfulTotal, SameSide } from "#app/domain/law/lawful-total.ts";
import { rateOn } from "#app/domain/law/rates.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import type { Currency } from "#app/domain/catalogue/currency.ts";
import { money, ON, RATES } from "./lawful-order.ts";

function caseOf(market: string, programme: string, changes: Partial<RuleCase> = {}): RuleCase {
  return {
    market,
    programme,
    trade: "",
    finishedProgramme: "none",
    contractMonths: 36,
    ...changes,
  };
}

function paid(units: number, currency: Currency) {
  const rate = rateOn(RATES, currency, ON);
  return rate && { wage: money(units, currency), rate };
}

function total(
  order: RuleCase,
  wage: ReturnType<typeof paid>,
  sameSide: SameSide = null,
): LawfulTotal | null {
  return lawfulTotal(order, { wage, sameSide }, { on: ON, rates: RATES });
}

const NT = paid(31_000, "TWD");
const YEN = paid(180_000, "JPY");

describe("the most a lawful total may be", () => {
  it("is the caps of fee and deposit and the usual rest", () => {
    expect(total(caseOf("TW", "tw-factory"), NT)).toEqual({
      serviceVnd: 76_074_000,
      serviceMonths: 3,
      depositVnd: 12_000_000,
      isDepositEstimate: false,
      costsVnd: 15_000_000,
      ticketVnd: 15_000_000,
      abroadVnd: 0,
      totalVnd: 118_074_000,
    });
  });

  it("has no ticket where the foreign side pays it, and no deposit in Japan", () => {
    expect(total(caseOf("JP", "jp-intern"), YEN)).toMatchObject({
      serviceVnd: 92_880_000,
      depositVnd: 0,
      ticketVnd: 0,
      totalVnd: 107_880_000,
    });
  });

  it("holds a deposit of one ticket at the most such a ticket costs, as an estimate", () => {
    expect(total(caseOf("DE", "de-skilled"), paid(2_800, "EUR"))).toMatchObject({
      depositVnd: 35_000_000,
      isDepositEstimate: true,
      costsVnd: 30_000_000,
      ticketVnd: 25_000_000,
    });
  });

  it("counts what a crew in Korea may be asked for there", () => {
    const crew = caseOf("KR", "kr-e10");
    expect(total(crew, paid(2_200_000, "KRW"))?.abroadVnd).toBe(1_550 * 26_300);
    const without = { on: ON, rates: [] };
    const known = { wage: paid(2_200_000, "KRW"), sameSide: null };
    expect(lawfulTotal(crew, known, without)?.abroadVnd).toBe(0);
  });

  it("takes a trade that is not told as the one that allows most", () => {
    const boat = caseOf("TW", "tw-fishing");
    const near = total({ ...boat, trade: "nearshore-fishing" }, NT)?.totalVnd ?? 0;
    const far = total({ ...boat, trade: "farsea-fishing" }, NT)?.totalVnd ?? 0;
    expect(far).toBeGreaterThan(near);
    expect(total(boat, NT)?.totalVnd).toBe(far);
  });

  it("reads the part of a year the way that allows more", () => {
    const months = (contractMonths: number) =>
      total(caseOf("TW", "tw-factory", { contractMonths }), NT)?.serviceVnd;
    expect(months(25)).toBe(months(36));
    expect(months(24)).toBe(50_716_000);
  });

  it("leaves a doubtful lower cap out: above the general one alone it is certain", () => {
    expect(total(caseOf("JP", "jp-engineer"), YEN)?.serviceVnd).toBe(92_880_000);
    const again = caseOf("JP", "jp-intern", { finishedProgramme: "intern-2" });
    expect(total(again, YEN)?.serviceVnd).toBe(92_880_000);
    expect(total(again, YEN, "no")?.serviceVnd).toBe(92_880_000);
    expect(total(again, YEN, "yes")?.serviceVnd).toBe(0);
  });

  it("is not known without a wage, unless nothing may be asked anyway", () => {
    expect(total(caseOf("JP", "jp-ssw1"), null)).toBeNull();
    const skilled = caseOf("JP", "jp-ssw1", { finishedProgramme: "intern-3" });
    expect(total(skilled, null)).toMatchObject({ serviceVnd: 0, totalVnd: 15_000_000 });
  });
});

it("an untold trade of any programme allows no less than each of its trades", () => {
  for (const { code, market } of PROGRAMMES.filter(({ sentBy }) => sentBy === "agency")) {
    const rate = { day: ON, currency: "VND", vndPerUnit: 1 } as const;
    const wage = { wage: money(30_000_000, "VND"), rate };
    const untold = total(caseOf(market, code), wage)?.totalVnd ?? 0;
    for (const trade of tradesOf(code))
      expect(
        total(caseOf(market, code, { trade }), wage)?.totalVnd,
        `${code} ${trade}`,
      ).toBeLessThanOrEqual(untold);
  }
});

it("knows the one row that rests on the same agency and supervising body", () => {
  expect(isOfSameSide("service-fee-jp-intern-3")).toBe(true);
  expect(isOfSameSide("service-fee-jp-engineer")).toBe(false);
  expect(isFreeBySameSide(caseOf("JP", "jp-engineer"), "yes", ON)).toBe(false);
});

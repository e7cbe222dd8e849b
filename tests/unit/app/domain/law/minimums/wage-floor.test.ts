import { describe, expect, it } from "vitest";
import type { Currency } from "#app/domain/catalogue/currency.ts";
import { minimumWage, MINIMUM_WAGES } from "#app/domain/law/minimums/minimum-wage-rows.ts";
import { checkWageFloor } from "#app/domain/law/minimums/wage-floor.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import {
  brief,
  CONTEXT,
  lawfulOrder,
  money,
  ON,
  RATES,
} from "#tests/unit/app/domain/law/lawful-order.ts";
import type { AgencyProgramme } from "#tests/unit/app/domain/law/lawful-order.ts";

const BLOCK = ["block wage_below_floor wage_amount"];
const WARN = ["warn wage_below_floor wage_amount"];
const NEWER = ["info wage_floor_not_on_file wage_amount"];

type Case = Partial<OrderTerms>;

/** Found of an order without a day of departure, so that the day of the act counts alone. */
function found(
  programme: AgencyProgramme,
  wage: number,
  currency: Currency,
  change: Case = {},
  on = ON,
) {
  const order = lawfulOrder(programme, {
    wage: money(wage, currency),
    departureOn: null,
    ...change,
  });
  return checkWageFloor(order, { ...CONTEXT, minimumWages: MINIMUM_WAGES, on });
}

describe("the floors that the circular sets", () => {
  it.each<[AgencyProgramme, string | null, number, Currency, string, string[]]>([
    // programme, trade, wage, currency, day
    ["tw-fishing", "farsea-fishing", 20_000, "TWD", ON, []],
    ["tw-home-carer", null, 20_000, "TWD", ON, []],
    ["tw-home-carer", null, 19_999, "TWD", ON, BLOCK],
    ["tw-domestic", null, 19_999, "TWD", ON, BLOCK],
    ["tw-home-carer", null, 19_999, "TWD", "2024-05-14", []],
    ["tw-intermediate", "machining", 33_000, "TWD", ON, []],
    ["tw-intermediate", "machining", 32_999, "TWD", ON, BLOCK],
    ["tw-intermediate", "crops", 32_999, "TWD", ON, BLOCK],
    ["tw-factory", "interpreter", 32_999, "TWD", ON, BLOCK],
    ["tw-intermediate", "care", 29_500, "TWD", ON, []],
    ["tw-intermediate", "care", 28_999, "TWD", "2024-06-01", BLOCK],
    ["tw-intermediate", "care", 29_000, "TWD", "2024-06-01", []],
    ["tw-intermediate", "home-care", 24_000, "TWD", ON, []],
    ["tw-intermediate", "home-care", 23_999, "TWD", ON, BLOCK],
    ["kr-e10", null, 1_000_000, "KRW", ON, []],
    // 600 USD at 26,300 of 29,500: 534.92 euro, which stays below the trainees' minimum
    ["de-ausbildung", null, 534.92, "EUR", "2025-06-01", []],
    ["de-ausbildung", null, 534.91, "EUR", "2025-06-01", BLOCK],
    ["de-ausbildung", null, 600, "USD", "2025-06-01", []],
    ["de-ausbildung", null, 599.99, "USD", "2025-06-01", BLOCK],
  ])("%s %s %d %s on %s", (programme, trade, wage, currency, on, expected) => {
    const change = trade === null ? {} : { trade };
    const rates = RATES.map((rate) => ({ ...rate, day: "2024-01-01" }));
    const order = lawfulOrder(programme, {
      wage: money(wage, currency),
      departureOn: null,
      ...change,
    });
    expect(brief(checkWageFloor(order, { ...CONTEXT, rates, on }))).toEqual(expected);
  });

  it("are higher in Europe for contracts under a year: 800 USD, 713.221 euro", () => {
    const of = (contractMonths: number, wage: number) =>
      brief(found("de-ausbildung", wage, "EUR", { contractMonths }, "2025-06-01"));
    expect(of(12, 713.22)).toEqual([]);
    expect(of(11, 713.23)).toEqual([]);
    expect(of(11, 713.22)).toEqual(BLOCK);
  });

  it("stand in the currency of the wage", () => {
    expect(found("de-ausbildung", 500, "EUR")).toMatchObject([
      { found: 50_000, allowed: 53_492, unit: "minor" },
    ]);
  });

  it("in a currency without a rate are told, not guessed", () => {
    const rates = RATES.filter(({ currency }) => currency !== "USD");
    expect(brief(checkWageFloor(lawfulOrder("de-ausbildung"), { ...CONTEXT, rates }))).toEqual([
      "info rate_missing wage_currency",
    ]);
  });
});

describe("the minimum wage of the host", () => {
  it.each<[AgencyProgramme, Case, number, Currency, string, string[]]>([
    ["tw-factory", {}, 28_590, "TWD", "2025-12-31", []],
    ["tw-factory", {}, 28_589.99, "TWD", "2025-12-31", BLOCK],
    ["tw-factory", {}, 29_499.99, "TWD", "2026-01-01", BLOCK],
    ["tw-factory", {}, 29_500, "TWD", "2026-01-01", []],
    ["tw-construction", {}, 29_499, "TWD", ON, BLOCK],
    ["tw-care-centre", {}, 29_500, "TWD", ON, []],
    ["tw-fishing", {}, 29_499, "TWD", ON, BLOCK],
    ["tw-farm", {}, 29_499, "TWD", ON, BLOCK],
    ["tw-factory", { hoursPerWeek: 20 }, 14_750, "TWD", ON, []],
    ["tw-factory", { hoursPerWeek: 20 }, 14_749.99, "TWD", ON, BLOCK],
    ["kr-e7", {}, 2_096_270, "KRW", "2025-12-31", []],
    ["kr-e7", {}, 2_096_269, "KRW", "2025-12-31", BLOCK],
    ["kr-e7", {}, 2_156_879, "KRW", ON, BLOCK],
    ["kr-e7", {}, 2_156_880, "KRW", ON, []],
    ["kr-e7", { hoursPerWeek: null }, 2_156_879, "KRW", ON, BLOCK],
    // 39 of 40 hours: 2,102,958
    ["kr-e7", { hoursPerWeek: 39 }, 2_102_958, "KRW", ON, []],
    ["kr-e7", { hoursPerWeek: 39 }, 2_102_957, "KRW", ON, BLOCK],
    // 13.90 x 40 x 52 / 12 = 2,409.33…; 14.60 from 2027: 2,530.66…, and of 39 hours 2,467.40
    ["de-skilled", {}, 2_409.34, "EUR", "2026-12-31", []],
    ["de-skilled", {}, 2_409.33, "EUR", "2026-12-31", BLOCK],
    ["de-skilled", {}, 2_530.66, "EUR", "2027-01-01", BLOCK],
    ["de-skilled", {}, 2_530.67, "EUR", "2027-01-01", []],
    ["de-skilled", { hoursPerWeek: 39 }, 2_467.4, "EUR", "2027-01-01", []],
    ["de-skilled", { hoursPerWeek: 39 }, 2_467.39, "EUR", "2027-01-01", BLOCK],
    // 38.5 hours: 2,435.766…
    ["de-skilled", { hoursPerWeek: 38.5 }, 2_435.77, "EUR", "2027-01-01", []],
    ["de-skilled", { hoursPerWeek: 38.5 }, 2_435.76, "EUR", "2027-01-01", BLOCK],
    ["de-ausbildung", {}, 724, "EUR", ON, []],
    ["de-ausbildung", {}, 723.99, "EUR", ON, WARN],
    ["de-ausbildung", {}, 534.91, "EUR", ON, BLOCK],
  ])("%s %j %d %s on %s", (programme, change, wage, currency, on, expected) => {
    expect(brief(found(programme, wage, currency, change, on))).toEqual(expected);
  });

  it.each<[string, number | null, number]>([
    ["Nagoya, Aichi", 40, 197_600],
    ["Tokyo", 40, 212_507],
    ["Hokkaido", 40, 186_334],
    ["Aichi", 38, 187_720],
    ["Aichi", null, 197_600],
    ["Tokyo và Saitama", 40, 197_774],
    ["không ghi tỉnh", 40, 177_320],
  ])("in %s at %s hours refuses below %i yen", (workplace, hoursPerWeek, least) => {
    for (const programme of ["jp-intern", "jp-ssw1", "jp-engineer", "jp-esd"] as const) {
      expect(brief(found(programme, least, "JPY", { workplace, hoursPerWeek }))).toEqual(NEWER);
      expect(found(programme, least - 1, "JPY", { workplace, hoursPerWeek })).toMatchObject([
        {
          severity: "block",
          code: "wage_below_floor",
          found: least - 1,
          allowed: least,
          unit: "minor",
          article: "Circular 02/2024/TT-BLĐTBXH annex II",
        },
      ]);
    }
  });

  it("is that of the later of the act and the departure", () => {
    const german = (departureOn: string | null, on: string) =>
      brief(found("de-skilled", 2_409.34, "EUR", { departureOn }, on));
    expect(german("2026-12-31", ON)).toEqual([]);
    expect(german("2027-01-01", ON)).toEqual(BLOCK);
    expect(german("2026-12-31", "2027-01-01")).toEqual(BLOCK);
  });

  it("of a day whose figure is not on file tells a wage up to 7 % above the last one", () => {
    // 1,140 x 40 x 52 / 12 = 197,600; 7 % above is 211,432
    const aichi = (yen: number, on: string) =>
      brief(found("jp-intern", yen, "JPY", { workplace: "Aichi" }, on));
    expect(aichi(211_431, ON)).toEqual(NEWER);
    expect(aichi(211_432, ON)).toEqual([]);
    expect(aichi(197_600, "2026-09-30")).toEqual([]);
    expect(aichi(197_600, "2026-10-01")).toEqual(NEWER);
    const leaving = { departureOn: "2027-02-01" };
    expect(brief(found("tw-factory", 31_564.99, "TWD", leaving))).toEqual(NEWER);
    expect(brief(found("tw-factory", 31_565, "TWD", leaving))).toEqual([]);
    expect(brief(found("de-skilled", 2_600, "EUR", leaving))).toEqual([]);
  });

  it("follows a figure that the centre has added", () => {
    const days = { validFrom: "2026-10-18", renewedFrom: "2027-10-18" };
    const added = minimumWage("JP-Aichi", { minor: 1_195, currency: "JPY" }, days, "Aichi");
    const context = { ...CONTEXT, minimumWages: [...MINIMUM_WAGES, added] };
    const order = (yen: number) =>
      lawfulOrder("jp-intern", { workplace: "Aichi", wage: money(yen, "JPY") });
    expect(brief(checkWageFloor(order(207_133), context))).toEqual(BLOCK);
    expect(brief(checkWageFloor(order(207_134), context))).toEqual([]);
    expect(checkWageFloor(order(200_000), context)).toMatchObject([{ source: "Aichi" }]);
  });
});

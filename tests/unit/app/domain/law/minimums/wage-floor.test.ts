import { describe, expect, it } from "vitest";
import { checkWageFloor } from "#app/domain/law/minimums/wage-floor.ts";
import type { Currency } from "#app/domain/catalogue/currency.ts";
import { brief, lawfulOrder, money, ON, RATES } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { AgencyProgramme } from "#tests/unit/app/domain/law/lawful-order.ts";

const BLOCK = ["block wage_below_floor wage_amount"];
const INFO = ["info wage_below_floor wage_amount"];

describe("the least a month may pay", () => {
  it.each<[AgencyProgramme, string | null, number, Currency, string, string[]]>([
    // programme, trade, wage, currency, day
    ["tw-factory", null, 28_590, "TWD", "2025-12-31", []],
    ["tw-factory", null, 28_589.99, "TWD", "2025-12-31", BLOCK],
    ["tw-factory", null, 28_590, "TWD", "2026-01-01", BLOCK],
    ["tw-factory", null, 29_500, "TWD", "2026-01-01", []],
    ["tw-construction", null, 29_499, "TWD", ON, BLOCK],
    ["tw-care-centre", null, 29_500, "TWD", ON, []],
    ["tw-care-centre", null, 29_499, "TWD", ON, BLOCK],
    ["tw-fishing", null, 29_499, "TWD", ON, BLOCK],
    ["tw-fishing", "farsea-fishing", 20_000, "TWD", ON, []],
    ["tw-farm", null, 29_499, "TWD", ON, BLOCK],
    ["tw-home-carer", null, 20_000, "TWD", ON, []],
    ["tw-home-carer", null, 19_999, "TWD", ON, BLOCK],
    ["tw-domestic", null, 19_999, "TWD", ON, BLOCK],
    ["tw-home-carer", null, 19_999, "TWD", "2024-05-14", []],
    ["tw-intermediate", "machining", 33_000, "TWD", ON, []],
    ["tw-intermediate", "machining", 32_999, "TWD", ON, BLOCK],
    ["tw-intermediate", "crops", 32_999, "TWD", ON, BLOCK],
    ["tw-factory", "interpreter", 32_999, "TWD", ON, BLOCK],
    ["tw-intermediate", "care", 29_500, "TWD", ON, []],
    ["tw-intermediate", "care", 29_000, "TWD", ON, BLOCK],
    ["tw-intermediate", "care", 29_000, "TWD", "2024-06-01", []],
    ["tw-intermediate", "home-care", 24_000, "TWD", ON, []],
    ["tw-intermediate", "home-care", 23_999, "TWD", ON, BLOCK],
    ["kr-e7", null, 2_096_270, "KRW", "2025-12-31", []],
    ["kr-e7", null, 2_096_269, "KRW", "2025-12-31", BLOCK],
    ["kr-e7", null, 2_096_269, "KRW", ON, BLOCK],
    ["kr-e7", null, 2_096_270, "KRW", ON, INFO],
    ["kr-e7", null, 2_156_879, "KRW", ON, INFO],
    ["kr-e7", null, 2_156_880, "KRW", ON, []],
    ["kr-e10", null, 2_000_000, "KRW", ON, []],
    ["jp-intern", null, 150_000, "JPY", ON, []],
    // 600 USD at 26,300 of 29,500: 534.92 euro
    ["de-ausbildung", null, 534.92, "EUR", ON, []],
    ["de-ausbildung", null, 534.91, "EUR", ON, BLOCK],
    ["de-ausbildung", null, 600, "USD", ON, []],
    ["de-ausbildung", null, 599.99, "USD", ON, BLOCK],
    ["de-skilled", null, 2_409.33, "EUR", ON, []],
    ["de-skilled", null, 2_409.32, "EUR", ON, INFO],
  ])("%s %s %d %s on %s", (programme, trade, wage, currency, on, expected) => {
    const order = lawfulOrder(programme, { wage: money(wage, currency) });
    const rates = RATES.map((rate) => ({ ...rate, day: "2024-01-01" }));
    expect(brief(checkWageFloor({ ...order, trade: trade ?? order.trade }, rates, on))).toEqual(
      expected,
    );
  });

  it("is higher in Europe for contracts under a year: 800 USD, 713.221 euro", () => {
    for (const [months, wage, expected] of [
      [12, 713.22, []],
      [11, 713.23, []],
      [11, 713.22, BLOCK],
    ] as const) {
      const order = lawfulOrder("de-ausbildung", {
        contractMonths: months,
        wage: money(wage, "EUR"),
      });
      expect(brief(checkWageFloor(order, RATES, ON))).toEqual(expected);
    }
  });

  it("names the floor in the currency of the wage", () => {
    expect(
      checkWageFloor(lawfulOrder("de-ausbildung", { wage: money(500, "EUR") }), RATES, ON),
    ).toMatchObject([{ found: 50_000, allowed: 53_492, unit: "minor" }]);
  });

  it("of a full week does not bind a shorter one", () => {
    expect(
      checkWageFloor(
        lawfulOrder("kr-e7", { wage: money(1_900_000, "KRW"), hoursPerWeek: 39 }),
        RATES,
        ON,
      ),
    ).toEqual([]);
    expect(
      brief(
        checkWageFloor(
          lawfulOrder("kr-e7", { wage: money(1_900_000, "KRW"), hoursPerWeek: null }),
          RATES,
          ON,
        ),
      ),
    ).toEqual(BLOCK);
  });

  it("in a currency without a rate is told, not guessed", () => {
    const rates = RATES.filter(({ currency }) => currency !== "USD");
    expect(brief(checkWageFloor(lawfulOrder("de-ausbildung"), rates, ON))).toEqual([
      "info rate_missing wage_currency",
    ]);
  });
});

import { expect, it } from "vitest";
import { checkDeduction } from "#app/domain/law/minimums/deduction.ts";
import type { Currency } from "#app/domain/catalogue/currency.ts";
import { brief, lawfulOrder, money, ON, RATES } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { AgencyProgramme } from "#tests/unit/app/domain/law/lawful-order.ts";

const BLOCK = ["block deduction_over_cap board_lodging_deduction"];
const WARN = ["warn deduction_over_cap board_lodging_deduction"];

it.each<[AgencyProgramme, string | null, number, number, Currency, string[]]>([
  // programme, trade, wage, deduction, currency
  ["jp-intern", null, 207_000, 31_050, "JPY", []],
  ["jp-intern", null, 207_000, 31_051, "JPY", BLOCK],
  ["jp-intern", null, 187_000, 31_050, "JPY", BLOCK],
  ["jp-intern", null, 180_001, 27_000, "JPY", []],
  ["jp-intern", null, 180_001, 27_001, "JPY", BLOCK],
  ["jp-ssw1", null, 210_000, 60_000, "JPY", []],
  ["jp-engineer", null, 230_000, 60_000, "JPY", []],
  ["jp-esd", null, 180_000, 27_001, "JPY", WARN],
  ["tw-factory", null, 31_000, 2_500, "TWD", []],
  ["tw-factory", null, 31_000, 2_501, "TWD", WARN],
  ["tw-care-centre", null, 31_000, 2_500.01, "TWD", WARN],
  ["tw-care-centre", null, 31_000, 5_000, "TWD", WARN],
  ["tw-care-centre", null, 31_000, 5_000.01, "TWD", BLOCK],
  ["tw-intermediate", "machining", 34_000, 2_500, "TWD", []],
  ["tw-intermediate", "home-care", 25_000, 1, "TWD", BLOCK],
  ["tw-home-carer", null, 21_000, 1, "TWD", BLOCK],
  ["tw-domestic", null, 21_000, 1, "TWD", BLOCK],
  ["tw-farm", null, 31_000, 1, "TWD", BLOCK],
  ["tw-fishing", null, 31_000, 1, "TWD", BLOCK],
  ["tw-fishing", "farsea-fishing", 31_000, 1, "TWD", BLOCK],
  ["tw-home-carer", null, 21_000, 0, "TWD", []],
  ["kr-e7", null, 2_500_000, 500_000, "KRW", []],
  ["kr-e7", null, 2_500_000, 500_001, "KRW", BLOCK],
  ["kr-e10", null, 2_200_000, 1, "KRW", BLOCK],
  // free lodging in Europe below 900 USD, 802.3729 euro
  ["de-ausbildung", null, 802.38, 200, "EUR", []],
  ["de-ausbildung", null, 802.37, 200, "EUR", WARN],
  ["de-ausbildung", null, 900, 200, "USD", []],
  ["de-ausbildung", null, 899.99, 200, "USD", WARN],
  ["de-skilled", null, 2_800, 700, "EUR", []],
])("%s %s wage %d less %d %s", (programme, trade, wage, deducted, currency, expected) => {
  const order = lawfulOrder(programme, {
    wage: money(wage, currency),
    boardLodgingDeduction: money(deducted, currency),
  });
  expect(brief(checkDeduction({ ...order, trade: trade ?? order.trade }, RATES, ON))).toEqual(
    expected,
  );
});

it("names the limit in minor units", () => {
  const order = lawfulOrder("tw-factory", { boardLodgingDeduction: money(2_501, "TWD") });
  expect(checkDeduction(order, RATES, ON)).toMatchObject([
    { found: 250_100, allowed: 250_000, unit: "minor" },
  ]);
});

it("is a rule since 15 May 2024", () => {
  const order = lawfulOrder("tw-factory", { boardLodgingDeduction: money(2_501, "TWD") });
  expect(checkDeduction(order, RATES, "2024-05-14")).toEqual([]);
  expect(brief(checkDeduction(order, RATES, "2024-05-15"))).toEqual(WARN);
});

it.each<[AgencyProgramme, string, number, Currency, string[]]>([
  // Korea: lodging alone at most 15 % of 2,500,000 where meals are free
  ["kr-e7", "Công ty bao ăn, ở ký túc xá.", 375_000, "KRW", []],
  ["kr-e7", "Công ty bao ăn, ở ký túc xá.", 375_001, "KRW", WARN],
  ["kr-e7", "Công ty bao ăn, ở ký túc xá.", 500_001, "KRW", BLOCK],
  ["kr-e7", "Ăn ở tự lo.", 500_000, "KRW", []],
  // Taiwan: nothing where the employer gives no meals
  ["tw-factory", "Công nhân tự túc ăn.", 1, "TWD", WARN],
  ["tw-factory", "Không bao ăn, có chỗ ở.", 2_000, "TWD", WARN],
  ["tw-factory", "Công nhân tự túc ăn.", 5_001, "TWD", BLOCK],
  ["tw-factory", "Bao ăn 3 bữa.", 2_500, "TWD", []],
  ["jp-intern", "Công nhân tự túc ăn.", 20_000, "JPY", []],
])("%s, “%s”, less %d %s", (programme, description, deducted, currency, expected) => {
  const order = lawfulOrder(programme, {
    description,
    boardLodgingDeduction: money(deducted, currency),
  });
  expect(brief(checkDeduction(order, RATES, ON))).toEqual(expected);
});

it("is held to its limit in whatever currency the wage stands", () => {
  // NT$5,000 at 818 of 26,300 VND a dollar: 155.51 USD
  const taiwan = (dollars: number, rates = RATES) => {
    const order = lawfulOrder("tw-factory", {
      wage: money(1_000, "USD"),
      boardLodgingDeduction: money(dollars, "USD"),
    });
    return brief(checkDeduction(order, rates, ON));
  };
  expect(taiwan(77.75)).toEqual([]);
  expect(taiwan(77.76)).toEqual(WARN);
  expect(taiwan(155.51)).toEqual(WARN);
  expect(taiwan(155.52)).toEqual(BLOCK);
  expect(taiwan(155.52, [])).toEqual(["info rate_missing wage_currency"]);
});

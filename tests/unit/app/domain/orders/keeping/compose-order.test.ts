// Figures and words that an order is filtered and found by.
import { expect, test } from "vitest";
import {
  neededLanguage,
  orderColumns,
  orderFigures,
  searchWords,
} from "#app/domain/orders/keeping/compose-order.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import { namesOf } from "#app/domain/catalogue/names.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { findTradeGroup } from "#app/domain/catalogue/trade-group.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { readOrderRow } from "#app/domain/orders/sheet/order-sheet.ts";
import { orderCells, RATES, SHEET_DAY } from "#tests/support/sheet-rows.ts";

function terms(change: Record<string, string> = {}) {
  const read = readOrderRow(orderCells(change));
  if (!read.ok) throw new Error("the row cannot be read");
  return read.terms;
}

test("wage, cost and cap in VND at the rate of the day", () => {
  // 180,000 yen x 172 = 30,960,000; 40.0 + 5.9 + 2.6 million asked; the cap is three months of wage.
  expect(orderFigures(terms(), RATES, SHEET_DAY)).toEqual({
    rateOn: SHEET_DAY,
    wageVnd: 30_960_000,
    costVnd: 48_500_000,
    depositVnd: 0,
    costMonthsMilli: 1567,
    serviceCapVnd: 92_880_000,
  });
});

test("a deposit comes back, so it is not part of the cost", () => {
  const taiwan = {
    market: "TW",
    programme: "tw-factory",
    wage_amount: "30000",
    wage_currency: "TWD",
    board_lodging_deduction: "0",
    deposit_vnd: "12000000",
    language_test: "none",
    language_level: "",
  };
  expect(orderFigures(terms(taiwan), RATES, SHEET_DAY)).toMatchObject({
    costVnd: 48_500_000,
    depositVnd: 12_000_000,
  });
});

test("without a rate there are no figures", () => {
  expect(orderFigures(terms(), [], SHEET_DAY)).toBeNull();
});

test("the language asked stands on its ladder with months of study", () => {
  expect(neededLanguage(terms())).toEqual({ language: "ja", step: 1, months: 3 });
  expect(neededLanguage(terms({ language_test: "none", language_level: "" }))).toEqual({
    language: "none",
    step: 0,
    months: 0,
  });
});

test("an order is found by its trade in other languages, its place, its employer and its agency", () => {
  const words = searchWords(terms(), "Công ty CP Phái cử Chim Lạc");
  expect(words.title).toContain("Hàn");
  for (const word of ["溶接", "Welding", "Kagoshima", "Demo JP Co. 49", "Chim Lạc", "Jepang"])
    expect(words.text).toContain(word);
});

test("an order is found by the words of its group and of its programme, each said once", () => {
  const { text } = searchWords(terms({ description_vi: "" }), "Sao Mai");
  const said = text.split(" · ");
  for (const words of [
    ...namesOf(findTradeGroup("metal")?.names ?? { vi: "?", en: "?", id: "?" }),
    ...namesOf(findMarket("JP")?.names ?? { vi: "?", en: "?", id: "?" }),
    ...namesOf(findProgramme("jp-intern")?.shortNames ?? { vi: "?", en: "?", id: "?" }),
  ])
    expect(said).toContain(words);
  expect(said).not.toContain("");
  expect(new Set(said).size).toBe(said.length);
});

test("the title names the trade too, once", () => {
  expect(searchWords(terms({ title_vi: "Thợ xưởng" }), "").title).toBe("Thợ xưởng · Hàn");
  expect(searchWords(terms(), "").title).toBe("Hàn");
});

test("of a trade, market or programme that the catalogue has no longer the order's own words are left", () => {
  const gone = { ...terms(), trade: "gone", market: "XX", programme: "gone" };
  expect(searchWords(gone, "Sao Mai").text).toBe(
    "Kagoshima · Demo JP Co. 49 · Sao Mai · Hàn tại Kagoshima.",
  );
});

test("the columns say what the terms say, in whole numbers", () => {
  const asked = terms({
    hours_per_week: "",
    age_max: "",
    education: "",
    fee_service_agreed_vnd: "45000000",
    paid_by_foreign_side_vnd: "5000000",
  });
  expect(orderColumns(asked, SHEET_DAY)).toEqual({
    ref: "T-1",
    market: "JP",
    programme: "jp-intern",
    trade: "welding",
    tradeGroup: findTrade("welding")?.group,
    requiredPermits: ["JP"],
    title: "Hàn",
    description: "Hàn tại Kagoshima.",
    employer: "Demo JP Co. 49",
    workplace: "Kagoshima",
    headcount: 10,
    gender: "any",
    ageMin: 19,
    ageMax: null,
    education: "none",
    educationStep: 0,
    experienceMonths: 0,
    finishedProgramme: "none",
    wageMinor: 180_000n,
    wageCurrency: "JPY",
    hoursPerWeek: null,
    contractMonths: 36,
    extensionMonths: null,
    extensionFeeVnd: null,
    deductionMinor: 20_000n,
    serviceAgreedVnd: 45_000_000n,
    paidByForeignSideVnd: 5_000_000n,
    language: "ja",
    languageStep: 1,
    languageMonths: 3,
  });
  expect(
    orderColumns({ ...asked, extension: { months: 24, feeVnd: 15_000_000 } }, SHEET_DAY),
  ).toMatchObject({ extensionMonths: 24, extensionFeeVnd: 15_000_000n });
  expect(orderColumns({ ...asked, ageMin: null }, SHEET_DAY).ageMin).toBe(18);
});

test("a level that its test does not have is a fault of ours and no order", () => {
  expect(() => neededLanguage({ ...terms(), language: { test: "JLPT", level: "N9" } })).toThrow(
    RangeError,
  );
});

test("the approvals that the market and trade ask for go with the order", () => {
  expect(orderColumns(terms({ trade: "care" }), SHEET_DAY).requiredPermits).toEqual([
    "JP",
    "JP-CARE",
  ]);
});

test("before a contract is approved the cost is the most that the law lets it become", () => {
  const preparing = {
    approval_kind: "source-preparation",
    fee_service_agreed_vnd: "0",
    fee_service_vnd: "0",
    fee_documents_vnd: "0",
  };
  // 5.9 million for training now, and at most three months of 30.96 million later.
  expect(orderFigures(terms(preparing), RATES, SHEET_DAY)).toMatchObject({
    costVnd: 98_780_000,
    costMonthsMilli: 3191,
    serviceCapVnd: 92_880_000,
  });
});

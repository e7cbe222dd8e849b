import { describe, expect, it } from "vitest";
import { readMillions, readSum, readWage } from "#app/domain/catalogue/typed-money.ts";

describe("an amount where millions are asked for", () => {
  it.each([
    ["20", 20_000_000],
    ["0", 0],
    ["20,5", 20_500_000],
    ["20.5", 20_500_000],
    ["140", 140_000_000],
    ["1200", 1_200_000_000],
    [" 62 triệu ", 62_000_000],
    ["62tr", 62_000_000],
    ["20.000.000", 20_000_000],
    ["20000000", 20_000_000],
    ["500k", 500_000],
    ["50.000", 50_000],
    ["２０", 20_000_000],
    ["51,3 triệu đồng", 51_300_000],
  ])("%s is %i VND", (typed, vnd) => {
    expect(readMillions(typed)).toEqual({ ok: true, value: vnd });
  });

  it.each([
    ["", "missing"],
    ["abc", "not_a_number"],
    ["1 đ", "ambiguous"],
    ["1.234", "ambiguous"],
    ["9999,999", "ambiguous"],
    ["-5", "negative"],
    ["5000", "too_large"],
  ])("%s is refused: %s", (typed, why) => {
    expect(readMillions(typed)).toEqual({ ok: false, why });
  });
});

describe("a wage", () => {
  it.each([
    ["195.000", "JPY", 195_000, "JPY"],
    ["195000 yên", "JPY", 195_000, "JPY"],
    ["34 triệu", "JPY", 34_000_000, "VND"],
    ["3 triệu", "JPY", 3_000_000, "VND"],
    ["34", "JPY", 34_000_000, "VND"],
    ["34,5", "JPY", 34_500_000, "VND"],
    ["1", "JPY", 1_000_000, "VND"],
    ["34000000", "JPY", 34_000_000, "VND"],
    ["2.500.000", "KRW", 2_500_000, "KRW"],
    ["31.000", "TWD", 3_100_000, "TWD"],
    ["1.100,50", "EUR", 110_050, "EUR"],
    ["950", "EUR", 95_000, "EUR"],
    ["30", "EUR", 30_000_000, "VND"],
    ["0", "JPY", 0, "JPY"],
  ] as const)("%s in a country of %s is %i %s", (typed, currency, minor, meant) => {
    expect(readWage(typed, currency)).toEqual({ ok: true, value: { minor, currency: meant } });
  });

  it.each([
    ["", "missing"],
    ["cao", "not_a_number"],
    ["-1", "negative"],
    ["900 USD", "other_currency"],
    ["195000,5", "not_whole"],
  ])("%s is refused: %s", (typed, why) => {
    expect(readWage(typed, "JPY")).toEqual({ ok: false, why });
  });
});

describe("a bound", () => {
  it("of dong: ten thousand is meant as dong, one less is not certain", () => {
    expect(readMillions("10.000")).toEqual({ ok: true, value: 10_000 });
    expect(readMillions("9.999")).toEqual({ ok: false, why: "ambiguous" });
  });

  it("of a wage: the least of a country is a wage there, less is meant in dong", () => {
    expect(readWage("10.000", "JPY")).toEqual({
      ok: true,
      value: { minor: 10_000, currency: "JPY" },
    });
    expect(readWage("9.999", "JPY")).toEqual({ ok: false, why: "ambiguous" });
    expect(readWage("100", "EUR")).toEqual({ ok: true, value: { minor: 10_000, currency: "EUR" } });
    expect(readWage("99", "EUR")).toEqual({
      ok: true,
      value: { minor: 99_000_000, currency: "VND" },
    });
  });

  it("that neither currency keeps is told as the country's", () => {
    expect(readWage("9999999999999", "JPY")).toEqual({ ok: false, why: "too_large" });
  });
});

describe("what somebody was asked, in any money", () => {
  it.each([
    ["6500 usd", 650_000, "USD"],
    ["6.500 USD", 650_000, "USD"],
    ["$6,500", 650_000, "USD"],
    ["5.500 đô", 550_000, "USD"],
    ["5.500 đô la Mỹ", 550_000, "USD"],
    ["5500 do", 550_000, "USD"],
    ["6k5 usd", 650_000, "USD"],
    ["5,5 nghìn đô", 550_000, "USD"],
    ["180tr", 180_000_000, "VND"],
    ["140 triệu trọn gói", 140_000_000, "VND"],
    ["tổng 140tr", 140_000_000, "VND"],
    ["140tr.", 140_000_000, "VND"],
    ["140m", 140_000_000, "VND"],
    ["140.000 đ", 140_000, "VND"],
    ["1.400.000", 1_400_000, "VND"],
    ["180 triệu", 180_000_000, "VND"],
    ["180 trieu", 180_000_000, "VND"],
    ["180", 180_000_000, "VND"],
    ["180 củ", 180_000_000, "VND"],
    ["180.000.000 đ", 180_000_000, "VND"],
    ["khoảng 150 triệu", 150_000_000, "VND"],
    ["~150tr", 150_000_000, "VND"],
    ["62tr5", 62_500_000, "VND"],
    ["1 tỷ 2", 1_200_000_000, "VND"],
    ["1,2 tỷ", 1_200_000_000, "VND"],
    ["150 juta", 150_000_000, "VND"],
    ["150 million", 150_000_000, "VND"],
    ["50 man", 500_000, "JPY"],
    ["50 vạn yên", 500_000, "JPY"],
    ["2,5 man", 25_000, "JPY"],
    ["50万円", 500_000, "JPY"],
    ["500.000 yên", 500_000, "JPY"],
    ["NT$120,000", 12_000_000, "TWD"],
    ["120 nghìn đài tệ", 12_000_000, "TWD"],
    ["10 vạn đài tệ", 10_000_000, "TWD"],
    ["5 triệu won", 5_000_000, "KRW"],
    ["500 vạn won", 5_000_000, "KRW"],
    ["2.000 euro", 200_000, "EUR"],
    ["2.000,50 €", 200_050, "EUR"],
    ["１８０", 180_000_000, "VND"],
    ["0", 0, "VND"],
  ] as const)("%s is %i %s in minor units", (typed, minor, currency) => {
    expect(readSum(typed)).toEqual({ ok: true, value: { minor, currency } });
  });

  it.each([
    "3 cây vàng",
    "3 cây",
    "5 chỉ",
    "2 lượng",
    "1 cay vang",
    "vàng 9999 3 cây",
    "emas 10 gram",
  ])("%s is gold, and no money that can be judged", (typed) => {
    expect(readSum(typed)).toEqual({ ok: false, why: "gold" });
  });

  it.each([
    ["", "missing"],
    ["nhiều lắm", "not_a_number"],
    ["đô", "not_a_number"],
    ["chỉ 50 triệu", "not_a_number"],
    ["150-180tr", "range"],
    ["100 triệu + 2000 usd", "not_a_number"],
    ["6000 usdt", "other_currency"],
    ["Rp 5.000.000", "other_currency"],
    ["50 vạn", "ambiguous"],
    ["6500 vnd", "ambiguous"],
    ["-5", "negative"],
    ["5000", "too_large"],
    ["4 tỷ", "too_large"],
    ["999999 usd", "too_large"],
    ["600 man", "too_large"],
  ])("%s is refused: %s", (typed, why) => {
    expect(readSum(typed)).toEqual({ ok: false, why });
  });
});

it.each([
  ["120-140tr", "range"],
  ["120tr - 140tr", "range"],
  ["120 đến 140 triệu", "range"],
  ["140.000", "ambiguous"],
  ["999.999", "ambiguous"],
])("one sum must be told instead of %s: %s", (typed, why) => {
  expect(readSum(typed)).toEqual({ ok: false, why });
});

import { describe, expect, it } from "vitest";
import { readMillions, readWage } from "#app/domain/catalogue/typed-money.ts";

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

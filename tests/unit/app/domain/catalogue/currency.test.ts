/** Money keeps whole minor units, whatever a sheet's decimals do. */

import { expect, test } from "vitest";
import {
  CURRENCIES,
  DECIMALS,
  fromMajor,
  isCurrency,
  toMajor,
} from "#app/domain/catalogue/currency.ts";

test.each([
  [173_000, "JPY", 173_000],
  [2_096_270, "KRW", 2_096_270],
  [69_756_000, "VND", 69_756_000],
  [29_500, "TWD", 2_950_000],
  [1_234.56, "EUR", 123_456],
  [0.1 + 0.2, "USD", 30],
  [1.005, "EUR", 101],
  [8.575, "EUR", 858],
  [0.004, "EUR", 0],
  [1e-7, "EUR", 0],
  [1e-9, "EUR", 0],
  [99.5, "JPY", 100],
  [-1.005, "EUR", -101],
] as const)("%d %s is %d minor units", (amount, currency, minor) => {
  expect(fromMajor(amount, currency)).toEqual({ minor, currency });
});

test("a negative amount that rounds away is plain zero", () => {
  expect(Object.is(fromMajor(-0.001, "EUR").minor, 0)).toBe(true);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e20, 1e21])(
  "%d is no amount of money",
  (amount) => {
    expect(() => fromMajor(amount, "JPY")).toThrow(RangeError);
  },
);

test.each(CURRENCIES)("%s goes to major units and back unchanged", (currency) => {
  const money = { minor: 1_234_567, currency };
  expect(fromMajor(toMajor(money), currency)).toEqual(money);
});

test("yen, won and dong have no decimals, the others two", () => {
  expect(DECIMALS).toEqual({ VND: 0, JPY: 0, KRW: 0, TWD: 2, EUR: 2, USD: 2 });
});

test("only known codes in capitals are currencies", () => {
  expect(["VND", "TWD", "usd", "GBP", ""].map(isCurrency)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

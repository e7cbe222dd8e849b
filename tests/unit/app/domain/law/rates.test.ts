import { describe, expect, it } from "vitest";
import { rateOn, swingSince, toldSwing, toVnd } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { money } from "./lawful-order.ts";

const RATES: readonly Rate[] = [
  { day: "2026-03-01", currency: "JPY", vndPerUnit: 170 },
  { day: "2026-01-01", currency: "JPY", vndPerUnit: 160 },
  { day: "2026-02-01", currency: "JPY", vndPerUnit: 165 },
  { day: "2026-02-01", currency: "KRW", vndPerUnit: 18.6 },
];

describe("the rate of a day", () => {
  it.each([
    ["2026-02-01", 165],
    ["2026-02-28", 165],
    ["2026-03-01", 170],
    ["2027-01-01", 170],
    ["2025-12-31", 160],
  ])("%s", (day, vndPerUnit) => {
    expect(rateOn(RATES, "JPY", day)?.vndPerUnit).toBe(vndPerUnit);
  });

  it("is told the same twice", () => {
    expect(rateOn(RATES, "JPY", "2026-02-02")).toBe(rateOn(RATES, "JPY", "2026-02-02"));
    expect(rateOn([], "JPY", "2026-02-02")).toBeNull();
  });

  it("is none where the currency has no row, and one for đồng", () => {
    expect(rateOn(RATES, "EUR", "2026-02-01")).toBeNull();
    expect(rateOn([], "VND", "2026-02-01")).toEqual({
      day: "2026-02-01",
      currency: "VND",
      vndPerUnit: 1,
    });
  });

  it("tells a move of a tenth or more, in whole percent", () => {
    expect([9.99, -9.99, 0].map(toldSwing)).toEqual([null, null, null]);
    expect([10, 12.4, -10, -12.8].map(toldSwing)).toEqual([10, 12, -10, -13]);
  });

  it("tells how far it moved", () => {
    const yen = (day: string, vndPerUnit: number) =>
      ({ day, currency: "JPY", vndPerUnit }) as const;
    const then = yen("2026-02-01", 160);
    expect(swingSince(then, [yen("2026-03-01", 170)], "2026-03-02")).toBe(6.25);
    expect(swingSince(then, [yen("2026-03-01", 170)], "2026-02-20")).toBe(0);
    expect(swingSince(then, [yen("2026-01-01", 100)], "2026-03-02")).toBe(0);
    expect(swingSince(then, [], "2026-03-02")).toBe(0);
    expect(swingSince(yen("2026-02-01", 172), [yen("2026-03-01", 189.2)], "2026-03-02")).toBe(10);
    expect(swingSince(then, [], "2026-01-31")).toBe(0);
  });
});

describe("foreign money in đồng", () => {
  const day = "2026-02-01";
  it.each([
    [
      "195,000 yen at 172",
      toVnd(money(195_000, "JPY"), { day, currency: "JPY", vndPerUnit: 172 }),
      33_540_000,
    ],
    [
      "2,410,005 won at 18.6, 44,826,093 exactly",
      toVnd(money(2_410_005, "KRW"), { day, currency: "KRW", vndPerUnit: 18.6 }),
      44_826_093,
    ],
    [
      "0.50 euro at 29,501 rounds half up",
      toVnd(money(0.5, "EUR"), { day, currency: "EUR", vndPerUnit: 29_501 }),
      14_751,
    ],
    [
      "31,800.25 NT$ at 818, 26,012,604.5",
      toVnd(money(31_800.25, "TWD"), { day, currency: "TWD", vndPerUnit: 818 }),
      26_012_605,
    ],
  ])("%s", (_, vnd, expected) => {
    expect(vnd).toBe(expected);
  });

  it("never mixes currencies", () => {
    expect(() => toVnd(money(1, "EUR"), { day, currency: "JPY", vndPerUnit: 172 })).toThrow(
      RangeError,
    );
  });
});

// The page's sums stand at the rate the order was fixed with, whatever came later.
import { expect, it } from "vitest";
import { sumsOf } from "#app/domain/orders/views/order-sums.ts";
import { orderPage } from "#tests/unit/app/routes/$lang.orders.$orderName/order-page.ts";

const AT_172 = { day: "2026-11-20", currency: "JPY", vndPerUnit: 172 } as const;
const LATER = { day: "2026-11-22", currency: "JPY", vndPerUnit: 180 } as const;

it("takes the rate of the order's own day, to the last dong at the cap", () => {
  const sums = sumsOf(orderPage(), [LATER, AT_172], "2026-11-22");
  expect(sums).toMatchObject({
    deductionVnd: 3_440_000,
    // 180,000 yen less 16 to 23 % and less 20,000 for board and lodging
    takeHome: { vnd: { low: 118_600 * 172, high: 131_200 * 172 } },
  });
  expect(sums.lines.find(({ kind }) => kind === "service")).toMatchObject({
    amountVnd: 40_000_000,
    capVnd: 92_880_000,
    verdict: "within",
  });
});

it("falls back to the rate that the order's figures imply", () => {
  expect(sumsOf(orderPage(), [LATER], "2026-11-22")).toMatchObject({
    deductionVnd: 3_440_000,
    takeHome: { vnd: { low: 118_600 * 172 } },
  });
  expect(sumsOf(orderPage(), [], "2026-11-22")).toEqual(
    sumsOf(orderPage(), [AT_172], "2026-11-22"),
  );
});

it("tells a currency that has moved by a tenth or more, and judges nothing anew", () => {
  const now = (vndPerUnit: number) =>
    sumsOf(orderPage(), [AT_172, { ...LATER, vndPerUnit }], "2026-11-22");
  expect(now(180).swing).toBeNull();
  expect(now(189.2).swing).toBe(10);
  expect(now(150).swing).toBe(-13);
  expect(now(120).lines).toEqual(now(172).lines);
});

it("holds every fee to the rules of the day of approval, whatever the law says today", () => {
  const order = (approvedOn: string) => {
    const page = orderPage({ approvedOn });
    return { ...page, terms: { ...page.terms, market: "KR", trade: "nearshore-fishing" } };
  };
  const before = { ...AT_172, day: "2024-05-14" } as const;
  const capOn = (approvedOn: string) =>
    sumsOf({ ...order(approvedOn), rateOn: approvedOn }, [before, AT_172], "2026-11-22").lines.find(
      ({ kind }) => kind === "service",
    );
  // Three months of wage until Circular 02/2024 came, two since.
  expect(capOn("2024-05-14")).toMatchObject({ capVnd: 92_880_000 });
  expect(capOn("2026-11-20")).toMatchObject({ capVnd: 61_920_000 });
});

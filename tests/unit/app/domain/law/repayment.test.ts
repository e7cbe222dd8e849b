// Simple interest and equal parts, each figure worked out by hand.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aMonthLater,
  afterPaying,
  homeEarly,
  interestOfMonth,
  owedVnd,
  repaymentPlan,
} from "#app/domain/law/repayment.ts";

describe("interest", () => {
  it.each([
    [60_000_000, 12, 600_000],
    [62_000_000, 8.382, 433_070],
    [100_000_000, 8.382, 698_500],
    [0, 8.382, 0],
    [60_000_000, 0, 0],
  ])("of a month on %i at %d %% is %i", (principal, percent, interest) => {
    expect(interestOfMonth(principal, percent)).toBe(interest);
  });

  it("bears no interest, however long nothing is paid", () => {
    let debt = { principalVnd: 60_000_000, interestVnd: 0 };
    for (let month = 0; month < 24; month += 1) debt = aMonthLater(debt, 12);
    expect(debt).toEqual({ principalVnd: 60_000_000, interestVnd: 14_400_000 });
    expect(owedVnd(debt)).toBe(74_400_000);
  });
});

describe("a payment", () => {
  const debt = { principalVnd: 60_000_000, interestVnd: 600_000 };

  it.each([
    [0, [60_000_000, 600_000]],
    [599_999, [60_000_000, 1]],
    [600_000, [60_000_000, 0]],
    [600_001, [59_999_999, 0]],
    [60_600_000, [0, 0]],
  ])(
    "of %i goes to the interest that is due before the principal",
    (paid, [principal, interest]) => {
      expect(afterPaying(debt, paid)).toEqual({ principalVnd: principal, interestVnd: interest });
    },
  );
});

describe("a loan repaid in equal parts", () => {
  // 36 million over 36 months at 12 %: a million a month, and 1 % of what is left: 360,000, 350,000 … 10,000.
  const plan = repaymentPlan(36_000_000, 12, 36);

  it("costs the sum of an even row of interest", () => {
    expect(plan.instalments[0]).toEqual({
      principalVnd: 1_000_000,
      interestVnd: 360_000,
      leftVnd: 35_000_000,
    });
    expect(plan.instalments[35]).toEqual({
      principalVnd: 1_000_000,
      interestVnd: 10_000,
      leftVnd: 0,
    });
    // 10,000 × (1 + 2 + … + 36) = 10,000 × 666
    expect([plan.interestVnd, plan.totalVnd]).toEqual([6_660_000, 42_660_000]);
  });

  it("is paid back to the last dong, whatever its size", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        (principal, months) => {
          const { instalments, totalVnd } = repaymentPlan(principal, 8.382, months);
          expect(instalments).toHaveLength(months);
          expect(instalments.at(-1)?.leftVnd).toBe(0);
          const paid = instalments.reduce(
            (sum, each) => sum + each.principalVnd + each.interestVnd,
            0,
          );
          expect(paid).toBe(totalVnd);
        },
      ),
    );
  });

  it("leaves a debt for whoever comes home early, and a share of the fee to be given back", () => {
    expect(homeEarly(plan)).toEqual([
      { month: 6, leftVnd: 30_000_000, refundPercent: 83 },
      { month: 12, leftVnd: 24_000_000, refundPercent: 66 },
      { month: 24, leftVnd: 12_000_000, refundPercent: 33 },
    ]);
  });

  it.each([
    [6, []],
    [7, [6]],
    [12, [6]],
    [24, [6, 12]],
    [25, [6, 12, 24]],
  ])("of %i months has early months %o", (months, early) => {
    expect(homeEarly(repaymentPlan(10_000_000, 8, months)).map(({ month }) => month)).toEqual(
      early,
    );
  });
});

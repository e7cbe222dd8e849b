// Of several whole sums, which is even first and which leaves most.
import { describe, expect, it } from "vitest";
import { bestOf } from "#app/domain/orders/views/best-order.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { wholeSumOfOrder } from "#app/domain/orders/views/whole-sum-of-order.ts";
import type { OrderSum, SumChoices } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { orderPage } from "#tests/unit/app/routes/$lang.orders.$orderName/order-page.ts";

const CHOICES: SumChoices = {
  ownVnd: 0,
  loanVnd: null,
  annualPercent: 8.382,
  livingVnd: { low: null, high: null },
  homeVnd: 0,
  brokerVnd: 140_000_000,
};
const RATE = { day: "2026-11-20", currency: "JPY", vndPerUnit: 172 } as const;

function sumOf(choices: Partial<SumChoices> = {}, order: Partial<OrderPage> = {}): OrderSum {
  const sum = wholeSumOfOrder(
    orderPage(order),
    { ...CHOICES, ...choices },
    { on: "2026-11-22", rates: [RATE] },
  );
  if (sum === null) throw new Error("no estimate for Japan");
  return sum;
}

/** Months until even and VND left, each from the hard case to the good one, in place of a sum's own. */
function ranges(even: [number | null, number | null], left: [number, number]): OrderSum {
  const sum = sumOf();
  const { own } = sum.sum;
  return {
    ...sum,
    sum: {
      ...sum.sum,
      own: {
        low: { ...own.low, evenMonth: even[0], leftVnd: left[0] },
        high: { ...own.high, evenMonth: even[1], leftVnd: left[1] },
      },
    },
  };
}

describe("the best of several", () => {
  it("is said where its hard case is better than every good case of the others", () => {
    const best = ranges([3, 2], [500, 600]);
    const other = ranges([9, 4], [300, 499]);
    const third = ranges([8, 6], [100, 200]);
    expect(bestOf([other, best, third])).toEqual({ soonest: 1, richest: 1 });
    expect(bestOf([third, other, best])).toEqual({ soonest: 2, richest: 2 });
  });

  it.each([
    ["touch", [4, 2], [499, 600]],
    ["overlap", [5, 2], [400, 600]],
    ["are alike", [9, 4], [300, 499]],
  ] as const)("is not said where the ranges %s", (_how, even, left) => {
    const other = ranges([9, 4], [300, 499]);
    const [hard, good] = even;
    const [least, most] = left;
    expect(bestOf([ranges([hard, good], [least, most]), other])).toEqual({
      soonest: null,
      richest: null,
    });
  });

  it("is said of each by itself", () => {
    expect(bestOf([ranges([3, 2], [1, 900]), ranges([9, 4], [2, 800])])).toEqual({
      soonest: 0,
      richest: null,
    });
  });

  it("is no one that may never be even, and surely one beside others that never are", () => {
    expect(bestOf([ranges([null, 2], [1, 2]), ranges([null, null], [3, 4])])).toEqual({
      soonest: null,
      richest: 1,
    });
    expect(bestOf([ranges([40, 2], [1, 2]), ranges([null, null], [1, 2])]).soonest).toBe(0);
  });

  it("is none of none and the only one of one", () => {
    expect(bestOf([])).toEqual({ soonest: null, richest: null });
    expect(bestOf([sumOf()])).toEqual({ soonest: 0, richest: 0 });
  });
});

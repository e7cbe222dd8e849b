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

describe("the best of several", () => {
  const cheap = sumOf({}, { costVnd: 20_000_000 });
  const dear = sumOf();
  const never = sumOf({ homeVnd: 17_000_000 });

  it("is even first, or leaves most", () => {
    expect(bestOf([dear, cheap])).toEqual({ soonest: 1, richest: 1 });
    expect(bestOf([never, dear])).toEqual({ soonest: 1, richest: 1 });
  });

  it("is decided by the good case between two whose hard cases are alike", () => {
    const good = (sum: OrderSum, own: Partial<OrderSum["sum"]["own"]["high"]>): OrderSum => ({
      ...sum,
      sum: { ...sum.sum, own: { ...sum.sum.own, high: { ...sum.sum.own.high, ...own } } },
    });
    const sooner = good(dear, { evenMonth: 1 });
    const richer = good(dear, { leftVnd: dear.sum.own.high.leftVnd + 1 });
    expect(bestOf([dear, sooner, richer])).toEqual({ soonest: 1, richest: 2 });
    expect(bestOf([richer, sooner, dear])).toEqual({ soonest: 1, richest: 0 });
  });

  it("is none of none, the only one of one, and no one that never is even", () => {
    expect(bestOf([])).toEqual({ soonest: null, richest: null });
    expect(bestOf([dear])).toEqual({ soonest: 0, richest: 0 });
    expect(bestOf([never])).toEqual({ soonest: null, richest: 0 });
  });

  it("is none where all are alike, or where no hard case ends well", () => {
    expect(bestOf([dear, dear])).toEqual({ soonest: null, richest: null });
    expect(bestOf([never, never]).soonest).toBeNull();
  });
});

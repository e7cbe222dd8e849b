import { describe, expect, it } from "vitest";
import { fromMajor } from "#app/domain/catalogue/currency.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { wholeSumOfOrder } from "#app/domain/orders/views/whole-sum-of-order.ts";
import type { OrderSum, SumChoices } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { lawfulOrder } from "#tests/unit/app/domain/law/lawful-order.ts";
import { orderPage } from "#tests/unit/app/routes/$lang.orders.$orderName/order-page.ts";

const CHOICES: SumChoices = {
  ownVnd: 0,
  loanVnd: null,
  annualPercent: 12,
  livingVnd: { low: null, high: null },
  homeVnd: 0,
  brokerVnd: 140_000_000,
};
const RATE = { day: "2026-11-20", currency: "JPY", vndPerUnit: 172 } as const;

function sumOf(
  choices: Partial<SumChoices> = {},
  order: Partial<OrderPage> = {},
  rates = [RATE] as readonly { day: string; currency: "JPY"; vndPerUnit: number }[],
): OrderSum {
  const sum = wholeSumOfOrder(
    orderPage(order),
    { ...CHOICES, ...choices },
    { on: "2026-11-22", rates },
  );
  if (sum === null) throw new Error("no estimate for Japan");
  return sum;
}

describe("own money, loan and what is missing", () => {
  it.each([
    [{}, [0, 48_500_000, 0]],
    [{ ownVnd: 20_000_000 }, [20_000_000, 28_500_000, 0]],
    [{ ownVnd: 20_000_000, loanVnd: 10_000_000 }, [20_000_000, 10_000_000, 18_500_000]],
    [{ ownVnd: 60_000_000 }, [48_500_000, 0, 0]],
    [{ loanVnd: 500_000_000 }, [0, 48_500_000, 0]],
    [{ loanVnd: 0 }, [0, 0, 48_500_000]],
  ])("%o", (choices, [own, loan, gap]) => {
    expect(sumOf(choices)).toMatchObject({ ownVnd: own, loanVnd: loan, gapVnd: gap });
  });

  it("a deposit is borrowed with the cost and comes back", () => {
    expect(sumOf({}, { depositVnd: 12_000_000 })).toMatchObject({
      costVnd: 48_500_000,
      depositVnd: 12_000_000,
      loanVnd: 60_500_000,
    });
  });

  it("names the bank only where something is borrowed, with collateral above its line", () => {
    expect(sumOf({ ownVnd: 60_000_000 }).loan).toBeNull();
    expect(sumOf().loan?.needsCollateral).toBe(false);
    expect(sumOf({}, { costVnd: 200_000_001 }).loan?.needsCollateral).toBe(true);
  });
});

describe("what is left of the wage", () => {
  // 180,000 yen less 16 to 23 %, 20,000 for the roof as the order says, 30,000 to 45,000 to live on
  it("is the estimate of the country at the rate of the order", () => {
    const { own } = sumOf().sum;
    expect([own.low.monthlyNetVnd, own.high.monthlyNetVnd]).toEqual([73_600 * 172, 101_200 * 172]);
    expect(sumOf().usualLivingVnd).toEqual({ low: 30_000 * 172, high: 45_000 * 172 });
  });

  it("gives way to what the person types, in whichever order, and to what is sent home", () => {
    const typed = { low: 8_600_000, high: 3_440_000 };
    expect(sumOf({ livingVnd: typed }).sum.own).toMatchObject({
      low: { monthlyNetVnd: 68_600 * 172 },
      high: { monthlyNetVnd: 111_200 * 172 },
    });
    expect(sumOf({ homeVnd: 1_720_000 }).sum.own).toMatchObject({
      low: { monthlyNetVnd: 63_600 * 172 },
      high: { monthlyNetVnd: 91_200 * 172 },
    });
  });
});

describe("the wait before leaving", () => {
  it.each([
    [{ interviewOn: "2027-01-05", departureOn: "2027-05-20" }, 5],
    [{ interviewOn: null, applyBy: "2026-12-20", departureOn: "2027-01-10" }, 1],
    [{ interviewOn: "2026-10-01", departureOn: "2026-11-22" }, 0],
    [{ interviewOn: "2027-01-05", departureOn: "2028-05-20" }, 6],
    [{ departureOn: null }, 6],
  ])("%o waits %i months", (days, months) => {
    expect(sumOf({}, days).monthsBeforeDeparture).toBe(months);
  });
});

it("reckons an order at source preparation with the most the law allows, since its fee is not fixed", () => {
  const approval = {
    kind: "source-preparation",
    number: "1",
    approvedOn: "2026-08-25",
    validUntil: null,
  } as const;
  expect(sumOf({}, { approval })).toMatchObject({ costVnd: 101_380_000, isMost: true });
  expect(sumOf()).toMatchObject({ costVnd: 48_500_000, isMost: false });
});

it("tells how far the currency has moved since the order was approved, and reckons with the old rate", () => {
  const later = { ...RATE, day: "2026-11-22", vndPerUnit: 189.2 };
  expect(sumOf({}, {}, [RATE, later]).swingPercent).toBeCloseTo(10, 6);
  expect(sumOf({}, {}, [RATE, later]).sum).toEqual(sumOf().sum);
  expect(sumOf({}, {}, []).swingPercent).toBe(0);
});

it("is nothing for a country without an estimate", () => {
  const order = orderPage();
  const terms = { ...order.terms, market: "US", programme: "x", wage: fromMajor(2_000, "USD") };
  expect(
    wholeSumOfOrder({ ...order, terms }, CHOICES, { on: "2026-11-22", rates: [RATE] }),
  ).toBeNull();
});

describe("fees paid abroad", () => {
  const NT = { day: "2026-11-20", currency: "TWD", vndPerUnit: 818 } as const;

  it("come off what is put aside, month by month, and off what is left", () => {
    const terms = lawfulOrder("tw-factory", { wage: fromMajor(31_000, "TWD") });
    const order = orderPage({
      market: "TW",
      programme: "tw-factory",
      wage: terms.wage,
      wageVnd: 31_000 * 818,
      deduction: terms.boardLodgingDeduction,
      terms,
    });
    const sum = wholeSumOfOrder(order, CHOICES, { on: "2026-11-22", rates: [NT] });
    expect(sum?.abroad.totalVnd).toEqual({ low: 60_000 * 818, high: 60_000 * 818 });
    // 31,000 less 8 %, 2,500 for a roof, 6,500 to live on and 1,800 for the agent's service
    expect(sum?.sum.own.low.monthlyNetVnd).toBe((28_520 - 2_500 - 6_500 - 1_800) * 818);
  });

  it("are none in Japan", () => {
    expect(sumOf()).toMatchObject({ feesAbroad: [], abroad: { totalVnd: { low: 0, high: 0 } } });
  });
});

describe("what pages tell of a sum", () => {
  it("says the cost in months of wage, and what a broker takes beyond it", () => {
    expect(sumOf().costMonths).toBeCloseTo(48_500_000 / 30_960_000, 6);
    expect(sumOf().brokerMoreVnd).toBe(91_500_000);
    expect(sumOf({ brokerVnd: 40_000_000 }).brokerMoreVnd).toBe(0);
  });

  it("is all borrowed only where nothing is one's own or the family's", () => {
    expect(sumOf().isAllBorrowed).toBe(true);
    expect(sumOf({ ownVnd: 1 }).isAllBorrowed).toBe(false);
    expect(sumOf({ loanVnd: 10_000_000 }).isAllBorrowed).toBe(false);
    expect(sumOf({ ownVnd: 60_000_000 }).isAllBorrowed).toBe(false);
    expect(sumOf({ ownVnd: 10_000_000, loanVnd: 28_500_000 }).isAllBorrowed).toBe(false);
  });

  it("tells the reader's own living costs from the estimate", () => {
    expect(sumOf().isOwnLiving).toBe(false);
    expect(sumOf({ homeVnd: 3_000_000 }).isOwnLiving).toBe(true);
  });
});

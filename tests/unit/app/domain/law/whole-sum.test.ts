import { describe, expect, it } from "vitest";
import { livingOn } from "#app/domain/law/estimates/living.ts";
import { netByMonth, outcomeOf, wholeSumOf } from "#app/domain/law/whole-sum.ts";
import type { MoneyPlan } from "#app/domain/law/whole-sum.ts";
import { lawfulOrder, money, ON, RATES } from "./lawful-order.ts";

const PLAN: MoneyPlan = {
  costVnd: 60_000_000,
  depositVnd: 0,
  loanVnd: 60_000_000,
  annualPercent: 12,
  monthsBeforeDeparture: 0,
  contractMonths: 12,
};

function months(net: number, count = 12): number[] {
  return Array.from({ length: count }, () => net);
}

const NO_FEES = { low: [], high: [] };

describe("a debt month by month", () => {
  it("is worked out by hand for three months at 1 % a month", () => {
    // 60.0 + 0.6 - 30 = 30.6; 30.6 + 0.306 - 30 = 0.906; 0.906 + 0.00906 = 0.91506, so 29.08494 is saved
    const outcome = outcomeOf(PLAN, months(30_000_000));
    expect(outcome.debtVnd.slice(0, 4)).toEqual([60_000_000, 30_600_000, 906_000, 0]);
    expect(outcome).toMatchObject({
      debtFreeMonth: 3,
      evenMonth: 3,
      interestVnd: 915_060,
      leftVnd: 12 * 30_000_000 - 60_915_060,
    });
  });

  it("bears no interest on interest, and a payment goes to interest before the principal", () => {
    // Twice 0.6 before leaving. Month 1: 0.6 more is due, 1.8 in all; of 10.0 paid 8.2 goes to the principal, so 51.8 is owed.
    // Month 2: 0.518 falls due; 9.482 goes to the principal, so 42.318 is owed.
    const outcome = outcomeOf({ ...PLAN, monthsBeforeDeparture: 2 }, months(10_000_000));
    expect(outcome.debtVnd.slice(0, 3)).toEqual([61_200_000, 51_800_000, 42_318_000]);
    // A month's pay below the interest that is due leaves the principal, and the interest of the next month, as they were.
    const slow = outcomeOf(PLAN, months(200_000));
    expect(slow.debtVnd.slice(0, 4)).toEqual([60_000_000, 60_400_000, 60_800_000, 61_200_000]);
    expect(slow.interestVnd).toBe(12 * 600_000);
  });

  it("without a loan is even when the savings reach the cost", () => {
    const outcome = outcomeOf({ ...PLAN, loanVnd: 0 }, months(25_000_000));
    expect(outcome).toMatchObject({
      debtFreeMonth: 0,
      evenMonth: 3,
      interestVnd: 0,
      leftVnd: 240_000_000,
    });
  });

  it("with half one's own money is free before it is even", () => {
    const outcome = outcomeOf(
      { ...PLAN, loanVnd: 30_000_000, annualPercent: 0 },
      months(10_000_000),
    );
    expect([outcome.debtFreeMonth, outcome.evenMonth, outcome.leftVnd]).toEqual([3, 6, 60_000_000]);
  });

  it("never ends where too little is left", () => {
    const outcome = outcomeOf(PLAN, months(1_000_000));
    expect([outcome.debtFreeMonth, outcome.evenMonth]).toEqual([null, null]);
    expect(outcome.leftVnd).toBeLessThan(0);
    expect(outcomeOf(PLAN, months(-1)).leftVnd).toBeLessThan(-60_000_000);
  });

  it("grows before departure, and a deposit comes back", () => {
    const waiting = outcomeOf({ ...PLAN, monthsBeforeDeparture: 2 }, months(30_000_000));
    expect(waiting.debtVnd[0]).toBe(61_200_000);
    const held = outcomeOf({ ...PLAN, depositVnd: 12_000_000, loanVnd: 0 }, months(30_000_000));
    expect([held.evenMonth, held.leftVnd]).toEqual([2, 300_000_000]);
  });

  it("borrows no more than is needed, and costs nothing where nothing is asked", () => {
    expect(outcomeOf({ ...PLAN, loanVnd: 500_000_000 }, months(0)).debtVnd[0]).toBe(60_000_000);
    expect(outcomeOf({ ...PLAN, costVnd: 0, loanVnd: 0 }, months(5))).toMatchObject({
      debtFreeMonth: 0,
      evenMonth: 0,
      leftVnd: 60,
    });
  });
});

describe("the balance month by month", () => {
  it("is the cost on departure, crosses zero in the even month and ends at what is left", () => {
    for (const plan of [
      PLAN,
      { ...PLAN, loanVnd: 20_000_000, depositVnd: 12_000_000 },
      { ...PLAN, loanVnd: 0, monthsBeforeDeparture: 6 },
    ]) {
      const { balanceVnd, evenMonth, leftVnd } = outcomeOf(plan, months(9_000_000));
      expect(balanceVnd).toHaveLength(13);
      expect(balanceVnd.at(-1)).toBe(leftVnd);
      expect(balanceVnd.findIndex((vnd) => vnd >= 0)).toBe(evenMonth);
    }
    expect(
      outcomeOf(
        { ...PLAN, depositVnd: 12_000_000, loanVnd: 0 },
        months(9_000_000),
      ).balanceVnd.slice(0, 2),
    ).toEqual([-60_000_000, -51_000_000]);
  });
});

describe("what is left of a wage", () => {
  const rate = RATES[2] ?? { day: ON, currency: "TWD" as const, vndPerUnit: 818 };

  it("is the wage less payroll, roof, living and the fees paid there, month by month", () => {
    const order = lawfulOrder("tw-factory", {
      wage: money(30_000, "TWD"),
      boardLodgingDeduction: money(2_500, "TWD"),
    });
    const living = livingOn(order, ON);
    if (living === null) throw new Error("no estimate");
    const fees = [...months(1_800 * 818), ...months(1_700 * 818), ...months(1_500 * 818)];
    const net = netByMonth(order, living, rate, { low: fees, high: fees });
    // low: 30,000 - 8 % - 2,500 - 6,500 - 1,800 = 16,800; high: 30,000 - 4 % - 2,500 - 3,500 - 1,800 = 21,000
    expect([net.low[0], net.high[0]]).toEqual([16_800 * 818, 21_000 * 818]);
    expect([net.low[12], net.low[24], net.low[35]]).toEqual([
      16_900 * 818,
      17_100 * 818,
      17_100 * 818,
    ]);
    expect(net.low).toHaveLength(36);
  });

  it("may lose a rent that the order does not state", () => {
    const order = lawfulOrder("tw-factory", { wage: money(30_000, "TWD") });
    const living = livingOn(order, ON);
    if (living === null) throw new Error("no estimate");
    const net = netByMonth(order, living, rate, NO_FEES);
    expect([net.low[0], net.high[0]]).toEqual([18_600 * 818, 25_300 * 818]);
  });

  it("takes the most that may be asked there off the hard case, the least off the good one", () => {
    const order = lawfulOrder("tw-factory", { wage: money(30_000, "TWD") });
    const living = livingOn(order, ON);
    if (living === null) throw new Error("no estimate");
    const net = netByMonth(order, living, rate, { low: [0, 0], high: [818, 0] });
    expect([net.low[0], net.low[1], net.high[0]]).toEqual([
      18_599 * 818,
      18_600 * 818,
      25_300 * 818,
    ]);
  });
});

it("puts a broker beside the lawful cost", () => {
  const sum = wholeSumOf(
    { ...PLAN, annualPercent: 0 },
    { low: months(10_000_000), high: months(20_000_000) },
    140_000_000,
  );
  expect([sum.own.low.evenMonth, sum.own.high.evenMonth]).toEqual([6, 3]);
  expect([sum.broker.low.evenMonth, sum.broker.high.evenMonth]).toEqual([null, 7]);
  expect(sum.broker.high.leftVnd).toBe(100_000_000);
  const cheap = wholeSumOf({ ...PLAN, annualPercent: 0 }, { low: months(1), high: months(2) }, 1);
  expect(cheap.broker).toEqual(cheap.own);
});

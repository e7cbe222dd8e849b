// What somebody was asked, against an order that the ministry approved.
import { describe, expect, it } from "vitest";
import { judgeByOrder } from "#app/domain/law/asked.ts";
import type { Asked, AskedAnswer } from "#app/domain/law/asked.ts";
import { ROUNDING_VND } from "#app/domain/law/asked-lines.ts";
import { rateOn } from "#app/domain/law/rates.ts";
import type { FeeTerm, OrderTerms } from "#app/domain/law/terms.ts";
import { fee, lawfulOrder, ON, RATES } from "./lawful-order.ts";

const lump = (totalVnd: number): Asked => ({ totalVnd, fees: [] });
const split = (...fees: readonly FeeTerm[]): Asked => ({ totalVnd: null, fees });

function byOrder(asked: Asked, order: OrderTerms): AskedAnswer {
  const rate = rateOn(RATES, order.wage.currency, ON);
  if (rate === null) throw new Error("a rate for every wage");
  return judgeByOrder(
    asked,
    order,
    { sameSide: null, isPastTold: false },
    { on: ON, rate, rates: RATES },
  );
}

describe("against an approved order", () => {
  const ORDER = lawfulOrder("tw-factory", {
    fees: [fee("service", 40_000_000), fee("training", 5_900_000), fee("deposit", 12_000_000)],
    serviceAgreedVnd: 40_000_000,
  });

  it("one sum is never cleared, be it what the order declares", () => {
    const order = lawfulOrder("tw-factory");
    for (const vnd of [1_000_000, 9_999_999, 10_000_000, 10_100_000])
      expect(byOrder(lump(vnd), order).answer).toBe("unclear");
  });

  it("the whole is held against all that the order declares", () => {
    expect(byOrder(lump(57_900_000 + ROUNDING_VND), ORDER)).toMatchObject({
      answer: "unclear",
      limit: { kind: "order", mostVnd: 57_900_000 },
    });
    expect(byOrder(lump(70_000_000), ORDER)).toMatchObject({
      answer: "over",
      tooMuchVnd: 12_100_000,
    });
  });

  it("each charge that the order declares is found right, with its papers to be asked for", () => {
    expect(byOrder(split(...ORDER.fees), ORDER)).toMatchObject({ answer: "within", points: 1 });
    expect(byOrder(split(fee("service", 40_000_000)), ORDER)).toMatchObject({
      answer: "within",
      points: 0,
    });
  });

  it("of specified skilled work clears nobody who may have finished an internship", () => {
    const skilled = lawfulOrder("jp-ssw1");
    expect(byOrder(split(...skilled.fees), skilled).answer).toBe("unclear");
  });

  it("that is only being prepared settles no fee, so the law's total counts", () => {
    const early = {
      ...ORDER,
      approvalKind: "source-preparation" as const,
      fees: [fee("training", 5_900_000)],
    };
    expect(byOrder(lump(70_000_000), early)).toMatchObject({
      answer: "unclear",
      limit: { kind: "law" },
    });
    expect(byOrder(split(fee("service", 1_000_000)), early).answer).toBe("over");
  });

  it("charges that are each rounded up are not too much together", () => {
    const order = lawfulOrder("tw-factory", {
      fees: [fee("service", 40_000_000), fee("training", 5_900_000)],
      serviceAgreedVnd: 40_080_000,
    });
    const rounded = split(fee("service", 40_080_000), fee("training", 5_980_000));
    expect(byOrder(rounded, order)).toMatchObject({ answer: "within", tooMuchVnd: 0 });
  });
});

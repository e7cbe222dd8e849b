import { describe, expect, it } from "vitest";
import { checkForeignSide } from "#app/domain/law/minimums/foreign-side.ts";
import { brief, fee, lawfulOrder, ON, RATES } from "#tests/unit/app/domain/law/lawful-order.ts";
import type { AgencyProgramme } from "#tests/unit/app/domain/law/lawful-order.ts";

const BLOCK = ["block term_not_allowed paid_by_foreign_side_vnd"];
const WARN = ["warn term_not_allowed paid_by_foreign_side_vnd"];
const INFO = ["info term_not_allowed paid_by_foreign_side_vnd"];

describe("the foreign side's part of the service fee", () => {
  it.each<[string, AgencyProgramme, string | null, number, number]>([
    ["a month of 210,000 yen at 172 for a skilled worker", "jp-ssw1", null, 60, 36_120_000],
    ["5,000 yen a month of 36 for an intern, 180,000 yen", "jp-intern", null, 36, 30_960_000],
    ["5,000 yen a month of 12", "jp-intern", null, 12, 10_320_000],
    ["10,000 yen a month of 36 for an intern in care", "jp-intern", "care", 36, 61_920_000],
  ])("%s: one đồng less refuses", (_, programme, trade, contractMonths, least) => {
    const order = { ...lawfulOrder(programme, { contractMonths }), fees: [fee("service", 1)] };
    const found = (paidByForeignSideVnd: number, fees = order.fees) =>
      checkForeignSide(
        { ...order, trade: trade ?? order.trade, paidByForeignSideVnd, fees },
        RATES,
        ON,
      );
    expect(found(least)).toEqual([]);
    expect(brief(found(least - 1))).toEqual(BLOCK);
    expect(brief(found(0))).toEqual(BLOCK);
    expect(found(least - 1)).toMatchObject([
      {
        found: least - 1,
        allowed: least,
        unit: "vnd",
        article: "Circular 02/2024/TT-BLĐTBXH annex II",
      },
    ]);
    // Nothing is asked of the worker, so nobody fills the gap.
    expect(brief(found(least - 1, []))).toEqual(INFO);
  });

  it("is asked neither of other programmes, nor before the circular, nor without a rate", () => {
    const none = { paidByForeignSideVnd: 0 };
    expect(checkForeignSide(lawfulOrder("jp-engineer", none), RATES, ON)).toEqual([]);
    expect(checkForeignSide(lawfulOrder("kr-e7", none), RATES, ON)).toEqual([]);
    expect(checkForeignSide(lawfulOrder("jp-intern", none), RATES, "2024-05-14")).toEqual([]);
    expect(brief(checkForeignSide(lawfulOrder("jp-intern", none), RATES, "2024-05-15"))).toEqual(
      BLOCK,
    );
    expect(checkForeignSide(lawfulOrder("jp-intern", none), [], ON)).toEqual([]);
  });
});

describe("a month's support of short contracts in Taiwan", () => {
  const month = 31_000 * 818;

  it.each([
    [11, 0, []],
    [12, month, []],
    [12, month - 1, WARN],
    [17, month - 1, WARN],
    [18, 0, []],
  ])("%i months, supported with %i", (contractMonths, paidByForeignSideVnd, expected) => {
    const order = lawfulOrder("tw-factory", { contractMonths, paidByForeignSideVnd });
    expect(brief(checkForeignSide(order, RATES, ON))).toEqual(expected);
  });

  it("is not missed where the worker pays nothing at all", () => {
    const order = lawfulOrder("tw-factory", { contractMonths: 12, fees: [fee("deposit", 5)] });
    expect(checkForeignSide(order, RATES, ON)).toEqual([]);
    const papers = { ...order, fees: [fee("documents", 1)] };
    expect(brief(checkForeignSide(papers, RATES, ON))).toEqual(WARN);
  });
});

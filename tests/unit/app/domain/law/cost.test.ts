import { describe, expect, it } from "vitest";
import { costOf, wholeCapVnd } from "#app/domain/law/cost.ts";
import { asking, fee, lawfulOrder, money, ON, RATES } from "./lawful-order.ts";

const CONTEXT = {
  on: ON,
  rates: [{ day: ON, currency: "JPY", vndPerUnit: 175.384615 } as const, ...RATES.slice(1)],
};

describe("what an order costs", () => {
  it("adds up as the order page tells it: 62.0 million, 1.8 months of 34.2", () => {
    const order = asking(
      lawfulOrder("jp-ssw1", { wage: money(195_000, "JPY"), paidByForeignSideVnd: 34_200_000 }),
      51_300_000,
      [fee("training", 5_900_000), fee("documents", 4_800_000)],
    );
    const cost = costOf(order, CONTEXT);
    expect(cost).toMatchObject({
      wageVnd: 34_200_000,
      rateDay: ON,
      totalVnd: 62_000_000,
      depositVnd: 0,
      monthsOfWage: 1.8,
    });
    expect(
      cost.lines.map(({ kind, amountVnd, capVnd, verdict }) => [kind, amountVnd, capVnd, verdict]),
    ).toEqual([
      ["service", 51_300_000, 102_599_999, "within"],
      ["training", 5_900_000, null, "no-cap"],
      ["documents", 4_800_000, null, "no-cap"],
      ["airfare", 0, 0, "within"],
      ["deposit", 0, 0, "within"],
    ]);
    expect(cost.lawfulMaxVnd).toBe(62_000_000);
    expect(cost.capTotalVnd).toBe(102_599_999 + 10_700_000);
  });

  it("leaves the deposit out of the total, and marks what is over or not allowed", () => {
    const order = asking(lawfulOrder("tw-home-carer"), 20_000_000, [
      fee("brokerage", 5),
      fee("airfare", 7_500_000),
      fee("deposit", 13_000_000),
      fee("other", 3, "Đồng phục"),
    ]);
    const cost = costOf(order, { on: ON, rates: RATES });
    expect(cost.totalVnd).toBe(27_500_008);
    expect(cost.depositVnd).toBe(13_000_000);
    expect(cost.lines.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
      "service over",
      "brokerage not-allowed",
      "training no-cap",
      "documents no-cap",
      "airfare no-cap",
      "other no-cap",
      "deposit over",
    ]);
    expect(cost.lines.find(({ kind }) => kind === "other")?.name).toBe("Đồng phục");
    expect(cost.capTotalVnd).toBe(17_178_000 + 7_500_003);
  });

  it("does not count what the law forbids in what it allows", () => {
    const cost = costOf(
      asking(lawfulOrder("jp-intern"), 0, [fee("airfare", 7_500_000), fee("deposit", 1)]),
      { on: ON, rates: RATES },
    );
    expect(
      cost.lines.filter(({ verdict }) => verdict === "not-allowed").map(({ kind }) => kind),
    ).toEqual(["airfare", "deposit"]);
    expect([cost.lawfulMaxVnd, cost.capTotalVnd]).toEqual([0, 92_880_000]);
  });

  it("cites the article of a line that has one", () => {
    const { lines } = costOf(lawfulOrder("tw-farm"), { on: ON, rates: RATES });
    expect(lines.map(({ kind, article }) => [kind, article])).toEqual([
      ["service", "Circular 02/2024/TT-BLĐTBXH annex XI"],
      ["training", null],
      ["documents", null],
      ["airfare", null],
      ["deposit", "Decree 112/2021/NĐ-CP annex II"],
    ]);
  });

  it("still lists the lines where no rate is known", () => {
    const cost = costOf(lawfulOrder("jp-intern"), { on: ON, rates: [] });
    expect(cost).toMatchObject({
      wageVnd: null,
      rateDay: null,
      monthsOfWage: null,
      lawfulMaxVnd: null,
      capTotalVnd: null,
      totalVnd: 10_000_000,
    });
    expect(cost.lines[0]).toMatchObject({ kind: "service", capVnd: null, verdict: "no-cap" });
  });

  it("shows no agency ceiling for the deposit of a public programme", () => {
    const cost = costOf({ ...lawfulOrder("kr-e7"), programme: "kr-e9" }, { on: ON, rates: RATES });
    expect(cost.lines.at(-1)).toMatchObject({ kind: "deposit", capVnd: null });
    expect(cost.lines[0]).toMatchObject({ kind: "service", capVnd: 0, verdict: "not-allowed" });
  });
});

describe("the most the law lets the whole be", () => {
  const stored = { costVnd: 48_500_000, serviceVnd: 40_000_000, serviceCapVnd: 92_880_000 };

  it("puts the ceiling in the service fee's place and keeps the other lines", () => {
    expect(wholeCapVnd({ ...stored, approvalKind: "supply-contract" })).toBe(101_380_000);
  });

  it("is the stored cost where no contract is approved yet: that is the most already", () => {
    expect(wholeCapVnd({ ...stored, approvalKind: "source-preparation" })).toBe(48_500_000);
  });
});

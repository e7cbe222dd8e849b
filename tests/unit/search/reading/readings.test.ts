// What was typed joins what was chosen: lists grow, a choice of one stands, and no two wishes shut each other out.
import { describe, expect, it } from "vitest";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import { mergeReadings } from "#search/reading/readings.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";

const merged = (chosen: Partial<OrderQuery>, ...sets: Partial<OrderQuery>[]) =>
  mergeReadings({ ...EMPTY_QUERY, ...chosen }, sets);
const tradesOf = (group: string) =>
  TRADES.filter((trade) => trade.group === group).map(({ code }) => code);

describe("lists and single values", () => {
  it("a list takes every value once, in the order of addresses", () => {
    const { markets } = merged({ markets: ["TW"] }, { markets: ["JP"] }, { markets: ["TW", "DE"] });
    expect(markets).toEqual(["DE", "JP", "TW"]);
  });

  it("of two ages the first stands", () => {
    expect(merged({}, { age: 25 }, { age: 30 }).age).toBe(25);
  });

  it("what was chosen stands above what was typed", () => {
    expect(merged({ sort: "cost", gender: "male" }, { age: 25 }).sort).toBe("cost");
    expect(merged({}, { sort: "wage" }, { sort: "deadline" }).sort).toBe("wage");
  });

  it("nothing read changes nothing, and the question itself stays as it was", () => {
    const chosen = { ...EMPTY_QUERY, markets: ["JP"] };
    expect(mergeReadings(chosen, [])).toEqual(chosen);
    mergeReadings(chosen, [{ markets: ["KR"] }]);
    expect(chosen.markets).toEqual(["JP"]);
  });
});

describe("a trade beside a group of trades", () => {
  it("of that group narrows it", () => {
    expect(merged({}, { tradeGroups: ["construction"] }, { trades: ["scaffolding"] })).toEqual({
      ...EMPTY_QUERY,
      tradeGroups: ["construction"],
      trades: ["scaffolding"],
    });
  });

  it("of another is an alternative: orders of either are found", () => {
    const { trades, tradeGroups } = merged(
      {},
      { tradeGroups: ["construction"] },
      { trades: ["garment"] },
    );
    expect(tradeGroups).toEqual([]);
    expect(trades).toEqual([...tradesOf("construction"), "garment"].sort());
  });

  it("of one of two groups leaves the other one whole", () => {
    const { trades, tradeGroups } = merged(
      {},
      { tradeGroups: ["construction", "farming"] },
      { trades: ["scaffolding"] },
    );
    expect(tradeGroups).toEqual([]);
    expect(trades).toEqual([...tradesOf("farming"), "scaffolding"].sort());
  });

  it("two trades of which one is of the group: no order of the other is lost", () => {
    const { trades, tradeGroups } = merged(
      {},
      { tradeGroups: ["construction"] },
      { trades: ["scaffolding", "garment"] },
    );
    expect(tradeGroups).toEqual([]);
    expect(trades).toEqual(["garment", "scaffolding"]);
  });

  it("does not undo a group that was chosen", () => {
    const { trades, tradeGroups } = merged(
      { tradeGroups: ["construction"] },
      { trades: ["garment"] },
    );
    expect([tradeGroups, trades]).toEqual([["construction"], ["garment"]]);
  });

  it("alone stays as it is, and so does a group alone", () => {
    expect(merged({}, { trades: ["garment"] }).trades).toEqual(["garment"]);
    expect(merged({}, { tradeGroups: ["farming"] }).tradeGroups).toEqual(["farming"]);
  });
});

// Trades by the words of the trade: broad words find all they may mean, brands and dialect lead to a trade, luck is no sewing.
import { describe, expect, it } from "vitest";
import { TRADE_GROUPS } from "#app/domain/catalogue/trade-group.ts";
import { findTrade, TRADES } from "#app/domain/catalogue/trade.ts";
import { TRADE_WORDS } from "#search/reading/words/trades.ts";
import { asked } from "#tests/support/read-text.ts";

describe("a word of a whole group", () => {
  it.each([
    ["xây dựng", "construction"],
    ["nông nghiệp", "farming"],
    ["nong nghiep", "farming"],
    ["perikanan", "fishing"],
    ["kỹ sư", "engineering"],
    ["建設", "construction"],
  ])("%s finds every trade of %s", (text, group) => {
    expect(asked(text)).toEqual({ tradeGroups: [group] });
  });
});

describe("a broad word", () => {
  it.each([
    ["lái xe", ["bus-driving", "taxi-driving", "truck-driving"]],
    ["bệnh viện", ["care", "nursing"]],
    ["nhà hàng", ["cook", "food-service"]],
    ["điện nước", ["electrician", "plumbing"]],
    ["đóng tàu", ["shipbuilding", "welding"]],
    ["giàn giáo cốp pha", ["building", "formwork", "rebar", "scaffolding"]],
  ])("%s finds orders of %j", (text, trades) => {
    expect(asked(text)).toEqual({ trades });
  });
});

describe("a word that stands in no catalogue", () => {
  it.each([
    ["uniqlo", "garment"],
    ["hái dâu", "crops"],
    ["vắt sữa", "livestock"],
    ["sukiya", "food-service"],
    ["làm kim chi", "food-processing"],
    ["viện dưỡng lão", "care"],
  ])("%s is %s", (text, trade) => {
    expect(asked(text).trades).toContain(trade);
  });
});

it.each(["may mắn", "rủi may"])("%s is luck and no sewing", (text) => {
  expect(asked(text)).toEqual({ text });
});

describe("the rows", () => {
  const filters = TRADE_WORDS.flatMap(({ means }) => (means.kind === "filter" ? [means] : []));

  it("hold every trade of the catalogue, and name none that is not there", () => {
    const named = new Set(filters.flatMap(({ set }) => set.trades ?? []));
    expect(TRADES.map(({ code }) => code).filter((code) => !named.has(code))).toEqual([]);
    expect([...named].filter((code) => findTrade(code) === null)).toEqual([]);
  });

  it("put first only trades that they find", () => {
    for (const { set, first = [] } of filters) {
      const groups = TRADE_GROUPS.filter(({ code }) => set.tradeGroups?.includes(code));
      const found = [
        ...(set.trades ?? []),
        ...TRADES.filter(({ group }) => groups.some(({ code }) => code === group)).map(
          ({ code }) => code,
        ),
      ];
      expect(first.filter((code) => !found.includes(code))).toEqual([]);
    }
  });
});

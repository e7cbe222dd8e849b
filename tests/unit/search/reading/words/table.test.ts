// The tables of words hang together: no row contradicts another, every code exists, and every row can be read.
import { expect, it } from "vitest";
import { MARKETS } from "#app/domain/catalogue/market.ts";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { TRADE_GROUPS } from "#app/domain/catalogue/trade-group.ts";
import { TRADES, wordsOfTrade } from "#app/domain/catalogue/trade.ts";
import { understand } from "#search/reading/keywords.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import { cut, ENTRIES, matchAt, spellingFrom } from "#search/reading/words/table.ts";

const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code);
const KNOWN: Record<string, readonly string[]> = {
  markets: codes(MARKETS),
  programmes: codes(PROGRAMMES),
  tradeGroups: codes(TRADE_GROUPS),
  trades: codes(TRADES),
  places: MARKETS.flatMap(({ places }) => places),
};

it("every code that a row fills in exists", () => {
  const unknown = ENTRIES.flatMap(({ words, means }) => {
    if (means.kind !== "filter" && means.kind !== "notice") return [];
    const lists = Object.entries(means.set).flatMap(([key, value]) =>
      Array.isArray(value) ? (value as string[]).map((code) => [key, code] as const) : [],
    );
    const wrong = lists.filter(([key, code]) => key in KNOWN && !KNOWN[key]?.includes(code));
    const first = (means.kind === "filter" ? (means.first ?? []) : []).filter(
      (code) => !KNOWN.trades?.includes(code),
    );
    return wrong.length + first.length === 0 ? [] : [words];
  });
  expect(unknown).toEqual([]);
});

/** Words that are two things in truth. */
const BOTH = [
  "hàn",
  "đi biển",
  "thuyền viên",
  "abk",
  "선원",
  "pengemudi",
  "司機",
  "家庭看護工",
  "家庭幫傭",
];

it("no words stand in two rows that say different things", () => {
  const meanings = new Map<string, Set<string>>();
  for (const { pieces, means } of ENTRIES) {
    const key = pieces.map(({ written }) => written).join(" ");
    meanings.set(key, (meanings.get(key) ?? new Set()).add(JSON.stringify(means)));
  }
  expect(
    [...meanings]
      .filter(([words, each]) => each.size > 1 && !BOTH.includes(words))
      .map(([words, each]) => `${words}: ${[...each].join(" | ")}`),
  ).toEqual([]);
});

it("every row is found by its own words", () => {
  const lost = ENTRIES.filter(({ pieces }) => {
    const match = matchAt(pieces, 0);
    return match === null || match.length < pieces.length;
  });
  expect(lost.map(({ words }) => words)).toEqual([]);
});

it("every name and synonym of two words and more is read as its trade, with its marks and without", () => {
  const missed = TRADES.flatMap((trade) =>
    wordsOfTrade(trade)
      .filter((words) => cut(words).length > 1)
      .filter((words) => {
        const { query } = understand({ ...EMPTY_QUERY, text: words }, "2026-11-22");
        const isFound =
          (query.trades.length === 0 || query.trades.includes(trade.code)) &&
          (query.tradeGroups.length === 0 || query.tradeGroups.includes(trade.group));
        return !isFound;
      })
      .map((words) => `${trade.code}: ${words}`),
  );
  expect(missed).toEqual([]);
});

it.each([
  ["hàn xì", "hàn xì", "exact"],
  ["han xi", "hàn xì", "within"],
  ["hàn xi", "hàn xì", "within"],
  ["hạn xì", "hàn xì", "other"],
  ["chê", "chế", "within"],
  ["đong goi", "đóng gói", "within"],
  ["hoà", "hòa", "exact"],
  ["máy", "may", null],
  ["may", "máy", "within"],
  ["duc", "đức", "within"],
  ["đuc", "dục", null],
  ["hàn", "hàn xì", null],
])("%s is spelt as %s: %s", (typed, words, spelling) => {
  expect(spellingFrom(cut(typed), 0, cut(words))).toBe(spelling);
});

// What a search that finds few or nothing may give up, and how many orders each wish less finds.
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { countOrders } from "./count.server.ts";
import { compileConditions } from "./conditions.ts";
import { EMPTY_QUERY, orderQueryParams } from "./query.ts";
import type { OrderQuery } from "./query.ts";
import { textRead, textWithout, understand } from "./reading/keywords.ts";
import type { Understood } from "./reading/keywords.ts";

/**
 * One wish less: `field` is the dropped parameter ('all' for every one), `words` those that leave the text where it is 'q': a
 * reading's, or those that nothing was read from. `param` is the filter that a reading is; `groups`
 * those that a trade is widened to, none where it is dropped. `params` is the address without it, `total` what it finds.
 */
export type SuggestedDrop = {
  field: string;
  param: string;
  words: string | null;
  groups: string[];
  params: URLSearchParams;
  total: number;
};
type Loosened = Omit<SuggestedDrop, "params" | "total"> & { query: OrderQuery };

/** For a search without results: what to drop and how many orders that gives, most first; only what helps. */
export async function suggestDrops(query: OrderQuery, at: Date): Promise<SuggestedDrop[]> {
  const on = dayInVietnam(at);
  const first = { ...query, page: 1 };
  const asked = understand(query, on);
  const wishes = [
    ...wordsLess(first, asked, on),
    ...filtersLess(first),
    ...readingsLess(first, asked, on),
  ];
  const all = wishes.length > 1 ? [everythingLess(query)] : [];
  const helpful = await counted([...wishes, ...all, ...widened(first, asked, on)], at);
  const single = helpful.filter(({ field }) => field !== "all");
  return single.length > 0 ? single : helpful;
}

/** Those that find something, most first. */
async function counted(loosened: readonly Loosened[], at: Date): Promise<SuggestedDrop[]> {
  const totals = await countOrders(
    loosened.map((each) => each.query),
    at,
  );
  return loosened
    .map(({ query, ...each }, i) => ({
      ...each,
      params: orderQueryParams(query),
      total: totals[i] ?? 0,
    }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

function filtersLess(query: OrderQuery): Loosened[] {
  return compileConditions(query).map(({ param, dropped }) => ({
    field: param,
    param,
    words: null,
    groups: [],
    query: { ...query, ...dropped },
  }));
}

function readingsLess(query: OrderQuery, { readings }: Understood, on: Day): Loosened[] {
  return readings.map(({ words, set }) => ({
    field: "q",
    param: paramOf(set),
    words,
    groups: [],
    query: { ...query, text: textWithout(query, words, on) },
  }));
}

/** Without the words that nothing was read from. */
function wordsLess(query: OrderQuery, asked: Understood, on: Day): Loosened[] {
  const words = asked.query.text;
  return words === ""
    ? []
    : [
        {
          field: "q",
          param: "q",
          words,
          groups: [],
          query: { ...query, text: textRead(query, on) },
        },
      ];
}

function everythingLess({ sort }: OrderQuery): Loosened {
  return { field: "all", param: "all", words: null, groups: [], query: { ...EMPTY_QUERY, sort } };
}

/** The groups of the trades instead of the trades, for those who would take the next best trade before another country. */
function widened(query: OrderQuery, { readings }: Understood, on: Day): Loosened[] {
  const groupsOf = (codes: readonly string[]) =>
    [...new Set(codes.map((code) => findTrade(code)?.group ?? ""))].filter(Boolean);
  const chosen = groupsOf(query.trades);
  const read = readings.flatMap(({ words, set }) =>
    set.trades === undefined ? [] : [{ words, groups: groupsOf(set.trades) }],
  );
  return [
    ...(chosen.length === 0
      ? []
      : [
          {
            field: "trade",
            param: "widen",
            words: null,
            groups: chosen,
            query: { ...query, trades: [], tradeGroups: chosen },
          },
        ]),
    ...read.map(({ words, groups }) => ({
      field: "q",
      param: "widen",
      words,
      groups,
      query: { ...query, text: textWithout(query, words, on), tradeGroups: groups },
    })),
  ];
}

/** The parameter that a reading would be, of several the one that weighs most. */
function paramOf(set: Partial<OrderQuery>): string {
  const params = compileConditions({ ...EMPTY_QUERY, ...set }).map(({ param }) => param);
  return params.sort((a, b) => weightOf(b) - weightOf(a))[0] ?? "q";
}

/** What is dropped first to find more: wishes before places, then the very trade for its group, the country and the group last. */
const DROPPED_FIRST = [
  "cost",
  "wage",
  "deposit",
  "age",
  "sex",
  "experience",
  "education",
  "study",
  "lang",
  "contract",
  "departs",
  "agency",
  "place",
  "widen",
  "programme",
  "market",
  "q",
  "group",
  "trade",
];

/** The higher, the less willingly a person gives it up. */
export function weightOf(param: string): number {
  return DROPPED_FIRST.indexOf(param);
}

// The fixed mix of twelve kinds of search that the bench times, each with values drawn anew.
import { MARKETS } from "#app/domain/catalogue/market.ts";
import { TRADE_GROUPS } from "#app/domain/catalogue/trade-group.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import { parseLanguageParam } from "#search/held-language.ts";
import type { OrderQuery } from "#search/query.ts";
import type { Random } from "#tests/support/random.ts";

export type Shape = { name: string; draw: (random: Random) => OrderQuery };

const market = (random: Random) => [random.pick(MARKETS).code];
const group = (random: Random) => [random.pick(TRADE_GROUPS).code];
const place = (random: Random) => random.pick(random.pick(MARKETS).places);
const tradeName = (random: Random) => random.pick(TRADES).names.vi;
const unmarked = (text: string) =>
  text.replace(/[đĐ]/g, "d").normalize("NFD").replace(/\p{M}/gu, "");

/** A word with two neighbouring letters swapped. */
function mistyped(random: Random, text: string): string {
  const words = unmarked(text)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 4);
  const word = words.length === 0 ? "nghiep" : random.pick(words);
  const at = random.int(1, word.length - 2);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

export const SHAPES: readonly Shape[] = [
  { name: "everything", draw: () => ({ ...EMPTY_QUERY }) },
  { name: "one market", draw: (random) => ({ ...EMPTY_QUERY, markets: market(random) }) },
  {
    name: "market and trade group",
    draw: (random) => ({ ...EMPTY_QUERY, markets: market(random), tradeGroups: group(random) }),
  },
  {
    name: "cost, wage, no deposit",
    draw: (random) => ({
      ...EMPTY_QUERY,
      costAtMostVnd: random.int(20, 90) * 1_000_000,
      wageAtLeastVnd: random.int(20, 40) * 1_000_000,
      noDeposit: true,
      sort: "wage",
    }),
  },
  {
    name: "about me",
    draw: (random) => ({
      ...EMPTY_QUERY,
      languageHeld: parseLanguageParam(random.pick(["JLPT-N4", "TOPIK-2", "CEFR-B1"])),
      age: random.int(18, 40),
      gender: random.pick(["male", "female"]),
      educationHeld: "upper-secondary",
      experienceHeldMonths: 0,
    }),
  },
  {
    name: "study time, newest, page 5",
    draw: (random) => ({ ...EMPTY_QUERY, studyMonths: random.int(2, 8), sort: "newest", page: 5 }),
  },
  {
    name: "trades and months",
    draw: (random) => ({
      ...EMPTY_QUERY,
      trades: [random.pick(TRADES).code, random.pick(TRADES).code],
      departureMonths: ["2027-03", "2027-04"],
      sort: "deadline",
    }),
  },
  {
    name: "one agency",
    draw: (random) => ({ ...EMPTY_QUERY, agency: `agency-${random.int(0, 99)}`, sort: "cost" }),
  },
  { name: "trade in words", draw: (random) => ({ ...EMPTY_QUERY, text: tradeName(random) }) },
  {
    name: "unmarked words and market",
    draw: (random) => ({
      ...EMPTY_QUERY,
      text: unmarked(tradeName(random)),
      markets: market(random),
    }),
  },
  {
    name: "place and cost",
    draw: (random) => ({ ...EMPTY_QUERY, text: place(random), costAtMostVnd: 60_000_000 }),
  },
  {
    name: "mistyped word",
    draw: (random) => ({ ...EMPTY_QUERY, text: mistyped(random, tradeName(random)) }),
  },
];

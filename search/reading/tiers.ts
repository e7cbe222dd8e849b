// Which orders come first among those found: by the trade and country that the words mean, never by an agency's own text.
import { TRADES, wordsOfTrade } from "#app/domain/catalogue/trade.ts";
import type { Trade } from "#app/domain/catalogue/trade.ts";
import type { Condition } from "#search/filters.ts";
import type { OrderQuery } from "#search/query.ts";
import type { Segment } from "./words/segment.ts";
import { spellingOf } from "./words/pieces.ts";
import type { Piece, Spelling } from "./words/pieces.ts";
import { cut } from "./words/table.ts";

/**
 * Conditions, the best first: an order stands in the tier of the first that it meets, or last. Inside a tier cheaper orders
 * in months of wage come first, then the nearer deadline. They count only for the sort 'relevance' and hide nothing.
 */
export type Tiers = readonly Condition[];

/** Every tier is one more question to an engine. */
const MOST_TIERS = 3;

export function tiersOf(segments: readonly Segment[]): Tiers {
  const exact = [firstTrades(segments), exactLevel(segments)].filter((each) => each !== null);
  const best: Condition[] = exact.length > 1 ? [{ all: exact }, ...exact] : exact;
  const meant = meaningsOf(segments);
  const holding = tradesHolding(segments);
  const [first] = best;
  const tiers =
    first === undefined
      ? [...meant, ...holding]
      : [...meant.map((condition) => ({ all: [first, condition] })), ...meant, ...best, ...holding];
  return tiers.slice(0, MOST_TIERS);
}

/** Who names a level seeks orders that ask for it; those that ask for less are open too and come after. */
function exactLevel(segments: readonly Segment[]): Condition | null {
  const [held] = segments.flatMap(({ kind, set }) =>
    kind === "read" && set.languageHeld ? [set.languageHeld] : [],
  );
  if (held === undefined || held.step === 0) return null;
  return {
    all: [
      { field: "language", in: [held.language] },
      { field: "languageStep", atLeast: held.step },
    ],
  };
}

/** Of words that mean several trades the very trade comes first: 'xây dựng' is building before it is tiling. */
function firstTrades(segments: readonly Segment[]): Condition | null {
  const named = segments.filter(({ kind, first }) => kind === "read" && first !== null);
  const trades = [...new Set(named.flatMap(({ first }) => first ?? []))];
  const all = new Set(
    named.flatMap(({ set }) => [
      ...(set.trades ?? []),
      ...TRADES.filter(({ group }) => set.tradeGroups?.includes(group)).map(({ code }) => code),
    ]),
  );
  return trades.length === 0 || all.size <= trades.length ? null : { field: "trade", in: trades };
}

/**
 * One word left over with several meanings: one tier each. Several words: orders that meet a meaning of every word, then their
 * trades. Beside a word without any meaning the name of a country may be part of a person's.
 */
function meaningsOf(segments: readonly Segment[]): Condition[] {
  const left = segments.filter(({ kind }) => kind === "text");
  const isName = left.some(({ could }) => could.length === 0);
  const open = left
    .map(({ could }) => ({
      could: isName ? could.filter(({ set }) => set.trades !== undefined) : could,
    }))
    .filter(({ could }) => could.length > 0);
  const [only] = open;
  if (only !== undefined && open.length === 1) return only.could.map(({ set }) => conditionOf(set));
  if (open.length === 0) return [];
  const every: Condition = {
    all: open.map(({ could }) => ({ any: could.map(({ set }) => conditionOf(set)) })),
  };
  const trades = open.flatMap(({ could }) => could.flatMap(({ set }) => set.trades ?? []));
  return trades.length === 0 ? [every] : [every, { field: "trade", in: trades }];
}

function conditionOf({ trades, tradeGroups, markets, places }: Partial<OrderQuery>): Condition {
  const all: Condition[] = [
    ...(trades ? [{ field: "trade", in: trades } as const] : []),
    ...(tradeGroups ? [{ field: "tradeGroup", in: tradeGroups } as const] : []),
    ...(markets ? [{ field: "market", in: markets } as const] : []),
    ...(places ? [{ field: "place", in: places } as const] : []),
  ];
  return { all };
}

/** Trades whose own names hold every word left over as it was typed, or, where none does, but for marks left out. */
function tradesHolding(segments: readonly Segment[]): Condition[] {
  const typed = segments
    .filter(({ kind }) => kind === "text")
    .flatMap((segment) => cut(segment.typed));
  if (typed.length === 0) return [];
  for (const spellings of [["exact"], ["exact", "within"]] as const) {
    const trades = TRADES.filter(({ code }) =>
      typed.every((piece) => holds(code, piece, spellings)),
    ).map(({ code }) => code);
    if (trades.length > 0) return [{ field: "trade", in: trades }];
  }
  return [];
}

const WORDS = new Map(TRADES.map((trade) => [trade.code, wordsByFolded(trade)]));

function wordsByFolded(trade: Trade): Map<string, Piece[]> {
  const words = new Map<string, Piece[]>();
  for (const piece of wordsOfTrade(trade).flatMap(cut))
    words.set(piece.folded, [...(words.get(piece.folded) ?? []), piece]);
  return words;
}

function holds(code: string, typed: Piece, spellings: readonly Spelling[]): boolean {
  return (WORDS.get(code)?.get(typed.folded) ?? []).some((word) =>
    spellings.includes(spellingOf(typed, word)),
  );
}

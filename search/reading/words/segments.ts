// Cuts a text into what its words mean: filters, noise, and text that nothing is read into.
import type { Day } from "#app/domain/catalogue/day.ts";
import type { OrderQuery } from "#search/query.ts";
import { figureAt } from "./numbers.ts";
import { COUNTRIES_FIRST } from "./markets.ts";
import type { Meaning } from "./phrase.ts";
import { isMarked, isSyllable } from "./pieces.ts";
import type { Piece } from "./pieces.ts";
import type { Filter, Open, Segment } from "./segment.ts";
import { settle } from "./settle.ts";
import { cut, matchAt } from "./table.ts";
import type { Match } from "./table.ts";
import { DOUBTFUL } from "./wishes.ts";

type Context = { on: Day; plain: ReadonlySet<string> };

const EMPTY_SEGMENT: Open = {
  kind: "text",
  typed: "",
  words: "",
  set: {},
  first: null,
  could: [],
  home: null,
  notice: null,
  isFigure: false,
  isOpen: false,
  isSure: false,
  isBeforePlace: false,
  isGeneral: false,
};

/** In the order typed. A single short word that may mean several things is read only where its neighbours are understood. */
export function segmentsOf(text: string, { on, plain }: Context): Segment[] {
  const source = text.normalize("NFC");
  const pieces = cut(source);
  const isMarkedText = pieces.some(isMarked);
  const segments: Open[] = [];
  for (let at = 0; at < pieces.length;) {
    const { length, ...found } = openAt(pieces, at, { on, isMarkedText });
    const own = pieces.slice(at, at + length);
    const typed = source.slice(own[0]?.from, own.at(-1)?.to);
    segments.push({
      ...EMPTY_SEGMENT,
      typed,
      words: own.map(({ written }) => written).join(" "),
      ...found,
    });
    at += length;
  }
  return settle(segments).map((segment) =>
    plain.has(segment.words) ? takenBack(segment) : segment,
  );
}

type Found = Partial<Open> & { length: number };

function openAt(
  pieces: readonly Piece[],
  at: number,
  { on, isMarkedText }: { on: Day; isMarkedText: boolean },
): Found {
  const figure = figureAt(pieces, at, on);
  const match = matchAt(pieces, at);
  if (figure !== null && figure.length >= (match?.length ?? 0))
    return { length: figure.length, kind: "read", set: figure.set, isFigure: true };
  if (match === null) return { length: 1 };
  const { length } = match;
  const special = match.entries.map(({ means }) => means).find(({ kind }) => kind !== "filter");
  const filters = together(
    match.entries.flatMap(({ means }) => (means.kind === "filter" ? [means] : [])),
    pieces[at]?.folded ?? "",
  );
  if (special !== undefined && isDoubtful(match, isMarkedText)) return { length };
  // 'dien' is noise as 'diện' and a trade as 'điện': the trade where nothing else is said.
  if (special?.kind === "noise" && filters.length > 0)
    return { length, could: filters, isGeneral: true };
  if (special !== undefined) return { length, ...meaningOf(special) };
  if (isShort(pieces, at, match, filters))
    return {
      length,
      could: filters,
      isOpen: true,
      isSure: match.spelling === "exact" && isMarkedText,
    };
  return filters[0] === undefined ? { length } : { length, ...meaningOf(filters[0]) };
}

function meaningOf(means: Meaning): Partial<Open> {
  switch (means.kind) {
    case "filter":
      return { kind: "read", set: means.set, first: means.first ?? null };
    case "notice":
      return { kind: "read", set: means.set, notice: means.programme };
    case "home":
      return { kind: "read", home: means.name };
    case "noise":
      return { kind: "noise", isBeforePlace: means.place === true };
    case "general":
      return { isGeneral: true };
    case "words":
      return {};
  }
}

/** Who types marks means 'minh' by 'minh' and not 'mình'. */
function isDoubtful({ length, spelling }: Match, isMarkedText: boolean): boolean {
  return isMarkedText && length === 1 && spelling !== "exact";
}

/** Rows of several trades for one word are one meaning: 'lái xe' is a truck, a bus or a taxi. Each meaning once, the likelier first. */
function together(filters: readonly Filter[], folded: string): readonly Filter[] {
  if (filters.length < 2) return filters;
  const trades = [...new Set(filters.flatMap(({ set }) => set.trades ?? []))];
  const rest = new Map(
    filters
      .filter(({ set }) => set.trades === undefined)
      .map((each) => [JSON.stringify(each.set), each]),
  );
  const others = [...rest.values()];
  if (trades.length === 0) return others;
  const [only, second] = filters.filter(({ set }) => set.trades !== undefined);
  const trade: Filter =
    only !== undefined && second === undefined
      ? only
      : { kind: "filter", set: { trades }, first: [] };
  return COUNTRIES_FIRST.includes(folded) ? [...others, trade] : [trade, ...others];
}

const AMBIGUOUS: readonly (keyof OrderQuery)[] = ["trades", "tradeGroups", "markets", "places"];

function isShort(
  pieces: readonly Piece[],
  at: number,
  { length }: Match,
  filters: readonly Filter[],
): boolean {
  const piece = pieces[at];
  if (length > 1 || piece === undefined || !isSyllable(piece)) return false;
  return (
    DOUBTFUL.includes(piece.folded) ||
    filters.some(({ set }) => AMBIGUOUS.some((key) => set[key] !== undefined))
  );
}

/** Words of trades and places are text again; sums and wishes are no words of an order and are left aside. */
function takenBack(segment: Segment): Segment {
  if (segment.kind !== "read") return segment;
  const isWord =
    segment.home !== null ||
    [...AMBIGUOUS, "programmes" as const].some((key) => segment.set[key] !== undefined);
  const none = { set: {}, first: null, could: [], home: null, notice: null, isFigure: false };
  return { ...segment, ...none, kind: isWord && segment.notice === null ? "text" : "noise" };
}

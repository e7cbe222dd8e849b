// Reads what people type: words that name a filter become one, shown and taken back in one tap; the rest stays text.
import type { Day } from "#app/domain/catalogue/day.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { mergeReadings } from "./readings.ts";
import { segmentsOf } from "./words/segments.ts";
import type { Segment } from "./words/segment.ts";
import { tiersOf } from "./tiers.ts";
import type { Tiers } from "./tiers.ts";

/**
 * What some of the words were taken for. `words` as typed, in lower case: they name the reading among those taken back.
 * `set` is what it asks; empty where orders cannot be told apart by it (`home` names the province someone lives in).
 */
export type Reading = { words: string; set: Partial<OrderQuery>; home: string | null };

/**
 * `query` is what is searched: the filters chosen and those read, with the words left over as text. `readings` in the order
 * typed; `read` is the query as typed with only the words they were read from. `notices` are programmes that were named and that no company may offer. `tiers` say which orders come first.
 */
export type Understood = {
  query: OrderQuery;
  read: OrderQuery;
  readings: Reading[];
  notices: string[];
  tiers: Tiers;
};

/**
 * Reads the text of a query. What was chosen stands above what was typed: a figure that is chosen already is not read. A
 * reading named in `query.plain` is taken back: a trade's or place's words are text again, others are left aside. `on` is today.
 */
export function understand(query: OrderQuery, on: Day): Understood {
  const segments = segmentsOf(query.text, { on, plain: new Set(query.plain) });
  const read = segments.filter((segment) => segment.kind === "read" && isFree(query, segment.set));
  const left = segments.filter((segment) => segment.kind === "text");
  const text = left.map((segment) => segment.typed).join(" ");
  const merged = mergeReadings(
    query,
    read.map(({ set }) => set),
  );
  return {
    query: { ...merged, text },
    read: { ...query, text: read.map((segment) => segment.typed).join(" "), page: 1 },
    readings: read.filter(isShown).map(({ words, set, home }) => ({ words, set, home })),
    notices: [...new Set(segments.flatMap(({ notice }) => notice ?? []))],
    tiers: tiersOf(segments),
  };
}

/** The text without the words of one reading; for a person who no longer wishes it. */
export function textWithout(query: OrderQuery, words: string, on: Day): string {
  const segments = segmentsOf(query.text, { on, plain: new Set(query.plain) });
  return segments
    .filter((segment) => segment.words !== words)
    .map((segment) => segment.typed)
    .join(" ");
}

/** The words of the text that something was read from; '' where nothing was. */
export function textRead(query: OrderQuery, on: Day): string {
  const segments = segmentsOf(query.text, { on, plain: new Set(query.plain) });
  return segments
    .filter(({ kind }) => kind === "read")
    .map((segment) => segment.typed)
    .join(" ");
}

/** Lists take more values; a single value that was chosen stays. */
function isFree(query: OrderQuery, set: Partial<OrderQuery>): boolean {
  const keys = Object.keys(set) as (keyof OrderQuery)[];
  return keys.every((key) => Array.isArray(query[key]) || query[key] === EMPTY_QUERY[key]);
}

function isShown({ set, home, isFigure }: Segment): boolean {
  return home !== null || isFigure || Object.keys(set).length > 0;
}

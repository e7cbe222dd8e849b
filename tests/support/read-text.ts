// What is read out of a typed text on one day, for tests of the words people use.
import { understand } from "#search/reading/keywords.ts";
import { segmentsOf } from "#search/reading/words/segments.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";

export const TODAY = "2026-11-22";

/** A question of a text alone, or with what was chosen beside it. */
export function ask(text: string, more: Partial<OrderQuery> = {}): OrderQuery {
  return { ...EMPTY_QUERY, text, ...more };
}

/** What is asked beyond an empty query. */
export function asked(text: string, more: Partial<OrderQuery> = {}): Partial<OrderQuery> {
  const { query } = understand(ask(text, more), TODAY);
  return Object.fromEntries(
    Object.entries(query).filter(
      ([key, value]) =>
        JSON.stringify(value) !== JSON.stringify(EMPTY_QUERY[key as keyof OrderQuery]),
    ),
  );
}

/** The text cut up, each stretch with what it was taken for: "read", "text" or "noise". */
export function cutUp(text: string): [string, string][] {
  return segmentsOf(text, { on: TODAY, plain: new Set() }).map(({ typed, kind }) => [typed, kind]);
}

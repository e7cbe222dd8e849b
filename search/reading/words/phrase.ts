// What one row of the tables of words looks like.
import type { OrderQuery } from "#search/query.ts";

/**
 * - `filter`: the words fill these fields of the question; trades of `first` stand before the others found.
 * - `notice`: a programme that no company may offer; the words fill `set`, and the page warns.
 * - `home`: a province of Vietnam; orders take people from all of them.
 * - `noise`: says nothing about an order. `place` marks words after which a place comes ("ở", "sang").
 * - `general`: so general that most orders fit: text by itself, and noise beside whatever says more.
 * - `words`: stays text, so that no shorter row reads a part of it ("chủ nhật" is Sunday and not Japan).
 */
export type Meaning =
  | { kind: "filter"; set: Partial<OrderQuery>; first?: readonly string[] }
  | { kind: "notice"; programme: string; set: Partial<OrderQuery> }
  | { kind: "home"; name: string }
  | { kind: "noise"; place?: true }
  | { kind: "general" }
  | { kind: "words" };

/** `words` mean the same. Vietnamese stands with all its marks; people may leave them out. */
export type Phrase = { words: readonly string[]; means: Meaning };

export function filter(
  words: readonly string[],
  set: Partial<OrderQuery>,
  first?: readonly string[],
): Phrase {
  return {
    words,
    means: first === undefined ? { kind: "filter", set } : { kind: "filter", set, first },
  };
}

// What a stretch of the typed text was taken for, and what is still open about it.
import type { OrderQuery } from "#search/query.ts";
import type { Meaning } from "./phrase.ts";

export type Filter = Extract<Meaning, { kind: "filter" }>;

/**
 * A stretch of the text. `typed` as it stands there, `words` the same in lower case with one space between words; `from`
 * and `to` are its pieces'. What was read fills `set`. `text` is searched as it stands; what it `could` mean only puts
 * orders first and hides none. `isFigure`: a sum, an age, a length of time.
 */
export type Segment = {
  kind: "read" | "text" | "noise";
  typed: string;
  words: string;
  set: Partial<OrderQuery>;
  first: readonly string[] | null;
  could: readonly Filter[];
  home: string | null;
  notice: string | null;
  isFigure: boolean;
};

/**
 * A segment whose meaning its neighbours decide. `isSure`: the spelling leaves no doubt which word it is, only what it means.
 * `isBeforePlace`: a place comes after it. `isGeneral`: noise beside whatever says more.
 */
export type Open = Segment & {
  isOpen: boolean;
  isSure: boolean;
  isBeforePlace: boolean;
  isGeneral: boolean;
};

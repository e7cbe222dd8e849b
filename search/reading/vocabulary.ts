// Words that are known, laid out so that those a slip of the finger away from a word are found without looking at all.
import { soundOf } from "./words/pieces.ts";
import type { Piece } from "./words/pieces.ts";

/** A word of a vocabulary: as written, without marks, and how many orders hold it. */
export type Known = { word: string; folded: string; orders: number };

export type Vocabulary = {
  holds: (folded: string) => boolean;
  /** Words at most a slip away, and a few that are two away. */
  oneSlipFrom: (folded: string) => Known[];
  /** Words that one may have been meant to be: of short ones only those a slip away or of the same sound. */
  mayBe: (piece: Piece) => Known[];
  /** Words that one not typed to its end may become, those of most orders first. */
  goingOnFrom: (folded: string, most: number) => Known[];
};

/** In words of so many letters two slips are mended. */
export const LONG = 6;

export function makeVocabulary(known: readonly Known[]): Vocabulary {
  const byFolded = listed(known, ({ folded }) => [folded]);
  const bySound = listed(known, (each) => [soundOf(each)]);
  const byLength = listed(known, ({ folded }) => [folded.length]);
  const byPart = listed(known, ({ folded }) => withoutALetter(folded));
  // Two words are at most a slip apart where one letter left out of each makes them the same.
  const oneSlipFrom = (folded: string) => [
    ...new Set(withoutALetter(folded).flatMap((part) => byPart.get(part) ?? [])),
  ];
  return {
    holds: (folded) => byFolded.has(folded),
    oneSlipFrom,
    mayBe: (piece) => {
      const { length } = piece.folded;
      if (length < LONG)
        return [...new Set([...oneSlipFrom(piece.folded), ...(bySound.get(soundOf(piece)) ?? [])])];
      return [-2, -1, 0, 1, 2].flatMap((more) => byLength.get(length + more) ?? []);
    },
    goingOnFrom: (folded, most) =>
      known
        .filter((each) => each.folded.length > folded.length && each.folded.startsWith(folded))
        .sort((a, b) => b.orders - a.orders)
        .slice(0, most),
  };
}

function withoutALetter(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function listed<Key>(
  known: readonly Known[],
  keysOf: (word: Known) => readonly Key[],
): Map<Key, Known[]> {
  const lists = new Map<Key, Known[]>();
  for (const word of known) {
    for (const key of keysOf(word)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [word]);
      else list.push(word);
    }
  }
  return lists;
}

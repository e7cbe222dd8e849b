// Cuts what a person typed into words, alike for every engine and for correction.
import { foldText } from "#app/domain/catalogue/names.ts";

/** `written` is lower case with its marks, `folded` the same without; `marked` says whether the two differ. */
export type Token = { written: string; folded: string; marked: boolean };

/** More words than this come from pasted text; the first ones say what is sought. */
const MOST_TOKENS = 12;

/** Longer ones come from no keyboard; PostgreSQL refuses a word of 2,046 bytes. */
const LONGEST_WORD = 100;

/** Words of letters and digits with their marks, in lower case; marks alone are no word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  );
}

/** Words in the order typed. Signs that stand for whole words, such as U+FDFA, are those words. */
export function tokensOf(text: string): Token[] {
  return wordsOf(text.normalize("NFKC"))
    .map(tokenOf)
    .filter(({ folded }) => /^[\p{L}\p{N}]/u.test(folded))
    .slice(0, MOST_TOKENS);
}

function tokenOf(word: string): Token {
  const written = word.slice(0, LONGEST_WORD).replace(/\p{Cs}/gu, "");
  const folded = foldText(written).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  return { written, folded, marked: written !== folded };
}

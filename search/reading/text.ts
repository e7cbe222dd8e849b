// Cuts what a person typed into words, alike for every engine and for correction.
import { foldText } from "#app/domain/catalogue/names.ts";

/** `written` is lower case with its marks, `folded` the same without; `marked` says whether the two differ. */
export type Token = { written: string; folded: string; marked: boolean };

/** More words than this come from pasted text; the first ones say what is sought. */
const MOST_TOKENS = 12;

/** Words of letters and digits with their marks, in lower case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Words in the order typed. */
export function tokensOf(text: string): Token[] {
  return wordsOf(text)
    .slice(0, MOST_TOKENS)
    .map((written) => {
      const folded = foldText(written);
      return { written, folded, marked: written !== folded };
    });
}

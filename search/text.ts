// Cuts what a person typed into words, alike for every engine and for correction.
import { foldText } from "#app/domain/catalogue/names.ts";

/** `written` is lower case with its marks, `folded` the same without; `marked` says whether the two differ. */
export type Token = { written: string; folded: string; marked: boolean };

/** More words than this come from pasted text; the first ones say what is sought. */
const MOST_TOKENS = 12;

/** Words of letters and digits, in the order typed; the last may be the beginning of a word. */
export function tokensOf(text: string): Token[] {
  const words = text.normalize("NFC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, MOST_TOKENS).map((written) => {
    const folded = foldText(written);
    return { written, folded, marked: written !== folded };
  });
}

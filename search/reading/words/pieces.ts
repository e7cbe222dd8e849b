// Cuts typed text into words and numbers, and compares words as people spell them: marks left out, half typed, or by ear.
import { foldText, plainText } from "#app/domain/catalogue/names.ts";

/**
 * A word or a number of a text. `written` is lower case with its marks, `folded` without; `value` where it is a number.
 * `from` and `to` are its place in the text cut.
 */
export type Piece = {
  written: string;
  folded: string;
  value: number | null;
  from: number;
  to: number;
};

/** How a typed word meets a word of the tables: letter by letter, but for marks left out, or with other marks. */
export type Spelling = "exact" | "within" | "other";

/** Longer texts are pasted; what is sought stands in front. */
const MOST_PIECES = 60;
/** No row of the tables has a longer word in East Asian letters. */
const LONGEST_EAST_ASIAN = 32;
const PIECES = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*\d*/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;

/** `isWord` says whether a run of East Asian letters is a word of the tables: such texts have no spaces to cut at. */
export function piecesOf(text: string, isWord: (folded: string) => boolean = () => false): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.normalize("NFC").matchAll(PIECES)) {
    const [found] = match;
    if (EAST_ASIAN.test(found)) pieces.push(...cutByTable(found, match.index, isWord));
    else pieces.push(pieceOf(found, match.index));
  }
  return pieces.slice(0, MOST_PIECES);
}

function pieceOf(found: string, from: number): Piece {
  const value = /^\d/.test(found) ? numberOf(found) : null;
  return {
    written: plainText(found),
    folded: foldText(found),
    value,
    from,
    to: from + found.length,
  };
}

/** '1.500.000' is one and a half million, '1,5' is one and a half. */
function numberOf(found: string): number {
  if (THOUSANDS.test(found)) return Number(found.replace(/[.,]/g, ""));
  return Number(found.replace(/,/g, ".").replace(/\.(?=.*\.)/g, ""));
}

/** The longest words of the tables first; what lies between them stays whole. */
function cutByTable(run: string, at: number, isWord: (folded: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let rest = 0;
  for (let from = 0; from < run.length;) {
    let to = Math.min(run.length, from + LONGEST_EAST_ASIAN);
    while (to > from && !isWord(foldText(run.slice(from, to)))) to -= 1;
    if (to === from) {
      from += 1;
      continue;
    }
    if (rest < from) pieces.push(pieceOf(run.slice(rest, from), at + rest));
    pieces.push(pieceOf(run.slice(from, to), at + from));
    from = to;
    rest = to;
  }
  if (rest < run.length) pieces.push(pieceOf(run.slice(rest), at + rest));
  return pieces;
}

/** Whether the word carries any mark. */
export function isMarked({ written, folded }: Piece): boolean {
  return written !== folded;
}

/** How two words with the same folded form are spelt; 'chê' and 'che' are within 'chế', 'máy' is other than 'may'. */
export function spellingOf(typed: Piece, word: Piece): Spelling {
  if (typed.written === word.written) return "exact";
  const [left, right] = [lettersOf(typed.written), lettersOf(word.written)];
  if (left.length !== right.length) return "other";
  return left.every((letter, at) => [...letter].every((sign) => right[at]?.includes(sign)))
    ? "within"
    : "other";
}

/** Letters with their marks as signs after them; the stroke of đ is a mark too. */
export function lettersOf(word: string): string[] {
  return (
    word
      .normalize("NFD")
      .replace(/đ/g, "d\u0335")
      .match(/\P{M}\p{M}*/gu) ?? []
  );
}

const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/;

/** Whether a word could be one Vietnamese syllable: so short that it has a meaning with every other set of marks. */
export function isSyllable({ folded }: Piece): boolean {
  return SYLLABLE.test(folded);
}

/**
 * What a word sounds like where l and n, s and x, tr and ch, or d, gi and r are one sound, and as the young spell
 * ('f' for ph, 'z' and 'j' for d and gi, 'i' for y).
 */
export function soundOf({ folded }: Pick<Piece, "folded">): string {
  return folded
    .replace(/^f/, "ph")
    .replace(/^(?:z|j)/, "d")
    .replace(/^w/, "qu")
    .replace(/^ngh/, "ng")
    .replace(/^n(?![gh])/, "l")
    .replace(/^tr/, "ch")
    .replace(/^s/, "x")
    .replace(/^gi(?=[aeiouy])|^r/, "d")
    .replace(/^([^aeiouy]+)y$/, "$1i");
}

/** Names of a thing in the languages that people read and type, and the folding that lets them be compared. */

/** Languages of the pages. */
export const LANGS = ["vi", "en", "id"] as const;

export type Lang = (typeof LANGS)[number];

/** The three page languages always; a host country's language only where the word is certain. */
export type Names = {
  vi: string;
  en: string;
  id: string;
  ja?: string;
  ko?: string;
  zh?: string;
  de?: string;
};

/** A tone on the second of two closing vowels, as in 'hoà' and 'thuỷ'; after q the u is no vowel. */
const LATE_TONE = /(?<!q)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\u0300-\u036f])/gu;

/**
 * Lower case, one space between words, full-width forms made plain, accents kept: 'Ｈàn  Xì' is 'hàn xì'.
 * Both schools of placing a tone come out alike: 'toà nhà' is 'tòa nhà'.
 */
export function plainText(text: string): string {
  const spaced = text.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ");
  return spaced.normalize("NFD").replace(LATE_TONE, "$1$3$2").normalize("NFC");
}

/**
 * `plainText` with Latin accents dropped, đ as d and ß as ss: 'Điều dưỡng' is 'dieu duong'.
 * Kana, hangul and Chinese characters stay whole, since their marks are letters and not accents.
 */
export function foldText(text: string): string {
  const bare = plainText(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  return bare.replace(/đ/g, "d").replace(/ß/g, "ss").normalize("NFC");
}

/** Whether every accent in what was typed is an accent of the word: 'han xì' agrees with 'hàn xì', 'máy' not with 'may'. */
export function accentsAgree(typed: string, word: string): boolean {
  const letters = [...plainText(word)];
  const typedLetters = [...plainText(typed)];
  if (letters.length !== typedLetters.length) return false;
  return typedLetters.every(
    (letter, at) => letter === letters[at] || letter === foldText(letters[at] as string),
  );
}

/** Every name, each once, in no promised order. */
export function namesOf(names: Names): string[] {
  return [...new Set(Object.values(names).filter((name) => name !== undefined))];
}

/** Lower-case letters and digits of a text joined by hyphens, marks taken off: the readable part of an address. */
export function readableName(text: string): string {
  return text
    .replace(/[đĐ]/g, "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
}

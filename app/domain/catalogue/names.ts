/** Names of a thing in the languages that people read and type, and the folding that lets them be compared. */

/** Languages of the pages. */
export const LANGS = ['vi', 'en', 'id'] as const;

export type Lang = (typeof LANGS)[number];

/** The three page languages always; a host country's language only where the word is certain. */
export type Names = { vi: string; en: string; id: string; ja?: string; ko?: string; zh?: string; de?: string };

/** Lower case, one space between words, full-width forms made plain, accents kept: 'Ｈàn  Xì' is 'hàn xì'. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}

/**
 * `plainText` with Latin accents dropped, đ as d and ß as ss: 'Điều dưỡng' is 'dieu duong'.
 * Kana, hangul and Chinese characters stay whole, since their marks are letters and not accents.
 */
export function foldText(text: string): string {
  const bare = plainText(text).normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return bare.replace(/đ/g, 'd').replace(/ß/g, 'ss').normalize('NFC');
}

/** Every name, each once, in no promised order. */
export function namesOf(names: Names): string[] {
  return [...new Set(Object.values(names).filter((name) => name !== undefined))];
}

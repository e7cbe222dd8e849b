/** Whole words in what an agency wrote: found with or without accents, and not where the sentence denies them. */

import { foldText, plainText } from "#app/domain/catalogue/names.ts";

/** Words with one space around each, and whether the writer typed accents. */
export type Words = { text: string; hasAccents: boolean };

const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;

/** Accents count where the writer uses them: 'giữ cho' is not 'giữ chỗ', while 'giu cho' may be. */
export function wordsOf(text: string): Words {
  const plain = plainText(text).normalize("NFC");
  return { text: padded(plain), hasAccents: foldText(plain) !== plain };
}

/** The parts of a text between commas, full stops and line ends. */
export function clausesOf(text: string): Words[] {
  return text
    .split(/[.,;:!?\n()]+/)
    .filter((clause) => clause.trim() !== "")
    .map(wordsOf);
}

/** A phrase ready to be looked for, both as written and without accents. */
export type Phrase = { plain: string; folded: string };

export function phrase(text: string): Phrase {
  return { plain: padded(plainText(text).normalize("NFC")), folded: padded(foldText(text)) };
}

export function has({ text, hasAccents }: Words, { plain, folded }: Phrase): boolean {
  return text.includes(plain) || (!hasAccents && text.includes(folded));
}

export function hasAny(words: Words, phrases: readonly Phrase[]): boolean {
  return phrases.some((one) => has(words, one));
}

type Written = { title: string; description: string };

/** Folded once for each order, since several rules look through the same words; what is written is never changed in place. */
const FOLDED = new WeakMap<Written, string>();

function foldedOf(order: Written): string {
  const known = FOLDED.get(order);
  if (known !== undefined) return known;
  const folded = padded(foldText(`${order.title} ${order.description}`));
  FOLDED.set(order, folded);
  return folded;
}

/**
 * A quick look whether any of the phrases may stand in title or description at all, accents and clauses aside. Nearly every
 * order holds none, and only the others are read with care.
 */
export function lookerFor(phrases: readonly Phrase[]): (order: Written) => boolean {
  const any = new RegExp(` (?:${phrases.map(({ folded }) => folded.trim()).join("|")}) `, "u");
  return (order) => any.test(foldedOf(order));
}

const DENIALS = [
  "không",
  "chẳng",
  "miễn",
  "cấm",
  "tố cáo",
  "chưa",
  "công ty trả",
  "chủ trả",
  "no",
  "not",
  "never",
  "without",
  "free of",
  "tidak",
  "tanpa",
  "bukan",
].map(phrase);

/** 'không thu phí môi giới' and 'no brokerage fee' deny what they name. */
export function isDenied(clause: Words): boolean {
  return hasAny(clause, DENIALS);
}

function padded(text: string): string {
  return ` ${text.replace(NOT_A_LETTER, " ").trim()} `;
}

/** Whole words in what an agency wrote: found with or without accents, with what stands before and after each mention. */

import { foldText, plainText } from "#app/domain/catalogue/names.ts";

/** Words with one space around each, and whether the writer typed accents. */
export type Words = { text: string; hasAccents: boolean };

const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;

/** Accents count where the writer uses them: 'giữ cho' is not 'giữ chỗ', while 'giu cho' may be. */
export function wordsOf(text: string): Words {
  const plain = plainText(text).normalize("NFC");
  return { text: padded(plain), hasAccents: foldText(plain) !== plain };
}

/** The parts of a text between full stops and line ends; a stop between digits belongs to the number, dots in a row to the sentence. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[;!?\n]+|(?<![\d.])\.(?!\.)|(?<!\.)\.(?![\d.])/)
    .filter((sentence) => sentence.trim() !== "");
}

/** The parts of a text between commas, full stops and line ends. A label and its value ('Phí: 0 đồng') stay together. */
export function clausesOf(text: string): Words[] {
  return sentencesOf(text)
    .flatMap((sentence) => sentence.split(/(?<!\d),|,(?!\d)/))
    .filter((clause) => clause.trim() !== "")
    .map(wordsOf);
}

/** A phrase ready to be looked for, both as written and without accents. */
export type Phrase = { plain: string; folded: string; isOneWord: boolean };

export function phrase(text: string): Phrase {
  const folded = padded(foldText(text));
  return {
    plain: padded(plainText(text).normalize("NFC")),
    folded,
    isOneWord: !folded.trim().includes(" "),
  };
}

/**
 * The spellings in which a phrase may stand here. A text half of it without accents ('Phi moi gioi 30 triệu') may hold a
 * phrase wholly without; a single word may not, since 'cam' beside accents is the fruit and not 'cấm'.
 */
function spellingsOf({ hasAccents }: Words, { plain, folded, isOneWord }: Phrase): string[] {
  return plain === folded || (hasAccents && isOneWord) ? [plain] : [plain, folded];
}

export function has(words: Words, one: Phrase): boolean {
  return spellingsOf(words, one).some((spelling) => words.text.includes(spelling));
}

export function hasAny(words: Words, phrases: readonly Phrase[]): boolean {
  return phrases.some((one) => has(words, one));
}

/** The same words with each of the phrases struck out, for words that only sound like what is looked for. */
export function without(words: Words, phrases: readonly Phrase[]): Words {
  let { text } = words;
  for (const one of phrases)
    for (const spelling of spellingsOf(words, one)) text = text.replaceAll(spelling, " - ");
  return { ...words, text };
}

/** One mention of a phrase: what the clause says before it and after it. */
export type Saying = { before: Words; after: Words };

export function sayingsOf(words: Words, phrases: readonly Phrase[]): Saying[] {
  return phrases.flatMap((one) =>
    spellingsOf(words, one).flatMap((spelling) => sayingsAt(words, spelling)),
  );
}

function sayingsAt(words: Words, spelling: string): Saying[] {
  const found: Saying[] = [];
  const { text } = words;
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1))
    found.push({
      before: { ...words, text: text.slice(0, at + 1) },
      after: { ...words, text: text.slice(at + spelling.length - 1) },
    });
  return found;
}

type Written = { title: string; description: string; workplace?: string };

/** Folded once for each order, since several rules look through the same words; what is written is never changed in place. */
const FOLDED = new WeakMap<Written, string>();

function foldedOf(order: Written): string {
  const known = FOLDED.get(order);
  if (known !== undefined) return known;
  const { title, description, workplace = "" } = order;
  const folded = foldedOnce(`${title} ${description} ${workplace}`);
  FOLDED.set(order, folded);
  return folded;
}

/** `padded(foldText(text))` in fewer passes: where a tone stands matters no more once it is off. */
export function foldedOnce(text: string): string {
  const bare = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]+/g, "");
  return padded(bare.replaceAll("đ", "d").replaceAll("ß", "ss").normalize("NFC"));
}

/**
 * A quick look whether any of the phrases may stand in title, description or workplace at all, accents and clauses aside.
 * Nearly every order holds none, and only the others are read with care.
 */
export function lookerFor(phrases: readonly Phrase[]): (order: Written) => boolean {
  const any = new RegExp(` (?:${phrases.map(({ folded }) => folded.trim()).join("|")}) `, "u");
  return (order) => any.test(foldedOf(order));
}

const DENIALS = [
  "không",
  "chẳng",
  "đừng",
  "miễn",
  "cấm",
  "tố cáo",
  "no",
  "not",
  "never",
  "without",
  "free of",
  "tidak",
  "tanpa",
  "bukan",
].map(phrase);

/** These deny another thing than what comes next: 'không cần kinh nghiệm phí…' lacks its comma, 'không bao gồm phí…' adds a fee. */
const NO_DENIALS = [
  "không cần kinh nghiệm",
  "không yêu cầu kinh nghiệm",
  "không kinh nghiệm",
  "không cần bằng",
  "không yêu cầu bằng",
  "không cần tiếng",
  "không cần ngoại ngữ",
  "no experience",
  "không bao gồm",
  "không gồm",
].map(phrase);

/** A new thought, for which the denial before it no longer stands. */
const TURN = /^.* (?:nhưng|chỉ|but|only)(?= )/u;

/** 'không thu phí môi giới' and 'no brokerage fee' deny the fee; 'phí môi giới không hoàn lại' asks for it. */
export function isDenied({ before }: Saying): boolean {
  const thought = { ...before, text: before.text.replace(TURN, "") };
  return hasAny(without(thought, NO_DENIALS), DENIALS);
}

const UNIT =
  "(?:trieu|tr|ty|nghin|ngan|k|dong|d|vnd|usd|nt|twd|eur|euro|jpy|yen|krw|won|idr|rp|juta|million)";
const SUM = new RegExp(
  ` (?=[\\d ]*[1-9])(?:\\d[\\d ]*${UNIT} |\\d{5,} |\\d{1,3}(?: \\d{3})+ )`,
  "u",
);

/** Whether an amount of money stands there: '5 triệu', '1000 USD', '30.000.000'; neither a year nor nought. */
export function hasSum({ text }: Words): boolean {
  return SUM.test(padded(foldText(text)));
}

function padded(text: string): string {
  return ` ${text.replace(NOT_A_LETTER, " ").trim()} `;
}

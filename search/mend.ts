// Chooses for every word of a text what was meant, so that neighbours fit each other: 'che bein' is 'chế biến' and not 'che bên'.
import { editDistance } from "./edit-distance.ts";
import { isMarked, soundOf } from "./words/pieces.ts";
import type { Piece } from "./words/pieces.ts";
import { cut, ENTRIES, matchAt, TABLE_WORDS } from "./words/table.ts";

/** A word of the vocabulary: as written, without marks, and how many orders hold it. */
export type Known = { word: string; folded: string; orders: number };

/** What a word may have been meant to be. `cost`: the fewer slips of the finger lie between, the less. */
export type Option = { written: string; folded: string; cost: number };

/** Words that stand beside each other in some row of the tables. */
const PAIRS = new Set(ENTRIES.flatMap(({ pieces }) => pieces.slice(1).map((piece, at) => `${pieces[at]?.folded ?? ""} ${piece.folded}`)));
/** Two words that belong together outweigh one that is spelt a little nearer, and a slip that made another word. */
const PAIR_BONUS = 1.9;
/** Known words are seldom slips; they are changed only where two neighbours then belong together. */
export const REAL_WORD = 0.8;
/** So short a word is near every other; only its letters swapped are taken for a slip. */
const SWAPPED_ONLY = 2;
/** Longer texts are sentences, where a guess at every word says little. */
const MOST_WORDS = 12;

type Chain = { options: readonly Option[]; cost: number };

/** One option of each word: the cheapest way through, where words that belong together cost less (Viterbi). */
export function cheapestChain(words: readonly (readonly Option[])[]): readonly Option[] {
  let chains: Chain[] = [{ options: [], cost: 0 }];
  for (const options of words) {
    chains = options.map((option) => {
      const ways = chains.map(({ options: before, cost }) => ({ options: before, cost: cost + option.cost - bonus(before.at(-1), option) }));
      const best = ways.reduce((least, way) => (way.cost < least.cost ? way : least));
      return { options: [...best.options, option], cost: best.cost };
    });
  }
  return chains.reduce((least, chain) => (chain.cost < least.cost ? chain : least)).options;
}

function bonus(before: Option | undefined, option: Option): number {
  return before !== undefined && PAIRS.has(`${before.folded} ${option.folded}`) ? PAIR_BONUS : 0;
}

/** The text with the filters it names spelt as the tables do: 'che bien thuc pham' is 'chế biến thực phẩm'. */
export function spelt(text: string): string {
  const pieces = cut(text);
  const words: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const match = matchAt(pieces, at);
    const [entry] = match?.entries ?? [];
    const isFilter = match !== null && match.length > 1 && entry?.means.kind === "filter";
    const length = isFilter ? match.length : 1;
    words.push(isFilter ? entry.words.toLowerCase() : text.slice(pieces[at]?.from, pieces[at]?.to));
    at += length;
  }
  return words.join(" ");
}

/**
 * What a text was probably meant to be, though each of its words exists: 'dong gio hang' is nothing and 'đóng gói hàng' a trade.
 * Null where the tables know nothing nearer.
 */
export function otherSpelling(text: string): string | null {
  const pieces = cut(text);
  if (pieces.length < 2 || pieces.length > MOST_WORDS) return null;
  const chain = cheapestChain(pieces.map((piece): Option[] => {
    const own = { written: piece.written, folded: piece.folded, cost: 0 };
    return piece.value !== null ? [own] : [own, ...nearWords(piece, oneSlipFrom(piece)).map((option) => ({ ...option, cost: option.cost + REAL_WORD }))];
  }));
  if (chain.every(({ written }, at) => written === pieces[at]?.written)) return null;
  return spelt(chain.map(({ written }) => written).join(" "));
}

/** Two words are at most a slip apart where one letter left out of each makes them the same; a few of those are two apart. */
function oneSlipFrom({ folded }: Piece): Known[] {
  return [...new Set(withoutALetter(folded).flatMap((part) => BY_PART.get(part) ?? []))];
}

function withoutALetter(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Words of the tables that are nearly as long. */
export function wordsOfTables({ folded }: Piece): Known[] {
  return [folded.length - 2, folded.length - 1, folded.length, folded.length + 1, folded.length + 2].flatMap((length) => BY_LENGTH.get(length) ?? []);
}

const KNOWN: readonly Known[] = [...TABLE_WORDS].flatMap(([folded, words]) => words.map((word) => ({ word, folded, orders: 1 })));
const BY_LENGTH = listed(KNOWN, ({ folded }) => [folded.length]);
const BY_PART = listed(KNOWN, ({ folded }) => withoutALetter(folded));

function listed<Key>(known: readonly Known[], keysOf: (word: Known) => readonly Key[]): Map<Key, Known[]> {
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

/**
 * Words one slip away (two where six letters and more) or of the same sound: the fewest slips cost least, then the same first
 * letter, then few other marks, then words of many orders. Written as the person writes: with marks only if they typed some.
 */
export function nearWords(piece: Piece, known: readonly Known[]): Option[] {
  const most = piece.folded.length >= 6 ? 2 : 1;
  const sound = soundOf(piece);
  return known.flatMap(({ word, folded, orders }) => {
    if (Math.abs(folded.length - piece.folded.length) > most || folded === piece.folded) return [];
    const slips = editDistance(piece.folded, folded);
    const sounds = soundOf({ ...piece, written: word, folded }) === sound;
    if ((slips > most && !sounds) || (piece.folded.length <= SWAPPED_ONLY && !isSwapped(piece.folded, folded))) return [];
    const marksOff = isMarked(piece) ? editDistance(piece.written, word) - slips : 0;
    const cost = (sounds ? 0.9 : slips === 1 ? 1 : 1.7) + (folded[0] === piece.folded[0] || sounds ? 0 : 0.3) + 0.05 * marksOff - often(orders);
    return [{ written: isMarked(piece) ? word : folded, folded, cost }];
  });
}

function isSwapped(typed: string, word: string): boolean {
  return [...typed].reverse().join("") === word;
}

/** A little less for words of many orders: it decides between words that are equally near. */
export function often(orders: number): number {
  return 0.02 * Math.log10(1 + orders);
}

// Chooses for every word of a text what was meant, so that neighbours fit each other: 'che bein' is 'chế biến' and not 'che bên'.
import { editDistance } from "#app/domain/catalogue/edit-distance.ts";
import { isMarked, soundOf } from "./words/pieces.ts";
import type { Piece } from "./words/pieces.ts";
import { cut, ENTRIES, matchAt, TABLE_WORDS } from "./words/table.ts";
import { LONG, makeVocabulary } from "./vocabulary.ts";
import type { Known } from "./vocabulary.ts";

/** What a word may have been meant to be. `cost`: the fewer slips of the finger lie between, the less. */
export type Option = { written: string; folded: string; cost: number };

/** Words that stand beside each other in some row of the tables. */
const PAIRS = new Set(
  ENTRIES.flatMap(({ pieces }) =>
    pieces.slice(1).map((piece, at) => `${pieces[at]?.folded ?? ""} ${piece.folded}`),
  ),
);
/** Two words that belong together outweigh one that is spelt a little nearer, and a slip that made another word. */
const PAIR_BONUS = 2.1;
/** Known words are seldom slips; they are changed only where two neighbours then belong together. */
const REAL_WORD = 0.5;
/** A word that nothing knows may stay as it is, at a price above any mending. */
export const UNKNOWN = 3;
/** Words of no table may be names that orders hold. */
const OF_NO_TABLE = 0.5;
/** So short a word is near every other. */
const SHORT = 2;
/** Longer texts are sentences, where a guess at every word says little. */
const MOST_WORDS = 12;

/** The words of the tables. */
export const TABLES = makeVocabulary(
  [...TABLE_WORDS].flatMap(([folded, words]) => words.map((word) => ({ word, folded, orders: 1 }))),
);

type Chain = { options: readonly Option[]; cost: number };

/** One option of each word: the cheapest way through, where words that belong together cost less (Viterbi). */
export function cheapestChain(words: readonly (readonly Option[])[]): readonly Option[] {
  let chains: Chain[] = [{ options: [], cost: 0 }];
  for (const options of words) {
    chains = options.map((option) => {
      const ways = chains.map(({ options: before, cost }) => ({
        options: before,
        cost: cost + option.cost - bonus(before.at(-1), option),
      }));
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
  for (let at = 0; at < pieces.length;) {
    const match = matchAt(pieces, at);
    const [entry] = match?.entries ?? [];
    const isFilter = match !== null && match.length > 1 && entry?.means.kind === "filter";
    const length = isFilter ? match.length : 1;
    words.push(isFilter ? entry.words.toLowerCase() : text.slice(pieces[at]?.from, pieces[at]?.to));
    at += length;
  }
  return words.join(" ");
}

/** The chain as a text, its filters spelt as the tables do; null where every word stayed. */
export function mendedText(pieces: readonly Piece[], chain: readonly Option[]): string | null {
  if (chain.every(({ written }, at) => written === pieces[at]?.written)) return null;
  return spelt(chain.map(({ written }) => written).join(" "));
}

/**
 * What a text was probably meant to be, though each of its words exists: 'dong gio hang' is nothing and 'đóng gói hàng' a trade.
 * Null where the tables know nothing nearer.
 */
export function otherSpelling(text: string): string | null {
  const pieces = cut(text);
  if (pieces.length < 2 || pieces.length > MOST_WORDS) return null;
  const chain = cheapestChain(
    pieces.map((piece) =>
      optionsOf(
        piece,
        TABLES.oneSlipFrom(piece.folded),
        TABLES.holds(piece.folded) ? 0 : OF_NO_TABLE,
      ),
    ),
  );
  return mendedText(pieces, chain);
}

/** The word itself at a price, and what it may have been meant to be among words that are known. */
export function optionsOf(piece: Piece, known: readonly Known[], own: number): Option[] {
  const near = piece.value === null ? nearWords(piece, known) : [];
  return [
    { written: piece.written, folded: piece.folded, cost: own },
    ...(own === UNKNOWN
      ? near
      : near.map((option) => ({ ...option, cost: option.cost + REAL_WORD }))),
  ];
}

/**
 * Words one slip away (two where six letters and more) or of the same sound: the fewest slips cost least, then the same first
 * letter, then few other marks, then words of many orders. Written as the person writes: with marks only if they typed some.
 */
function nearWords(piece: Piece, known: readonly Known[]): Option[] {
  const most = piece.folded.length >= LONG ? 2 : 1;
  const sound = soundOf(piece);
  return known.flatMap(({ word, folded, orders }) => {
    if (Math.abs(folded.length - piece.folded.length) > most || folded === piece.folded) return [];
    const slips = editDistance(piece.folded, folded);
    const sounds = soundOf({ folded }) === sound;
    if (slips > most && !sounds) return [];
    const marksOff = isMarked(piece) ? editDistance(piece.written, word) - slips : 0;
    const cost =
      (sounds ? 0.9 : slips === 1 ? 1 : 1.7) +
      (folded[0] === piece.folded[0] || sounds ? 0 : 0.3) +
      (piece.folded.length > SHORT ? 0 : 0.2) +
      0.05 * marksOff -
      often(orders);
    return [{ written: isMarked(piece) ? word : folded, folded, cost }];
  });
}

/** A little less for words of many orders: it decides between words that are equally near. */
export function often(orders: number): number {
  return 0.02 * Math.log10(1 + orders);
}

// Chooses for every word of a text what was meant, so that neighbours fit each other: 'che bein' is 'chế biến' and not 'che bên'.
import { matchAt, cut, ENTRIES } from "./words/table.ts";

/** What a word may have been meant to be. `cost`: the fewer slips of the finger lie between, the less. */
export type Option = { written: string; folded: string; cost: number };

/** Words that stand beside each other in some row of the tables. */
const PAIRS = new Set(ENTRIES.flatMap(({ pieces }) => pieces.slice(1).map((piece, at) => `${pieces[at]?.folded ?? ""} ${piece.folded}`)));
/** Two words that belong together outweigh one that is spelt a little nearer, and a slip that made another word. */
const PAIR_BONUS = 1.9;

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

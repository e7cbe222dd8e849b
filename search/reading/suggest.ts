// How a text that is being typed may go on: words of the tables that begin like its last ones, each meaning once.
import type { Day } from "#app/domain/catalogue/day.ts";
import { MARKETS } from "#app/domain/catalogue/market.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import type { OrderQuery } from "#search/query.ts";
import { isMarked, lettersOf, spellingOf } from "./words/pieces.ts";
import type { Piece } from "./words/pieces.ts";
import { segmentsOf } from "./words/segments.ts";
import { cut, ENTRIES } from "./words/table.ts";
import type { Entry } from "./words/table.ts";

/** More than this is a list that nobody reads while typing. */
const MOST = 8;
const LONGEST_START = 4;

const SHORTEST_START = 2;

type Completion = { entry: Entry; typed: number; isWhole: boolean; isOwnName: boolean };

/**
 * Whole texts, the likeliest first: those that go on from more of what was typed, then those whose words are typed to their
 * end, then names, then shorter ones; in the reader's language where it has any. Empty where the last word begins nothing, or
 * where nothing can be read from the words before it.
 */
export function completionsOf(text: string, lang: Lang, on: Day): string[] {
  const pieces = cut(text);
  if (pieces.length === 0 || /\s$/.test(text)) return [];
  const all = ENTRIES.flatMap((entry) => completionBy(entry, pieces, lang));
  const own = all.filter(({ entry }) => WORDS[lang].has(entry.words));
  const heads = new Map(
    [...new Set(all.map(({ typed }) => typed))].map((typed) => [
      typed,
      readingOf(headOf(text, pieces, typed), on),
    ]),
  );
  const found = (own.length > 0 ? own : all)
    .filter((each) => fits(each, heads.get(each.typed)))
    .sort(likelierFirst);
  const texts = eachMeaningOnce(found).map(
    ({ entry, typed }) => headOf(text, pieces, typed) + entry.words.toLowerCase(),
  );
  return [...new Set(texts)].filter((each) => each !== text.trim().toLowerCase()).slice(0, MOST);
}

function completionBy(entry: Entry, pieces: readonly Piece[], lang: Lang): Completion[] {
  const typed = beginningOf(entry, pieces);
  const last = pieces.at(-1);
  if (
    typed === 0 ||
    last === undefined ||
    (pieces.length === 1 && last.folded.length < SHORTEST_START)
  )
    return [];
  return [
    {
      entry,
      typed,
      isWhole: entry.pieces[typed - 1]?.written === last.written,
      isOwnName: NAMES[lang].has(entry.words),
    },
  ];
}

function likelierFirst(a: Completion, b: Completion): number {
  return (
    b.typed - a.typed ||
    Number(b.isWhole) - Number(a.isWhole) ||
    Number(b.isOwnName) - Number(a.isOwnName) ||
    a.entry.words.length - b.entry.words.length ||
    (a.entry.words < b.entry.words ? -1 : 1)
  );
}

function eachMeaningOnce(found: readonly Completion[]): Completion[] {
  const once = new Map<string, Completion>();
  for (const each of found) {
    const meaning = JSON.stringify(each.entry.means);
    if (!once.has(meaning)) once.set(meaning, each);
  }
  return [...once.values()];
}

type Head = { isRead: boolean; hasTrade: boolean };

/** What stands before the completed words: whether each of them says something, and whether one names a trade. */
function readingOf(head: string, on: Day): Head {
  const segments = segmentsOf(head, { on, plain: new Set() });
  const sets = segments.flatMap(({ set, could }) => [set, ...could.map((filter) => filter.set)]);
  return {
    isRead: segments.every(({ kind, could }) => kind !== "text" || could.length > 0),
    hasTrade: sets.some(isTrade),
  };
}

/** Words after others that say nothing would be a guess, and nobody asks for two trades in one breath. */
function fits({ entry: { means } }: Completion, head: Head | undefined): boolean {
  if (head?.isRead !== true || means.kind !== "filter") return false;
  return !(head.hasTrade && isTrade(means.set));
}

function isTrade({ trades, tradeGroups }: Partial<OrderQuery>): boolean {
  return trades !== undefined || tradeGroups !== undefined;
}

/** How many of the last pieces are the beginning of the row's words, the very last one maybe half a word; 0 where none. */
function beginningOf({ pieces: words, means }: Entry, pieces: readonly Piece[]): number {
  if (means.kind !== "filter") return 0;
  for (let typed = Math.min(LONGEST_START, words.length, pieces.length); typed > 0; typed -= 1) {
    const start = pieces.slice(pieces.length - typed);
    const isSpelt = start.every((piece, at) => {
      const word = words[at];
      return (
        word !== undefined &&
        (at === typed - 1
          ? begins(piece, word)
          : piece.folded === word.folded && spellingOf(piece, word) !== "other")
      );
    });
    if (isSpelt) return typed;
  }
  return 0;
}

/** Marks may be left out but not be wrong. */
function begins(piece: Piece, word: Piece): boolean {
  if (!word.folded.startsWith(piece.folded)) return false;
  const [typed, letters] = [lettersOf(piece.written), lettersOf(word.written)];
  return typed.every((letter, at) => [...letter].every((sign) => letters[at]?.includes(sign)));
}

const NAMES: Record<Lang, ReadonlySet<string>> = {
  vi: namesIn("vi"),
  en: namesIn("en"),
  id: namesIn("id"),
};
const WORDS: Record<Lang, ReadonlySet<string>> = {
  // Every row in Vietnamese carries marks somewhere; the few that do not are names.
  vi: new Set([
    ...NAMES.vi,
    ...ENTRIES.filter(({ pieces }) => pieces.some(isMarked)).map(({ words }) => words),
    ...synonymsIn("vi"),
  ]),
  en: new Set([...NAMES.en, ...synonymsIn("en")]),
  id: new Set([...NAMES.id, ...synonymsIn("id")]),
};

function namesIn(lang: Lang): Set<string> {
  const named = [...TRADES, ...MARKETS, ...PROGRAMMES].map(({ names }) => names[lang]);
  return new Set([
    ...named,
    ...PROGRAMMES.map(({ shortNames }) => shortNames[lang]),
    ...MARKETS.flatMap(({ places }) => places),
  ]);
}

function synonymsIn(lang: Lang): string[] {
  return TRADES.flatMap(({ synonyms }) => synonyms[lang]);
}

/** The text before the pieces that are completed, with its space. */
function headOf(text: string, pieces: readonly Piece[], typed: number): string {
  return text.normalize("NFC").slice(0, pieces[pieces.length - typed]?.from ?? 0);
}

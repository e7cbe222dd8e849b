// All rows of the tables of words, found by how a text goes on from any of its words.
import { foldText } from "#app/domain/catalogue/names.ts";
import { HOME_WORDS } from "./homes.ts";
import { LEVEL_WORDS } from "./levels.ts";
import { MARKET_WORDS, NO_MARKETS } from "./markets.ts";
import { NOISE_WORDS } from "./noise.ts";
import type { Meaning, Phrase } from "./phrase.ts";
import { isSyllable, piecesOf, soundOf, spellingOf } from "./pieces.ts";
import type { Piece, Spelling } from "./pieces.ts";
import { PLACE_WORDS } from "./places.ts";
import { PROGRAMME_WORDS } from "./programmes.ts";
import * as sumWords from "./sums.ts";
import { TRADE_WORDS } from "./trades.ts";
import { WISH_WORDS } from "./wishes.ts";

/** Words of a row, cut like typed text. */
export type Entry = { words: string; pieces: readonly Piece[]; means: Meaning };
/** Rows that the text goes on with: all of the same length and equally well spelt. */
export type Match = { length: number; spelling: Spelling | "by ear"; entries: readonly Entry[] };

const ROWS: readonly Phrase[] = [
  ...MARKET_WORDS,
  NO_MARKETS,
  ...PLACE_WORDS,
  ...PROGRAMME_WORDS,
  ...TRADE_WORDS,
  ...WISH_WORDS,
  ...LEVEL_WORDS,
  ...HOME_WORDS,
  ...NOISE_WORDS,
];

const EAST_ASIAN_WORDS = new Set(
  ROWS.flatMap(({ words }) => words)
    .filter((word) => !/[a-z]/i.test(word))
    .map(foldText),
);

/** Text cut into pieces, East Asian runs by the tables' words. */
export function cut(text: string): Piece[] {
  return piecesOf(text, (folded) => EAST_ASIAN_WORDS.has(folded));
}

export const ENTRIES: readonly Entry[] = ROWS.flatMap(({ words, means }) =>
  words.map((each) => ({ words: each, pieces: cut(each), means })),
);

/** Single words of all rows by their folded form, as written. */
export const TABLE_WORDS: ReadonlyMap<string, readonly string[]> = wordsOfTables();

const BY_FIRST = grouped(ENTRIES, ({ pieces }) => pieces[0]?.folded);
const BY_SOUND = grouped(ENTRIES.filter(hasSound), ({ pieces }) => pieces.map(soundOf).join(" "));
const MOST_WORDS = Math.max(...ENTRIES.map(({ pieces }) => pieces.length));
const SPELLINGS: readonly Spelling[] = ["exact", "within", "other"];

/** The longest rows that the pieces from `at` spell, the best spelt of them, or longer ones that they sound like; null where none is. */
export function matchAt(pieces: readonly Piece[], at: number): Match | null {
  const found: { entry: Entry; spelling: Spelling }[] = [];
  for (const entry of BY_FIRST.get(pieces[at]?.folded ?? "") ?? []) {
    const spelling = spellingFrom(pieces, at, entry.pieces);
    if (spelling !== null) found.push({ entry, spelling });
  }
  const length = Math.max(0, ...found.map(({ entry }) => entry.pieces.length));
  const heard = byEar(pieces, at, length);
  if (heard !== null) return heard;
  const longest = found.filter(({ entry }) => entry.pieces.length === length);
  for (const spelling of SPELLINGS) {
    const entries = longest.filter((each) => each.spelling === spelling).map(({ entry }) => entry);
    if (entries.length > 0) return { length, spelling, entries };
  }
  return null;
}

/** How the pieces from `at` spell a phrase of the tables, null where they do not. Other marks are taken only in a phrase of words. */
export function spellingFrom(
  pieces: readonly Piece[],
  at: number,
  words: readonly Piece[],
): Spelling | null {
  let worst = 0;
  for (const [i, word] of words.entries()) {
    const typed = pieces[at + i];
    if (typed?.folded !== word.folded) return null;
    worst = Math.max(worst, SPELLINGS.indexOf(spellingOf(typed, word)));
  }
  const spelling = SPELLINGS[worst] ?? "other";
  return spelling === "other" && words.length === 1 ? null : spelling;
}

/** Rows that only sound like the text, longer than those it spells: of two words and more, since single ones sound like everything. */
function byEar(pieces: readonly Piece[], at: number, spelt: number): Match | null {
  for (
    let length = Math.min(MOST_WORDS, pieces.length - at);
    length >= Math.max(2, spelt + 1);
    length -= 1
  ) {
    const entries = BY_SOUND.get(
      pieces
        .slice(at, at + length)
        .map(soundOf)
        .join(" "),
    );
    if (entries !== undefined) return { length, spelling: "by ear", entries };
  }
  return null;
}

function wordsOfTables(): Map<string, string[]> {
  const sums = Object.values(sumWords)
    .flat()
    .flatMap((words) => piecesOf(words));
  const words = new Map<string, string[]>();
  for (const { written, folded, value } of [...ENTRIES.flatMap(({ pieces }) => pieces), ...sums]) {
    const known = words.get(folded) ?? [];
    if (value === null && !known.includes(written)) words.set(folded, [...known, written]);
  }
  return words;
}

function hasSound({ pieces, means }: Entry): boolean {
  return means.kind === "filter" && pieces.length >= 2 && pieces.every(isSyllable);
}

function grouped(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | undefined,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

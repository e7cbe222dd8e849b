// Mends typing errors against the words that orders hold and those of the tables.
import type pg from "pg";
import { cheapestChain, nearWords, often, REAL_WORD, spelt, wordsOfTables } from "./mend.ts";
import type { Known, Option } from "./mend.ts";
import { isMarked } from "./words/pieces.ts";
import type { Piece } from "./words/pieces.ts";
import { cut, TABLE_WORDS } from "./words/table.ts";

/** `text` mended, null where nothing could be; `known` is the text, mended or not, without words that nothing knows. */
export type Correction = { text: string | null; known: string };

const SHORTEST = 2;
/** A word that nothing knows may stay as it is, at a price above any mending. */
const UNKNOWN = 3;
const MOST_OPTIONS = 60;

/** For a text that found nothing. Words that are mended along with their neighbours are spelt with all their marks. */
export async function correctText(pool: pg.Pool, text: string): Promise<Correction> {
  const pieces = cut(text);
  const known = await knownPieces(pool, pieces);
  const options = await Promise.all(pieces.map((piece, at) => optionsOf(pool, piece, { isKnown: known.has(piece), isLast: at === pieces.length - 1 })));
  const chain = pieces.length === 0 ? [] : cheapestChain(options);
  const isMended = chain.some(({ written }, at) => written !== pieces[at]?.written);
  const isLost = (at: number) => chain[at]?.cost === UNKNOWN;
  return {
    text: isMended ? spelt(chain.map(({ written }) => written).join(" ")) : null,
    known: spelt(chain.filter((_, at) => !isLost(at)).map(({ written }) => written).join(" ")),
  };
}

/** Words that some order or some table holds, and numbers. */
async function knownPieces(pool: pg.Pool, pieces: readonly Piece[]): Promise<Set<Piece>> {
  const { rows } = await pool.query<{ folded: string }>("SELECT DISTINCT folded FROM search_word WHERE folded = ANY ($1)", [pieces.map(({ folded }) => folded)]);
  const held = new Set(rows.map(({ folded }) => folded));
  return new Set(pieces.filter(({ folded, value }) => value !== null || held.has(folded) || TABLE_WORDS.has(folded)));
}

async function optionsOf(pool: pg.Pool, piece: Piece, { isKnown, isLast }: { isKnown: boolean; isLast: boolean }): Promise<Option[]> {
  const own: Option = { written: piece.written, folded: piece.folded, cost: isKnown ? 0 : UNKNOWN };
  if (piece.folded.length < SHORTEST || piece.value !== null) return [own];
  const ofTables = wordsOfTables(piece);
  const near = nearWords(piece, isKnown ? ofTables : [...ofTables, ...(await candidates(pool, piece.folded))]);
  const ends = isKnown || !isLast ? [] : await completions(pool, piece);
  const others = [...near, ...ends].map((option) => (isKnown ? { ...option, cost: option.cost + REAL_WORD } : option));
  return [own, ...others.sort((a, b) => a.cost - b.cost || (a.written < b.written ? -1 : 1)).slice(0, MOST_OPTIONS)];
}

/**
 * Words of about the same length, those that share most trigrams first. No share is too small: two letters swapped in the
 * middle of a short word leave hardly one.
 */
async function candidates(pool: pg.Pool, folded: string): Promise<Known[]> {
  const { rows } = await pool.query<Known>(
    `SELECT word, folded, orders FROM search_word WHERE length(folded) BETWEEN length($1) - 2 AND length($1) + 2
     ORDER BY similarity(folded, $1) DESC, orders DESC LIMIT 2000`, [folded],
  );
  return rows;
}

/** Words that the last word, not typed to its end, may become. */
async function completions(pool: pg.Pool, piece: Piece): Promise<Option[]> {
  const { rows } = await pool.query<Known>(
    "SELECT word, folded, orders FROM search_word WHERE folded LIKE $1 || '%' AND folded <> $1 ORDER BY orders DESC LIMIT 20", [piece.folded],
  );
  return rows.map(({ word, folded, orders }) => ({
    written: isMarked(piece) ? word : folded, folded, cost: 0.9 + 0.2 * (folded.length - piece.folded.length) - often(orders),
  }));
}

/** Reads the vocabulary anew from the orders; a few seconds at 100,000 orders, during which the old one still answers. */
export async function refreshVocabulary(pool: pg.Pool): Promise<void> {
  await pool.query("REFRESH MATERIALIZED VIEW CONCURRENTLY search_word");
}

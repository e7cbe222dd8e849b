// Mends typing errors against the words that orders hold and those of the tables.
import type pg from "pg";
import { cheapestChain, mendedText, often, optionsOf, spelt, UNKNOWN, wordsOfTables } from "./mend.ts";
import type { Known, Option } from "./mend.ts";
import { isMarked } from "./words/pieces.ts";
import type { Piece } from "./words/pieces.ts";
import { cut, TABLE_WORDS } from "./words/table.ts";

/** `text` mended, null where nothing could be; `known` is the text, mended or not, without words that nothing knows. */
export type Correction = { text: string | null; known: string };

const MOST_OPTIONS = 60;

/** For a text that found nothing. Words that are mended along with their neighbours are spelt with all their marks. */
export async function correctText(pool: pg.Pool, text: string): Promise<Correction> {
  const pieces = cut(text);
  const known = await knownPieces(pool, pieces);
  const options = await Promise.all(pieces.map((piece, at) => choicesOf(pool, piece, { isKnown: known.has(piece), isLast: at === pieces.length - 1 })));
  const chain = pieces.length === 0 ? [] : cheapestChain(options);
  return { text: mendedText(pieces, chain), known: spelt(chain.filter(({ cost }) => cost !== UNKNOWN).map(({ written }) => written).join(" ")) };
}

/** Words that some order or some table holds, and numbers. */
async function knownPieces(pool: pg.Pool, pieces: readonly Piece[]): Promise<Set<Piece>> {
  const { rows } = await pool.query<{ folded: string }>("SELECT DISTINCT folded FROM search_word WHERE folded = ANY ($1)", [pieces.map(({ folded }) => folded)]);
  const held = new Set(rows.map(({ folded }) => folded));
  return new Set(pieces.filter(({ folded, value }) => value !== null || held.has(folded) || TABLE_WORDS.has(folded)));
}

async function choicesOf(pool: pg.Pool, piece: Piece, { isKnown, isLast }: { isKnown: boolean; isLast: boolean }): Promise<Option[]> {
  const isMendable = piece.value === null;
  const held = isKnown || !isMendable ? [] : await candidates(pool, piece.folded);
  const [own, ...near] = optionsOf(piece, isMendable ? [...wordsOfTables(piece), ...held] : [], isKnown ? 0 : UNKNOWN);
  const ends = isKnown || !isMendable || !isLast ? [] : await completions(pool, piece);
  const others = [...near, ...ends].sort((a, b) => a.cost - b.cost || (a.written < b.written ? -1 : 1)).slice(0, MOST_OPTIONS);
  return own === undefined ? others : [own, ...others];
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

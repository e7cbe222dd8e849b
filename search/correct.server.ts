// Mends typing errors: a word that no order holds becomes the nearest word that some order does.
import type pg from "pg";
import { editDistance } from "./edit-distance.ts";
import { tokensOf } from "./text.ts";
import type { Token } from "./text.ts";

/** A word of the vocabulary: as written, without marks, and how many orders hold it. */
export type Known = { word: string; folded: string; orders: number };

const SHORTEST = 3;

/** The text with its unknown words mended, null where none is unknown or one cannot be mended. */
export async function correctText(pool: pg.Pool, text: string): Promise<string | null> {
  const tokens = tokensOf(text);
  const unknown = await unknownTokens(pool, tokens);
  if (unknown.length === 0) return null;
  const mended = new Map<Token, string>();
  for (const token of unknown) {
    const word = nearestWord(token, await candidates(pool, token.folded));
    if (word === null) return null;
    mended.set(token, word);
  }
  return tokens.map((token) => mended.get(token) ?? token.written).join(" ");
}

/** Words that no order holds; the last word may be the beginning of one. */
async function unknownTokens(pool: pg.Pool, tokens: readonly Token[]): Promise<Token[]> {
  if (tokens.length === 0) return [];
  const { rows } = await pool.query<{ known: boolean }>(
    `SELECT CASE WHEN place < $2 THEN EXISTS (SELECT FROM search_word WHERE folded = typed)
                 ELSE EXISTS (SELECT FROM search_word WHERE folded LIKE typed || '%') END AS known
     FROM unnest($1::text[]) WITH ORDINALITY AS t (typed, place) ORDER BY place`,
    [tokens.map((token) => token.folded), tokens.length],
  );
  return tokens.filter((_, i) => rows[i]?.known === false);
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

/**
 * The word one slip away (two in words of six letters and more): the fewest slips first, then the same first letter, then
 * the word of most orders. Written as the person writes: with marks only if they typed some.
 */
export function nearestWord(token: Token, known: readonly Known[]): string | null {
  if (token.folded.length < SHORTEST) return null;
  const most = token.folded.length >= 6 ? 2 : 1;
  const ranked = known
    .map((each) => ({
      ...each,
      slips: editDistance(token.folded, each.folded),
      marksOff: token.marked ? editDistance(token.written, each.word) : 0,
      newStart: each.folded[0] === token.folded[0] ? 0 : 1,
    }))
    .filter(({ slips }) => slips > 0 && slips <= most)
    .sort((a, b) => a.slips - b.slips || a.newStart - b.newStart || a.marksOff - b.marksOff || b.orders - a.orders || (a.word < b.word ? -1 : 1));
  const [best] = ranked;
  if (best === undefined) return null;
  return token.marked ? best.word : best.folded;
}

/** Reads the vocabulary anew from the orders; a few seconds at 100,000 orders, during which the old one still answers. */
export async function refreshVocabulary(pool: pg.Pool): Promise<void> {
  await pool.query("REFRESH MATERIALIZED VIEW CONCURRENTLY search_word");
}

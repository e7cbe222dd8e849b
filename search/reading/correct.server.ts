// Mends typing errors against the words that orders hold and those of the tables.
import type pg from "pg";
import { cheapestChain, mendedText, often, optionsOf, spelt, TABLES, UNKNOWN } from "./mend.ts";
import type { Option } from "./mend.ts";
import { makeVocabulary } from "./vocabulary.ts";
import type { Known, Vocabulary } from "./vocabulary.ts";
import { isMarked } from "./words/pieces.ts";
import type { Piece } from "./words/pieces.ts";
import { cut } from "./words/table.ts";

/** `text` mended, null where nothing could be; `known` is the text, mended or not, without words that nothing knows. */
type Correction = { text: string | null; known: string };

const MOST_OPTIONS = 60;
const MOST_ENDS = 20;
/** A process reads the words of orders anew when they are older; they change by the minute only in a busy hour. */
const READ_EVERY_MS = 60_000;

/** For a text that found nothing. Words that are mended along with their neighbours are spelt with all their marks. */
export async function correctText(pool: pg.Pool, text: string): Promise<Correction> {
  const pieces = cut(text);
  const orders = await wordsOfOrders(pool, Date.now());
  const options = pieces.map((piece, at) => choicesOf(orders, piece, at === pieces.length - 1));
  const chain = pieces.length === 0 ? [] : cheapestChain(options);
  return {
    text: mendedText(pieces, chain),
    known: spelt(
      chain
        .filter(({ cost }) => cost !== UNKNOWN)
        .map(({ written }) => written)
        .join(" "),
    ),
  };
}

function choicesOf(orders: Vocabulary, piece: Piece, isLast: boolean): Option[] {
  const { folded, value } = piece;
  const isMendable = value === null;
  const isKnown = !isMendable || orders.holds(folded) || TABLES.holds(folded);
  const held = isKnown ? [] : orders.mayBe(piece);
  const [own, ...near] = optionsOf(
    piece,
    isMendable ? [...TABLES.mayBe(piece), ...held] : [],
    isKnown ? 0 : UNKNOWN,
  );
  const ends =
    isKnown || !isLast
      ? []
      : orders.goingOnFrom(folded, MOST_ENDS).map((end) => endOption(piece, end));
  const others = [...near, ...ends]
    .sort((a, b) => a.cost - b.cost || (a.written < b.written ? -1 : 1))
    .slice(0, MOST_OPTIONS);
  return own === undefined ? others : [own, ...others];
}

/** The last word, not typed to its end. */
function endOption(piece: Piece, { word, folded, orders }: Known): Option {
  return {
    written: isMarked(piece) ? word : folded,
    folded,
    cost: 0.9 + 0.2 * (folded.length - piece.folded.length) - often(orders),
  };
}

/** Each pool's, so that tests with databases of their own do not meet. */
const vocabularies = new WeakMap<pg.Pool, { readAt: number; words: Promise<Vocabulary> }>();

/** The words that orders hold. Who comes when they are old is answered from them while they are read anew. */
async function wordsOfOrders(pool: pg.Pool, now: number): Promise<Vocabulary> {
  const known = vocabularies.get(pool);
  if (known !== undefined && now - known.readAt < READ_EVERY_MS) return known.words;
  const words = readWords(pool);
  vocabularies.set(pool, { readAt: now, words });
  words.catch(() => {
    vocabularies.delete(pool);
  });
  return known?.words ?? words;
}

async function readWords(pool: pg.Pool): Promise<Vocabulary> {
  const { rows } = await pool.query<Known>("SELECT word, folded, orders FROM search_word");
  return makeVocabulary(rows);
}

/** Has the database read the words anew from its orders; a few seconds at 100,000 orders, during which the old ones still answer. */
export async function refreshVocabulary(pool: pg.Pool): Promise<void> {
  await pool.query("REFRESH MATERIALIZED VIEW CONCURRENTLY search_word");
  vocabularies.delete(pool);
}

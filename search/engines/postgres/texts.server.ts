// Which orders a text matches, as the full-text index says; texts asked before are remembered, and changed orders asked anew.
import type pg from "pg";
import { tokensOf } from "#search/reading/text.ts";
import type { Token } from "#search/reading/text.ts";
import { keyOf } from "./columns.ts";
import type { Columns } from "./columns.ts";
import type { TextScores } from "./scan.ts";

/**
 * `scores` by slot, 0 where the text does not match; `changed` are orders whose words may have changed since they were
 * asked for, as ids; `asking` while PostgreSQL is being asked.
 */
type Text = { scores: Uint8Array; changed: Set<string>; asking: Promise<void> | null };
/** By what was typed, the one used longest ago first. */
export type Texts = Map<string, Text>;

const NUMBER_BYTES = 4;
/** Bytes of scores that a process remembers; at 100,000 orders some 600 texts. */
const MOST_BYTES = 64 * 2 ** 20;
/** With more changes than this a text is asked for whole. */
const MOST_CHANGES = 5_000;

export function makeTexts(): Texts {
  return new Map();
}

/** Notes that these orders may hold other words than remembered. */
export function forgetOrders(texts: Texts, ids: readonly string[]): void {
  for (const [key, text] of texts) {
    for (const id of ids) text.changed.add(id);
    if (text.changed.size > MOST_CHANGES && text.asking === null) texts.delete(key);
  }
}

/**
 * Makes sure that the texts are remembered, so that `textScores` can read them without waiting. Answers whether it had to
 * wait for any, so that the caller first brings everything up to date again.
 */
export async function learnTexts(
  pool: pg.Pool,
  table: { columns: Columns; texts: Texts },
  typed: readonly string[],
): Promise<boolean> {
  let hasWaited = false;
  for (const text of typed) {
    if (isSettled(table, text)) continue;
    const tokens = tokensOf(text);
    const known = table.texts.get(keyOfText(tokens));
    hasWaited = true;
    await (known?.asking ?? learn(pool, table, tokens, known));
  }
  return hasWaited;
}

/** Whether all is known of the text that the columns know of its orders: no question is under way, and none is due. */
export function isSettled({ texts }: { texts: Texts }, typed: string): boolean {
  const tokens = tokensOf(typed);
  const known = texts.get(keyOfText(tokens));
  return tokens.length === 0 || (known?.asking === null && known.changed.size === 0);
}

/** How well the text fits each slot; null where it holds no word. Call after `learnTexts`. */
export function textScores(
  { columns, texts }: { columns: Columns; texts: Texts },
  typed: string,
): TextScores {
  const tokens = tokensOf(typed);
  if (tokens.length === 0) return null;
  const key = keyOfText(tokens);
  const text = texts.get(key);
  if (text === undefined) return new Uint8Array(columns.size);
  texts.delete(key);
  texts.set(key, text); // now the last to be forgotten
  if (text.scores.length < columns.size) text.scores = enlarged(text.scores, columns.size);
  return text.scores;
}

/** Asks for the whole text, or only for orders that changed. Changes that come while it asks are asked for the next time. */
function learn(
  pool: pg.Pool,
  { columns, texts }: { columns: Columns; texts: Texts },
  tokens: readonly Token[],
  known: Text | undefined,
): Promise<void> {
  const text: Text = known ?? {
    scores: new Uint8Array(columns.size),
    changed: new Set(),
    asking: null,
  };
  const among = known === undefined ? null : [...text.changed];
  text.changed = new Set();
  texts.set(keyOfText(tokens), text);
  text.asking = askOrders(pool, tokens, among)
    .then((found) => {
      setScores(columns, text, among ?? [], found);
    })
    .catch((error: unknown) => {
      texts.delete(keyOfText(tokens));
      throw error;
    })
    .finally(() => {
      text.asking = null;
    });
  forgetOldest(texts);
  return text.asking;
}

function forgetOldest(texts: Texts): void {
  let bytes = 0;
  for (const text of texts.values()) bytes += text.scores.length;
  for (const [key, text] of texts) {
    if (bytes <= MOST_BYTES) return;
    if (text.asking !== null) continue;
    bytes -= text.scores.length;
    texts.delete(key);
  }
}

/** `found` are the sets of `askOrders`. Orders that the columns do not hold cannot be public. */
function setScores(
  columns: Columns,
  text: Text,
  ids: readonly string[],
  found: readonly Buffer[],
): void {
  if (text.scores.length < columns.size) text.scores = enlarged(text.scores, columns.size);
  for (const id of ids) {
    const slot = columns.slots.get(keyOf(id));
    if (slot !== undefined) text.scores[slot] = 0;
  }
  found.forEach((numbers, at) => {
    for (let from = 0; from < numbers.length; from += NUMBER_BYTES) {
      const slot = columns.slotOf[numbers.readUInt32BE(from)] ?? 0;
      if (slot > 0) text.scores[slot - 1] = at + 1;
    }
  });
}

/**
 * Numbers of the orders that hold every word; then of those among them that have the first of the marked words as it was typed,
 * the first two, and so on: so 'hàn' comes before 'hạn' always. Where a word stands counts for nothing, for agencies write the text.
 */
async function askOrders(
  pool: pg.Pool,
  tokens: readonly Token[],
  among: readonly string[] | null,
): Promise<Buffer[]> {
  const all = tokens.map(({ folded }) => lexeme(folded));
  const marked = tokens.filter((token) => token.marked).map(({ written }) => lexeme(written));
  const sets = [all, ...marked.map((_, at) => [...all, ...marked.slice(0, at + 1)])].map((words) =>
    words.join(" & "),
  );
  const { rows } = await pool.query<{ numbers: Buffer | null }>(
    "SELECT numbers_with_words(words::tsquery, $2) AS numbers FROM unnest($1::text[]) WITH ORDINALITY AS asked (words, at) ORDER BY at",
    [sets, among],
  );
  return rows.map(({ numbers }) => numbers ?? Buffer.alloc(0));
}

/** One word of a tsquery. Tokens hold only letters and digits, so quoting needs no escape. */
function lexeme(word: string): string {
  return `'${word}'`;
}

function keyOfText(tokens: readonly Token[]): string {
  return tokens.map(({ written }) => written).join(" ");
}

function enlarged(scores: Uint8Array, size: number): Uint8Array {
  const larger = new Uint8Array(size + 1_024);
  larger.set(scores);
  return larger;
}

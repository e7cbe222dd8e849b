// Turns typed words into full-text SQL: every word must occur, folded; words as written in the title rank first.
import { tokensOf } from "#search/text.ts";
import type { Token } from "#search/text.ts";
import { joined, sql } from "./sql.ts";
import type { Sql } from "./sql.ts";

/** `match` is whether an order `o` has every word, `score` how well: higher is better, 0 everywhere without text. */
export type TextSql = { match: Sql; score: Sql };

/** Null where the text holds no word. */
export function textSql(text: string): TextSql | null {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return null;
  const last = tokens.length - 1;
  const all = tokens.map((token, at) => lexeme(token.folded, at === last, "")).join(" & ");
  return {
    match: sql`o.search_vector @@ ${all}::tsquery`,
    score: joined(tokens.map((token, at) => tokenScore(token, at === last)), sql` + `, sql`0`),
  };
}

/**
 * 3 where the title has the word as it was written, 2 where it has it but for marks, 1 where another part has it: so 'hàn'
 * (to weld) comes before 'Hàn' only by its other words, but before 'hạn' always.
 */
function tokenScore({ written, folded }: Token, isLast: boolean): Sql {
  return sql`(CASE WHEN o.title_vector @@ ${lexeme(written, isLast, "A")}::tsquery THEN 3
    WHEN o.title_vector @@ ${lexeme(folded, isLast, "B")}::tsquery THEN 2 ELSE 1 END)`;
}

/** One word of a tsquery. Words hold only letters and digits (tokensOf), so that quoting needs no escape. */
function lexeme(word: string, isPrefix: boolean, weights: string): string {
  const flags = `${isPrefix ? "*" : ""}${weights}`;
  return `'${word}'${flags === "" ? "" : `:${flags}`}`;
}

// Which agencies a text names: their orders come first, since the names are the register's and nobody can write more into them.
import type pg from "pg";
import { tokensOf } from "./text.ts";

/** Part of so many names that they tell none apart. */
const LEGAL_FORMS = new Set(["cong", "ty", "cty", "ct", "tnhh", "cp", "co", "phan", "tap", "doan"]);
const FEWEST_WORDS = 2;
const MOST_AGENCIES = 20;

/** Slugs of agencies whose names hold the text's words in their order, marks aside; none for a single word, which means too much. */
export async function agenciesNamed(pool: pg.Pool, text: string): Promise<string[]> {
  const words = tokensOf(text)
    .map(({ folded }) => folded)
    .filter((word) => !LEGAL_FORMS.has(word));
  if (words.length < FEWEST_WORDS) return [];
  const { rows } = await pool.query<{ slug: string }>({
    name: "agencies-named",
    text: `SELECT slug FROM agency WHERE position($1 IN ' ' || regexp_replace(public.fold(public.search_words(name)), '\\s+', ' ', 'g') || ' ') > 0 ORDER BY slug LIMIT $2`,
    values: [` ${words.join(" ")} `, MOST_AGENCIES],
  });
  return rows.map(({ slug }) => slug);
}

// The words for what was read from a text, and the address without it.
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import type { Reading } from "#search/reading/keywords.ts";
import { EMPTY_QUERY, orderQueryParams } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { activeFilters } from "./active-filters.ts";

/** As its filter is called; what narrows nothing says so. */
export function readingWords({ set, home, words }: Reading, t: Translate): string {
  if (home !== null) return t("search.read.home", { name: home });
  const { sort, ...filters } = { ...EMPTY_QUERY, ...set };
  const labels = activeFilters({ ...filters, sort: "relevance" }, t, {}).map(({ label }) => label);
  const all = sort === "relevance" ? labels : [...labels, t(`search.sort.${sort}`)];
  return all.length === 0 ? t("search.read.unused", { words }) : all.join(", ");
}

/** The same search with these words taken for no filter. */
export function withoutReading(query: OrderQuery, { words }: Reading, t: Translate): string {
  return links.orders(
    t.lang,
    orderQueryParams({ ...query, plain: [...query.plain, words], page: 1 }),
  );
}

/** A programme that only the state sends under, by its short name. */
export function publicProgramme(code: string, t: Translate): string {
  return findProgramme(code)?.shortNames[t.lang] ?? code;
}

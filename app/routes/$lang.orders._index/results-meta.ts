// What the results page tells search engines: one filter makes a page of its own, more make an unlisted one.
import type { Lang } from "#app/domain/catalogue/names.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import type { PageMeta } from "#app/ui/page-meta.ts";
import { orderQueryParams } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { activeFilters } from "./active-filters.ts";

/** The sort makes no page of its own; free text and a single agency are for readers, not for indexes. */
export function resultsMeta(
  lang: Lang,
  query: OrderQuery,
  agencyNames: Record<string, string>,
): Omit<PageMeta, "origin"> {
  const t = translator(lang);
  const filters = activeFilters(query, t, agencyNames);
  const what = filters.map(({ label }) => label).join(", ");
  const path = links.orders(lang, orderQueryParams({ ...query, sort: "relevance" }));
  return {
    lang,
    path,
    title: what === "" ? t("search.title") : t("search.title.for", { what }),
    description: t("search.description"),
    unlisted: filters.length > 1 || query.text !== "",
  };
}

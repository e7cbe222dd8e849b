// A search without results: which filter to drop and how many orders that gives.
import { links } from "#app/links.ts";
import { CENTRE_PHONE } from "#app/ui/centre.ts";
import { useTranslate } from "#app/ui/language.tsx";
import type { ActiveFilter } from "./active-filters.ts";

/** `field` is the dropped parameter, 'all' for every one. */
export type Drop = { field: string; href: string; total: number };

export function NoResults({ drops, filters }: { drops: readonly Drop[]; filters: readonly ActiveFilter[] }) {
  const t = useTranslate();
  const single = drops.filter(({ field }) => field !== "all");
  return (
    <div className="panel">
      {single.length > 0 && <h2>{t("search.none.try")}</h2>}
      <ul className="plain">
        {single.map(({ field, href, total }) => (
          <li key={field} className="drop">
            <a href={href}>{t("search.none.drop", { what: wordsOf(field, filters) })}</a>
            <b className="num">{t("search.none.gives", { count: total })}</b>
          </li>
        ))}
      </ul>
      {filters.some(({ field }) => field === "q") && <p>{t("search.none.text")}</p>}
      <p><a className="btn" href={links.orders(t.lang)}>{t("search.none.all")}</a></p>
      <p className="soft">{t("search.none.call", { phone: CENTRE_PHONE })}</p>
    </div>
  );
}

/** All values of a filter, since dropping it drops them all. */
function wordsOf(field: string, filters: readonly ActiveFilter[]): string {
  return filters.filter((each) => each.field === field).map(({ label }) => label).join(", ");
}

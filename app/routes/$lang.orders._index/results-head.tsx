// Above the results: how many there are, which filters are set, and in which order they stand.
import type { ReactElement } from "react";
import { formatCount } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { RemovableChip } from "#app/ui/chip.tsx";
import { Sentence, useTranslate } from "#app/ui/language.tsx";
import { ORDER_SORTS, orderQueryParams } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import type { FoundOrders } from "#search/find.server.ts";
import type { ActiveFilter } from "./active-filters.ts";
import { PublicBodyNotice, Understood } from "./understood.tsx";

type ResultsHeadProps = {
  found: Pick<
    FoundOrders,
    "total" | "corrected" | "didYouMean" | "rest" | "readings" | "notices"
  > & { query: OrderQuery };
  filters: readonly ActiveFilter[];
};

/** All that stands above the orders. A text that was read is shown by its readings instead of by itself. */
export function ResultsHead({ found, filters }: ResultsHeadProps) {
  const { query, corrected, readings } = found;
  const searched = corrected === null ? query : { ...query, text: corrected };
  const chosen = filters.filter(({ field }) => field !== "q");
  return (
    <>
      <Found total={found.total} />
      {corrected !== null && <Corrected typed={query.text} corrected={corrected} />}
      {found.didYouMean !== null && <DidYouMean query={query} text={found.didYouMean} />}
      <Understood rest={found.rest} query={searched} readings={readings} />
      <FilterChips filters={readings.length === 0 ? filters : chosen} sort={query.sort} />
      <PublicBodyNotice programmes={found.notices} />
      <div className="row tools">
        <FilterLink count={chosen.length} />
        {found.total > 1 && <SortLinks query={query} />}
      </div>
    </>
  );
}

function Found({ total }: { total: number }) {
  const t = useTranslate();
  return <h1>{total === 0 ? t("search.found.none") : t("search.found", { count: total })}</h1>;
}

/** `corrected` is what was searched instead of what was typed. */
function Corrected({ typed, corrected }: { typed: string; corrected: string }) {
  const t = useTranslate();
  const values: Record<"typed" | "corrected", ReactElement> = {
    typed: <b>{typed}</b>,
    corrected: <b>{corrected}</b>,
  };
  return (
    <p role="status">
      <Sentence parts={t.parts("search.corrected", values)} />
    </p>
  );
}

/** The typed text found something; another may have been meant. */
function DidYouMean({ query, text }: { query: OrderQuery; text: string }) {
  const t = useTranslate();
  const meant = links.orders(t.lang, orderQueryParams({ ...query, text, plain: [], page: 1 }));
  return (
    <p>
      <Sentence parts={t.parts("search.did-you-mean", { text: <a href={meant}>{text}</a> })} />
    </p>
  );
}

function FilterChips({
  filters,
  sort,
}: {
  filters: readonly ActiveFilter[];
  sort: OrderQuery["sort"];
}) {
  const t = useTranslate();
  if (filters.length === 0) return null;
  return (
    <nav className="row chips" aria-label={t("search.chips")}>
      {filters.map(({ field, label, without }) => (
        <RemovableChip
          key={field + label}
          href={links.orders(t.lang, orderQueryParams(without))}
          label={label}
        />
      ))}
      {filters.length > 1 && (
        <a
          className="clear"
          href={links.orders(t.lang, sort === "relevance" ? undefined : { sort })}
        >
          {t("search.chips.clear")}
        </a>
      )}
    </nav>
  );
}

/** Folded, so that the orders come first on a small screen; the order in use is named on the outside. */
function SortLinks({ query }: { query: OrderQuery }) {
  const t = useTranslate();
  return (
    <details className="sorts">
      <summary>{`${t("search.sort")}: ${t(`search.sort.${query.sort}`)}`}</summary>
      <nav aria-label={t("search.sort")}>
        {ORDER_SORTS.map((sort) => (
          <a
            key={sort}
            href={links.orders(t.lang, orderQueryParams({ ...query, sort, page: 1 }))}
            aria-current={sort === query.sort ? "true" : undefined}
          >
            {t(`search.sort.${sort}`)}
          </a>
        ))}
      </nav>
    </details>
  );
}

function FilterLink({ count }: { count: number }) {
  const t = useTranslate();
  const words =
    count === 0
      ? t("search.filters")
      : t("search.filters.open", { count: formatCount(count, t.lang) });
  return (
    <a className="btn quiet low" href="#filters">
      {words}
    </a>
  );
}

// The results page: one plain form, every filter a parameter of the address, rows read through the public condition.
import { now } from "#app/clock.server.ts";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { namesOfAgencies } from "#app/domain/agencies/agency-names.server.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import { listPublicOrders } from "#app/domain/orders/views/orders.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { links } from "#app/links.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { LegalNote } from "#app/ui/legal-note.tsx";
import { OrderList } from "#app/ui/order-card.tsx";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { SuggestScript } from "#app/ui/suggest/suggest.tsx";
import { Verdict } from "#app/ui/verdict.tsx";
import { findOrders } from "#search/find.server.ts";
import { LAST_PAGE, orderQueryParams, PAGE_SIZE, parseOrderQuery } from "#search/query.ts";
import { activeFilters } from "./active-filters.ts";
import { FilterPanel } from "./filter-panel.tsx";
import { fewResults } from "./few-results.server.ts";
import { Nearby, NoResults } from "./no-results.tsx";
import { problemsIn } from "./problem-words.ts";
import { ResultsHead } from "./results-head.tsx";
import { resultsMeta } from "./results-meta.ts";
import { SearchBox } from "./search-box.tsx";

/** Companies offered as a filter; the others are found by name in the search box. */
const AGENCIES_OFFERED = 20;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const at = now();
  const { query, problems } = parseOrderQuery(new URL(request.url).searchParams);
  const found = await findOrders(query, at);
  const { ids, facets, ...result } = found;
  const agencies = Object.entries(facets.agency)
    .sort(([, a], [, b]) => b - a)
    .slice(0, AGENCIES_OFFERED)
    .map(([slug]) => slug);
  const [orders, few, agencyNames] = await Promise.all([
    listPublicOrders(ids, at),
    fewResults(lang, query, found, at),
    namesOfAgencies(query.agency ? [...agencies, query.agency] : agencies),
  ]);
  return {
    query,
    problems,
    facets,
    ...result,
    orders,
    ...few,
    agencyNames,
    today: dayInVietnam(at),
    meta: resultsMeta(lang, query, agencyNames),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? pageMeta({ ...data.meta, origin: originOf(matches) }) : [];

export default function Results() {
  const t = useTranslate();
  const data = useLoaderData<typeof loader>();
  const problems = problemsIn(data.problems, t);
  const filters = activeFilters(data.query, t, data.agencyNames);
  return (
    <Main>
      <form action={links.orders(t.lang)}>
        <ErrorSummary errors={problems.all} />
        <SearchBox query={data.query} />
        <div className="two">
          <FilterPanel panel={data} problems={problems} isOpen={problems.inPanel} />
          <section id="results">
            <ResultsHead found={data} filters={filters} />
            <ResultList filters={filters} />
          </section>
        </div>
      </form>
      <LegalNote asOf="each-order" />
      <SuggestScript />
    </Main>
  );
}

function ResultList({ filters }: { filters: ReturnType<typeof activeFilters> }) {
  const t = useTranslate();
  const { query, total, orders, drops, nearby, today, readings, notices } =
    useLoaderData<typeof loader>();
  const pages = Math.min(LAST_PAGE, Math.ceil(total / PAGE_SIZE));
  const hrefOf = (page: number) => links.orders(t.lang, orderQueryParams({ ...query, page }));
  const near = nearby !== null && (
    <Nearby nearby={nearby} filters={filters} readings={readings} today={today} />
  );
  if (total === 0)
    return (
      <>
        <NoResults drops={drops} filters={filters} readings={readings} />
        {near}
      </>
    );
  return (
    <>
      {query.page > pages && (
        <p>
          {t("search.pages.beyond", { pages })} <a href={hrefOf(1)}>{t("search.pages.first")}</a>
        </p>
      )}
      <OrderList orders={orders} today={today} />
      <Pagination page={query.page} pages={pages} hrefOf={hrefOf} />
      {near}
      {notices.length === 0 && (query.markets.length === 0 || query.markets.includes("KR")) && (
        <Verdict tone="warn" title={t("search.eps.title")}>
          <p>
            {t("search.eps.text")} <a href={links.check(t.lang)}>{t("search.eps.link")}</a>.
          </p>
        </Verdict>
      )}
    </>
  );
}

// All agencies with their licence's state today and their open orders, found by name or licence number.
import { now } from "#app/clock.server.ts";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listAgencyNames } from "#app/domain/agencies/agencies.server.ts";
import type { AgencyName } from "#app/domain/agencies/agencies.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { agenciesFound, mayRecruit } from "./agencies-found.ts";

const PAGE_SIZE = 50;
const LONGEST = 120;

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const asked = new URL(request.url).searchParams;
  const typed = (asked.get("q") ?? "").trim().slice(0, LONGEST);
  const found = agenciesFound(await listAgencyNames(now()), typed);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked.get("page"))) || 1));
  return {
    lang,
    typed,
    total: found.length,
    page,
    pages,
    agencies: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: list, matches }) => {
  if (!list) return [];
  const { lang, typed, page } = list;
  const t = translator(lang);
  const path = links.agencies(lang, page > 1 ? { page: String(page) } : undefined);
  return pageMeta({
    lang,
    origin: originOf(matches),
    path,
    title: t("agency.list.title"),
    description: t("agency.list.description"),
    unlisted: typed !== "",
  });
};

export default function AgenciesRoute() {
  const { typed, total, page, pages, agencies } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const hrefOf = (to: number) =>
    links.agencies(t.lang, {
      ...(typed ? { q: typed } : {}),
      ...(to > 1 ? { page: String(to) } : {}),
    });
  return (
    <Main narrow>
      <h1>{t("agency.list.title")}</h1>
      <p className="soft">{t("agency.list.lead")}</p>
      <SearchForm typed={typed} />
      <p className="mt-4" role="status">
        {total > 0 ? t("agency.list.count", { count: total }) : t("agency.list.none", { typed })}
      </p>
      {typed !== "" && (
        <p className="row">
          {total === 0 && <a href={links.check(t.lang, { q: typed })}>{t("agency.list.check")}</a>}
          <a href={links.agencies(t.lang)}>{t("agency.list.all")}</a>
        </p>
      )}
      {agencies.length > 0 && (
        <ul className="plain panel pairs">
          {agencies.map((agency) => (
            <AgencyRow key={agency.slug} agency={agency} />
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
    </Main>
  );
}

function SearchForm({ typed }: { typed: string }) {
  const t = useTranslate();
  return (
    <form role="search" className="ask" action={links.agencies(t.lang)}>
      <TextField
        name="q"
        type="search"
        label={t("agency.list.label")}
        value={typed}
        maxLength={LONGEST}
      />
      <Button>{t("agency.list.button")}</Button>
    </form>
  );
}

function AgencyRow({ agency }: { agency: AgencyName }) {
  const t = useTranslate();
  const isOpen = mayRecruit(agency);
  const orders =
    agency.openOrders > 0
      ? t("agency.list.orders", { count: agency.openOrders })
      : t("agency.list.no-orders");
  return (
    <li className="num flex-wrap gap-y-1">
      <div className="grow basis-60">
        <a href={links.agency(t.lang, agency.slug)}>{agency.name}</a>
        <p className="small soft m-0">{t("site.licence", { number: agency.licenceNumber })}</p>
      </div>
      <div className="row small">
        <span>{isOpen ? orders : t("agency.list.stopped")}</span>
        <Chip
          tone={isOpen ? "ok" : "bad"}
        >{`${isOpen ? "✓" : "✕"} ${t(`site.licence.${agency.standing}`)}`}</Chip>
      </div>
    </li>
  );
}

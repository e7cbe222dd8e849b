// The page of one agency: its licence today, where it may send people, its only true contacts, its open orders.
import { now } from "#app/clock.server.ts";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findAgency } from "#app/domain/agencies/agencies.server.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import { listAgencyOrders } from "#app/domain/orders/views/orders.server.ts";
import type { OrderCard } from "#app/domain/orders/views/order-views.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { LegalNote } from "#app/ui/legal-note.tsx";
import { OrderList } from "#app/ui/order-card.tsx";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { Channels } from "./channels.tsx";
import { LicenceFacts, MarketPermits, Standing } from "./standing.tsx";

/** Cards shown here; the rest is one search away. */
const SHOWN = 20;

const SLUG = /^[a-z0-9-]{1,120}$/;

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const at = now();
  const slug = params["slug"] ?? "";
  const agency = SLUG.test(slug) ? await findAgency(slug, at) : null;
  if (agency === null) throw new Response(null, { status: 404 });
  const mayRecruit = agency.licence.standing === "active";
  const orders = mayRecruit ? await listAgencyOrders(agency.id, at) : [];
  return {
    lang,
    agency,
    mayRecruit,
    orders: orders.slice(0, SHOWN),
    total: orders.length,
    today: dayInVietnam(at),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  if (!page) return [];
  const { lang, agency } = page;
  const description = translator(lang)("agency.description", { name: agency.name });
  return pageMeta({
    lang,
    origin: originOf(matches),
    path: links.agency(lang, agency.slug),
    title: agency.name,
    description,
  });
};

export default function AgencyRoute() {
  const { agency, mayRecruit, orders, total, today } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <Main>
      <div className="two wide">
        <div>
          <Name name={agency.name} nameEn={agency.nameEn} />
          <Standing licence={agency.licence} />
          {total > 0 && (
            <p>
              <a className="btn" href="#orders">
                {t("agency.list.orders", { count: total })}
              </a>
            </p>
          )}
          <Channels channels={agency.channels} standing={agency.licence.standing} />
        </div>
        <div>
          <LicenceFacts licence={agency.licence} />
          {mayRecruit && <MarketPermits licence={agency.licence} />}
        </div>
      </div>
      {mayRecruit && (
        <OpenOrders
          slug={agency.slug}
          orders={orders}
          hasMore={total > orders.length}
          today={today}
        />
      )}
      <p className="mt-4">
        <a className="more" href={links.orders(t.lang)}>
          {t("agency.orders.all")}
        </a>
      </p>
      <LegalNote asOf={today} />
    </Main>
  );
}

function Name({ name, nameEn }: { name: string; nameEn: string }) {
  const t = useTranslate();
  return (
    <>
      <a className="more" href={links.agencies(t.lang)}>
        {t("agency.back")}
      </a>
      <h1 className="mb-1">{name}</h1>
      {nameEn !== "" && (
        <p className="small soft" lang="en">
          {nameEn}
        </p>
      )}
    </>
  );
}

type OpenOrdersProps = {
  slug: string;
  orders: readonly OrderCard[];
  hasMore: boolean;
  today: string;
};

function OpenOrders({ slug, orders, hasMore, today }: OpenOrdersProps) {
  const t = useTranslate();
  return (
    <section id="orders">
      <h2>{t("agency.orders")}</h2>
      {orders.length === 0 ? (
        <p>{t("agency.orders.none")}</p>
      ) : (
        <OrderList orders={orders} today={today} />
      )}
      {hasMore && (
        <p className="mt-4">
          <a className="btn quiet" href={links.orders(t.lang, { agency: slug })}>
            {t("agency.orders.more")}
          </a>
        </p>
      )}
    </section>
  );
}

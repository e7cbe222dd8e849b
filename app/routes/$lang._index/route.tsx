// The home page: one box to find work, the countries, one box to check a name, and what this site is.
import { now } from "#app/clock.server.ts";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MARKETS } from "#app/domain/catalogue/market.ts";
import { countPublicOrders } from "#app/domain/orders/views/orders.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { suggesting, SuggestScript } from "#app/ui/suggest/suggest.tsx";
import { About, CheckBox } from "./about.tsx";

export async function loader({ params }: LoaderFunctionArgs) {
  return { lang: pageLang(params), ...(await countPublicOrders(now())) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const description = `${t("site.home.lead")} ${t("site.no-money")}`;
  return pageMeta({
    lang: data.lang,
    title: t("site.home.title"),
    description,
    origin: originOf(matches),
    path: links.home(data.lang),
  });
};

export default function Home() {
  const t = useTranslate();
  const { total } = useLoaderData<typeof loader>();
  return (
    <Main band={<Hero />}>
      <h2>{t("site.home.markets")}</h2>
      <MarketTiles />
      <p>
        {total === 0 ? (
          t("site.home.none")
        ) : (
          <a className="more" href={links.orders(t.lang)}>
            {t("site.home.all", { count: total })}
          </a>
        )}
      </p>
      <CheckBox />
      <About />
      <SuggestScript />
    </Main>
  );
}

function Hero() {
  const t = useTranslate();
  return (
    <>
      <h1>{t("site.home.title")}</h1>
      <p>{t("site.home.lead")}</p>
      <form className="ask" action={links.orders(t.lang)} role="search">
        <TextField
          name="q"
          type="search"
          maxLength={200}
          label={t("site.home.search")}
          hint={t("site.home.search.hint")}
          {...suggesting(t)}
        />
        <Button tone="bright">{t("site.home.search.button")}</Button>
      </form>
    </>
  );
}

function MarketTiles() {
  const t = useTranslate();
  const { byMarket } = useLoaderData<typeof loader>();
  return (
    <ul className="tiles">
      {MARKETS.map(({ code, names }) => (
        <li key={code}>
          <a className="panel" href={links.orders(t.lang, { market: code })}>
            <b>{names[t.lang]}</b>
            <span className="small soft num">
              {t("site.home.market.orders", { count: byMarket[code] ?? 0 })}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

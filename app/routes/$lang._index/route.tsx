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
import { CapPicture } from "#app/ui/cap-bar.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { suggesting, SuggestScript } from "#app/ui/suggest/suggest.tsx";

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

function CheckBox() {
  const t = useTranslate();
  return (
    <section className="verdict warn">
      <h2>{t("site.home.check")}</h2>
      <p>{t("site.home.check.lead")}</p>
      <form
        className="ask"
        action={links.check(t.lang)}
        role="search"
        aria-label={t("site.home.check")}
      >
        <TextField id="check" name="q" maxLength={200} label={t("site.home.check.label")} />
        <Button>{t("site.home.check.button")}</Button>
      </form>
    </section>
  );
}

function About() {
  const t = useTranslate();
  const points = ["vetted", "cost", "free"] as const;
  return (
    <section>
      <h2>{t("site.home.about")}</h2>
      <ul className="points plain">
        {points.map((point) => (
          <li key={point} className="panel">
            <h3>{t(`site.home.about.${point}`)}</h3>
            <p>{t(`site.home.about.${point}.text`)}</p>
            {point === "cost" && (
              <>
                <HowToRead />
                <a className="more" href={links.fees(t.lang)}>
                  {t("fees.title")}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The bar of every order, with a word at each of its parts. */
function HowToRead() {
  const t = useTranslate();
  return (
    <div className="cap small">
      <CapPicture costVnd={180} capVnd={340} months={1.8} />
      <div className="top">
        <span className="ok">{t("site.home.about.cost.you")}</span>
        <span>{t("site.home.about.cost.cap")}</span>
      </div>
    </div>
  );
}

// What stands around every page: skip link, header with the three languages, footer with the centre's phone.
import type { ReactNode } from "react";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { inLanguage, LANG_NAMES } from "#app/i18n/lang.ts";
import { links } from "#app/links.ts";
import { callWords, hoursWords, phoneLink, useCentre } from "./centre.tsx";
import { useTranslate } from "./language.tsx";

/** `path` and `search` are those of the page, so that its other languages are the same page with the same question. */
type Here = { path: string; search: string };

export function SiteHeader({ path, search }: Here) {
  const t = useTranslate();
  const pages = [
    { href: links.orders(t.lang), name: t("site.nav.orders") },
    { href: links.check(t.lang), name: t("site.nav.check") },
  ];
  return (
    <>
      <a className="skip" href="#main">
        {t("site.skip")}
      </a>
      <header className="bar">
        <div className="wrap">
          <a className="logo" href={links.home(t.lang)}>
            Việc<i>Thật</i>
          </a>
          <nav className="where" aria-label={t("site.nav")}>
            {pages.map(({ href, name }) => (
              <a key={href} href={href} aria-current={currentMark(path, href)}>
                {name}
              </a>
            ))}
          </nav>
          <LanguageLinks path={path} search={search} />
        </div>
      </header>
    </>
  );
}

function LanguageLinks({ path, search }: Here) {
  const t = useTranslate();
  return (
    <nav className="langs" aria-label={t("site.languages")}>
      {LANGS.map((lang) => (
        <a
          key={lang}
          href={inLanguage(path, lang) + search}
          lang={lang}
          hrefLang={lang}
          aria-current={lang === t.lang ? "true" : undefined}
        >
          <span aria-hidden="true">{LANG_NAMES[lang].mark}</span>
          <span className="hide">{LANG_NAMES[lang].own}</span>
        </a>
      ))}
    </nav>
  );
}

/** 'page' for the page itself, 'true' for a page below it. */
function currentMark(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return path.startsWith(`${href}/`) ? "true" : undefined;
}

export function SiteFooter({ isSignedIn = false }: { isSignedIn?: boolean }) {
  const t = useTranslate();
  const pages = [
    { href: links.agencies(t.lang), name: t("agency.list.title") },
    { href: links.fees(t.lang), name: t("fees.title") },
    { href: links.asked(t.lang), name: t("fees.asked.title") },
    { href: links.sum(t.lang), name: t("sum.title") },
    { href: links.loan(t.lang), name: t("loan.title") },
    { href: links.rules(t.lang), name: t("law.page.name") },
    ...(isSignedIn ? [] : [{ href: links.signIn(t.lang), name: t("account.sign-in.title") }]),
  ];
  return (
    <footer className="foot">
      <div className="wrap">
        <nav aria-label={t("site.nav.more")}>
          {pages.map(({ href, name }) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </nav>
        <CentreAddress />
        <p>{t("site.no-money")}</p>
      </div>
    </footer>
  );
}

/** Where every page's "say that it is wrong" leads. */
function CentreAddress() {
  const t = useTranslate();
  const centre = useCentre();
  if (centre === null) return <p id="centre">{t("site.centre")}</p>;
  const { phone, email, address, hours } = centre;
  const place = [address, hours === null ? null : hoursWords(hours, t)].filter(Boolean).join(" · ");
  return (
    <div id="centre">
      <p>
        {`${t("site.centre")} · `}
        <a href={phoneLink(phone)}>{callWords(phone, t)}</a>
        {email !== null && (
          <>
            {" · "}
            <a href={`mailto:${email}`}>{email}</a>
          </>
        )}
      </p>
      {place !== "" && <p>{place}</p>}
    </div>
  );
}

/** The page's own part; `narrow` for reading and forms, `band` for what stands across the page under the header. */
export function Main({
  narrow = false,
  band,
  children,
}: {
  narrow?: boolean;
  band?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main id="main" tabIndex={-1}>
      {band && (
        <div className="band">
          <div className="wrap">{band}</div>
        </div>
      )}
      <div className={narrow ? "wrap narrow" : "wrap"}>{children}</div>
    </main>
  );
}

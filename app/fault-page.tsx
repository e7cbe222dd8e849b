// A whole page without a route behind it, for answers that the web process gives by itself: too many questions, no database, no room.
import { renderToStaticMarkup } from "react-dom/server";
import { env } from "./env.server.ts";
import { langOfPath } from "./i18n/lang.ts";
import { translator } from "./i18n/translate.ts";
import type { FaultKind } from "./seam.ts";
import stylesheet from "./styles.css?url";
import { CentreProvider } from "./ui/centre.tsx";
import { ErrorPage, errorTitle } from "./ui/error-page.tsx";
import { LanguageProvider } from "./ui/language.tsx";
import { SiteFooter, SiteHeader } from "./ui/layout.tsx";

/** In the language of the address; `reference` is the request's name in the log. */
export function faultPage(path: string, kind: FaultKind, reference: string): string {
  const lang = langOfPath(path);
  const t = translator(lang);
  const page = renderToStaticMarkup(
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${errorTitle(kind, t)} · ${t("site.name")}`}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <LanguageProvider lang={lang}>
          <CentreProvider centre={env().centre}>
            <SiteHeader path={path} search="" />
            <ErrorPage kind={kind} reference={reference} />
            <SiteFooter />
          </CentreProvider>
        </LanguageProvider>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>${page}`;
}

// The document around every page. The framework's scripts come only where a route's handle asks for them, so public pages ship none of them.
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import type { ReactNode } from "react";
import { env } from "#app/env.server.ts";
import { langOfPath } from "#app/i18n/lang.ts";
import { translator } from "#app/i18n/translate.ts";
import { CentreProvider } from "#app/ui/centre.tsx";
import { errorKind, ErrorPage, errorTitle } from "#app/ui/error-page.tsx";
import { LanguageProvider } from "#app/ui/language.tsx";
import { SiteFooter, SiteHeader } from "#app/ui/layout.tsx";
import stylesheet from "./styles.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** What every page says of the site: its address, and how to reach the centre. `reference` names the request in the log; pages show it only beside an error. */
export function loader({ context }: LoaderFunctionArgs) {
  const { publicUrl: origin, centre } = env();
  return { origin, centre, reference: context.requestId };
}

/** The title of pages that name none, and of errors; a page's own meta replaces it. */
export const meta: MetaFunction<typeof loader> = ({ error, location }) => {
  const t = translator(langOfPath(location.pathname));
  const name = t("site.name");
  return [
    {
      title: error === undefined ? name : `${errorTitle(errorKind(statusOf(error)), t)} · ${name}`,
    },
  ];
};

export function Layout({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const lang = langOfPath(pathname);
  const matches = useMatches();
  const data = useRouteLoaderData<typeof loader>("root");
  const hydrated = matches.some(({ handle }) => wantsScripts(handle));
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="theme-color" content="#073f3a" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider lang={lang}>
          <CentreProvider centre={data?.centre ?? null}>
            <SiteHeader path={pathname} search={search} />
            {children}
            <SiteFooter isSignedIn={matches.some((match) => hasReader(match.data))} />
          </CentreProvider>
        </LanguageProvider>
        {hydrated && (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  );
}

function wantsScripts(handle: unknown): boolean {
  return (
    typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true
  );
}

/** Pages of staff tell who reads them. */
function hasReader(data: unknown): boolean {
  return typeof data === "object" && data !== null && "reader" in data;
}

export default function App() {
  return <Outlet />;
}

/** The reader's way out of any error; what went wrong stands in the log under the reference. */
export function ErrorBoundary() {
  const error = useRouteError();
  const data = useRouteLoaderData<typeof loader>("root");
  return <ErrorPage kind={errorKind(statusOf(error))} reference={data?.reference ?? null} />;
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

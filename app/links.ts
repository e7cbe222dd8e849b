// Every address of the site, typed: pages build their paths here and nowhere else.
import { readableName } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";

type Query = URLSearchParams | Record<string, string> | undefined;

function withQuery(path: string, query: Query): string {
  const text = new URLSearchParams(query).toString();
  return text ? `${path}?${text}` : path;
}

export const links = {
  home: (lang: Lang) => `/${lang}`,
  orders: (lang: Lang, query?: Query) => withQuery(`/${lang}/orders`, query),
  order: (lang: Lang, order: { code: string; title: string }) =>
    `/${lang}/orders/${[readableName(order.title), order.code.toLowerCase()].filter(Boolean).join("-")}`,
  agencies: (lang: Lang, query?: Query) => withQuery(`/${lang}/agencies`, query),
  agency: (lang: Lang, slug: string) => `/${lang}/agencies/${slug}`,
  check: (lang: Lang, query?: Query) => withQuery(`/${lang}/check`, query),
  sum: (lang: Lang, query?: Query) => withQuery(`/${lang}/sum`, query),
  /** The whole sum of one order, at the list of orders to set beside it. */
  sumBeside: (lang: Lang, code: string) => `/${lang}/sum?o=${code}#beside`,
  fees: (lang: Lang, query?: Query) => withQuery(`/${lang}/fees`, query),
  asked: (lang: Lang, query?: Query) => withQuery(`/${lang}/fees/asked`, query),
  loan: (lang: Lang, query?: Query) => withQuery(`/${lang}/loan`, query),
  rules: (lang: Lang, query?: Query) => withQuery(`/${lang}/rules`, query),
  suggest: (query?: Query) => withQuery("/api/suggest", query),
  rulesJson: () => "/rules.json",
  signIn: (lang: Lang, query?: Query) => withQuery(`/${lang}/sign-in`, query),
  signOut: (lang: Lang) => `/${lang}/sign-out`,
  agencyDesk: (lang: Lang, query?: Query) => withQuery(`/${lang}/agency`, query),
  centreDesk: (lang: Lang) => `/${lang}/centre`,
  outbox: (lang: Lang) => `/${lang}/centre/outbox`,
  health: (lang: Lang) => `/${lang}/centre/health`,
  healthz: () => "/healthz",
  sitemap: () => "/sitemap.xml",
};

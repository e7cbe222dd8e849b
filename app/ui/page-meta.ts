// What a page tells search engines and link previews: title, canonical address, the same page in the other languages.
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { inLanguage, langOfPath } from "#app/i18n/lang.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** `origin` without a slash at its end; `path` with its query, in its canonical form. An unlisted page keeps its links followed. */
export type PageMeta = {
  lang: Lang;
  title: string;
  description?: string;
  origin: string;
  path: string;
  unlisted?: boolean;
};

type Named = { name: string; content: string };
type Shared = { property: string; content: string };
type Link = { tagName: "link"; rel: string; href: string; hrefLang: string | undefined };
/** One element of a page's head. */
export type HeadTag = { title: string } | Named | Shared | Link;

export function pageMeta({
  lang,
  title,
  description,
  origin,
  path,
  unlisted = false,
}: PageMeta): HeadTag[] {
  const name = translator(lang)("site.name");
  const full = title === name ? title : `${title} · ${name}`;
  const [route = "", query] = path.split("?", 2);
  const address = (each: Lang) => `${origin}${inLanguage(route, each)}${query ? `?${query}` : ""}`;
  const link = (rel: string, href: string, hrefLang?: string) => ({
    tagName: "link" as const,
    rel,
    href,
    hrefLang,
  });
  return [
    { title: full },
    ...(description ? [{ name: "description", content: description }] : []),
    { property: "og:title", content: full },
    { property: "og:site_name", content: name },
    ...(unlisted ? [{ name: "robots", content: "noindex, follow" }] : []),
    link("canonical", address(lang)),
    ...LANGS.map((each) => link("alternate", address(each), each)),
    link("alternate", address("vi"), "x-default"),
  ];
}

/** The meta of a page for staff: its title, and that no search engine lists it. */
export function staffMeta(titleOf: (t: Translate) => string) {
  return ({ location }: { location: { pathname: string } }): HeadTag[] => {
    const t = translator(langOfPath(location.pathname));
    return [{ title: `${titleOf(t)} · ${t("site.name")}` }, { name: "robots", content: "noindex" }];
  };
}

type Match = { id: string; data: unknown };

/** The site's public address, from what the root of the page loaded; '' where it loaded nothing. */
export function originOf(matches: readonly (Match | undefined)[]): string {
  const data = matches.find((match) => match?.id === "root")?.data;
  return data && typeof data === "object" && "origin" in data ? String(data.origin) : "";
}

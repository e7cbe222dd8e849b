// The language in a page's address, or the answer that there is no such page.
import type { Lang } from "#app/domain/catalogue/names.ts";
import { findLang } from "#app/i18n/lang.ts";

/** The `$lang` of a route; any other first part of an address than ours throws a 404 response. */
export function pageLang(params: Readonly<Record<string, string | undefined>>): Lang {
  const lang = findLang(params.lang);
  if (lang === null) throw new Response(null, { status: 404 });
  return lang;
}

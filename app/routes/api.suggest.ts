// What a text that is being typed may become, as links to their results: a fragment of HTML for a page, JSON for programs.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { now } from "#app/clock.server.ts";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { SuggestionList } from "#app/ui/suggest/suggestion-list.tsx";
import { LONGEST_TEXT } from "#search/query.ts";
import { typedText } from "#search/typed-text.ts";
import { suggestTexts } from "#search/suggest.server.ts";

/** Counts an hour old are near enough while typing. */
const CACHE = "public, max-age=3600";

/** `q` is the text so far, `lang` the reader's language (Vietnamese otherwise). `Accept: text/html` asks for the fragment. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const lang = LANGS.find((each) => each === searchParams.get("lang")) ?? "vi";
  const typed = typedText(searchParams.get("q") ?? "", LONGEST_TEXT).text;
  const found = (await suggestTexts(typed, lang, now())).map((each) => ({
    ...each,
    href: links.orders(lang, { q: each.text }),
  }));
  const headers = { "Cache-Control": CACHE, Vary: "Accept" };
  if (!(request.headers.get("Accept") ?? "").includes("text/html"))
    return Response.json({ suggestions: found }, { headers });
  const list = createElement(SuggestionList, { suggestions: found, t: translator(lang) });
  return new Response(renderToStaticMarkup(list), {
    headers: { ...headers, "Content-Type": "text/html; charset=utf-8" },
  });
}

// What a text that is being typed may become, as links to their results: a fragment of HTML for a page, JSON for programs.
import { now } from "#app/clock.server.ts";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { LANGS } from "#app/domain/catalogue/names.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { suggestTexts } from "#search/find.server.ts";
import { LONGEST_TEXT } from "#search/query.ts";

/** Counts an hour old are near enough while typing. */
const CACHE = "public, max-age=3600";

/** `q` is the text so far, `lang` the reader's language (Vietnamese otherwise). `Accept: text/html` asks for the fragment. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const lang = LANGS.find((each) => each === searchParams.get("lang")) ?? "vi";
  const typed = (searchParams.get("q") ?? "")
    .slice(0, LONGEST_TEXT)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trimStart();
  const found = (await suggestTexts(typed, lang, now())).map((each) => ({
    ...each,
    href: links.orders(lang, { q: each.text }),
  }));
  const headers = { "Cache-Control": CACHE, Vary: "Accept" };
  if (!(request.headers.get("Accept") ?? "").includes("text/html"))
    return Response.json({ suggestions: found }, { headers });
  const t = translator(lang);
  const items = found.map(
    ({ text, href, total }) =>
      `<li><a href="${escaped(href)}">${escaped(text)}</a> <span class="num small soft">${escaped(t("site.home.market.orders", { count: total }))}</span></li>`,
  );
  const list =
    items.length === 0
      ? ""
      : `<ul aria-label="${escaped(t("search.suggestions"))}">${items.join("")}</ul>`;
  return new Response(list, {
    headers: { ...headers, "Content-Type": "text/html; charset=utf-8" },
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// What people type never becomes markup in the list of suggestions.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { translator } from "#app/i18n/translate.ts";
import { SuggestionList } from "#app/ui/suggest/suggestion-list.tsx";

const html = (text: string, href: string) =>
  renderToStaticMarkup(
    <SuggestionList suggestions={[{ text, href, total: 2 }]} t={translator("vi")} />,
  );

test("words and addresses are escaped", () => {
  const shown = html(`<img src=x onerror='a("b")'> & co`, `/vi/orders?q="><script>`);
  expect(shown.match(/<[a-z]+/g)).toEqual(["<ul", "<li", "<a", "<span"]);
  expect(shown).toContain("&lt;img");
  expect(shown).toContain("&amp; co");
  expect(shown).toContain('href="/vi/orders?q=&quot;&gt;&lt;script&gt;"');
});

test("nothing to suggest is nothing at all", () => {
  expect(renderToStaticMarkup(<SuggestionList suggestions={[]} t={translator("vi")} />)).toBe("");
});

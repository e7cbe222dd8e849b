// The suggestions under a search box, as the fragment that its script puts there.
import type { Translate } from "#app/i18n/translate.ts";

type Suggestion = { text: string; href: string; total: number };

/** Nothing where there is nothing to suggest. It stands outside any page, so its words come with it. */
export function SuggestionList({
  suggestions,
  t,
}: {
  suggestions: readonly Suggestion[];
  t: Translate;
}) {
  if (suggestions.length === 0) return null;
  return (
    <ul aria-label={t("search.suggestions")}>
      {suggestions.map(({ text, href, total }) => (
        <li key={text}>
          <a href={href}>{text}</a>{" "}
          <span className="num small soft">{t("site.home.market.orders", { count: total })}</span>
        </li>
      ))}
    </ul>
  );
}

// Suggestions while typing: what a search box tells the script about itself, and the script.
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import script from "./while-typing.ts?worker&url";

/** Attributes of the one search box of a page: where to ask, and how to say how many there are. */
export function suggesting(t: Translate): { "data-suggest": string; "data-count": string } {
  return {
    "data-suggest": `${links.suggest({ lang: t.lang })}&q=`,
    "data-count": t("search.suggestions.count", { count: "#" }),
  };
}

/** The script alone; it comes after the page, and a browser too old for modules passes it by. */
export function SuggestScript() {
  return <script type="module" src={script} />;
}

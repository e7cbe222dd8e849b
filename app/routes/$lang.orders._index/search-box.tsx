// The search box of the results page, with what the form has no field for and must not lose.
import { Button } from "#app/ui/button.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { suggesting } from "#app/ui/suggest/suggest.tsx";
import { LONGEST_TEXT } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { KeptChoices } from "./understood.tsx";

export function SearchBox({ query }: { query: OrderQuery }) {
  const t = useTranslate();
  return (
    <div className="find" role="search">
      <input
        className="input"
        type="search"
        name="q"
        id="q"
        defaultValue={query.text}
        maxLength={LONGEST_TEXT}
        aria-label={t("search.box")}
        placeholder={t("search.box")}
        {...suggesting(t)}
      />
      <Button>{t("search.button")}</Button>
      <KeptChoices query={query} />
    </div>
  );
}

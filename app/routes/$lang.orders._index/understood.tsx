// What the words of the search box were taken for, each taken back in one tap; and a warning where they name a programme that no company may offer.
import { links } from "#app/links.ts";
import { RemovableChip } from "#app/ui/chip.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Verdict } from "#app/ui/verdict.tsx";
import type { Reading } from "#search/reading/keywords.ts";
import { orderQueryParams } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { publicProgramme, readingWords, withoutReading } from "./reading-words.ts";

type UnderstoodProps = {
  query: OrderQuery;
  readings: readonly Reading[];
  rest: { text: string; without: OrderQuery } | null;
};

/** `rest` are the words that nothing was read from. */
export function Understood({ query, readings, rest }: UnderstoodProps) {
  const t = useTranslate();
  if (readings.length === 0) return null;
  return (
    <nav className="row chips" aria-label={t("search.read")}>
      <span>{t("search.read")}</span>
      {readings.map((reading) => (
        <RemovableChip
          key={reading.words}
          href={withoutReading(query, reading, t)}
          label={readingWords(reading, t)}
        />
      ))}
      {rest !== null && (
        <RemovableChip
          href={links.orders(t.lang, orderQueryParams(rest.without))}
          label={t("search.chip.q", { text: rest.text })}
        />
      )}
    </nav>
  );
}

/** `programmes` are codes. Nobody may ask a fee for these, so who does is not what they say. */
export function PublicBodyNotice({ programmes }: { programmes: readonly string[] }) {
  const t = useTranslate();
  return (
    <>
      {programmes.map((code) => (
        <Verdict
          key={code}
          tone="warn"
          title={t("search.public-body.title", { programme: publicProgramme(code, t) })}
        >
          <p>
            {t("search.public-body.text")}{" "}
            <a href={links.check(t.lang)}>{t("search.public-body.link")}</a>.
          </p>
        </Verdict>
      ))}
    </>
  );
}

/** What the form has no field for and must not lose: places, and words that are no filter. */
export function KeptChoices({ query }: { query: OrderQuery }) {
  const hidden = (name: string, values: readonly string[]) =>
    values.map((value) => <input key={name + value} type="hidden" name={name} value={value} />);
  return (
    <>
      {hidden("place", query.places)}
      {hidden("plain", query.plain)}
    </>
  );
}

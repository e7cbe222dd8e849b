// What stands under every legal figure: of which day it is, where it comes from, that the law decides, and how to say that it is wrong.
import type { Day } from "#app/domain/catalogue/day.ts";
import { formatDay } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { ReachCentre } from "./call-centre.tsx";
import { useTranslate } from "./language.tsx";

type LegalNoteProps = { asOf: Day | "each-order"; rateOn?: Day | null };

/**
 * `asOf` is the day of the rules by which the page's figures were found ('each-order' in a list, where each has its own),
 * `rateOn` that of the exchange rate where money was changed. Until there is a form for it, whoever finds a fault is led to the centre.
 */
export function LegalNote({ asOf, rateOn = null }: LegalNoteProps) {
  const t = useTranslate();
  return (
    <aside className="small soft mt-4" data-legal-note="">
      <p>
        {`${daysWords(asOf, rateOn, t)} `}
        <a href={links.rules(t.lang)}>{t("site.legal.source")}</a>
      </p>
      <p>{t("site.legal.not-advice")}</p>
      <p>
        {`${t("site.legal.wrong")} `}
        <ReachCentre />
      </p>
    </aside>
  );
}

function daysWords(asOf: LegalNoteProps["asOf"], rateOn: Day | null, t: Translate): string {
  if (asOf === "each-order") return t("site.legal.as-of-each");
  const day = formatDay(asOf, t.lang);
  if (rateOn === null) return t("site.legal.as-of", { day });
  return t("site.legal.as-of-rate", { day, rateDay: formatDay(rateOn, t.lang) });
}

// What stands under every legal figure: of which day it is, where it comes from, that the law decides, and how to say that it is wrong.
import type { Day } from "#app/domain/catalogue/day.ts";
import { formatDay } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { ReachCentre } from "./call-centre.tsx";
import { useTranslate } from "./language.tsx";

/**
 * `asOf` is the day of the rules by which the page's figures were found, `rateOn` that of the exchange rate where money was
 * changed. Until there is a form for it, whoever finds a fault is led to the centre.
 */
export function LegalNote({ asOf, rateOn = null }: { asOf: Day; rateOn?: Day | null }) {
  const t = useTranslate();
  const day = formatDay(asOf, t.lang);
  return (
    <aside className="small soft mt-4" data-legal-note="">
      <p>
        {rateOn === null
          ? t("site.legal.as-of", { day })
          : t("site.legal.as-of-rate", { day, rateDay: formatDay(rateOn, t.lang) })}{" "}
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

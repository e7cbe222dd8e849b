// The answer for one sum: whether collateral is needed, and what the interest is a month.
import type { LoanOffer } from "#app/domain/law/loan.ts";
import { formatDay, formatVnd, formatVndExact } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { Sentence, useTranslate } from "#app/ui/language.tsx";
import { percentWords } from "#app/ui/percent-words.ts";

export function LoanAnswer({ sumVnd, offer }: { sumVnd: number; offer: LoanOffer }) {
  const t = useTranslate();
  const { interestVnd, needsCollateral, rule } = offer;
  const sum = <b key="sum">{formatVndRange(sumVnd, sumVnd, t.lang)}</b>;
  const above = formatVndRange(rule.collateralAboveVnd, rule.collateralAboveVnd, t.lang);
  return (
    <div className={`verdict ${needsCollateral ? "warn" : "ok"} num`}>
      <p className="lead">
        <Sentence
          parts={
            needsCollateral
              ? t.parts("loan.answer.collateral", { sum, above })
              : t.parts("loan.answer.free", { sum })
          }
        />
        {interestVnd !== null && (
          <>
            {" "}
            <Sentence
              parts={t.parts("loan.answer.interest", {
                interest: <b key="interest">{interestWords(interestVnd, t)}</b>,
              })}
            />
          </>
        )}
      </p>
      <Interest offer={offer} />
      <p>{t("loan.answer.bank")}</p>
    </div>
  );
}

/** To the thousand: the interest is an estimate. */
function interestWords(vnd: number, t: Translate): string {
  const told = Math.round(vnd / 1000) * 1000;
  return told < 1e6 ? formatVndExact(told, t.lang) : formatVnd(told, t.lang);
}

function Interest({ offer: { annualPercent, percentSince } }: { offer: LoanOffer }) {
  const t = useTranslate();
  if (annualPercent === null || percentSince === null) return <p>{t("loan.answer.no-rate")}</p>;
  return (
    <p>
      {t("loan.answer.rate", {
        percent: percentWords(annualPercent, t),
        day: formatDay(percentSince, t.lang),
      })}{" "}
      <span className="about">{t("sum.estimate")}</span>
    </p>
  );
}

// The answer for one sum: whether collateral is needed, and what the interest is a month.
import type { Day } from "#app/domain/catalogue/day.ts";
import type { LoanOffer } from "#app/domain/law/loan.ts";
import { interestOfMonth } from "#app/domain/law/whole-sum.ts";
import { formatDay, formatVnd, formatVndExact } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import { Sentence, useTranslate } from "#app/ui/language.tsx";
import { percentWords } from "#app/ui/percent-words.ts";

/** `since` is the day from which the interest is set. Interest is told to the thousand: it is an estimate. */
export function LoanAnswer({
  sumVnd,
  offer,
  since,
}: {
  sumVnd: number;
  offer: LoanOffer;
  since: Day;
}) {
  const t = useTranslate();
  const { annualPercent, needsCollateral, rule } = offer;
  const sum = <b key="sum">{formatVndRange(sumVnd, sumVnd, t.lang)}</b>;
  const above = formatVndRange(rule.collateralAboveVnd, rule.collateralAboveVnd, t.lang);
  const monthly =
    annualPercent === null
      ? null
      : Math.round(interestOfMonth(sumVnd, annualPercent) / 1000) * 1000;
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
        {monthly !== null && (
          <>
            {" "}
            <Sentence
              parts={t.parts("loan.answer.interest", {
                interest: (
                  <b key="interest">
                    {monthly < 1e6 ? formatVndExact(monthly, t.lang) : formatVnd(monthly, t.lang)}
                  </b>
                ),
              })}
            />
          </>
        )}
      </p>
      {annualPercent === null ? (
        <p>{t("loan.answer.no-rate")}</p>
      ) : (
        <p>
          {t("loan.answer.rate", {
            percent: percentWords(annualPercent, t),
            day: formatDay(since, t.lang),
          })}{" "}
          <span className="about">{t("sum.estimate")}</span>
        </p>
      )}
      <p>{t("loan.answer.bank")}</p>
    </div>
  );
}

// The answer for one sum: collateral or none, what is paid each month, until when, and how much in all.
import type { LoanOffer } from "#app/domain/law/loan.ts";
import type { RepaymentPlan } from "#app/domain/law/repayment.ts";
import { formatDay, formatMonths, formatVnd, formatVndExact } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { Sentence, useTranslate } from "#app/ui/language.tsx";
import { percentWords } from "#app/ui/percent-words.ts";

type LoanAnswerProps = { sumVnd: number; offer: LoanOffer; plan: RepaymentPlan | null };

/** `plan` is null where no interest is known for the borrower. */
export function LoanAnswer({ sumVnd, offer, plan }: LoanAnswerProps) {
  const t = useTranslate();
  const { needsCollateral, rule } = offer;
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
      </p>
      {plan !== null && <Payments plan={plan} />}
      <Rate offer={offer} />
      <p>{t("loan.answer.bank")}</p>
    </div>
  );
}

/** The three questions of a family: each month how much, until when, in all how much. */
function Payments({ plan }: { plan: RepaymentPlan }) {
  const t = useTranslate();
  const [first] = plan.instalments;
  const last = plan.instalments.at(-1);
  if (first === undefined || last === undefined) return null;
  const bold = (name: string, vnd: number) => <b key={name}>{about(vnd, t)}</b>;
  return (
    <>
      <ul className="list">
        <li>
          <Sentence
            parts={t.parts("loan.answer.monthly", {
              first: bold("first", first.principalVnd + first.interestVnd),
              last: bold("last", last.principalVnd + last.interestVnd),
            })}
          />
        </li>
        <li>{t("loan.answer.until", { months: formatMonths(plan.months, t.lang) })}</li>
        <li>
          <Sentence
            parts={t.parts("loan.answer.all", {
              total: bold("total", plan.totalVnd),
              interest: about(plan.interestVnd, t),
            })}
          />
        </li>
        <li>{t("loan.answer.wait", { interest: about(first.interestVnd, t) })}</li>
      </ul>
      <p className="small mt-2">{`${t("loan.answer.simple")} ${t("loan.answer.parts")}`}</p>
    </>
  );
}

/** To the thousand: the interest is an estimate. */
function about(vnd: number, t: Translate): string {
  const told = Math.round(vnd / 1000) * 1000;
  return told < 1e6 ? formatVndExact(told, t.lang) : formatVnd(told, t.lang);
}

function Rate({ offer: { annualPercent, percentSince } }: { offer: LoanOffer }) {
  const t = useTranslate();
  if (annualPercent === null || percentSince === null) return <p>{t("loan.answer.no-rate")}</p>;
  return (
    <p>
      {t("loan.answer.rate", {
        percent: percentWords(annualPercent, t),
        day: formatDay(percentSince, t.lang),
      })}
    </p>
  );
}

// Loans and grants for people who go: the rules in force, the papers, where to go, and the answer for one sum.
import { now } from "#app/clock.server.ts";
import { data } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { loanFor, loanRuleOn } from "#app/domain/law/loan.ts";
import type { LoanOffer, LoanRule } from "#app/domain/law/loan.ts";
import { repaymentPlan } from "#app/domain/law/repayment.ts";
import type { RepaymentPlan } from "#app/domain/law/repayment.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { problemMessage } from "#app/i18n/problem-message.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { LegalNote } from "#app/ui/legal-note.tsx";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { LoanAnswer } from "./answer.tsx";
import { HomeEarly } from "./early.tsx";
import { BeforeTheLoan, LoanForm, Where } from "./form.tsx";
import { readLoan } from "./loan-form.ts";
import { Grants, HowSure, LoanRules, Papers } from "./loan-rules.tsx";

/** A sum that cannot be read answers 422 with the form as it was typed. */
export function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const on = dayInVietnam(now());
  const question = readLoan(new URL(request.url).searchParams);
  const { sumVnd, contractMonths, borrower, why } = question;
  const offer =
    sumVnd === null || sumVnd === 0
      ? null
      : loanFor({ costVnd: sumVnd, contractMonths, borrower, on });
  return data(
    { lang, on, question, rule: loanRuleOn(on), offer, plan: planOf(offer) },
    { status: why === null ? 200 : 422 },
  );
}

function planOf(offer: LoanOffer | null): RepaymentPlan | null {
  if (offer === null || offer.annualPercent === null) return null;
  return repaymentPlan(offer.mostVnd, offer.annualPercent, offer.months);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  if (!page) return [];
  const { lang, question } = page;
  const t = translator(lang);
  const title =
    question.why === null ? t("loan.title") : t("loan.error-title", { title: t("loan.title") });
  return pageMeta({
    lang,
    origin: originOf(matches),
    path: links.loan(lang),
    title,
    description: t("loan.description"),
    unlisted: question.typed !== "",
  });
};

export default function LoanRoute() {
  const t = useTranslate();
  const {
    question: { sumVnd, typed, contractMonths, borrower, why },
    rule,
    offer,
    plan,
    on,
  } = useLoaderData<typeof loader>();
  const error = why === null ? undefined : problemMessage({ field: "sum", why, typed }, ["law"], t);
  return (
    <Main narrow>
      <h1>{t("loan.title")}</h1>
      <ErrorSummary errors={error === undefined ? [] : [{ field: "sum", message: error }]} />
      {rule === null ? (
        <p className="verdict warn">{t("loan.none")}</p>
      ) : (
        <p className="lead">{t("loan.lead", { percent: rule.ceilingPercent })}</p>
      )}
      {offer !== null && sumVnd !== null && (
        <LoanAnswer sumVnd={sumVnd} offer={offer} plan={plan} />
      )}
      <LoanForm typed={typed} contractMonths={contractMonths} borrower={borrower} error={error} />
      {plan !== null && <HomeEarly plan={plan} />}
      <BeforeTheLoan />
      <Where />
      <Law rule={rule} on={on} />
      <LegalNote asOf={on} />
    </Main>
  );
}

/** Papers, rules and grants, then the way to the whole sum. */
function Law({ rule, on }: { rule: LoanRule | null; on: Day }) {
  const t = useTranslate();
  return (
    <>
      {rule !== null && (
        <>
          <Papers rule={rule} />
          <LoanRules rule={rule} on={on} />
          <HowSure rule={rule} />
        </>
      )}
      <Grants />
      <p>
        <a className="more" href={links.sum(t.lang)}>
          {t("loan.sum")}
        </a>
      </p>
    </>
  );
}

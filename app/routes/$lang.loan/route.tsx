// Loans and grants for people who go: the rules in force, the papers, where to go, and the answer for one sum.
import { now } from "#app/clock.server.ts";
import { data } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import { loanFor, loanRuleOn } from "#app/domain/law/loan.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { problemMessage } from "#app/i18n/problem-message.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { LoanAnswer } from "./answer.tsx";
import { LoanForm, Where } from "./form.tsx";
import { readLoan } from "./loan-form.ts";
import { Grants, HowSure, LoanRules, Papers } from "./loan-rules.tsx";

/** The term of a loan is the contract's; the answer for a sum does not depend on it. */
const ANY_LENGTH = 36;

/** A sum that cannot be read answers 422 with the form as it was typed. */
export function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const on = dayInVietnam(now());
  const question = readLoan(new URL(request.url).searchParams);
  const { sumVnd, borrower, why } = question;
  const offer =
    sumVnd === null || sumVnd === 0
      ? null
      : loanFor({ costVnd: sumVnd, contractMonths: ANY_LENGTH, borrower, on });
  return data(
    { lang, on, question, rule: loanRuleOn(on), offer },
    { status: why === null ? 200 : 422 },
  );
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
    question: { sumVnd, typed, borrower, why },
    rule,
    offer,
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
      {offer !== null && sumVnd !== null && <LoanAnswer sumVnd={sumVnd} offer={offer} />}
      <LoanForm typed={typed} borrower={borrower} error={error} />
      <Where />
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
    </Main>
  );
}

// "You were asked for more?": what somebody was asked, in one sum or charge by charge, against the law, without an account and kept nowhere.
import { now } from "#app/clock.server.ts";
import { data } from "@remix-run/node";
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageLang } from "#app/http/page-lang.server.ts";
import { problemMessage } from "#app/i18n/problem-message.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { LegalNote } from "#app/ui/legal-note.tsx";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { Answer } from "./answer.tsx";
import { readAskedData } from "./asked-data.server.ts";
import { AskedForm } from "./form.tsx";
import { GoneNote } from "./gone-note.tsx";

/** What is wrong with the form answers 422 with the form as it was typed, and with the answer as far as one can be given. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const page = await readAskedData(new URL(request.url).searchParams, now());
  return data(
    { lang, ...page },
    {
      status: page.question.problems.length > 0 ? 422 : 200,
      headers: { "Cache-Control": "no-store" },
    },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  if (!page) return [];
  const { lang, question } = page;
  const t = translator(lang);
  const own = t("fees.asked.title");
  const title = question.problems.length > 0 ? t("fees.asked.error-title", { title: own }) : own;
  const unlisted = question.isSent || question.hasCode || question.problems.length > 0;
  return pageMeta({
    lang,
    origin: originOf(matches),
    path: links.asked(lang),
    title,
    description: t("fees.asked.description"),
    unlisted,
  });
};

export default function AskedRoute() {
  const t = useTranslate();
  const { lang: _, ...page } = useLoaderData<typeof loader>();
  const { question, order, gone, answer } = page;
  const errors = question.problems.map((problem) => ({
    field: problem.field,
    message: problemMessage(problem, ["fees.asked", "law", "sum"], t),
  }));
  return (
    <Main narrow>
      <p className="small mb-1">
        <a href={links.fees(t.lang)}>{t("fees.title")}</a>
      </p>
      <h1>{t("fees.asked.title")}</h1>
      <ErrorSummary errors={errors} />
      {gone !== null && <GoneNote gone={gone} />}
      {answer === null ? <p>{t("fees.asked.lead")}</p> : <Answer page={{ ...page, answer }} />}
      <AskedForm
        question={question}
        order={order}
        on={page.on}
        answer={answer}
        errorOf={(field) => errors.find((each) => each.field === field)?.message}
      />
      <LegalNote asOf={page.on} />
    </Main>
  );
}

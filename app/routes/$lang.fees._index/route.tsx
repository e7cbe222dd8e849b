// What may be charged, by country and programme, generated from the rules that every order is checked by.
import { now } from "#app/clock.server.ts";
import { data } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Programme } from "#app/domain/catalogue/programme.ts";
import { rateOn } from "#app/domain/law/rates.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import { listRates } from "#app/domain/rates/rates.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { problemMessage } from "#app/i18n/problem-message.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { LegalNote } from "#app/ui/legal-note.tsx";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { CaseForm } from "./case-form.tsx";
import { readFees } from "./fees-form.ts";
import { OneProgramme } from "./one-programme.tsx";
import { Asked, Never, Overview } from "./overview.tsx";

/** A figure that cannot be read, or a programme that does not exist, answers 422 with the form as it was typed. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const today = dayInVietnam(now());
  const question = readFees(new URL(request.url).searchParams, today);
  const rate =
    question.wage === null ? null : rateOn(await listRates(), question.wage.currency, question.on);
  const money = question.wage === null || rate === null ? null : { wage: question.wage, rate };
  return data(
    { lang, today, question, money },
    { status: question.problems.length > 0 ? 422 : 200 },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  if (!page) return [];
  const {
    lang,
    question: { programme, typed, problems },
  } = page;
  const t = translator(lang);
  const title =
    programme === null ? t("fees.title") : t("fees.title.of", { programme: programme.names[lang] });
  const path = links.fees(lang, programme === null ? undefined : { programme: programme.code });
  const unlisted = typed.wage !== "" || problems.length > 0;
  return pageMeta({
    lang,
    origin: originOf(matches),
    path,
    title,
    description: t("fees.description"),
    unlisted,
  });
};

export default function FeesRoute() {
  const t = useTranslate();
  const { question, money } = useLoaderData<typeof loader>();
  const { programme, order, problems } = question;
  const errors = problems.map((problem) => ({
    field: problem.field,
    message: problemMessage(problem, ["law", "fees.asked"], t),
  }));
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.message;
  return (
    <Main narrow>
      {programme !== null && (
        <p className="small mb-1">
          <a href={links.fees(t.lang)}>{t("fees.all")}</a>
        </p>
      )}
      <h1>
        {programme === null
          ? t("fees.title")
          : t("fees.title.of", { programme: programme.names[t.lang] })}
      </h1>
      <ErrorSummary errors={errors} />
      {programme === null || order === null ? (
        <AllProgrammes />
      ) : (
        <Chosen programme={programme} order={order} errorOf={errorOf} />
      )}
      <p>
        <a
          className="more"
          href={links.rules(t.lang, programme === null ? undefined : { programme: programme.code })}
        >
          {t("fees.rules")}
        </a>
      </p>
      <LegalNote asOf={question.on} rateOn={money?.rate.day ?? null} />
    </Main>
  );
}

function AllProgrammes() {
  const t = useTranslate();
  const { today } = useLoaderData<typeof loader>();
  return (
    <>
      <p>{t("fees.lead")}</p>
      <Never />
      <Asked />
      <Overview today={today} />
    </>
  );
}

type ChosenProps = {
  programme: Programme;
  order: RuleCase;
  errorOf: (field: string) => string | undefined;
};

function Chosen({ programme, order, errorOf }: ChosenProps) {
  const { question, money } = useLoaderData<typeof loader>();
  const { on, wage, typed } = question;
  return (
    <>
      <OneProgramme
        order={order}
        on={on}
        money={money}
        isRateMissing={wage !== null && money === null}
      />
      {programme.sentBy === "agency" && (
        <CaseForm programme={programme} order={order} on={on} typed={typed} errorOf={errorOf} />
      )}
      <Asked programme={programme.code} />
      <Never />
    </>
  );
}

// One to three orders at one address: what each costs, when nothing is owed any more, and what is left at the end.
import { now } from "#app/clock.server.ts";
import { data } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useMatches } from "@remix-run/react";
import { pageLang } from "#app/http/page-lang.server.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { orderTitle } from "#app/ui/order-words.ts";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { AskForCodes, GoneOrders } from "./ask.tsx";
import { Beside } from "./change.tsx";
import { Compare } from "./compare.tsx";
import { AsOf, HowReckoned } from "./how.tsx";
import { OneOrder, WhichOrder } from "./one-order.tsx";
import { readSumData } from "./sum-data.server.ts";
import { MOST_ORDERS, problemsIn, sumParams } from "./sum-form.ts";
import type { SumProblems } from "./sum-form.ts";
import { namedSums } from "./sum-words.ts";
import type { AddressOf, NamedSum } from "./sum-words.ts";

/** A figure or code that cannot be read answers 422 with the form as it was typed; an address of gone orders alone 410. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const page = await readSumData(new URL(request.url).searchParams, now());
  const isGone = page.entries.length === 0 && page.gone.length > 0;
  return data(
    { lang, ...page },
    { status: page.question.problems.length > 0 ? 422 : isGone ? 410 : 200 },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  if (!page) return [];
  const { lang, entries, question } = page;
  const t = translator(lang);
  const [first, second] = entries;
  const one =
    first === undefined
      ? t("sum.title")
      : t("sum.title.of", { title: orderTitle(first.order, lang) });
  const own = second === undefined ? one : t("sum.title.compare", { count: entries.length });
  const title = question.problems.length > 0 ? t("sum.error-title", { title: own }) : own;
  const path = links.sum(lang, sumParams(question.codes, question.choices, page.interest.percent));
  return pageMeta({
    lang,
    origin: originOf(matches),
    path,
    title,
    description: t("sum.description"),
    unlisted: question.codes.length + question.problems.length > 0,
  });
};

export default function SumRoute() {
  const t = useTranslate();
  const page = useLoaderData<typeof loader>();
  const problems = problemsIn(
    page.question.problems,
    page.entries.length < MOST_ORDERS ? "o" : "change",
    t,
  );
  const [first, second] = page.entries;
  return (
    <Main narrow={first === undefined}>
      {first !== undefined && second === undefined && <WhichOrder order={first.order} />}
      <h1>
        {second === undefined
          ? t("sum.title")
          : t("sum.title.compare", { count: page.entries.length })}
      </h1>
      <ErrorSummary
        errors={
          first === undefined ? problems.all.filter(({ field }) => field === "o") : problems.all
        }
      />
      <GoneOrders gone={page.gone} />
      {first === undefined ? (
        <AskForCodes
          typed={problems.typedCode}
          error={problems.of("o")}
          kept={page.question.typed}
        />
      ) : (
        <Sums problems={problems} />
      )}
      <AsOf entries={page.entries} today={page.today} />
    </Main>
  );
}

function Sums({ problems }: { problems: SumProblems }) {
  const page = useLoaderData<typeof loader>();
  const { question, entries, interest } = page;
  const t = useTranslate();
  const named = namedSums(entries, t.lang);
  const address: AddressOf = (codes) =>
    links.sum(t.lang, sumParams(codes, question.choices, interest.percent));
  return (
    <div className="two wide">
      <div>
        {entries.length > named.length && (
          <p className="verdict warn">{t("sum.problem.no-estimate")}</p>
        )}
        <Reckoned named={named} address={address} />
      </div>
      <div className="grid gap-4 content-start">
        <Beside
          page={page}
          named={named}
          problems={problems}
          address={address}
          origin={originOf(useMatches())}
        />
      </div>
    </div>
  );
}

function Reckoned({ named, address }: { named: readonly NamedSum[]; address: AddressOf }) {
  const { question, entries } = useLoaderData<typeof loader>();
  const { brokerVnd } = question.choices;
  const codes = entries.map(({ order }) => order.code);
  const [first, second] = named;
  return (
    <>
      {first && !second && <OneOrder order={first.order} sum={first.sum} brokerVnd={brokerVnd} />}
      {second && (
        <Compare
          entries={named}
          brokerVnd={brokerVnd}
          without={(code) => address(codes.filter((each) => each !== code))}
        />
      )}
      <HowReckoned entries={named} />
    </>
  );
}

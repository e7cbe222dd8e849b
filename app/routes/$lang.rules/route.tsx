// The whole rule set for anybody to read: each rule with its figure, article, source, days and how sure it is.
import { now } from "#app/clock.server.ts";
import { data } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useMatches } from "@remix-run/react";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { lastChangeBefore, ruleSetWith } from "#app/domain/law/rule-set.ts";
import { listMinimumWages } from "#app/domain/minimum-wages/minimum-wages.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { formatDay } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { LegalNote } from "#app/ui/legal-note.tsx";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { programmeGroups } from "#app/ui/programme-options.ts";
import { ruleGroups } from "./rule-groups.ts";
import { RuleGroups } from "./rule-list.tsx";

/** `?programme=` narrows to what is in force for a programme; one that does not exist answers 422 with the whole set. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const typed = (new URL(request.url).searchParams.get("programme") ?? "").slice(0, 40);
  const programme = findProgramme(typed);
  const today = dayInVietnam(now());
  const on = programme !== null && programme.validFrom > today ? programme.validFrom : today;
  const set = ruleSetWith(await listMinimumWages());
  const isUnknown = typed !== "" && programme === null;
  return data(
    {
      lang,
      typed,
      isUnknown,
      version: set.version,
      count: set.rules.length,
      groups: ruleGroups(set, programme?.code ?? null, on),
      since: lastChangeBefore(set, today),
      today,
    },
    { status: isUnknown ? 422 : 200 },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  if (!page) return [];
  const t = translator(page.lang);
  return pageMeta({
    lang: page.lang,
    origin: originOf(matches),
    path: links.rules(page.lang),
    title: t("law.page.title"),
    description: t("law.page.description"),
    unlisted: page.typed !== "",
  });
};

export default function RulesRoute() {
  const t = useTranslate();
  const { typed, isUnknown, version, count, groups, since, today } = useLoaderData<typeof loader>();
  const error = isUnknown ? t("law.page.unknown", { typed }) : undefined;
  return (
    <Main narrow>
      <h1>{t("law.page.title")}</h1>
      <ErrorSummary errors={error === undefined ? [] : [{ field: "programme", message: error }]} />
      <p>
        <b className="code">{t("law.page.version", { version })}</b>
      </p>
      <p>
        {t("law.page.counts", { count, day: formatDay(since, t.lang) })} {t("law.page.lead")}
      </p>
      <p>
        <a href={links.fees(t.lang)}>{t("law.page.fees")}</a>
      </p>
      <form action={links.rules(t.lang)} className="ask mb-4">
        <SelectField
          name="programme"
          label={t("law.page.for")}
          error={error}
          value={typed}
          options={[{ value: "", label: t("law.page.for.all") }]}
          groups={programmeGroups(t.lang)}
        />
        <Button>{t("law.page.for.button")}</Button>
      </form>
      <RuleGroups groups={groups} isOpen={typed !== "" && !isUnknown} today={today} />
      <Developers />
      <LegalNote asOf={today} />
    </Main>
  );
}

function Developers() {
  const t = useTranslate();
  const address = originOf(useMatches()) + links.rulesJson();
  const [before, after] = t("law.page.json.text", { address: "\n" }).split("\n");
  return (
    <section id="json">
      <h2>{t("law.page.json")}</h2>
      <p className="small">
        {before}
        <a href={links.rulesJson()}>{address}</a>
        {after}
      </p>
    </section>
  );
}

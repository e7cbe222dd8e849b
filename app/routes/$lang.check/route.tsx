// One box for a name, licence, phone, page or account, and the answer whether whoever uses it may recruit.
import { now } from "#app/clock.server.ts";
import { data, redirect } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkText } from "#app/domain/brokers/check.server.ts";
import type { CheckResult } from "#app/domain/brokers/check.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { normaliseCode } from "#app/domain/orders/order-code.ts";
import { findOrderPage } from "#app/domain/orders/views/orders.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { LegalNote } from "#app/ui/legal-note.tsx";
import { originOf, pageMeta } from "#app/ui/page-meta.ts";
import { StopSigns, LicenceNumberAdvice } from "./advice.tsx";
import { Answers } from "./answer.tsx";
import { shownText, UnknownCode } from "./unknown.tsx";

/** No name, number or address is longer; what is beyond is looked at by nobody. */
const LONGEST = 300;
/** What posters print, VT- and six characters, however they were copied. */
const MAYBE_A_CODE = /^vt[\s-]*([0-9a-z][\s-]?){6}$/i;
/** 'VT Global' looks alike and is a name, unless an order carries it. */
const SURELY_A_CODE = /^vt-|\d/i;

/** Without a question the page asks one; a question that says nothing answers 422 with an error beside the box. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const asked = new URL(request.url).searchParams.get("q");
  const typed = readable(asked ?? "");
  const at = now();
  const mayBeCode = MAYBE_A_CODE.test(typed.trim());
  if (mayBeCode) await leadToOrder(typed, lang, at);
  const isCode = mayBeCode && SURELY_A_CODE.test(typed.trim());
  const results = isCode ? [] : await checkText(typed, at);
  const isEmpty = asked !== null && results.length === 0 && !isCode;
  const status = isEmpty ? 422 : 200;
  return data({ lang, typed, isCode, isEmpty, results, today: dayInVietnam(at) }, { status });
}

/** Throws the way to the order that carries the code, whatever became of it; returns where no order does. */
async function leadToOrder(typed: string, lang: Lang, at: Date): Promise<void> {
  const code = normaliseCode(typed.trim().replace(/^vt/i, ""));
  const found = code === null ? null : await findOrderPage(code, at);
  if (found !== null) throw redirect(links.order(lang, found.order), 302);
}

/** Control characters and marks that turn the direction of writing are neither kept nor looked up. */
function readable(text: string): string {
  return Array.from(text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, " "))
    .slice(0, LONGEST)
    .join("");
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  if (!page) return [];
  const { lang, isCode, isEmpty, results } = page;
  const t = translator(lang);
  const own = t("check.title");
  const [only, ...more] = results;
  const found =
    only && more.length === 0 ? `${verdictTitle(only, t)}: ${shownText(only.written)}` : own;
  const title = isEmpty ? t("check.error-title", { title: own }) : isCode ? t("check.code") : found;
  const meta = {
    lang,
    origin: originOf(matches),
    path: links.check(lang),
    title,
    description: t("check.description"),
  };
  return pageMeta({ ...meta, unlisted: isEmpty || isCode || results.length > 0 });
};

function verdictTitle({ flag, agency, registerDay }: CheckResult, t: Translate): string {
  if (flag !== null) return t("check.flag");
  if (agency === null) return t(registerDay === null ? "check.no-register" : "check.unknown");
  const { standing } = agency;
  if (standing === "active") return t("check.licensed");
  return t(standing === "suspended" ? "check.suspended" : `check.was.${standing}`);
}

export default function CheckRoute() {
  const { typed, isCode, isEmpty, results, today } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <Main narrow>
      <h1>{t("check.title")}</h1>
      <form role="search" action={links.check(t.lang)} className="ask mb-4">
        <TextField
          name="q"
          label={t("check.label")}
          hint={t("check.hint")}
          value={typed}
          maxLength={LONGEST}
          autoComplete="off"
          error={isEmpty ? t("check.empty") : undefined}
        />
        <Button>{t("check.button")}</Button>
      </form>
      {isCode && <UnknownCode typed={typed} />}
      <Answers results={results} />
      <StopSigns />
      <LicenceNumberAdvice />
      <LegalNote asOf={today} />
    </Main>
  );
}

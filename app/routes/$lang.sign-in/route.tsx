// The page where staff sign in: a plain form, the same answer for a wrong password and an unknown account.
import { now } from "#app/clock.server.ts";
import { data, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  HeadersFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { normaliseEmail, PASSWORD_AT_MOST } from "#app/domain/accounts/account.ts";
import type { AccountRole } from "#app/domain/accounts/account.ts";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { signIn } from "#app/domain/accounts/sign-in.server.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { readForm } from "#app/http/form.ts";
import { findReader, privateHeaders } from "#app/http/guards.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { safeReturnPath } from "#app/http/return-path.ts";
import { cookies, signInSource } from "#app/http/session.server.ts";
import { formatTime } from "#app/i18n/format-instant.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** A refusal for too many tries also says when to come back. */
export const headers: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get("Retry-After");
  return { ...privateHeaders(), ...(wait ? { "Retry-After": wait } : {}) };
};

function homeOf(role: AccountRole, lang: Lang): string {
  return role === "centre" ? links.centreDesk(lang) : links.agencyDesk(lang);
}

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = pageLang(params);
  const reader = await findReader(request, now());
  if (reader?.role === "centre" || reader?.role === "agency")
    throw redirect(homeOf(reader.role, lang), 303);
  return { lang, next: safeReturnPath(new URL(request.url).searchParams.get("next")) ?? "" };
}

const SCHEMA = z.object({
  email: z
    .string("missing")
    .trim()
    .min(1, "missing")
    .max(254, "invalid")
    .refine((text) => normaliseEmail(text) !== null, "invalid"),
  password: z.string("missing").min(1, "missing").max(PASSWORD_AT_MOST, "too_long"),
  next: z.string().default(""),
});

function errorWords(errors: Record<string, string>, t: Translate): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field,
      t.find(`account.sign-in.error.${field}.${code}`) ?? code,
    ]),
  );
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const lang = pageLang(params);
  const t = translator(lang);
  const form = await readForm(request, SCHEMA, ["password"]);
  if (!form.ok)
    return data({ typed: form.typed, errors: errorWords(form.errors, t) }, { status: 422 });
  const { email, password, next } = form.value;
  const at = now();
  const answer = await signIn(
    VISITOR,
    { email, password, ...(await signInSource(request, context)) },
    at,
  );
  if (answer.ok) {
    const headers = new Headers(privateHeaders());
    for (const cookie of await cookies().signedIn(request, answer.token, answer.accountId))
      headers.append("Set-Cookie", cookie);
    throw redirect(safeReturnPath(next) ?? homeOf(answer.role, lang), { status: 303, headers });
  }
  const typed: Record<string, string> = { email, next };
  if (answer.why === "wrong")
    return data({ typed, errors: { email: t("account.sign-in.error.wrong") } }, { status: 422 });
  const wait = Math.max(1, Math.ceil((answer.until.getTime() - at.getTime()) / 1_000));
  const errors = {
    email: t("account.sign-in.error.too-many", {
      time: formatTime(new Date(answer.until.getTime() + 59_999)),
    }),
  };
  return data({ typed, errors }, { status: 429, headers: { "Retry-After": String(wait) } });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const t = translator(page?.lang ?? "vi");
  return [
    { title: `${t("account.sign-in.title")} · ${t("site.name")}` },
    { name: "robots", content: "noindex" },
  ];
};

export default function SignInRoute() {
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <SignInForm typed={answer?.typed ?? { next }} errors={answer?.errors ?? {}} />;
}

// The page where staff sign in: a plain form, the same answer for a wrong password and an unknown account.
import { now } from "#app/clock.server.ts";
import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { AccountRole } from "#app/domain/accounts/account.ts";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { signIn } from "#app/domain/accounts/sign-in.server.ts";
import type { SignInAnswer } from "#app/domain/accounts/sign-in.server.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { readForm } from "#app/http/form.ts";
import type { Typed } from "#app/http/form.ts";
import { findReader, keptPrivate, privateHeaders } from "#app/http/guards.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { safeReturnPath } from "#app/http/return-path.ts";
import { cookies, signInSource } from "#app/http/session.server.ts";
import { formatTime } from "#app/i18n/format-instant.ts";
import { links } from "#app/links.ts";
import { staffMeta } from "#app/ui/page-meta.ts";
import { SIGN_IN_SCHEMA, SIGN_IN_SECRETS } from "./sign-in-schema.ts";
import { SignInForm } from "./sign-in-form.tsx";
import type { SignInProblem } from "./sign-in-form.tsx";

/** A refusal for too many tries also says when to come back. */
export const headers: HeadersFunction = ({ actionHeaders }) => {
  const wait = actionHeaders.get("Retry-After");
  return { ...privateHeaders(), ...(wait ? { "Retry-After": wait } : {}) };
};

export const meta = staffMeta((t) => t("account.sign-in.title"));

function homeOf(role: AccountRole, lang: Lang): string {
  return role === "centre" ? links.centreDesk(lang) : links.agencyDesk(lang);
}

export function loader({ params, request }: LoaderFunctionArgs) {
  return keptPrivate(async () => {
    const lang = pageLang(params);
    const reader = await findReader(request, now());
    if (reader?.role === "centre" || reader?.role === "agency")
      throw redirect(homeOf(reader.role, lang), 303);
    return { next: safeReturnPath(new URL(request.url).searchParams.get("next")) ?? "" };
  });
}

export function action({ params, request, context }: ActionFunctionArgs) {
  return keptPrivate(async () => {
    const lang = pageLang(params);
    const form = await readForm(request, SIGN_IN_SCHEMA, SIGN_IN_SECRETS);
    if (!form.ok) {
      const problems = Object.entries(form.errors).map(([field, why]) => ({ field, why }));
      return askedAgain(form.typed, problems, 422);
    }
    const { email, password, next = "" } = form.value;
    const at = now();
    const source = await signInSource(request, context.address);
    const answer = await signIn(VISITOR, { email, password, ...source }, at);
    if (!answer.ok) return refused(answer, { email: [email], next: [next] }, at);
    const kept = new Headers();
    for (const cookie of await cookies().signedIn(request, answer.token, answer.accountId))
      kept.append("Set-Cookie", cookie);
    throw redirect(safeReturnPath(next) ?? homeOf(answer.role, lang), {
      status: 303,
      headers: kept,
    });
  });
}

function askedAgain(typed: Typed, problems: SignInProblem[], status: number, headers = {}) {
  return data({ typed, problems }, { status, headers });
}

function refused(answer: Extract<SignInAnswer, { ok: false }>, typed: Typed, at: Date) {
  if (answer.why === "wrong") return askedAgain(typed, [{ field: "email", why: "wrong" }], 422);
  const waitMs = answer.until.getTime() - at.getTime();
  // The minute that is told is over when the limit is.
  const time = formatTime(new Date(answer.until.getTime() + 59_999));
  const problem = { field: "email", why: "too-many-tries", time };
  return askedAgain(typed, [problem], 429, {
    "Retry-After": String(Math.max(1, Math.ceil(waitMs / 1_000))),
  });
}

export default function SignInRoute() {
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <SignInForm typed={answer?.typed ?? { next: [next] }} problems={answer?.problems ?? []} />;
}

// Ends a sign-in: a form posts here, and the browser goes home without its session.
import { now } from "#app/clock.server.ts";
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { signOut } from "#app/domain/accounts/sign-in.server.ts";
import { keptPrivate } from "#app/http/guards.server.ts";
import { pageLang } from "#app/http/page-lang.server.ts";
import { cookies } from "#app/http/session.server.ts";
import { links } from "#app/links.ts";

/** Looking at the address signs nobody out. */
export function loader({ params }: LoaderFunctionArgs) {
  return keptPrivate(async () => redirect(links.home(pageLang(params)), 303));
}

export function action({ params, request }: ActionFunctionArgs) {
  return keptPrivate(async () => {
    const lang = pageLang(params);
    const { readToken, signedOut } = cookies();
    const token = await readToken(request);
    if (token !== null) await signOut(token, now());
    return redirect(links.signIn(lang), {
      status: 303,
      headers: { "Set-Cookie": await signedOut() },
    });
  });
}

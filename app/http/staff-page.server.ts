// Around every page of staff: lets in whoever has the right, leads visitors to the sign-in page, and keeps the answer private.
import { now } from "#app/clock.server.ts";
import type { SignedIn } from "#app/domain/accounts/account.ts";
import { may } from "#app/domain/accounts/rights.ts";
import type { Action } from "#app/domain/accounts/rights.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { langOfPath } from "#app/i18n/lang.ts";
import { links } from "#app/links.ts";
import { findReader, keptPrivate } from "./guards.server.ts";
import { pageLang } from "./page-lang.server.ts";

/** What a route's loader or action is called with. */
type Args = {
  request: Request;
  params: Readonly<Record<string, string | undefined>>;
  /** What the process hands to the bundle. */
  context?: { droppedLines?: number | undefined } | undefined;
};

/** What a page of staff is asked: by whom, in which language, at which instant. */
export type StaffRequest = Args & { actor: SignedIn; lang: Lang; at: Date; url: URL };

/** What every page of staff shows of its reader. */
export type StaffReader = Pick<SignedIn, "role" | "email">;

type NotAllowed = { ok: false; why: "not_allowed" };
type Granted<Data> = Exclude<Data, { ok: false }>;

/**
 * A loader behind a right. A visitor, and somebody whose session is over, is led to the sign-in page and back; another
 * role gets a 403, and so does a reader whom the domain itself refuses. Adds `lang` and the reader to what it reads.
 */
export function staffLoader<Data extends object>(
  action: Action,
  read: (asked: StaffRequest) => Promise<Data | NotAllowed>,
) {
  return (args: Args) =>
    keptPrivate(async (): Promise<Granted<Data> & { lang: Lang; reader: StaffReader }> => {
      const asked = await enter(args, action);
      const data = granted(await read(asked));
      const { role, email } = asked.actor;
      return { ...data, lang: asked.lang, reader: { role, email } };
    });
}

/** An action behind a right, with the same refusals. It answers by a redirect, or by data with the status 422. */
export function staffAction<Answer>(
  action: Action,
  write: (asked: StaffRequest) => Promise<Answer>,
) {
  return (args: Args) => keptPrivate(async (): Promise<Answer> => write(await enter(args, action)));
}

/** Throws the answer for whoever may not enter. */
async function enter(args: Args, action: Action): Promise<StaffRequest> {
  const { request, params } = args;
  const [lang, at, url] = [pageLang(params), now(), new URL(request.url)];
  const actor = await findReader(request, at);
  if (actor === null) {
    const next = request.method === "GET" ? { next: url.pathname + url.search } : undefined;
    const Location = links.signIn(langOfPath(url.pathname), next);
    throw new Response(null, { status: 303, headers: { Location } });
  }
  if (!may(actor, action, actor)) throw new Response(null, { status: 403 });
  return { ...args, actor, lang, at, url };
}

function granted<Data extends object>(data: Data | NotAllowed): Granted<Data> {
  if ("ok" in data && data.ok === false) throw new Response(null, { status: 403 });
  return data as Granted<Data>;
}

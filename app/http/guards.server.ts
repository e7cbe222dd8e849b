// Stands before every page of staff: lets in the right role, leads others to the sign-in page or says that it is not theirs.
import { redirect } from "@remix-run/node";
import type { AccountRole, SignedIn } from "#app/domain/accounts/account.ts";
import { findSignedIn } from "#app/domain/accounts/accounts.server.ts";
import { langOfPath } from "#app/i18n/lang.ts";
import { links } from "#app/links.ts";
import { cookies } from "./session.server.ts";

/** What a page for one reader answers with, so that no cache shows it to another. */
export function privateHeaders(): Record<string, string> {
  return { "Cache-Control": "no-store" };
}

/** Who is signed in on this browser, null for a visitor. */
export async function findReader(request: Request, at: Date): Promise<SignedIn | null> {
  const token = await cookies().readToken(request);
  return token === null ? null : findSignedIn(token, at);
}

/**
 * The actor of a role. Throws a redirect to the sign-in page, which leads back here, for a visitor or a session that is
 * over; throws a 403 for somebody signed in with another role.
 */
export async function requireActor(
  request: Request,
  role: AccountRole,
  at: Date,
): Promise<SignedIn> {
  const reader = await findReader(request, at);
  if (reader === null) {
    const { pathname, search } = new URL(request.url);
    const next = request.method === "GET" ? { next: pathname + search } : undefined;
    throw redirect(links.signIn(langOfPath(pathname), next), {
      status: 303,
      headers: privateHeaders(),
    });
  }
  if (reader.role !== role) throw new Response(null, { status: 403, headers: privateHeaders() });
  return reader;
}

// Stands before what only its reader may see: who that is, and that no cache and no search engine keeps the answer.
import type { SignedIn } from "#app/domain/accounts/account.ts";
import { findSignedIn } from "#app/domain/accounts/accounts.server.ts";
import { cookies } from "./session.server.ts";

const PRIVATE = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" } as const;

/** What a page for one reader answers with. */
export function privateHeaders(): Record<string, string> {
  return { ...PRIVATE };
}

/** The same answer with the private headers, also where it is thrown: a redirect, or a refusal. */
export async function keptPrivate<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return withPrivateHeaders(await answer());
  } catch (thrown) {
    throw withPrivateHeaders(thrown);
  }
}

function withPrivateHeaders<Answer>(answer: Answer): Answer {
  if (answer instanceof Response)
    for (const [name, value] of Object.entries(PRIVATE)) answer.headers.set(name, value);
  return answer;
}

/** Who is signed in on this browser, null for a visitor. */
export async function findReader(request: Request, at: Date): Promise<SignedIn | null> {
  const token = await cookies().readToken(request);
  return token === null ? null : findSignedIn(token, at);
}

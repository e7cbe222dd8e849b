// Accounts for tests, and requests as their browsers send them.
import type { AccountRole } from "#app/domain/accounts/account.ts";
import { createAccount } from "#app/domain/accounts/create-account.server.ts";
import { signIn } from "#app/domain/accounts/sign-in.server.ts";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { cookies } from "#app/http/session.server.ts";
import { database } from "#prisma/client.server.ts";
import { NOON, OPERATOR } from "#tests/support/world.ts";

// Cookies are signed in tests too, and no test leaves a secret in the data folder.
process.env.SESSION_SECRET ??= "a secret for tests alone, 32 characters long";

export const PASSWORD = "mật khẩu dài vừa đủ";

/** Makes an account and answers its id; `licence` names the agency of an agency's account. */
export async function putAccount(
  email: string,
  role: AccountRole,
  licence: string | null = null,
  lang: "vi" | "en" | "id" = "vi",
): Promise<string> {
  const agencyId =
    licence === null
      ? null
      : (await database().prisma.licence.findFirstOrThrow({ where: { numberKey: licence } }))
          .agencyId;
  const made = await createAccount(
    OPERATOR,
    { email, role, agencyId, password: PASSWORD, lang },
    NOON,
  );
  if (!made.ok) throw new Error(made.why);
  return made.id;
}

/** The Cookie header of a browser that has just signed in. */
export async function cookieOf(email: string, at = NOON): Promise<string> {
  const answer = await signIn(
    VISITOR,
    { email, password: PASSWORD, device: null, addressKey: null },
    at,
  );
  if (!answer.ok) throw new Error(answer.why);
  const set = await cookies().signedIn(
    new Request("http://localhost/"),
    answer.token,
    answer.accountId,
  );
  return set.map((each) => each.split(";")[0] ?? "").join("; ");
}

/** Makes an account for staff of the centre or of one agency. */

import type { Lang } from "#app/domain/catalogue/names.ts";
import { record } from "#app/domain/history/record.server.ts";
import { database } from "#prisma/client.server.ts";
import { isAgencyRole, isPasswordLongEnough, normaliseEmail } from "./account.ts";
import type { AccountRole } from "./account.ts";
import { may } from "./rights.ts";
import type { Actor } from "./actor.ts";
import { hashPassword } from "./sign-in/password.server.ts";

/** `agencyId` belongs to agency accounts and to no other. */
export type AccountInput = {
  email: string;
  role: AccountRole;
  agencyId: string | null;
  password: string;
  lang: Lang;
};
export type AccountCreated =
  | { ok: true; id: string }
  | {
      ok: false;
      why:
        | "not_allowed"
        | "email_invalid"
        | "email_taken"
        | "password_too_short"
        | "agency_unknown"
        | "agency_not_wanted";
    };

/** One address is one account, however it is written and whoever else makes it at the same moment. */
export async function createAccount(
  actor: Actor,
  input: AccountInput,
  at: Date,
): Promise<AccountCreated> {
  if (!may(actor, "manage_accounts")) return { ok: false, why: "not_allowed" };
  const { role, agencyId, lang } = input;
  const email = normaliseEmail(input.email);
  if (email === null) return { ok: false, why: "email_invalid" };
  if (!isPasswordLongEnough(input.password)) return { ok: false, why: "password_too_short" };
  if (!isAgencyRole(role) && agencyId !== null) return { ok: false, why: "agency_not_wanted" };
  const passwordHash = await hashPassword(input.password);
  return database().prisma.$transaction(async (tx) => {
    if (
      isAgencyRole(role) &&
      (agencyId === null || (await tx.agency.count({ where: { id: agencyId } })) === 0)
    ) {
      return { ok: false, why: "agency_unknown" };
    }
    const data = [{ email, role, agencyId, passwordHash, lang, createdAt: at }];
    const [made] = await tx.account.createManyAndReturn({
      data,
      skipDuplicates: true,
      select: { id: true },
    });
    if (!made) return { ok: false, why: "email_taken" };
    const detail = { role, agency: agencyId };
    await record(tx, [
      {
        at,
        actor: actor.id,
        action: "account.created",
        subject: "account",
        subjectId: made.id,
        detail,
      },
    ]);
    return { ok: true, id: made.id };
  });
}

/** Gives an account a new password and ends every sign-in that the old one opened. */

import { record } from "#app/domain/history/record.server.ts";
import { database } from "#prisma/client.server.ts";
import { isPasswordLongEnough, normaliseEmail } from "./account.ts";
import { may } from "./rights.ts";
import type { Actor } from "./actor.ts";
import { hashPassword } from "./sign-in/password.server.ts";

export type PasswordSet =
  { ok: true } | { ok: false; why: "not_allowed" | "account_unknown" | "password_too_short" };

export async function setPassword(
  actor: Actor,
  input: { email: string; password: string },
  at: Date,
): Promise<PasswordSet> {
  if (!may(actor, "manage_accounts")) return { ok: false, why: "not_allowed" };
  if (!isPasswordLongEnough(input.password)) return { ok: false, why: "password_too_short" };
  const passwordHash = await hashPassword(input.password);
  return database().prisma.$transaction(async (tx) => {
    const account = await tx.account.findUnique({
      where: { email: normaliseEmail(input.email) ?? "" },
      select: { id: true },
    });
    if (!account) return { ok: false, why: "account_unknown" };
    await tx.account.update({ where: account, data: { passwordHash } });
    await tx.session.deleteMany({ where: { accountId: account.id } });
    await record(tx, [
      {
        at,
        actor: actor.id,
        action: "account.password_set",
        subject: "account",
        subjectId: account.id,
        detail: {},
      },
    ]);
    return { ok: true };
  });
}

/** Opens and ends a session. What is recorded never holds an e-mail or network address. */

import { randomBytes } from "node:crypto";
import type { HistoryEntry } from "#app/domain/history/entry.ts";
import { record } from "#app/domain/history/record.server.ts";
import { database } from "#prisma/client.server.ts";
import { normaliseEmail, sessionEnd } from "./account.ts";
import type { AccountRole } from "./account.ts";
import { tokenHash } from "./accounts.server.ts";
import type { Actor } from "./actor.ts";
import { isPassword } from "./sign-in/password.server.ts";
import { countTry, forgiveTries } from "./sign-in/tries.server.ts";
import { triesCounted } from "./sign-in/tries.ts";
import type { TrySource } from "./sign-in/tries.ts";

/** `addressKey` is a keyed hash of the network address, null where it says nothing about who is there. */
export type SignInInput = { email: string; password: string } & Pick<
  TrySource,
  "device" | "addressKey"
>;
export type SignInAnswer =
  | { ok: true; token: string; accountId: string; role: AccountRole }
  | { ok: false; why: "wrong" }
  | { ok: false; why: "too_many"; until: Date };

/** Anyone may try. A wrong password and an unknown account get the same answer after the same work and the same limits. */
export async function signIn(actor: Actor, input: SignInInput, at: Date): Promise<SignInAnswer> {
  const { prisma } = database();
  const email = normaliseEmail(input.email);
  const account = email === null ? null : await prisma.account.findUnique({ where: { email } });
  const { device, addressKey } = input;
  const counted = triesCounted({
    email: email ?? input.email,
    accountId: account?.id ?? null,
    device,
    addressKey,
  });
  const tries = await countTry(counted, at);
  const entry = (action: string, by: string, detail: HistoryEntry["detail"]): HistoryEntry => ({
    at,
    actor: by,
    action: `account.${action}`,
    subject: "account",
    subjectId: account?.id ?? "unknown",
    detail,
  });
  if (!tries.ok) {
    if (tries.burst)
      await prisma.$transaction((tx) =>
        record(tx, [entry("sign_in_burst", actor.id, { by: tries.kind })]),
      );
    return { ok: false, why: "too_many", until: tries.until };
  }
  if (!(await isPassword(account?.passwordHash ?? null, input.password)) || account === null)
    return { ok: false, why: "wrong" };
  const token = randomBytes(32).toString("base64url");
  const { id, passwordHash } = account;
  const isOpen = await prisma.$transaction(async (tx) => {
    // Held until the session stands, so that a password changed meanwhile ends this session too.
    const still = await tx.$queryRaw<
      unknown[]
    >`SELECT 1 FROM account WHERE id = ${id}::uuid AND password_hash = ${passwordHash} FOR SHARE`;
    if (still.length === 0) return false;
    await tx.session.deleteMany({ where: { expiresAt: { lte: at } } });
    await tx.session.create({
      data: {
        tokenHash: tokenHash(token),
        accountId: id,
        createdAt: at,
        expiresAt: sessionEnd(at, at),
      },
    });
    await record(tx, [entry("signed_in", id, {})]);
    return true;
  });
  if (!isOpen) return { ok: false, why: "wrong" };
  await forgiveTries(counted, at);
  return { ok: true, token, accountId: id, role: account.role };
}

/** Ends the session of a token; a token that is over or unknown changes nothing. */
export async function signOut(token: string, at: Date): Promise<void> {
  await database().prisma.$transaction(async (tx) => {
    const key = tokenHash(token);
    const session = await tx.session.findUnique({
      where: { tokenHash: key },
      select: { accountId: true },
    });
    if (!session || (await tx.session.deleteMany({ where: { tokenHash: key } })).count === 0)
      return;
    const { accountId } = session;
    await record(tx, [
      {
        at,
        actor: accountId,
        action: "account.signed_out",
        subject: "account",
        subjectId: accountId,
        detail: {},
      },
    ]);
  });
}

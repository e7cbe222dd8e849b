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
  const email = normaliseEmail(input.email);
  const account =
    email === null ? null : await database().prisma.account.findUnique({ where: { email } });
  const counted = triesCounted({
    email: email ?? input.email,
    accountId: account?.id ?? null,
    device: input.device,
    addressKey: input.addressKey,
  });
  const tries = await countTry(counted, at);
  if (!tries.ok) {
    if (tries.burst) await recordBurst(actor, account?.id ?? "unknown", tries.kind, at);
    return { ok: false, why: "too_many", until: tries.until };
  }
  if (!(await isPassword(account?.passwordHash ?? null, input.password)) || account === null)
    return { ok: false, why: "wrong" };
  const token = await openSession(account, at);
  if (token === null) return { ok: false, why: "wrong" };
  await forgiveTries(counted, at);
  return { ok: true, token, accountId: account.id, role: account.role };
}

async function recordBurst(actor: Actor, id: string, by: string, at: Date): Promise<void> {
  await database().prisma.$transaction((tx) =>
    record(tx, [entryOf("account.sign_in_burst", { by: actor.id, about: id, at }, { by })]),
  );
}

/** The token of a new session; null where the password was changed since it was compared. */
async function openSession(
  { id, passwordHash }: { id: string; passwordHash: string },
  at: Date,
): Promise<string | null> {
  const token = randomBytes(32).toString("base64url");
  const isOpen = await database().prisma.$transaction(async (tx) => {
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
    await record(tx, [entryOf("account.signed_in", { by: id, about: id, at }, {})]);
    return true;
  });
  return isOpen ? token : null;
}

function entryOf(
  action: string,
  { by, about, at }: { by: string; about: string; at: Date },
  detail: HistoryEntry["detail"],
): HistoryEntry {
  return {
    at,
    actor: by,
    action,
    subject: "account",
    subjectId: about,
    detail,
  };
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
    const { accountId: id } = session;
    await record(tx, [entryOf("account.signed_out", { by: id, about: id, at }, {})]);
  });
}

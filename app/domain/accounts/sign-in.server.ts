/** Opens and ends a session. What is recorded never holds an e-mail or network address. */

import { randomBytes } from "node:crypto";
import { record } from "#app/domain/history/record.server.ts";
import { database } from "#prisma/client.server.ts";
import { normaliseEmail, sessionEnd } from "./account.ts";
import type { AccountRole } from "./account.ts";
import { tokenHash } from "./accounts.server.ts";
import type { Actor } from "./actor.ts";
import { isPassword } from "./sign-in/password.server.ts";
import { countTry, forgiveTries } from "./sign-in/tries.server.ts";
import { triesCounted } from "./sign-in/tries.ts";
import type { TryKind, TrySource } from "./sign-in/tries.ts";

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
  const { device, addressKey } = input;
  const accountId = account?.id ?? null;
  const counted = triesCounted({ email: email ?? input.email, accountId, device, addressKey });
  const tries = await countTry(counted, at);
  if (tries.burst !== null) await recordBurst(actor, accountId, tries.burst, at);
  if (!tries.ok) return { ok: false, why: "too_many", until: tries.until };
  const isRight = await isPassword(account?.passwordHash ?? null, input.password);
  const token = isRight && account !== null ? await openSession(account, at) : null;
  if (token === null || account === null) return { ok: false, why: "wrong" };
  await forgiveTries(counted, at);
  return { ok: true, token, accountId: account.id, role: account.role };
}

/** Many tries in a short time, told once; `by` is what was counted. */
async function recordBurst(
  actor: Actor,
  accountId: string | null,
  by: TryKind,
  at: Date,
): Promise<void> {
  const subjectId = accountId ?? "unknown";
  const action = "account.sign_in_burst";
  const entry = { at, actor: actor.id, action, subject: "account", subjectId, detail: { by } };
  await database().prisma.$transaction((tx) => record(tx, [entry]));
}

/** The token of a new session, null where the password that was right a moment ago is no longer the account's. */
async function openSession(
  { id, passwordHash }: { id: string; passwordHash: string },
  at: Date,
): Promise<string | null> {
  const token = randomBytes(32).toString("base64url");
  return database().prisma.$transaction(async (tx) => {
    // Held until the session stands, so that a password changed meanwhile ends this session too.
    const still = await tx.$queryRaw<
      unknown[]
    >`SELECT 1 FROM account WHERE id = ${id}::uuid AND password_hash = ${passwordHash} FOR SHARE`;
    if (still.length === 0) return null;
    await tx.session.deleteMany({ where: { expiresAt: { lte: at } } });
    const session = { accountId: id, createdAt: at, expiresAt: sessionEnd(at, at) };
    await tx.session.create({ data: { tokenHash: tokenHash(token), ...session } });
    const action = "account.signed_in";
    await record(tx, [{ at, actor: id, action, subject: "account", subjectId: id, detail: {} }]);
    return token;
  });
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
    const action = "account.signed_out";
    await record(tx, [{ at, actor: id, action, subject: "account", subjectId: id, detail: {} }]);
  });
}

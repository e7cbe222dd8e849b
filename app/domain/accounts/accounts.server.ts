/** Reads accounts: who a browser's token stands for, and which addresses stand behind ids for those who may know. */

import { createHash } from "node:crypto";
import { database } from "#prisma/client.server.ts";
import { movedEnd } from "./account.ts";
import type { AccountRole, SignedIn } from "./account.ts";
import { may } from "./rights.ts";
import type { Actor } from "./actor.ts";

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** SHA-256 of a session's token. The token has 256 random bits, so nothing slower is needed. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * Who the token stands for, null where it is unknown or over. Being used moves the session's end on: the one thing that
 * a page view writes, and nobody can read it.
 */
export async function findSignedIn(token: string, at: Date): Promise<SignedIn | null> {
  if (!TOKEN.test(token)) return null;
  const { prisma } = database();
  const key = tokenHash(token);
  const session = await prisma.session.findUnique({
    where: { tokenHash: key, expiresAt: { gt: at } },
    include: { account: true },
  });
  if (!session) return null;
  const end = movedEnd(session, at);
  if (end)
    await prisma.session.updateMany({
      where: { tokenHash: key, expiresAt: { lt: end } },
      data: { expiresAt: end },
    });
  const { id, role, agencyId, email } = session.account;
  return { role, id, agencyId, email };
}

export type AccountName = { id: string; email: string; role: AccountRole };

/** The accounts of these ids, for pages that say who did what; none for anybody but the centre and the operator. */
export async function listAccountNames(
  actor: Actor,
  ids: readonly string[],
): Promise<AccountName[]> {
  if (!may(actor, "read_account_names")) return [];
  return database().prisma.account.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, email: true, role: true },
  });
}

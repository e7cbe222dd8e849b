/** What the worker needs to send mail: which is due, and a note of what became of it. */

import type { AccountRole } from "#app/domain/accounts/account.ts";
import { LANGS } from "#app/domain/catalogue/names.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { database } from "#prisma/client.server.ts";
import { nextTry } from "./mail.ts";
import type { StoredMail } from "./mail.ts";

/** `id` is the idempotency key: sent again after a kill it must carry the same words to the same address. */
export type DueMail = {
  id: string;
  content: StoredMail;
  lang: Lang;
  attempts: number;
  to: { email: string; role: AccountRole };
};

/** The language of a stored row; the database lets no other in. */
export function mailLang(stored: string): Lang {
  return LANGS.find((lang) => lang === stored) ?? "vi";
}

/** Mail to be tried at the instant, the longest due first. */
export async function listDueMail(at: Date, limit: number): Promise<DueMail[]> {
  const rows = await database().prisma.mail.findMany({
    where: { dueAt: { lte: at } },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: limit,
    include: { account: { select: { email: true, role: true } } },
  });
  return rows.map(({ id, kind, values, lang, attempts, account }) => ({
    id,
    content: { kind, values },
    lang: mailLang(lang),
    attempts,
    to: account,
  }));
}

export async function markSent(id: string, at: Date): Promise<void> {
  await database().prisma.mail.updateMany({
    where: { id, sentAt: null },
    data: { sentAt: at, dueAt: null, lastError: null, attempts: { increment: 1 } },
  });
}

/** `why` is the refusal's name, never an address or a text; a refusal that stays is given up at once. */
export async function markRefused(
  mail: DueMail,
  why: string,
  mayPass: boolean,
  at: Date,
): Promise<void> {
  const attempts = mail.attempts + 1;
  const dueAt = mayPass ? nextTry(attempts, at) : null;
  await database().prisma.mail.updateMany({
    where: { id: mail.id, sentAt: null },
    data: { attempts, dueAt, lastError: why },
  });
}

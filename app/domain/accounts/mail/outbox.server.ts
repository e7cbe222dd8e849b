/** Reads the mail that has not been sent, for the centre's staff. */

import type { AccountRole } from "#app/domain/accounts/account.ts";
import { may } from "#app/domain/accounts/rights.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { database } from "#prisma/client.server.ts";
import { mailLang } from "./delivery.server.ts";
import type { StoredMail } from "./mail.ts";

/** `failed` is given up; `waiting` is tried again, or waits for somebody to read it where no mail is sent. */
export type UnsentMail = {
  id: string;
  content: StoredMail;
  lang: Lang;
  createdAt: Date;
  state: "waiting" | "failed";
  attempts: number;
  lastError: string | null;
  to: { email: string; role: AccountRole };
};
export type Outbox =
  | { ok: true; waiting: number; failed: number; mails: UnsentMail[] }
  | { ok: false; why: "not_allowed" };

const WAITING = { sentAt: null, dueAt: { not: null } } as const;
const FAILED = { sentAt: null, dueAt: null } as const;

/** Unsent mail, the newest first, at most `limit` of it; the counts are of all. */
export async function readOutbox(actor: Actor, limit: number): Promise<Outbox> {
  if (!may(actor, "read_outbox")) return { ok: false, why: "not_allowed" };
  const { mail } = database().prisma;
  const [waiting, failed, rows] = await Promise.all([
    mail.count({ where: WAITING }),
    mail.count({ where: FAILED }),
    mail.findMany({
      where: { sentAt: null },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: limit,
      include: { account: { select: { email: true, role: true } } },
    }),
  ]);
  const mails = rows.map(
    ({ id, kind, values, lang, createdAt, dueAt, attempts, lastError, account }) => ({
      id,
      content: { kind, values },
      lang: mailLang(lang),
      createdAt,
      state: dueAt === null ? ("failed" as const) : ("waiting" as const),
      attempts,
      lastError,
      to: account,
    }),
  );
  return { ok: true, waiting, failed, mails };
}

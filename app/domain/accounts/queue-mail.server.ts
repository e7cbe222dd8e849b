/** Puts a mail into the outbox in the transaction of what it tells, so that neither is ever there without the other. */

import type { Transaction } from "#prisma/client.server.ts";
import type { MailEvent } from "./mail/mail.ts";

/** Whose accounts get it; an agency's id means that agency's accounts. */
export type Recipients = { centre: boolean; agencyId: string | null };

/** One row to each account, in the account's language; answers how many. The worker sends it, or it waits to be read. */
export async function queueMail(
  tx: Transaction,
  { kind, values }: MailEvent,
  to: Recipients,
  at: Date,
): Promise<number> {
  const accounts = await tx.account.findMany({
    where: {
      OR: [
        ...(to.centre ? [{ role: "centre" as const }] : []),
        ...(to.agencyId === null ? [] : [{ agencyId: to.agencyId }]),
      ],
    },
    select: { id: true, lang: true },
    orderBy: { id: "asc" },
  });
  const rows = accounts.map(({ id, lang }) => ({
    toAccount: id,
    kind,
    values,
    lang,
    createdAt: at,
    dueAt: at,
  }));
  await tx.mail.createMany({ data: rows });
  return rows.length;
}

/** Warns about a name, phone, page or account that verified reports speak of. */

import type { Actor } from "#app/domain/accounts/actor.ts";
import { may } from "#app/domain/accounts/rights.ts";
import { firmNameKey } from "#app/domain/identifiers/firm-name.ts";
import { channelKey } from "#app/domain/agencies/channel.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { record } from "#app/domain/history/record.server.ts";
import { database } from "#prisma/client.server.ts";
import { toDate } from "#prisma/day.ts";
import type { FlagSubject } from "./check.ts";

export type FlagInput = {
  subject: FlagSubject;
  value: string;
  reason: string;
  reportCount: number;
  flaggedOn: Day;
};
export type BrokerFlagged = { ok: true } | { ok: false; why: "not_allowed" | "unreadable" };

/** Flags once per subject and value; flagging again replaces reason and count and lifts nothing. */
export async function flagBroker(actor: Actor, input: FlagInput, at: Date): Promise<BrokerFlagged> {
  if (!may(actor, "flag_broker")) return { ok: false, why: "not_allowed" };
  const { subject, value, reason, reportCount, flaggedOn } = input;
  const valueKey = subject === "name" ? firmNameKey(value) || null : channelKey(subject, value);
  if (valueKey === null) return { ok: false, why: "unreadable" };
  const data = { value, reason, reportCount, flaggedOn: toDate(flaggedOn), liftedOn: null };
  await database().prisma.$transaction(async (tx) => {
    const flag = await tx.brokerFlag.upsert({
      where: { subject_valueKey: { subject, valueKey } },
      create: { subject, valueKey, ...data },
      update: data,
    });
    await record(tx, [
      {
        at,
        actor: actor.id,
        action: "broker.flagged",
        subject: "broker",
        subjectId: flag.id,
        detail: { kind: subject, reports: reportCount },
      },
    ]);
  });
  return { ok: true };
}

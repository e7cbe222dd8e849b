/** An agency declares a phone, page, bank account or address as its own, so that people can check it. */

import type { Actor } from "#app/domain/accounts/actor.ts";
import { may } from "#app/domain/accounts/rights.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import { record } from "#app/domain/history/record.server.ts";
import { database } from "#prisma/client.server.ts";
import { toDate } from "#prisma/day.ts";
import { channelKey } from "./channel.ts";
import type { ChannelKind } from "./channel.ts";

export type ChannelDeclared = { ok: true } | { ok: false; why: "not_allowed" | "unreadable" };

/** Declaring a channel twice changes nothing. Only the agency itself or the operator may. */
export async function declareChannel(
  actor: Actor,
  input: { agencyId: string; kind: ChannelKind; value: string },
  at: Date,
): Promise<ChannelDeclared> {
  if (!may(actor, "declare_channel", input)) return { ok: false, why: "not_allowed" };
  const valueKey = channelKey(input.kind, input.value);
  if (valueKey === null) return { ok: false, why: "unreadable" };
  const { agencyId, kind, value } = input;
  await database().prisma.$transaction(async (tx) => {
    const own = { value, source: "declared", declaredOn: toDate(dayInVietnam(at)) };
    const { count: added } = await tx.channel.createMany({
      data: [{ agencyId, kind, valueKey, ...own }],
      skipDuplicates: true,
    });
    // What the register prints is the agency's own word from now on, and stays when the register prints it no more.
    const { count: takenOver } = await tx.channel.updateMany({
      where: { agencyId, kind, valueKey, source: "register" },
      data: own,
    });
    const entry = {
      at,
      actor: actor.id,
      action: "channel.declared",
      subject: "agency",
      subjectId: agencyId,
      detail: { kind, value },
    };
    if (added + takenOver > 0) await record(tx, [entry]);
  });
  return { ok: true };
}

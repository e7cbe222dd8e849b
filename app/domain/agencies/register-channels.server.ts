/** Keeps the phone, web page and address that the register prints for an agency beside those it declares itself. */

import type { Day } from "#app/domain/catalogue/day.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { toDate } from "#prisma/day.ts";
import { channelKey } from "./channel.ts";
import type { ChannelKind } from "./channel.ts";
import type { RegisterRow } from "./register-sheet.ts";

/** Writes what the register prints now, takes away what it printed before; answers whether anything differed. */
export async function keepRegisterChannels(
  tx: Transaction,
  agencyId: string,
  row: RegisterRow,
  today: Day,
): Promise<boolean> {
  const printed = printedChannels(row);
  const known = await tx.channel.findMany({ where: { agencyId } });
  const stale = known.filter(
    (old) =>
      old.source === "register" &&
      !printed.some((now) => now.kind === old.kind && now.valueKey === old.valueKey),
  );
  const fresh = printed.filter(
    (now) => !known.some((old) => old.kind === now.kind && old.valueKey === now.valueKey),
  );
  if (stale.length > 0)
    await tx.channel.deleteMany({ where: { id: { in: stale.map(({ id }) => id) } } });
  if (fresh.length > 0) {
    await tx.channel.createMany({
      data: fresh.map((channel) => ({
        ...channel,
        agencyId,
        source: "register",
        declaredOn: toDate(today),
      })),
    });
  }
  return stale.length + fresh.length > 0;
}

/** Each channel once, however often and in whatever spelling the row prints it. */
function printedChannels(row: RegisterRow) {
  const values: [ChannelKind, string][] = [
    ...row.phones.map((phone): [ChannelKind, string] => ["phone", phone]),
    ...row.websites.map((page): [ChannelKind, string] => ["page", page]),
    ["address", row.address],
  ];
  const channels = values.flatMap(([kind, value]) => {
    const valueKey = channelKey(kind, value);
    return valueKey === null ? [] : [{ kind, value, valueKey }];
  });
  return [
    ...new Map(
      channels.map((channel) => [`${channel.kind} ${channel.valueKey}`, channel]),
    ).values(),
  ];
}

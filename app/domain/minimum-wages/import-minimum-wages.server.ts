/** Takes in minimum wages that the centre adds between releases; each is a new row, and the record says from what to what. */

import { may } from "#app/domain/accounts/rights.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { record } from "#app/domain/history/record.server.ts";
import { database } from "#prisma/client.server.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { toDate } from "#prisma/day.ts";
import { LOCK_NUMBERS } from "#prisma/lock-numbers.ts";
import { minimumWageLeaps } from "./minimum-wage-leap.ts";
import type { MinimumWageLeap } from "./minimum-wage-leap.ts";
import type { MinimumWageRow } from "./minimum-wage-sheet.ts";
import { listMinimumWages } from "./minimum-wages.server.ts";

export type MinimumWagesImported =
  | { ok: true; added: number; corrected: number; unchanged: number; leaps: MinimumWageLeap[] }
  | { ok: false; why: "not_allowed" };

/** `confirmed`: figures far from the last known of their place are meant. */
export type MinimumWageOptions = { confirmed: boolean; dryRun: boolean };

/**
 * One transaction for the whole list; read twice it changes nothing. The last row wins where a place and day stand twice.
 * Unless confirmed, a figure that is cut or leaps is left out and told.
 */
export async function importMinimumWages(
  actor: Actor,
  rows: readonly MinimumWageRow[],
  at: Date,
  { confirmed, dryRun }: MinimumWageOptions,
): Promise<MinimumWagesImported> {
  if (!may(actor, "import_minimum_wages")) return { ok: false, why: "not_allowed" };
  return database().prisma.$transaction(
    async (tx) => {
      // Two lists at once would both write the same version of a figure.
      await tx.$queryRaw`SELECT 1 AS locked FROM pg_advisory_xact_lock(${LOCK_NUMBERS.minimumWages})`;
      const wanted = new Map(rows.map((row) => [nameOf(row), row]));
      const leaps = confirmed
        ? []
        : minimumWageLeaps([...wanted.values()], await listMinimumWages(tx));
      for (const leap of leaps) wanted.delete(nameOf(leap));
      const counts = { added: 0, corrected: 0, unchanged: 0 };
      if (!dryRun)
        for (const row of wanted.values()) counts[await keepRow(tx, row, actor, at)] += 1;
      return { ok: true, ...counts, leaps };
    },
    { timeout: 60_000 },
  );
}

async function keepRow(
  tx: Transaction,
  { place, from, figure, source }: MinimumWageRow,
  actor: Actor,
  at: Date,
): Promise<"added" | "corrected" | "unchanged"> {
  const key = { place, validFrom: toDate(from) };
  const known = await tx.minimumWage.findFirst({ where: key, orderBy: { version: "desc" } });
  const last = known === null ? null : Number(known.figureMinor);
  if (last === figure.minor && known?.source === source) return "unchanged";
  const version = (known?.version ?? 0) + 1;
  await tx.minimumWage.create({
    data: {
      ...key,
      version,
      figureMinor: BigInt(figure.minor),
      currency: figure.currency,
      source,
      addedAt: at,
    },
  });
  const detail = { from: last, to: figure.minor, currency: figure.currency, version, source };
  const subject = { subject: "minimum_wage", subjectId: `${place} ${from}` };
  await record(tx, [{ at, actor: actor.id, action: "minimum_wage.set", ...subject, detail }]);
  return known === null ? "added" : "corrected";
}

/** What a figure is called in the record: its place and day. */
function nameOf({ place, from }: Pick<MinimumWageRow, "place" | "from">): string {
  return `${place} ${from}`;
}

/** Takes in exchange rates by date; a rate already on file for the day is corrected, and the record says from what to what. */

import { may } from "#app/domain/accounts/rights.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { record } from "#app/domain/history/record.server.ts";
import { database } from "#prisma/client.server.ts";
import { toDate } from "#prisma/day.ts";
import type { RateRow } from "./rate-sheet.ts";

export type RatesImported =
  | { ok: true; added: number; corrected: number; unchanged: number }
  | { ok: false; why: "not_allowed" };

/** One transaction for the whole list; read twice it changes nothing. The last row wins where a day and currency stand twice. */
export async function importRates(
  actor: Actor,
  rates: readonly RateRow[],
  at: Date,
): Promise<RatesImported> {
  if (!may(actor, "import_rates")) return { ok: false, why: "not_allowed" };
  const wanted = new Map(rates.map((rate) => [`${rate.day} ${rate.currency}`, rate]));
  return database().prisma.$transaction(
    async (tx) => {
      const counts = { added: 0, corrected: 0, unchanged: 0 };
      for (const { day, currency, vndPerUnit } of wanted.values()) {
        const key = { day: toDate(day), currency };
        const known = await tx.exchangeRate.findUnique({ where: { day_currency: key } });
        if (known?.vndPerUnit.toNumber() === vndPerUnit) {
          counts.unchanged += 1;
          continue;
        }
        await tx.exchangeRate.upsert({
          where: { day_currency: key },
          create: { ...key, vndPerUnit },
          update: { vndPerUnit },
        });
        counts[known ? "corrected" : "added"] += 1;
        const detail = { from: known?.vndPerUnit.toNumber() ?? null, to: vndPerUnit };
        await record(tx, [
          {
            at,
            actor: actor.id,
            action: "rate.set",
            subject: "rate",
            subjectId: `${day} ${currency}`,
            detail,
          },
        ]);
      }
      return { ok: true, ...counts };
    },
    { timeout: 60_000 },
  );
}

/** Takes in exchange rates by date; a rate already on file for the day is corrected, and the record says from what to what. */

import { may } from "#app/domain/accounts/rights.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { record } from "#app/domain/history/record.server.ts";
import { database } from "#prisma/client.server.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { toDate } from "#prisma/day.ts";
import { rateLeaps } from "./rate-leap.ts";
import type { RateLeap } from "./rate-leap.ts";
import type { RateRow } from "./rate-sheet.ts";
import { listRates } from "./rates.server.ts";

export type RatesImported =
  | { ok: true; added: number; corrected: number; unchanged: number; leaps: RateLeap[] }
  | { ok: false; why: "not_allowed" };

/** `confirmed`: rates that differ by more than a tenth from the last known are meant. */
export type RateOptions = { confirmed: boolean; dryRun: boolean };

/**
 * One transaction for the whole list; read twice it changes nothing. The last row wins where a day and currency stand twice.
 * Unless confirmed, a rate that differs by more than a tenth from the last known is left out and told among the leaps.
 */
export async function importRates(
  actor: Actor,
  rates: readonly RateRow[],
  at: Date,
  { confirmed, dryRun }: RateOptions = { confirmed: false, dryRun: false },
): Promise<RatesImported> {
  if (!may(actor, "import_rates")) return { ok: false, why: "not_allowed" };
  // In one order for everybody: two lists at once wait for each other instead of ending each other.
  const inOrder = [...rates].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  const wanted = new Map(inOrder.map((rate) => [nameOf(rate), rate]));
  const leaps = confirmed ? [] : rateLeaps([...wanted.values()], await listRates());
  for (const leap of leaps) wanted.delete(nameOf(leap));
  if (dryRun) return { ok: true, added: 0, corrected: 0, unchanged: 0, leaps };
  return database().prisma.$transaction(
    async (tx) => {
      const counts = { added: 0, corrected: 0, unchanged: 0 };
      for (const rate of wanted.values()) counts[await keepRate(tx, rate, actor, at)] += 1;
      return { ok: true, ...counts, leaps };
    },
    { timeout: 60_000 },
  );
}

async function keepRate(
  tx: Transaction,
  rate: RateRow,
  actor: Actor,
  at: Date,
): Promise<"added" | "corrected" | "unchanged"> {
  const { day, currency, vndPerUnit } = rate;
  const key = { day: toDate(day), currency };
  const known = await tx.exchangeRate.findUnique({ where: { day_currency: key } });
  const from = known?.vndPerUnit.toNumber() ?? null;
  if (from === vndPerUnit) return "unchanged";
  await tx.exchangeRate.upsert({
    where: { day_currency: key },
    create: { ...key, vndPerUnit },
    update: { vndPerUnit },
  });
  const detail = { from, to: vndPerUnit };
  const subject = { subject: "rate" as const, subjectId: nameOf(rate) };
  const entry = { at, actor: actor.id, action: "rate.set", ...subject };
  await record(tx, [{ ...entry, detail }]);
  return known ? "corrected" : "added";
}

/** What a rate is called in the record: its day and currency. */
function nameOf({ day, currency }: Pick<RateRow, "day" | "currency">): string {
  return `${day} ${currency}`;
}

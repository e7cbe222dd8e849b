/** Reads exchange rates as the centre imported them. */

import { isCurrency } from "#app/domain/catalogue/currency.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { database } from "#prisma/client.server.ts";
import { toDay } from "#prisma/day.ts";

/** Every rate on file, oldest first; VND for one whole unit of the currency. */
export async function listRates(): Promise<Rate[]> {
  const rows = await database().prisma.exchangeRate.findMany({
    orderBy: [{ day: "asc" }, { currency: "asc" }],
  });
  return rows.flatMap(({ day, currency, vndPerUnit }) =>
    isCurrency(currency) ? [{ day: toDay(day), currency, vndPerUnit: vndPerUnit.toNumber() }] : [],
  );
}

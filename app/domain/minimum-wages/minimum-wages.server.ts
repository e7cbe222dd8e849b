/** Reads the minimum wages that stand: those of this release, and those that the centre has added. */

import { isCurrency } from "#app/domain/catalogue/currency.ts";
import { addMonths } from "#app/domain/catalogue/day.ts";
import type { MinimumWage } from "#app/domain/law/minimums/minimum-wage.ts";
import { MINIMUM_WAGES, minimumWage } from "#app/domain/law/minimums/minimum-wage-rows.ts";
import { database } from "#prisma/client.server.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { toDay } from "#prisma/day.ts";

/** The host sets a new figure every year. */
const RENEWED_AFTER_MONTHS = 12;

/** Every figure, the release's first; of two for one place and day the later counts. */
export async function listMinimumWages(
  client: Pick<Transaction, "minimumWage"> = database().prisma,
): Promise<readonly MinimumWage[]> {
  const rows = await client.minimumWage.findMany({
    orderBy: [{ place: "asc" }, { validFrom: "asc" }, { version: "asc" }],
  });
  if (rows.length === 0) return MINIMUM_WAGES;
  const added = rows.flatMap(({ place, validFrom, figureMinor, currency, source }) => {
    if (!isCurrency(currency)) return [];
    const from = toDay(validFrom);
    const days = { validFrom: from, renewedFrom: addMonths(from, RENEWED_AFTER_MONTHS) };
    return [minimumWage(place, { minor: Number(figureMinor), currency }, days, source)];
  });
  return [...MINIMUM_WAGES, ...added];
}

/** Lets one transaction at a time keep or move an agency's orders, so that what it judged still holds when it writes. */

import type { Transaction } from "#prisma/client.server.ts";
import { LOCK_NUMBERS } from "#prisma/lock-numbers.ts";

/** Waits for the agencies, always in the same order, and holds them to the end of the transaction. Held already, it returns at once. */
export async function lockAgencies(tx: Transaction, agencyIds: readonly string[]): Promise<void> {
  const ids = [...new Set(agencyIds)];
  await tx.$queryRaw`
    SELECT count(*) FROM (
      SELECT pg_advisory_xact_lock(${LOCK_NUMBERS.agencyOrders}::int, number)
      FROM (SELECT DISTINCT hashtext(id) AS number FROM unnest(${ids}::text[]) AS id ORDER BY number OFFSET 0) AS agencies
      OFFSET 0
    ) AS locked`;
}

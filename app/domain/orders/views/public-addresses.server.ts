/** Reads what the addresses of public orders are made of, for those who list the site's pages. */

import { database } from "#prisma/client.server.ts";

/** `changedAt` is UTC. */
export type PublicAddress = { code: string; title: string; changedAt: Date };

/** Orders public at the instant, those approved last first, `limit` at most. */
export async function listPublicAddresses(at: Date, limit: number): Promise<PublicAddress[]> {
  const text =
    'SELECT code, title, updated_at AS "changedAt" FROM public_orders($1) ORDER BY approved_at DESC, id LIMIT $2';
  const { rows } = await database().pool.query<PublicAddress>(text, [at, limit]);
  return rows;
}

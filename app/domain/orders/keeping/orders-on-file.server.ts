/** Reads what is on file for the orders at hand: the same references of the same agencies, and who holds their letters. */

import type { Prisma } from "#prisma/generated/client.ts";
import { LETTER_HOLDING_STATES } from "#app/domain/orders/order.ts";
import type { OrderState } from "#app/domain/orders/order.ts";
import { refKey } from "./letter-claims.ts";
import type { Claim } from "./letter-claims.ts";

/** The database, or a transaction on it. */
type Reader = Pick<Prisma.TransactionClient, "$queryRaw">;

export type KnownOrder = {
  id: string;
  agency: string;
  ref: string;
  state: OrderState;
  contentHash: string;
};

/** The orders on file by `refKey`, held to the end of the transaction. `agency` of a claim is the agency's id. */
export async function holdKnownOrders(
  tx: Prisma.TransactionClient,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, KnownOrder>> {
  const rows = await tx.$queryRaw<KnownOrder[]>`
    SELECT o.id, o.agency_id::text AS agency, o.ref, o.state::text AS state, o.content_hash AS "contentHash"
    FROM job_order o
    JOIN (SELECT DISTINCT * FROM unnest(${claims.map(({ agency }) => agency)}::uuid[], ${claims.map(({ ref }) => ref)}::text[])) AS asked (agency_id, ref)
      ON asked.agency_id = o.agency_id AND asked.ref = o.ref
    ORDER BY o.id FOR UPDATE OF o`;
  return new Map(rows.map((row) => [refKey(row), row]));
}

/** Orders that hold one of the letters the claims name, however its number is spaced. `agency` is the agency's id. */
export async function readLetterHolders(
  reader: Reader,
  claims: readonly Claim[],
): Promise<Claim[]> {
  const named = claims.filter(({ letterNo }) => letterNo !== null);
  if (named.length === 0) return [];
  const agencies = named.map(({ agency }) => agency);
  const numbers = named.map(({ letterNo }) => (letterNo ?? "").replace(/\s+/g, ""));
  return reader.$queryRaw<Claim[]>`
    SELECT o.agency_id::text AS agency, o.ref, ca.number AS "letterNo", o.trade
    FROM (SELECT DISTINCT * FROM unnest(${agencies}::uuid[], ${numbers}::text[])) AS asked (agency_id, number)
    JOIN contract_approval ca ON ca.agency_id = asked.agency_id AND replace(ca.number, ' ', '') = asked.number
    JOIN job_order o ON o.approval_id = ca.id AND o.state::text = ANY (${[...LETTER_HOLDING_STATES]})`;
}

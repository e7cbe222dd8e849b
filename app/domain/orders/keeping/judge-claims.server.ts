/** Judges once more, under the lock of the agencies, whether orders repeat what is on file: the last word before they are kept. */

import type { Finding } from "#app/domain/law/finding.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { lockAgencies } from "./agency-lock.server.ts";
import { ClaimBook, claimOf, refKey, repeatedFinding } from "./letter-claims.ts";
import type { Repeated } from "./letter-claims.ts";
import { holdKnownOrders, readLetterHolders } from "./orders-on-file.server.ts";
import type { KnownOrder } from "./orders-on-file.server.ts";
import { hashOfTerms } from "./write-terms.server.ts";

/** `findings` are what was found of the terms; whether the letter is free is judged here again. */
export type OrderToKeep = {
  agency: { id: string; name: string };
  terms: OrderTerms;
  findings: readonly Finding[];
};

/** An order beside what is on file for it, with a last finding where its reference or its letter is another's. */
export type JudgedOrder = OrderToKeep & {
  known: KnownOrder | null;
  contentHash: string;
  isRepeated: boolean;
  isLetterTaken: boolean;
};

/** Whoever else wrote a moment ago has either finished, and is seen here, or waits for the lock of the agency. */
export async function judgeClaims(
  tx: Transaction,
  orders: readonly OrderToKeep[],
): Promise<JudgedOrder[]> {
  await lockAgencies(
    tx,
    orders.map(({ agency }) => agency.id),
  );
  const claims = orders.map(({ agency, terms }) => claimOf(agency.id, terms));
  const known = await holdKnownOrders(tx, claims);
  const book = new ClaimBook(await readLetterHolders(tx, claims));
  return orders.map((order) => {
    const claim = claimOf(order.agency.id, order.terms);
    const repeated = book.claim(claim);
    return {
      ...order,
      findings: withRepeated(order, repeated),
      known: known.get(refKey(claim)) ?? null,
      contentHash: hashOfTerms(order.terms),
      isRepeated: repeated === "order_ref",
      isLetterTaken: repeated === "approval_no",
    };
  });
}

function withRepeated({ terms, findings }: OrderToKeep, repeated: Repeated | null) {
  const isTold = findings.some(
    ({ code, field }) => code === "duplicate_order" && field === repeated,
  );
  return repeated === null || isTold ? findings : [...findings, repeatedFinding(repeated, terms)];
}

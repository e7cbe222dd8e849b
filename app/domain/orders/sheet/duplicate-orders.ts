/** Tells which rows of a sheet repeat an order: one approval carries one order of a trade. */

import type { OrderTerms } from "#app/domain/law/terms.ts";

/** An order as far as repetition goes. `agency` is the licence's key. */
export type Claim = { agency: string; ref: string; approvalNo: string | null; trade: string };

/** What one approval letter can carry once: the same agency, letter and trade. Null where no letter is named. */
export function approvalKey(claim: Claim): string | null {
  return claim.approvalNo === null
    ? null
    : [claim.agency, claim.approvalNo.replace(/\s+/g, ""), claim.trade].join(" ");
}

export function claimOf(agency: string, terms: OrderTerms): Claim {
  return { agency, ref: terms.orderRef, approvalNo: terms.approvalNo, trade: terms.trade };
}

/** Remembers claims in the order they come; the first to name an approval or a reference keeps it. */
export class ClaimBook {
  readonly #holders = new Map<string, string>();
  readonly #seenRefs = new Set<string>();

  /** Orders already on file hold their approvals. */
  constructor(onFile: readonly Claim[]) {
    for (const claim of onFile) {
      const key = approvalKey(claim);
      if (key !== null) this.#holders.set(key, refKey(claim));
    }
  }

  /** The column that repeats an earlier order, null for a new one. A row for an order already on file is not a repetition. */
  claim(claim: Claim): "order_ref" | "approval_no" | null {
    const own = refKey(claim);
    if (this.#seenRefs.has(own)) return "order_ref";
    this.#seenRefs.add(own);
    const key = approvalKey(claim);
    if (key === null) return null;
    const holder = this.#holders.get(key);
    if (holder !== undefined && holder !== own) return "approval_no";
    this.#holders.set(key, own);
    return null;
  }
}

function refKey(claim: Claim): string {
  return `${claim.agency} ${claim.ref}`;
}

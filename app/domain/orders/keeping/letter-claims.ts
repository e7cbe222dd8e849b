/** Tells which orders repeat another: one letter of the ministry carries one order of a trade. */

import type { Finding } from "#app/domain/law/finding.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

/** An order as far as repetition goes. `agency` is whatever names agencies among the claims: a licence's key, or an id. */
export type Claim = { agency: string; ref: string; letterNo: string | null; trade: string };

/** What one letter can carry once: the same agency, letter and trade. Null where no letter is named. */
export function letterKey(claim: Claim): string | null {
  return claim.letterNo === null
    ? null
    : [claim.agency, claim.letterNo.replace(/\s+/g, ""), claim.trade].join(" ");
}

export function claimOf(agency: string, terms: OrderTerms): Claim {
  return { agency, ref: terms.orderRef, letterNo: terms.approvalNo, trade: terms.trade };
}

/** The column that repeats what another order has. */
export type Repeated = "order_ref" | "approval_no";

/** Remembers claims in the order they come; the first to name a letter or a reference keeps it. */
export class ClaimBook {
  readonly #holders = new Map<string, string>();
  readonly #seenRefs = new Set<string>();

  /** Orders already on file hold their letters. */
  constructor(onFile: readonly Claim[]) {
    for (const claim of onFile) {
      const key = letterKey(claim);
      if (key !== null) this.#holders.set(key, refKey(claim));
    }
  }

  /** What the claim repeats, null for a new one. A claim of an order already on file is not a repetition. */
  claim(claim: Claim): Repeated | null {
    const own = refKey(claim);
    if (this.#seenRefs.has(own)) return "order_ref";
    this.#seenRefs.add(own);
    const key = letterKey(claim);
    if (key === null) return null;
    const holder = this.#holders.get(key);
    if (holder !== undefined && holder !== own) return "approval_no";
    this.#holders.set(key, own);
    return null;
  }
}

/** The finding on an order that repeats another. */
export function repeatedFinding(field: Repeated, terms: OrderTerms): Finding {
  return {
    code: "duplicate_order",
    severity: "block",
    field,
    found: field === "order_ref" ? terms.orderRef : (terms.approvalNo ?? ""),
    allowed: null,
    unit: null,
    article: null,
    source: null,
  };
}

/** Names an order among others: its agency and the agency's own reference. */
export function refKey({ agency, ref }: { agency: string; ref: string }): string {
  return `${agency} ${ref}`;
}

/** Which state a sheet's row leads an order to. */

import type { OrderState } from "#app/domain/orders/order.ts";

/** `known` is the order already on file, null for a new one. */
export type RowOutcome = {
  known: { state: OrderState; sameTerms: boolean } | null;
  blocked: boolean;
  approve: boolean;
};

/**
 * The state after the row, null where nothing changes. A change of terms needs a new yes: an approved order goes back
 * to review, or to its agency where the new terms are unlawful. What was withdrawn or closed stays so.
 */
export function nextState({ known, blocked, approve }: RowOutcome): OrderState | null {
  if (known === null) return blocked ? "draft" : approve ? "approved" : "submitted";
  const { state, sameTerms } = known;
  if (state === "withdrawn" || state === "closed") return null;
  if (sameTerms)
    return approve && !blocked && state !== "approved" && state !== "refused" ? "approved" : null;
  if (blocked) return state === "draft" || state === "refused" ? "draft" : "changes_requested";
  return approve ? "approved" : "submitted";
}

/** Plans what keeping does with a judged order: which change it is, and what is answered. */

import { randomUUID } from "node:crypto";
import { verdictOf } from "#app/domain/law/finding.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";
import type { OrderState } from "#app/domain/orders/order.ts";
import type { OrderFigures } from "./compose-order.ts";
import type { JudgedOrder } from "./judge-claims.server.ts";
import type { Move } from "./move.ts";
import { nextState } from "./next-state.ts";

/** What was done with an order. `findings` are all there are of it, its letter taken by another order included. */
export type KeptOrder =
  | { did: "created" | "updated"; id: string; state: OrderState; findings: readonly Finding[] }
  | { did: "unchanged"; id: string; state: OrderState; findings: readonly Finding[] }
  | { did: "not_kept"; why: "repeated_ref" | "no_rate"; findings: readonly Finding[] };

export type Change = JudgedOrder & {
  id: string;
  isNew: boolean;
  to: OrderState;
  figures: OrderFigures;
};
export type Plan = { outcome: KeptOrder; change: Change } | { outcome: KeptOrder };

export function planOf(
  order: JudgedOrder,
  approve: boolean,
  figuresOf: (terms: OrderTerms) => OrderFigures | null,
): Plan {
  const { known, findings } = order;
  if (order.isRepeated) return { outcome: { did: "not_kept", why: "repeated_ref", findings } };
  const verdict = verdictOf(findings);
  const sameTerms = known?.contentHash === order.contentHash;
  const to = nextState({
    known: known && { state: known.state, sameTerms },
    blocked: verdict === "blocked" || verdict === "invalid",
    approve,
  });
  if (known !== null && to === null)
    return { outcome: { did: "unchanged", id: known.id, state: known.state, findings } };
  const figures = figuresOf(order.terms);
  if (to === null || figures === null)
    return { outcome: { did: "not_kept", why: "no_rate", findings } };
  const id = known?.id ?? randomUUID();
  return {
    outcome: { did: known === null ? "created" : "updated", id, state: to, findings },
    change: { ...order, id, isNew: known === null, to, figures },
  };
}

export function namedLetter({ agency, terms }: Change) {
  return { agencyId: agency.id, terms };
}

export function moveOf({ id, agency, terms, known, contentHash, to, findings }: Change): Move {
  const sameTerms = known?.contentHash === contentHash;
  return {
    id,
    agencyId: agency.id,
    ref: terms.orderRef,
    from: known?.state ?? "draft",
    to,
    contentHash,
    cause: known === null ? "first_terms" : sameTerms ? "decision" : "new_terms",
    reason: null,
    findings,
  };
}

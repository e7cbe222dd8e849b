/** A change of an order's state: whether there is such a change, and what it does to the centre's yes. */

import type { Finding } from "#app/domain/law/finding.ts";
import { canBecome } from "#app/domain/orders/order.ts";
import type { OrderState } from "#app/domain/orders/order.ts";

/** Why an order is moved: with its first terms, with new ones, by somebody's decision on the terms it has, or by a later check. */
export type MoveCause = "first_terms" | "new_terms" | "decision" | "check";

/**
 * `from` and `contentHash` are the state and the terms that were judged: where the order has others by now, it is not moved.
 * `findings` are what was found of these terms. `reason` is a code that the program knows, or a person's own words.
 */
export type Move = {
  id: string;
  agencyId: string;
  ref: string;
  from: OrderState;
  to: OrderState;
  contentHash: string;
  cause: MoveCause;
  reason: string | null;
  findings: readonly Finding[];
};

/** `lost_race`: somebody moved or changed the order meanwhile. `letter_taken`: another order holds its letter by now. */
export type MoveRefusal = "no_such_change" | "lost_race" | "letter_taken";

/** Whether the table of changes has this one. With new terms an order may also stay where it is: a draft stays a draft. */
export function isChange({ from, to, cause }: Move): boolean {
  const hasNewTerms = cause === "first_terms" || cause === "new_terms";
  return from === to ? hasNewTerms : canBecome(from, to);
}

/** An order that a check put to sleep wakes with the yes it had. */
export function isWaking({ from, to, cause }: Move): boolean {
  return cause === "check" && from === "asleep" && to === "approved";
}

/**
 * What becomes of the centre's yes and the agency's last confirmation: a yes is given now, `kept` while the order is only
 * hidden or has ended, and gone once the order is in anybody's hands again.
 */
export function yesAfter(move: Move): "given" | "kept" | "gone" {
  if (isWaking(move)) return "kept";
  switch (move.to) {
    case "approved":
      return "given";
    case "asleep":
    case "withdrawn":
    case "closed":
      return "kept";
    default:
      return "gone";
  }
}

/** What an order is: its states, the changes of state there are, and the one rule by which the public sees it. */

import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { standingOn } from "#app/domain/licences/licence.ts";
import type { PermittedLicence } from "#app/domain/licences/licence.ts";

export const ORDER_STATES = [
  "draft",
  "submitted",
  "in_review",
  "changes_requested",
  "refused",
  "approved",
  "asleep",
  "withdrawn",
  "closed",
] as const;

export type OrderState = (typeof ORDER_STATES)[number];

/**
 * States an order may go to from each state: the only list of them. A change of what was approved goes back to review.
 * `moveOrders` of the keeping is the one writer that follows it.
 */
export const TRANSITIONS: Record<OrderState, readonly OrderState[]> = {
  draft: ["submitted", "approved", "withdrawn"],
  submitted: ["draft", "in_review", "changes_requested", "refused", "approved", "withdrawn"],
  in_review: ["submitted", "changes_requested", "refused", "approved", "withdrawn"],
  changes_requested: ["submitted", "approved", "withdrawn"],
  refused: ["draft", "submitted", "approved"],
  approved: ["submitted", "changes_requested", "asleep", "withdrawn", "closed"],
  asleep: ["submitted", "changes_requested", "approved", "withdrawn", "closed"],
  withdrawn: [],
  closed: [],
};

export function canBecome(from: OrderState, to: OrderState): boolean {
  return TRANSITIONS[from].includes(to);
}

/** States in which an order holds its letter, so that no other order may have it. The same list stands in SQL, in an index. */
export const LETTER_HOLDING_STATES = [
  "submitted",
  "in_review",
  "changes_requested",
  "approved",
  "asleep",
] as const satisfies readonly OrderState[];

const HOLDING: ReadonlySet<OrderState> = new Set(LETTER_HOLDING_STATES);

export function holdsLetter(state: OrderState): boolean {
  return HOLDING.has(state);
}

/** Why a check took an approved order out of the public view. Want of confirmation is no such reason: it needs no check. */
export const SLEEP_REASONS = ["rule_broken", "letter_expired"] as const;

export type SleepReason = (typeof SLEEP_REASONS)[number];

/** An approved order that its agency has not confirmed for this many days goes to sleep. */
export const CONFIRMED_FOR_DAYS = 14;

const DAY_MS = 86_400_000;

/** What decides whether the public sees an order. `approval` is null where no contract approval is on file. */
export type PublicFacts = {
  state: OrderState;
  licence: PermittedLicence | null;
  requiredPermits: readonly string[];
  approval: { approvedOn: Day; validUntil: Day | null } | null;
  applyBy: Day;
  headcount: number;
  selected: number;
  confirmedAt: Date | null;
};

export const GONE_REASONS = [
  "licence_ended",
  "licence_suspended",
  "market_approval_ended",
  "approval_expired",
  "asleep",
  "withdrawn",
  "closed",
  "not_published",
  "apply_by_passed",
  "full",
  "unconfirmed",
] as const;

/** Why the public does not see an order, the gravest reason first. */
export type GoneReason = (typeof GONE_REASONS)[number];

/**
 * Why the public may not see the order at an instant, null where it may. Days are Vietnam's; the apply-by day itself
 * still counts. Lawful to show only with licence, market permit and the ministry's letter: Law 69/2020 art. 7, 18, 20.
 * The same condition stands once in SQL, as public_orders.
 */
export function whyNotPublic(facts: PublicFacts, at: Date): GoneReason | null {
  const today = dayInVietnam(at);
  const { licence, approval } = facts;
  if (licence === null) return "licence_ended";
  const standing = standingOn(licence, today);
  if (standing !== "active")
    return standing === "suspended" ? "licence_suspended" : "licence_ended";
  if (facts.requiredPermits.some((kind) => !licence.permits.includes(kind)))
    return "market_approval_ended";
  if (approval === null || approval.approvedOn > today) return "not_published";
  if (approval.validUntil !== null && approval.validUntil < today) return "approval_expired";
  if (facts.state === "asleep" || facts.state === "withdrawn" || facts.state === "closed")
    return facts.state;
  if (facts.state !== "approved" || facts.confirmedAt === null || facts.confirmedAt > at)
    return "not_published";
  if (facts.applyBy < today) return "apply_by_passed";
  if (facts.selected >= facts.headcount) return "full";
  if (facts.confirmedAt.getTime() <= at.getTime() - CONFIRMED_FOR_DAYS * DAY_MS)
    return "unconfirmed";
  return null;
}

/** Whether the public sees the order at an instant: the sentence that is the product. */
export function isPublic(facts: PublicFacts, at: Date): boolean {
  return whyNotPublic(facts, at) === null;
}

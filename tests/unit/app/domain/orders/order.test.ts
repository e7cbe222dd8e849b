// The one public condition, a boundary at a time.
import { expect, test } from "vitest";
import {
  canBecome,
  holdsLetter,
  isPublic,
  ORDER_STATES,
  TRANSITIONS,
  whyNotPublic,
} from "#app/domain/orders/order.ts";
import type { GoneReason, PublicFacts } from "#app/domain/orders/order.ts";

/** Noon in Vietnam on 20 November 2026. */
const NOON = new Date("2026-11-20T05:00:00Z");

const lawful: PublicFacts = {
  state: "approved",
  licence: {
    state: "active",
    stateOn: null,
    suspendedFrom: null,
    suspendedTo: null,
    permits: ["JP", "JP-CARE"],
  },
  requiredPermits: ["JP", "JP-CARE"],
  approval: { approvedOn: "2026-10-01", validUntil: null },
  applyBy: "2026-11-20",
  headcount: 10,
  selected: 9,
  confirmedAt: new Date("2026-11-20T05:00:00Z"),
};

test("a lawful order is public through its last day in Vietnam and not a moment longer", () => {
  expect(isPublic(lawful, NOON)).toBe(true);
  expect(isPublic(lawful, new Date("2026-11-20T16:59:59.999Z"))).toBe(true);
  expect(isPublic(lawful, new Date("2026-11-20T17:00:00Z"))).toBe(false);
});

const licence = lawful.licence;
test.each<[GoneReason, Partial<PublicFacts>]>([
  ["licence_ended", { licence: null }],
  ["licence_ended", { licence: licence && { ...licence, state: "revoked" } }],
  ["licence_ended", { licence: licence && { ...licence, state: "returned" } }],
  ["licence_ended", { licence: licence && { ...licence, state: "unlisted" } }],
  [
    "licence_suspended",
    { licence: licence && { ...licence, suspendedFrom: "2026-11-20", suspendedTo: null } },
  ],
  ["market_approval_ended", { licence: licence && { ...licence, permits: ["JP"] } }],
  ["not_published", { approval: null }],
  ["not_published", { approval: { approvedOn: "2026-11-21", validUntil: null } }],
  ["approval_expired", { approval: { approvedOn: "2026-10-01", validUntil: "2026-11-19" } }],
  ["asleep", { state: "asleep" }],
  [
    "approval_expired",
    { state: "asleep", approval: { approvedOn: "2026-10-01", validUntil: "2026-11-19" } },
  ],
  ["withdrawn", { state: "withdrawn" }],
  ["closed", { state: "closed" }],
  ["not_published", { state: "submitted" }],
  ["not_published", { confirmedAt: null }],
  ["apply_by_passed", { applyBy: "2026-11-19" }],
  ["full", { selected: 10 }],
  ["unconfirmed", { confirmedAt: new Date("2026-11-06T05:00:00Z") }],
])("%s", (why, change) => {
  expect(whyNotPublic({ ...lawful, ...change }, NOON)).toBe(why);
});

test("fourteen days after the confirmation, to the millisecond, the order sleeps", () => {
  expect(isPublic({ ...lawful, confirmedAt: new Date("2026-11-06T05:00:00.001Z") }, NOON)).toBe(
    true,
  );
});

test("the last day of an approval still counts", () => {
  expect(
    isPublic({ ...lawful, approval: { approvedOn: "2026-11-20", validUntil: "2026-11-20" } }, NOON),
  ).toBe(true);
});

test("what was withdrawn or closed stays so, and nothing becomes itself", () => {
  for (const state of ORDER_STATES) expect(canBecome(state, state)).toBe(false);
  expect(TRANSITIONS.withdrawn).toEqual([]);
  expect(TRANSITIONS.closed).toEqual([]);
  expect(canBecome("approved", "submitted")).toBe(true);
  expect(canBecome("refused", "in_review")).toBe(false);
});

test("an approved order alone falls asleep, and one that sleeps keeps its letter", () => {
  expect(ORDER_STATES.filter((state) => canBecome(state, "asleep"))).toEqual(["approved"]);
  expect(ORDER_STATES.filter(holdsLetter)).toEqual([
    "submitted",
    "in_review",
    "changes_requested",
    "approved",
    "asleep",
  ]);
});

// Which changes of state there are, and what each does to the centre's yes.
import { expect, test } from "vitest";
import { isChange, isWaking, yesAfter } from "#app/domain/orders/keeping/move.ts";
import type { Move } from "#app/domain/orders/keeping/move.ts";
import { canBecome, ORDER_STATES } from "#app/domain/orders/order.ts";

const move = (change: Partial<Move>): Move => ({
  id: "1",
  agencyId: "2",
  ref: "T-1",
  from: "approved",
  to: "asleep",
  contentHash: "x",
  cause: "decision",
  reason: null,
  findings: [],
  ...change,
});

test("a change is one that the table has; an order stays where it is with new terms alone", () => {
  for (const from of ORDER_STATES) {
    for (const to of ORDER_STATES)
      if (from !== to) expect(isChange(move({ from, to }))).toBe(canBecome(from, to));
    expect(isChange(move({ from, to: from, cause: "new_terms" }))).toBe(true);
    expect(isChange(move({ from, to: from, cause: "first_terms" }))).toBe(true);
    expect(isChange(move({ from, to: from, cause: "decision" }))).toBe(false);
    expect(isChange(move({ from, to: from, cause: "check" }))).toBe(false);
  }
});

test("a yes is given, kept while the order is hidden or over, and gone with any work on it", () => {
  const after = Object.fromEntries(ORDER_STATES.map((to) => [to, yesAfter(move({ to }))]));
  expect(after).toEqual({
    draft: "gone",
    submitted: "gone",
    in_review: "gone",
    changes_requested: "gone",
    refused: "gone",
    approved: "given",
    asleep: "kept",
    withdrawn: "kept",
    closed: "kept",
  });
});

test("what a check put to sleep wakes with the yes it had; anybody else's yes is a new one", () => {
  const waking = move({ from: "asleep", to: "approved", cause: "check" });
  expect([isWaking(waking), yesAfter(waking)]).toEqual([true, "kept"]);
  const decided = move({ from: "asleep", to: "approved" });
  expect([isWaking(decided), yesAfter(decided)]).toEqual([false, "given"]);
  expect(isWaking(move({ cause: "check" }))).toBe(false);
});

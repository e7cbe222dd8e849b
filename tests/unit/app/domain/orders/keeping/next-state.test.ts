// What a sheet's row does to an order, case by case.
import { expect, test } from "vitest";
import { nextState } from "#app/domain/orders/keeping/next-state.ts";
import type { RowOutcome } from "#app/domain/orders/keeping/next-state.ts";
import { canBecome, ORDER_STATES } from "#app/domain/orders/order.ts";

const same = (state: (typeof ORDER_STATES)[number]) => ({ state, sameTerms: true });
const changed = (state: (typeof ORDER_STATES)[number]) => ({ state, sameTerms: false });

test.each<[string, RowOutcome, string | null]>([
  [
    "a new lawful row waits for review",
    { known: null, blocked: false, approve: false },
    "submitted",
  ],
  [
    "a new lawful row is approved where asked",
    { known: null, blocked: false, approve: true },
    "approved",
  ],
  ["a blocked row is never approved", { known: null, blocked: true, approve: true }, "draft"],
  [
    "the same row again changes nothing",
    { known: same("approved"), blocked: false, approve: true },
    null,
  ],
  [
    "the same row may be approved later",
    { known: same("submitted"), blocked: false, approve: true },
    "approved",
  ],
  [
    "a refused order is not approved by sending it again",
    { known: same("refused"), blocked: false, approve: true },
    null,
  ],
  [
    "a change of what was approved needs a new yes",
    { known: changed("approved"), blocked: false, approve: false },
    "submitted",
  ],
  [
    "an unlawful change takes the order back to its agency",
    { known: changed("approved"), blocked: true, approve: true },
    "changes_requested",
  ],
  [
    "an order that sleeps is not woken by the same terms alone",
    { known: same("asleep"), blocked: false, approve: false },
    null,
  ],
  [
    "an order that sleeps is approved anew where asked",
    { known: same("asleep"), blocked: false, approve: true },
    "approved",
  ],
  [
    "an order that sleeps goes to review with new terms",
    { known: changed("asleep"), blocked: false, approve: false },
    "submitted",
  ],
  [
    "a draft that stays unlawful stays a draft",
    { known: changed("draft"), blocked: true, approve: false },
    "draft",
  ],
  [
    "what was withdrawn stays withdrawn",
    { known: changed("withdrawn"), blocked: false, approve: true },
    null,
  ],
])("%s", (_, outcome, state) => {
  expect(nextState(outcome)).toBe(state);
});

test("a row only makes changes of state that orders have", () => {
  for (const state of ORDER_STATES) {
    for (const sameTerms of [true, false])
      for (const blocked of [true, false])
        for (const approve of [true, false]) {
          const next = nextState({ known: { state, sameTerms }, blocked, approve });
          if (next !== null && next !== state)
            expect([state, next, canBecome(state, next)]).toEqual([state, next, true]);
        }
  }
});

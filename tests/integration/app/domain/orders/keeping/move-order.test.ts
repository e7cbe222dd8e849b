// One order moved against the real database: as the table says, once, with its entry, and never by an exception.
import { afterAll, beforeEach, expect, test } from "vitest";
import { verifyHistory } from "#app/domain/history/verify.server.ts";
import { moveOrder } from "#app/domain/orders/keeping/move-order.server.ts";
import type { Move } from "#app/domain/orders/keeping/move.ts";
import { LETTER_HOLDING_STATES } from "#app/domain/orders/order.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, OPERATOR, putOrders, putRates, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>> | undefined;
beforeEach(async () => {
  await world?.close();
  world = await testDatabase();
  await putRates();
  await putRegister([{}]);
  await putOrders([{}]);
});
afterAll(() => world?.close());

const LATER = new Date(NOON.getTime() + 3_600_000);
const order = (ref = "T-1") => database().prisma.order.findFirstOrThrow({ where: { ref } });
const entries = (action: string) => database().prisma.historyEntry.count({ where: { action } });

async function moveOf(change: Partial<Move>, ref = "T-1"): Promise<Move> {
  const { id, agencyId, state, contentHash } = await order(ref);
  const base = { id, agencyId, ref, contentHash, reason: null, findings: [] };
  return { ...base, from: state, to: "closed", cause: "decision", ...change };
}

const carryOut = (move: Move) =>
  database().prisma.$transaction((tx) => moveOrder(tx, OPERATOR, move, LATER));

test("an order moves with its reason, its yes and an entry", async () => {
  const move = await moveOf({ to: "changes_requested", reason: "Hãy sửa phí đào tạo." });
  expect(await carryOut(move)).toEqual({ ok: true });
  expect(await order()).toMatchObject({
    state: "changes_requested",
    stateReason: "Hãy sửa phí đào tạo.",
    approvedAt: null,
    confirmedAt: null,
    updatedAt: LATER,
  });
  expect(await entries("order.changes_requested")).toBe(1);
  await carryOut(await moveOf({ to: "approved" }));
  expect(await order()).toMatchObject({
    state: "approved",
    stateReason: null,
    approvedAt: LATER,
    confirmedAt: LATER,
  });
  expect((await verifyHistory()).brokenAt).toBeNull();
});

test("a change that the table lacks is refused and leaves no trace", async () => {
  const before = await order();
  const count = await database().prisma.historyEntry.count();
  for (const to of ["draft", "in_review", "refused", "approved"] as const)
    expect(await carryOut(await moveOf({ to }))).toEqual({ ok: false, why: "no_such_change" });
  expect(await order()).toEqual(before);
  expect(await database().prisma.historyEntry.count()).toBe(count);
});

test("of two who judged the same state one moves the order", async () => {
  const [close, withdraw] = [await moveOf({}), await moveOf({ to: "withdrawn" })];
  const answers = await Promise.all([carryOut(close), carryOut(withdraw)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, why: "lost_race" });
  expect((await entries("order.closed")) + (await entries("order.withdrawn"))).toBe(1);
});

test("terms that changed since they were judged are not moved", async () => {
  const judged = await moveOf({});
  await putOrders([{ headcount: "11" }]);
  expect(await carryOut(judged)).toEqual({ ok: false, why: "lost_race" });
  expect((await order()).state).toBe("approved");
});

test("an order whose letter another has by now is refused", async () => {
  await putOrders([{ order_ref: "T-2" }]);
  expect((await order("T-2")).state).toBe("draft");
  const submitted = await moveOf({ to: "submitted" }, "T-2");
  expect(await carryOut(submitted)).toEqual({ ok: false, why: "letter_taken" });
  await carryOut(await moveOf({ to: "withdrawn" }));
  expect(await carryOut(submitted)).toEqual({ ok: true });
});

test("an order that is not there is a lost race", async () => {
  const gone = await moveOf({ id: "00000000-0000-4000-8000-000000000000" });
  expect(await carryOut(gone)).toEqual({ ok: false, why: "lost_race" });
});

test("the index on letters names the states that hold one", async () => {
  const { rows } = await database().pool.query<{ definition: string }>(
    "SELECT pg_get_indexdef('job_order_one_per_approval'::regclass) AS definition",
  );
  const states = [...(rows[0]?.definition ?? "").matchAll(/'(\w+)'::order_state/g)];
  expect(states.map(([, state]) => state).sort()).toEqual([...LETTER_HOLDING_STATES].sort());
});

// Who is let in at once, who waits, who goes first and who is turned away.
import { expect, test, vi } from "vitest";
import { makeGate } from "#app/web/gate.ts";

test("so many are inside, the next waits until one leaves", async () => {
  const gate = makeGate(2, 5, 1_000);
  const first = await gate.enter();
  await gate.enter();
  let isIn = false;
  const third = gate.enter().then((leave) => {
    isIn = true;
    return leave;
  });
  await Promise.resolve();
  expect([isIn, gate.inside(), gate.waiting()]).toEqual([false, 2, 1]);
  first?.();
  first?.();
  expect(await third).not.toBeNull();
  expect([gate.inside(), gate.waiting()]).toEqual([2, 0]);
});

test("a full line turns away at once", async () => {
  const gate = makeGate(1, 1, 1_000);
  await gate.enter();
  void gate.enter();
  expect(await gate.enter()).toBeNull();
});

test("nobody waits longer than the patience, and who gave up is not let in later", async () => {
  vi.useFakeTimers();
  const gate = makeGate(1, 5, 500);
  const leave = await gate.enter();
  const waiting = gate.enter();
  await vi.advanceTimersByTimeAsync(499);
  expect(gate.waiting()).toBe(1);
  await vi.advanceTimersByTimeAsync(2);
  expect(await waiting).toBeNull();
  leave?.();
  expect([gate.inside(), gate.waiting()]).toEqual([0, 0]);
  vi.useRealTimers();
});

test("the patient go behind all others, and make room for them", async () => {
  const gate = makeGate(1, 2, 1_000);
  const order: string[] = [];
  const leave = await gate.enter();
  const note = (name: string, isPatient: boolean) =>
    gate.enter(isPatient).then((left) => {
      order.push(left ? name : `${name} sent away`);
      left?.();
    });
  const all = [note("patient 1", true), note("patient 2", true), note("other", false)];
  expect(await gate.enter(true)).toBeNull();
  leave?.();
  await Promise.all(all);
  expect(order).toEqual(["patient 2 sent away", "other", "patient 1"]);
});

// No more pieces of work at once than there are places, in the order they came, whatever becomes of each.
import { expect, test } from "vitest";
import { makeGate } from "#app/domain/accounts/sign-in/gate.ts";

test("runs at most so many at once, and all of them in order", async () => {
  const gate = makeGate(2);
  let running = 0;
  let most = 0;
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 9 }, (_, at) =>
      gate(async () => {
        running += 1;
        most = Math.max(most, running);
        order.push(at);
        await new Promise((resolve) => setTimeout(resolve, at % 3));
        running -= 1;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test("a place that was given back is one place, as often as that is", async () => {
  const gate = makeGate(1);
  for (let at = 0; at < 3; at += 1) await gate(() => Promise.resolve());
  const order: string[] = [];
  await Promise.all(
    ["first", "second"].map((name) =>
      gate(async () => {
        order.push(`${name} begins`);
        await Promise.resolve();
        order.push(`${name} ends`);
      }),
    ),
  );
  expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("work that fails gives its place back and its fault to who asked", async () => {
  const gate = makeGate(1);
  const failing = gate(() => Promise.reject(new Error("broken")));
  const next = gate(() => Promise.resolve("done"));
  await expect(failing).rejects.toThrow("broken");
  await expect(next).resolves.toBe("done");
  await expect(gate(() => Promise.resolve("again"))).resolves.toBe("again");
});

// Waiting for something to become so.
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";

/** Looks every tenth of a second; fails where it is not so after `tries` looks. */
export async function waitUntil(
  isTrue: () => boolean | Promise<boolean>,
  tries = 100,
): Promise<void> {
  for (let looks = 0; looks < tries && !(await isTrue()); looks += 1) await sleep(100);
  expect(await isTrue()).toBe(true);
}

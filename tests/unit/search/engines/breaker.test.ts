// The breaker opens after failures in a row, lets one call through after a pause, and closes by itself.
import { expect, it } from "vitest";
import { makeBreaker } from "#search/engines/breaker.ts";

it("stays closed while failures are not in a row", () => {
  const breaker = makeBreaker({ failures: 3, pauseMs: 1_000 });
  breaker.failed(0);
  breaker.failed(1);
  breaker.succeeded();
  breaker.failed(2);
  breaker.failed(3);
  expect(breaker.mayTry(4)).toBe(true);
  expect(breaker.openSince()).toBeNull();
});

it("opens, tries once after the pause, and closes when that succeeds", () => {
  const breaker = makeBreaker({ failures: 3, pauseMs: 1_000 });
  for (const now of [0, 1, 2]) breaker.failed(now);
  expect(breaker.mayTry(3)).toBe(false);
  expect(breaker.mayTry(1_001)).toBe(false);
  expect(breaker.mayTry(1_002)).toBe(true);
  expect(breaker.mayTry(1_003)).toBe(false);
  breaker.succeeded();
  expect(breaker.mayTry(1_004)).toBe(true);
});

it("opens again at once when the one call fails", () => {
  const breaker = makeBreaker({ failures: 3, pauseMs: 1_000 });
  for (const now of [0, 1, 2]) breaker.failed(now);
  expect(breaker.mayTry(1_002)).toBe(true);
  breaker.failed(1_300);
  expect(breaker.mayTry(2_299)).toBe(false);
  expect(breaker.mayTry(2_300)).toBe(true);
});

it("says since when it is open, through pauses and failed trials, and tells each opening once", () => {
  let openings = 0;
  const breaker = makeBreaker({
    failures: 3,
    pauseMs: 1_000,
    onOpen: () => {
      openings += 1;
    },
  });
  breaker.failed(0);
  breaker.failed(1);
  expect(breaker.openSince()).toBeNull();
  breaker.failed(2);
  expect(breaker.openSince()).toBe(2);
  expect(breaker.mayTry(1_002)).toBe(true);
  breaker.failed(1_300);
  expect([breaker.openSince(), openings]).toEqual([2, 1]);
  expect(breaker.mayTry(2_300)).toBe(true);
  breaker.succeeded();
  expect(breaker.openSince()).toBeNull();
  for (const now of [5_000, 5_001, 5_002]) breaker.failed(now);
  expect([breaker.openSince(), openings]).toEqual([5_002, 2]);
});

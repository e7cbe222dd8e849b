// How long a refused mail is tried again.
import { expect, test } from "vitest";
import { nextTry } from "#app/domain/accounts/mail/mail.ts";

const AT = new Date("2026-11-22T00:00:00Z");

test("the waits grow, end, and stay under the day for which Resend knows a key", () => {
  const waits = Array.from({ length: 8 }, (_, at) => nextTry(at + 1, AT)).map((next) =>
    next ? (next.getTime() - AT.getTime()) / 60_000 : null,
  );
  expect(waits).toEqual([1, 5, 15, 60, 180, 360, 480, null]);
  expect(waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0)).toBeLessThan(24 * 60);
});

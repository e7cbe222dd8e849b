// What a stored mail holds, and how long a refused one is tried.
import { expect, test } from "vitest";
import { mailContent, nextTry } from "#app/domain/accounts/mail/mail.ts";

const VALUES = {
  agency: "Công ty CP Mẫu",
  slug: "cong-ty-cp-mau-8801",
  number: "8801/LĐTBXH-GP",
  state: "revoked",
  on: "2026-11-20",
};
const AT = new Date("2026-11-22T00:00:00Z");

test("a stored mail comes back as it was", () => {
  expect(mailContent("licence_ended", structuredClone(VALUES))).toEqual({
    kind: "licence_ended",
    values: VALUES,
  });
});

test.each([{ ...VALUES, state: "active" }, { ...VALUES, on: "20/11/2026" }, { agency: "x" }, null])(
  "what was never stored is a bug: %j",
  (stored) => {
    expect(() => mailContent("licence_ended", stored)).toThrow();
  },
);

test("the waits grow, end, and stay under the day for which Resend knows a key", () => {
  const waits = Array.from({ length: 8 }, (_, at) => nextTry(at + 1, AT)).map((next) =>
    next ? (next.getTime() - AT.getTime()) / 60_000 : null,
  );
  expect(waits).toEqual([1, 5, 15, 60, 180, 360, 480, null]);
  expect(waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0)).toBeLessThan(24 * 60);
});

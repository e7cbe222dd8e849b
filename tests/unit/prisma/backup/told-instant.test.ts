// Instants as an operator writes them: Vietnam's clock where no zone is named, and nothing guessed.
import fc from "fast-check";
import { expect, test } from "vitest";
import { nameOfInstant, readInstant, tellInstant } from "#prisma/backup/told-instant.ts";

test.each([
  ["2026-11-26T10:07", "2026-11-26T03:07:00.000Z"],
  ["2026-11-26 10:07:30", "2026-11-26T03:07:30.000Z"],
  [" 2026-11-26 00:00 ", "2026-11-25T17:00:00.000Z"],
  ["2026-11-26T03:07Z", "2026-11-26T03:07:00.000Z"],
  ["2026-11-26t03:07:01.5z", "2026-11-26T03:07:01.500Z"],
  ["2026-11-26T12:07:00+09:00", "2026-11-26T03:07:00.000Z"],
])("%s is %s", (text, iso) => {
  expect(readInstant(text)?.toISOString()).toBe(iso);
});

test.each([
  "",
  "yesterday",
  "2026-11-26",
  "10:07",
  "26/11/2026 10:07",
  "2026-11-26T10",
  "2026-11-26T25:07",
  "2026-13-01T10:07",
  "2026-02-30T10:07",
  "2026-11-26T10:07 Hanoi",
  "2026-11-26T10:07\n2026-11-26T10:08",
])("%j is no instant", (text) => {
  expect(readInstant(text)).toBeNull();
});

test("what is told names both clocks", () => {
  expect(tellInstant(new Date("2026-11-25T20:07:22.900Z"))).toBe(
    "2026-11-26 03:07:22 Vietnam time (20:07:22 UTC)",
  );
});

test("an instant told is read as the same, to the second", () => {
  const instants = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (at) => {
      const told = tellInstant(at).slice(0, 19);
      expect(readInstant(told)?.getTime()).toBe(Math.floor(at.getTime() / 1000) * 1000);
    }),
  );
});

test("a folder's name sorts as its instant", () => {
  expect(nameOfInstant(new Date("2026-11-26T03:07:22.900Z"))).toBe("2026-11-26T03-07-22-900Z");
});

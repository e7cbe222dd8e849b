// Instants by Vietnam's clock, and lengths of time in one unit.
import { expect, test } from "vitest";
import { durationUnit, formatInstant, formatTime } from "#app/i18n/format-instant.ts";

test.each([
  ["2026-11-22T07:05:00Z", "14:05", "14:05 22/11/2026"],
  ["2026-11-22T17:30:59Z", "00:30", "00:30 23/11/2026"],
])("%s", (at, time, instant) => {
  expect(formatTime(new Date(at))).toBe(time);
  expect(formatInstant(new Date(at), "vi")).toBe(instant);
});

test.each([
  [-5, "seconds", 0],
  [59_999, "seconds", 59],
  [60_000, "minutes", 1],
  [3_599_999, "minutes", 59],
  [3_600_000, "hours", 1],
  [172_800_000, "days", 2],
])("%d ms are best said in %s: %d", (ms, unit, count) => {
  expect(durationUnit(ms)).toEqual({ unit, count });
});

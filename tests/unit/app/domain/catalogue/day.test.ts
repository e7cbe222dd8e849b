/** Days follow the calendar of Vietnam, whatever zone the machine is in. */

import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayInVietnam,
  daysBetween,
  endOfDayInVietnam,
  isDay,
  startOfDayInVietnam,
} from "#app/domain/catalogue/day.ts";

test.each([
  ["2026-11-20", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-04-31", false],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-1-2", false],
  ["20/11/2026", false],
  ["2026-11-20T00:00:00Z", false],
  [" 2026-11-20", false],
  ["+010000-01", false],
  ["", false],
])("%s is a day: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ["2026-11-19T16:59:59.999Z", "2026-11-19"],
  ["2026-11-19T17:00:00.000Z", "2026-11-20"],
  ["2026-12-31T17:00:00.000Z", "2027-01-01"],
  ["2026-11-20T00:00:00.000Z", "2026-11-20"],
])("at %s the day in Vietnam is %s", (instant, day) => {
  expect(dayInVietnam(new Date(instant))).toBe(day);
});

test("a day holds its first instant and not the instant it ends at", () => {
  const start = startOfDayInVietnam("2026-11-20");
  const end = endOfDayInVietnam("2026-11-20");
  expect(start.toISOString()).toBe("2026-11-19T17:00:00.000Z");
  expect(end).toEqual(startOfDayInVietnam("2026-11-21"));
  expect(dayInVietnam(start)).toBe("2026-11-20");
  expect(dayInVietnam(new Date(start.getTime() - 1))).toBe("2026-11-19");
  expect(dayInVietnam(new Date(end.getTime() - 1))).toBe("2026-11-20");
  expect(dayInVietnam(end)).toBe("2026-11-21");
});

test.each([
  ["2026-11-20", "2026-11-21", 1],
  ["2026-11-21", "2026-11-20", -1],
  ["2026-11-20", "2026-11-20", 0],
  ["2024-02-28", "2024-03-01", 2],
  ["2026-01-01", "2027-01-01", 365],
])("from %s to %s are %d days", (a, b, days) => {
  expect(daysBetween(a, b)).toBe(days);
  expect(addDays(a, days)).toBe(b);
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-11-20", 36, "2029-11-20"],
  ["2026-12-15", 1, "2027-01-15"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-01-10", -1, "2025-12-10"],
  ["2026-05-31", 0, "2026-05-31"],
])("%s and %d months is %s", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test.each([
  () => addDays("2026-02-30", 1),
  () => addMonths("soon", 1),
  () => daysBetween("2026-01-01", ""),
  () => startOfDayInVietnam("2026-1-1"),
])("arithmetic on what is no day throws (%#)", (compute) => {
  expect(compute).toThrow(RangeError);
});

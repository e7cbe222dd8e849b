// An instant as a clock and a calendar in Vietnam show it, or how long something has lasted, in a reader's language.
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { formatDay } from "./format.ts";

const VIETNAM_MS = 7 * 3_600_000;

/** '14:05' in Vietnam, which keeps UTC+7 all year. */
export function formatTime(at: Date): string {
  return new Date(at.getTime() + VIETNAM_MS).toISOString().slice(11, 16);
}

/** '14:05 22/11/2026' in Vietnam. */
export function formatInstant(at: Date, lang: Lang): string {
  return `${formatTime(at)} ${formatDay(dayInVietnam(at), lang)}`;
}

/** Which unit says a length of time best, and how many of it, rounded down: 90 seconds are one minute. */
export function durationUnit(ms: number): {
  unit: "seconds" | "minutes" | "hours" | "days";
  count: number;
} {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  if (seconds < 60) return { unit: "seconds", count: seconds };
  if (seconds < 3_600) return { unit: "minutes", count: Math.floor(seconds / 60) };
  if (seconds < 86_400) return { unit: "hours", count: Math.floor(seconds / 3_600) };
  return { unit: "days", count: Math.floor(seconds / 86_400) };
}

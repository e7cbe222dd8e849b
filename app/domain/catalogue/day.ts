/** Calendar days in Vietnam: every deadline of the portal is a day on the wall calendar of Asia/Ho_Chi_Minh. */

/** 'YYYY-MM-DD', a calendar day in Asia/Ho_Chi_Minh. Days compare as strings. */
export type Day = string;

/**
 * Law 69/2020/QH14 with Decree 112/2021/NĐ-CP is in force from this day. The catalogue vouches for nothing earlier, and
 * earlier acts are judged by this day.
 */
export const LAW_FROM: Day = "2022-01-01";

const DAY_MS = 86_400_000;
/** Vietnam keeps UTC+7 all year, with no summer time since 1975. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists ('2026-02-29' does not). */
export function isDay(text: string): text is Day {
  if (!SHAPE.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && isoDay(at.getTime()) === text;
}

/** The calendar day in Vietnam at an instant. */
export function dayInVietnam(at: Date): Day {
  return isoDay(at.getTime() + VIETNAM_OFFSET_MS);
}

/** Days from `a` to `b`: 1 for tomorrow, -1 for yesterday. Throws RangeError where either is not a day. */
export function daysBetween(a: Day, b: Day): number {
  return (utcMs(b) - utcMs(a)) / DAY_MS;
}

/** The day `count` days later; earlier for a negative count. Throws RangeError where `day` is not a day. */
export function addDays(day: Day, count: number): Day {
  return isoDay(utcMs(day) + count * DAY_MS);
}

/** The same date `count` months later, the month's last day where that date does not exist: 31 January + 1 is 28 February. */
export function addMonths(day: Day, count: number): Day {
  const from = new Date(utcMs(day));
  const firstOfMonth = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count, 1));
  const lastDate = new Date(
    Date.UTC(firstOfMonth.getUTCFullYear(), firstOfMonth.getUTCMonth() + 1, 0),
  ).getUTCDate();
  firstOfMonth.setUTCDate(Math.min(from.getUTCDate(), lastDate));
  return isoDay(firstOfMonth.getTime());
}

/** The instant at which the day begins in Vietnam. */
export function startOfDayInVietnam(day: Day): Date {
  return new Date(utcMs(day) - VIETNAM_OFFSET_MS);
}

/** The first instant after the day in Vietnam: an order open until a day is open while `at < endOfDayInVietnam(day)`. */
export function endOfDayInVietnam(day: Day): Date {
  return new Date(utcMs(day) + DAY_MS - VIETNAM_OFFSET_MS);
}

function utcMs(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

function isoDay(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}

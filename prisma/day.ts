/** PostgreSQL dates cross the border as midnight in UTC; here they become ISO days and back. */

/** '2026-11-20' for a date column's value. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function toDayOrNull(date: Date | null): string | null {
  return date === null ? null : toDay(date);
}

/** A date column's value for an ISO day. Throws RangeError where the text is no day. */
export function toDate(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`not a day: ${day}`);
  return date;
}

export function toDateOrNull(day: string | null): Date | null {
  return day === null ? null : toDate(day);
}

/** The daily duties that the centre watches, and when one counts as missed. */

/** Names under which the worker notes its runs. */
export const DUTY_NAMES = {
  recheck: "recheck-orders",
  reconcile: "reconcile-search",
  backup: "back-up",
} as const;

/** What is known of a duty's runs; instants are UTC. */
export type DutyRun = { startedAt: Date; succeededAt: Date | null };

/** A daily duty has a day, and two hours for a worker that was away as the day began. */
const LATE_AFTER_MS = 26 * 3_600_000;

/** Milliseconds since the last good end of a daily duty, or since it was first begun, where that is too long ago; otherwise null. */
export function overdueMs(run: DutyRun | null, at: Date): number | null {
  if (run === null) return null;
  const since = at.getTime() - (run.succeededAt ?? run.startedAt).getTime();
  return since > LATE_AFTER_MS ? since : null;
}

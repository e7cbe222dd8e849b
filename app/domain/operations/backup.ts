/** How the backup fares, from what the database notes of its archive: what works, what fails, what is too old. */

import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { ArchiveState } from "#prisma/backup/archive-state.server.ts";

/** `elsewhere`: DATABASE_URL names a PostgreSQL that others run and back up. */
export type BackupHealth =
  | { kind: "off" }
  | { kind: "elsewhere" }
  /** `isOld`: there is no base, or none younger than two days. */
  | ({ kind: "on"; isOld: boolean } & ArchiveState);

/** A base a day, and a day for one that did not come off. */
const OLD_AFTER_MS = 48 * 3_600_000;

/**
 * `failedAt` is when PostgreSQL last failed to hand over a piece of its log, null where it has not since it last did; it
 * knows of failures in which the archive's own note could not be written.
 */
export function backupHealth(
  state: ArchiveState | "off" | "elsewhere",
  failedAt: Date | null,
  at: Date,
): BackupHealth {
  if (typeof state === "string") return { kind: state };
  const age = state.lastBase === null ? null : at.getTime() - state.lastBase.at.getTime();
  const failing =
    state.failing ?? (failedAt === null ? null : { since: failedAt, fault: "failed" as const });
  return { kind: "on", ...state, failing, isOld: age === null || age > OLD_AFTER_MS };
}

/**
 * What the night of `at` still lacks in the backup to `folder`: a base, which also mends what is broken, and a trial of it,
 * whose outcome does not matter here. A worker that starts again does neither twice on one day in Vietnam.
 */
export function dueTonight(
  state: ArchiveState | null,
  folder: string,
  at: Date,
): { base: boolean; trial: boolean } {
  const today = dayInVietnam(at);
  const isOfToday = (done: Date | undefined) => done !== undefined && dayInVietnam(done) === today;
  const hasBase =
    state?.folder === folder && state.broken === null && isOfToday(state.lastBase?.at);
  return { base: !hasBase, trial: !hasBase || !isOfToday(state.lastTry?.at) };
}

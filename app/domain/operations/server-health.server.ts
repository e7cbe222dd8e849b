/** Reads how the server fares beside its search: the database, the worker, the mail that waits, the daily duties. */

import { may } from "#app/domain/accounts/rights.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { readOutbox } from "#app/domain/accounts/mail/outbox.server.ts";
import { NIGHTLY_CHECK } from "#app/domain/orders/keeping/recheck.ts";
import { readOwnState } from "#prisma/backup/archive-state.server.ts";
import { database } from "#prisma/client.server.ts";
import { LOCK_NUMBERS } from "#prisma/lock-numbers.ts";
import { type BackupHealth, backupHealth } from "./backup.ts";
import { DUTY_NAMES, overdueMs } from "./duty.ts";

/** `overdueMs` is null where the duty is not late. */
export type DutyHealth = { succeededAt: Date | null; overdueMs: number | null };

export type ServerHealth =
  | {
      ok: true;
      /** Milliseconds that PostgreSQL took for the smallest question. */
      databaseMs: number;
      /** Whether a worker holds the lock of the one that works; it lets go of it when it dies. */
      hasWorker: boolean;
      /** Whether the role that serves has the rights of the history's owner, and so could switch off its guard. */
      singleRole: boolean;
      mail: { waiting: number; failed: number };
      /** The check of live orders and the comparison of the search index with the database. */
      recheck: DutyHealth;
      reconcile: DutyHealth;
      /** When the nightly check last put an order to sleep or woke one; a night that changes nothing leaves no entry. */
      lastRecheckChange: Date | null;
      backup: BackupHealth;
    }
  | { ok: false; why: "not_allowed" };

export async function readServerHealth(actor: Actor, at: Date): Promise<ServerHealth> {
  const mail = await readOutbox(actor, 0);
  if (!may(actor, "read_health") || !mail.ok) return { ok: false, why: "not_allowed" };
  const { pool, prisma } = database();
  const askedAt = performance.now();
  await pool.query("SELECT 1");
  const databaseMs = performance.now() - askedAt;
  const last = await prisma.historyEntry.findFirst({
    where: { actor: NIGHTLY_CHECK.id },
    orderBy: { id: "desc" },
    select: { at: true },
  });
  const runs = await prisma.dutyRun.findMany();
  const dutyOf = (name: string): DutyHealth => {
    const run = runs.find((each) => each.name === name) ?? null;
    return { succeededAt: run?.succeededAt ?? null, overdueMs: overdueMs(run, at) };
  };
  const [recheck, reconcile] = [dutyOf(DUTY_NAMES.recheck), dutyOf(DUTY_NAMES.reconcile)];
  return {
    ok: true,
    databaseMs,
    recheck,
    reconcile,
    hasWorker: await isWorkerThere(),
    singleRole: await ownsHistory(),
    mail: { waiting: mail.waiting, failed: mail.failed },
    lastRecheckChange: last?.at ?? null,
    backup: backupHealth(await readOwnState(), await archiverFailedAt(), at),
  };
}

async function ownsHistory(): Promise<boolean> {
  const { rows } = await database().pool.query<{ owns: boolean }>(
    "SELECT pg_has_role(current_user, relowner, 'USAGE') AS owns FROM pg_class WHERE oid = 'history_entry'::regclass",
  );
  return rows[0]?.owns === true;
}

/** Null where PostgreSQL has handed over a piece of its log since it last failed to. */
async function archiverFailedAt(): Promise<Date | null> {
  const { rows } = await database().pool.query<{ failedAt: Date }>(
    `SELECT last_failed_time AS "failedAt" FROM pg_stat_archiver
     WHERE last_failed_time > coalesce(last_archived_time, '-infinity')`,
  );
  return rows[0]?.failedAt ?? null;
}

/** A lock of one number stands in pg_locks as its upper and lower half. */
async function isWorkerThere(): Promise<boolean> {
  const { rows } = await database().pool.query<{ held: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND classid = 0 AND objid = $1
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS held`,
    [LOCK_NUMBERS.worker],
  );
  return rows[0]?.held === true;
}

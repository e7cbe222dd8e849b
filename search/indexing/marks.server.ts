// The marks that triggers leave at changed orders: read oldest first, cleared when carried over, set aside when refused.
import type pg from "pg";
import type { Refusal } from "./sync.server.ts";

type Mark = { orderId: string; version: string };

/** Waits before another try at a refused document: this long after the first refusal, twice as long after each, an hour at most. */
const FIRST_WAIT_S = 5;
const LONGEST_WAIT_S = 3_600;

/** Marks to carry over now. One set aside waits for its time, or for its order to change again. */
export async function readMarks(pool: pg.Pool, limit: number): Promise<Mark[]> {
  const { rows } = await pool.query<Mark>(
    `SELECT m.order_id AS "orderId", m.version::text AS version FROM search_mark m
     LEFT JOIN search_trouble t ON t.order_id = m.order_id AND t.version = m.version AND t.retry_at > now()
     WHERE t.order_id IS NULL ORDER BY m.marked_at LIMIT $1`,
    [limit],
  );
  return rows;
}

/**
 * An order changed since its mark was read keeps its mark. One whose mark is gone altogether gets a new one: another process
 * has carried it over meanwhile, and what it wrote may lie under what this one wrote.
 */
export async function clearMarks(pool: pg.Pool, marks: readonly Mark[]): Promise<number> {
  const { rows } = await pool.query<{ cleared: number }>(
    `WITH seen AS (SELECT * FROM unnest($1::uuid[], $2::bigint[]) AS s (order_id, version)),
       cleared AS (DELETE FROM search_mark m USING seen s WHERE m.order_id = s.order_id AND m.version = s.version RETURNING m.order_id),
       overtaken AS (SELECT array_agg(order_id) AS ids FROM seen WHERE NOT EXISTS (SELECT FROM search_mark m WHERE m.order_id = seen.order_id))
     SELECT (SELECT count(*)::int FROM cleared) AS cleared, CASE WHEN ids IS NOT NULL THEN mark_orders(ids)::text END FROM overtaken`,
    [marks.map(({ orderId }) => orderId), marks.map(({ version }) => version)],
  );
  return rows[0]?.cleared ?? 0;
}

/** Which transactions have ended: what those have changed, whoever reads orders from now on reads too. */
export async function readSnapshot(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ snapshot: string }>(
    "SELECT pg_current_snapshot()::text AS snapshot",
  );
  const [row] = rows;
  if (row === undefined) throw new Error("PostgreSQL named no snapshot");
  return row.snapshot;
}

/** Clears the marks of orders that no transaction has changed but those the snapshot sees; they are in an index read since. */
export async function clearMarksSeen(pool: pg.Pool, snapshot: string): Promise<void> {
  for (let cleared = 1; cleared > 0;) {
    const { rows } = await pool.query<Mark>(
      `SELECT m.order_id AS "orderId", m.version::text AS version FROM search_mark m JOIN order_change c ON c.order_id = m.order_id
       WHERE pg_visible_in_snapshot(c.changed_by, $1::text::pg_snapshot) LIMIT 20000`,
      [snapshot],
    );
    cleared = rows.length === 0 ? 0 : await clearMarks(pool, rows);
  }
}

/** Keeps the marks of refused documents out of the way for a while. Answers those refused for the first time. */
export async function setAside(
  pool: pg.Pool,
  marks: readonly Mark[],
  refused: readonly Refusal[],
): Promise<Refusal[]> {
  if (refused.length === 0) return [];
  const reasons = new Map(refused.map(({ id, reason }) => [id, reason]));
  const aside = marks.filter(({ orderId }) => reasons.has(orderId));
  const { rows } = await pool.query<{ id: string; isFirst: boolean }>(
    `INSERT INTO search_trouble AS t (order_id, version, failures, retry_at, reason)
       SELECT m.order_id, m.version, 1, now() + $4 * interval '1 second', s.reason
       FROM unnest($1::uuid[], $2::bigint[], $3::text[]) AS s (order_id, version, reason)
       JOIN search_mark m ON m.order_id = s.order_id AND m.version = s.version
     ON CONFLICT (order_id) DO UPDATE SET version = excluded.version, reason = excluded.reason,
       failures = CASE WHEN t.version = excluded.version THEN t.failures + 1 ELSE 1 END,
       retry_at = now() + least($5, CASE WHEN t.version = excluded.version THEN $4 * 2 ^ least(t.failures, 20) ELSE $4 END) * interval '1 second'
     RETURNING order_id AS id, failures = 1 AS "isFirst"`,
    [
      aside.map(({ orderId }) => orderId),
      aside.map(({ version }) => version),
      aside.map(({ orderId }) => reasons.get(orderId)),
      FIRST_WAIT_S,
      LONGEST_WAIT_S,
    ],
  );
  const firsts = new Set(rows.filter(({ isFirst }) => isFirst).map(({ id }) => id));
  return refused.filter(({ id }) => firsts.has(id));
}

/** `waiting` counts all marks, `aside` those refused until now; instants are PostgreSQL's. */
export type MarkCount = {
  waiting: number;
  oldest: Date | null;
  now: Date;
  aside: { orderId: string; failures: number; retryAt: Date; reason: string }[];
};

export async function countMarks(pool: pg.Pool): Promise<MarkCount> {
  const { rows } = await pool.query<Omit<MarkCount, "aside">>(
    "SELECT count(*)::int AS waiting, min(marked_at) AS oldest, now() AS now FROM search_mark",
  );
  const aside = await pool.query<MarkCount["aside"][number]>(
    `SELECT t.order_id AS "orderId", t.failures, t.retry_at AS "retryAt", t.reason FROM search_trouble t
     JOIN search_mark m ON m.order_id = t.order_id AND m.version = t.version ORDER BY t.retry_at`,
  );
  return { ...(rows[0] ?? { waiting: 0, oldest: null, now: new Date(0) }), aside: aside.rows };
}

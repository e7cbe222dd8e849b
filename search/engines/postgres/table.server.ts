// Keeps a process's columns in step with the database: filled once, then every search first takes in what has changed since.
import type pg from "pg";
import { filterDocumentOf } from "#search/documents/document.ts";
import {
  readApprovedFilters,
  readFilteredOrders,
} from "#search/documents/indexed-orders.server.ts";
import type { NumberedOrder } from "#search/documents/indexed-orders.server.ts";
import { makeColumns, putDocument, removeDocument } from "./columns.ts";
import type { Columns } from "./columns.ts";
import { forgetOrders, makeTexts } from "./texts.server.ts";
import type { Texts } from "./texts.server.ts";

/**
 * `horizon`: every transaction below it has ended and is in the columns. `applied`: changes at or above it that are in too.
 * `since`: the columns answer for instants from then on.
 */
type Table = {
  columns: Columns;
  texts: Texts;
  horizon: string;
  applied: Map<string, string>;
  since: number;
};
type Change = { orderId: string; xid: string };

const BATCH = 5_000;
const DAY_MS = 86_400_000;

/** One table for each pool, so that tests with databases of their own do not meet. */
const holders = new WeakMap<pg.Pool, ReturnType<typeof makeHolder>>();

/** What a search reads: the orders' filters, and the texts asked for so far. */
export type Current = { columns: Columns; texts: Texts };

/**
 * Columns and texts with everything that was committed before the call, complete for `at` and later. The first call fills them
 * (about two seconds for 100,000 orders). Valid until the caller next waits for anything.
 */
export function currentTable(pool: pg.Pool, at: Date): Promise<Current> {
  const holder = holders.get(pool) ?? makeHolder(pool);
  holders.set(pool, holder);
  return holder.current(at);
}

/** Searches that come while changes are being read share the next reading, never the one under way: it may be too early. */
function makeHolder(pool: pg.Pool) {
  let table: Table | null = null;
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  async function refresh(at: Date): Promise<void> {
    table =
      table === null || at.getTime() < table.since
        ? await fill(pool, at)
        : await takeChanges(pool, table);
  }
  function ask(at: Date): Promise<void> {
    if (running === null) {
      running = refresh(at).finally(() => {
        running = null;
      });
      return running;
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return ask(at);
      });
    return next;
  }
  async function current(at: Date): Promise<Current> {
    await ask(at);
    if (table === null || at.getTime() < table.since) return current(at);
    return table;
  }
  return { current };
}

async function fill(pool: pg.Pool, at: Date): Promise<Table> {
  const since = at.getTime() - DAY_MS;
  const columns = makeColumns();
  const { horizon, changes } = await readChanges(pool, null);
  for (let after: string | null = null, more = true; more;) {
    const orders = await readApprovedFilters(pool, after, BATCH);
    takeIn(columns, orders, since);
    after = orders.at(-1)?.id ?? null;
    more = orders.length === BATCH;
  }
  return { columns, texts: makeTexts(), horizon, applied: appliedOf(changes), since };
}

async function takeChanges(pool: pg.Pool, table: Table): Promise<Table> {
  const { horizon, changes } = await readChanges(pool, table.horizon);
  const fresh = changes
    .filter(({ orderId, xid }) => table.applied.get(orderId) !== xid)
    .map(({ orderId }) => orderId);
  for (let done = 0; done < fresh.length; done += BATCH) {
    const ids = fresh.slice(done, done + BATCH);
    const orders = await readFilteredOrders(pool, ids);
    for (const id of ids) removeDocument(table.columns, id);
    takeIn(table.columns, orders, table.since);
    forgetOrders(table.texts, ids);
  }
  return { ...table, horizon, applied: appliedOf(changes) };
}

function takeIn(columns: Columns, orders: readonly NumberedOrder[], since: number): void {
  for (const order of orders) {
    const document = filterDocumentOf(order, new Date(since));
    if (document !== null) putDocument(columns, order.number, document);
  }
}

/** Changes that a reader at `horizon` may not have seen; none for the first reading, which takes everything anyway. */
async function readChanges(
  pool: pg.Pool,
  horizon: string | null,
): Promise<{ horizon: string; changes: Change[] }> {
  const { rows } = await pool.query<{
    horizon: string;
    orderId: string | null;
    xid: string | null;
  }>({
    name: "search-changes",
    text: `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon, c.order_id AS "orderId", c.changed_by::text AS xid
           FROM (VALUES (1)) AS one LEFT JOIN order_change c ON c.changed_by >= $1::text::xid8`,
    values: [horizon],
  });
  const [first] = rows;
  if (first === undefined) throw new Error("PostgreSQL named no snapshot");
  const changes = rows.flatMap(({ orderId, xid }) =>
    orderId === null || xid === null ? [] : [{ orderId, xid }],
  );
  return { horizon: first.horizon, changes };
}

function appliedOf(changes: readonly Change[]): Map<string, string> {
  return new Map(changes.map(({ orderId, xid }) => [orderId, xid]));
}

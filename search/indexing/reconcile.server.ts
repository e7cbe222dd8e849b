// Compares the index with the database by id and version, page by page, and marks what differs, so that the drain mends it.
import type { Meilisearch } from "meilisearch";
import type pg from "pg";
import { readApprovedOrders, readIndexedOrders } from "#search/documents/indexed-orders.server.ts";
import { isOurs, readLiveIndex } from "./live-index.server.ts";
import { documentsOf } from "./sync.server.ts";

/** `compared`: orders that the index should hold. The rest are differences that no mark was waiting for yet. */
type Reconciliation = {
  compared: number;
  missing: number;
  outdated: number;
  surplus: number;
};
type ReconcileContext = {
  pool: pg.Pool;
  client: Meilisearch;
  indexPrefix: string;
  onProgress?: (compared: number) => void;
};
type Held = { id: string; version: string };

const PAGE = 1_000;

/**
 * Null where this code has no live index. Takes no lock: an order changed between the two readings may be marked without
 * need, which costs one more writing of its document.
 */
export async function reconcile(
  context: ReconcileContext,
  at: Date,
): Promise<Reconciliation | null> {
  const { pool, client, indexPrefix } = context;
  const live = await readLiveIndex(pool);
  if (live === null || !isOurs(live, indexPrefix)) return null;
  const index = client.index<Held>(live.uid);
  const found: Reconciliation = { compared: 0, missing: 0, outdated: 0, surplus: 0 };
  let present = 0;
  for (let after: string | null = null, more = true; more;) {
    const orders = await readApprovedOrders(pool, after, PAGE);
    const { documents } = documentsOf(orders, at);
    const held = await versionsOf(
      index,
      documents.map(({ id }) => id),
    );
    const missing = documents.filter(({ id }) => !held.has(id)).map(({ id }) => id);
    const outdated = documents
      .filter(({ id, version }) => held.has(id) && held.get(id) !== version)
      .map(({ id }) => id);
    found.missing += await markUnlessMarked(pool, missing);
    found.outdated += await markUnlessMarked(pool, outdated);
    found.compared += documents.length;
    present += held.size;
    context.onProgress?.(found.compared);
    after = orders.at(-1)?.id ?? null;
    more = orders.length === PAGE;
  }
  if ((await index.getStats()).numberOfDocuments > present)
    found.surplus = await markSurplus(pool, index, at);
  return found;
}

type Index = ReturnType<typeof Meilisearch.prototype.index<Held>>;

/** The versions that the index holds of these ids. The empty filter makes the client ask by POST: ids outgrow an address. */
async function versionsOf(index: Index, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { results } = await index.getDocuments({
    ids,
    fields: ["id", "version"],
    limit: ids.length,
    filter: [],
  });
  return new Map(results.map(({ id, version }) => [id, version]));
}

/** Documents of orders that are gone or public no more. */
async function markSurplus(pool: pg.Pool, index: Index, at: Date): Promise<number> {
  let marked = 0;
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await index.getDocuments({ fields: ["id"], limit: PAGE, offset });
    const ids = page.results.map(({ id }) => id);
    const due = documentsOf(await readIndexedOrders(pool, ids), at);
    const wanted = new Set([...due.documents, ...due.refused].map(({ id }) => id));
    marked += await markUnlessMarked(
      pool,
      ids.filter((id) => !wanted.has(id)),
    );
    total = page.total;
  }
  return marked;
}

/** Answers how many were not marked yet. */
async function markUnlessMarked(pool: pg.Pool, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { rows } = await pool.query<{ marked: number }>(
    `WITH due AS (SELECT array_agg(id) AS ids, count(*)::int AS marked FROM unnest($1::uuid[]) AS id
                  WHERE NOT EXISTS (SELECT FROM search_mark m WHERE m.order_id = id))
     SELECT marked, CASE WHEN marked > 0 THEN mark_orders(ids)::text END FROM due`,
    [ids],
  );
  return rows[0]?.marked ?? 0;
}

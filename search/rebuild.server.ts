// Fills the index that this code's settings and document ask for, beside the one in use, and puts it in place when it is whole.
import { MeilisearchApiError } from "meilisearch";
import type { Meilisearch } from "meilisearch";
import type pg from "pg";
import { documentOf } from "./document.ts";
import { readApprovedOrders } from "./indexed-orders.server.ts";
import { withIndexLock } from "./lock.server.ts";
import { taskDone } from "./meilisearch/client.server.ts";
import { indexName, INDEX_SETTINGS } from "./settings.ts";
import { putDocuments } from "./sync.server.ts";

export type RebuildContext = { pool: pg.Pool; client: Meilisearch; indexPrefix: string; onProgress?: (indexed: number) => void };

const BATCH = 5_000;

/**
 * Builds the index where it is missing or has lost its documents: first start, changed settings or document, wiped
 * Meilisearch. Answers how many documents it wrote, null where nothing was due or another process is at it.
 * Search goes on meanwhile (PostgreSQL answers for a missing index); killed halfway, it starts anew the next time.
 */
export async function rebuildIfDue(context: RebuildContext, at: Date): Promise<number | null> {
  if (!(await isRebuildDue(context))) return null;
  return withIndexLock(context.pool, async () => ((await isRebuildDue(context)) ? rebuild(context, at) : null));
}

async function isRebuildDue({ pool, client, indexPrefix }: RebuildContext): Promise<boolean> {
  const documents = await countDocuments(client, indexName(indexPrefix));
  if (documents === null) return true;
  if (documents > 0) return false;
  const { rows } = await pool.query<{ any: boolean }>("SELECT EXISTS (SELECT FROM public_orders(now())) AS any");
  return rows[0]?.any === true;
}

/** Null where there is no such index. */
async function countDocuments(client: Meilisearch, indexUid: string): Promise<number | null> {
  try {
    return (await client.index(indexUid).getStats()).numberOfDocuments;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === "index_not_found") return null;
    throw error;
  }
}

/** The caller holds the index lock, so that no drain writes to either index meanwhile; its marks wait and are drained after. */
async function rebuild({ pool, client, indexPrefix, onProgress }: RebuildContext, at: Date): Promise<number> {
  const live = indexName(indexPrefix);
  const building = `${live}_building`;
  await client.deleteIndexIfExists(building);
  await taskDone(client, await client.createIndex(building, { primaryKey: "id" }));
  await taskDone(client, await client.index(building).updateSettings(INDEX_SETTINGS));
  let indexed = 0;
  for (let after: string | null = null, more = true; more; ) {
    const orders = await readApprovedOrders(pool, after, BATCH);
    const documents = orders.map((order) => documentOf(order, at)).filter((document) => document !== null);
    await putDocuments({ client, indexUid: building }, documents);
    indexed += documents.length;
    onProgress?.(indexed);
    after = orders.at(-1)?.id ?? null;
    more = orders.length === BATCH;
  }
  await putInPlace(client, { building, live, indexPrefix });
  return indexed;
}

/**
 * The new index takes its name; an emptied one of that name goes first, and PostgreSQL answers for that moment. Renaming and
 * not swapping: a key that reaches only indexes of its prefix cannot look a swap up. Indexes of other settings then go too.
 */
async function putInPlace(client: Meilisearch, { building, live, indexPrefix }: { building: string; live: string; indexPrefix: string }) {
  if ((await countDocuments(client, live)) !== null) await taskDone(client, await client.deleteIndex(live));
  await taskDone(client, await client.updateIndex(building, { uid: live }));
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  const outdated = results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`${indexPrefix}orders_`) && uid !== live);
  for (const uid of outdated) await taskDone(client, await client.deleteIndex(uid));
}

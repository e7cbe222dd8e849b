// Fills an index of a new generation beside the live one, checks it whole, and makes it live by one row in PostgreSQL.
import { MeilisearchApiError } from "meilisearch";
import type { Meilisearch } from "meilisearch";
import type pg from "pg";
import { readApprovedOrders } from "#search/documents/indexed-orders.server.ts";
import { indexUid, isOurs, makeLive, readLiveIndex, takeGeneration } from "./live-index.server.ts";
import type { LiveIndex } from "./live-index.server.ts";
import { withIndexLock } from "./lock.server.ts";
import type { IndexLock } from "./lock.server.ts";
import { clearMarksSeen, readSnapshot } from "./marks.server.ts";
import { taskDone } from "#search/engines/meilisearch/client.server.ts";
import { INDEX_SETTINGS } from "./settings.ts";
import { documentsOf, putDocuments } from "./sync.server.ts";
import { makeChecksum } from "./version.ts";

type RebuildContext = {
  pool: pg.Pool;
  client: Meilisearch;
  indexPrefix: string;
  onProgress?: (indexed: number) => void;
};
export type WhyDue = "none-yet" | "other-settings" | "gone" | "not-the-one-built" | "emptied";

const BATCH = 5_000;
const READ_BACK = 10_000;
/** Processes that search ask for the live index's name once a second; an old index outlives that by far. */
const OLD_KEPT_MS = 10_000;

/**
 * Builds an index where one is due. Answers how many documents it wrote, null where nothing was due or another process is
 * at it. Search goes on meanwhile; killed at any moment, the live index stays what it was and the build starts anew.
 */
export async function rebuildIfDue(context: RebuildContext, at: Date): Promise<number | null> {
  if ((await whyRebuildDue(context)) === null) return null;
  return withIndexLock(context.pool, async (lock) =>
    (await whyRebuildDue(context)) === null ? null : rebuild(context, lock, at),
  );
}

/** Builds an index whether due or not; null where another process has held the lock for longer than `patienceMs`. */
export async function rebuildNow(
  context: RebuildContext,
  at: Date,
  patienceMs: number,
): Promise<number | null> {
  return withIndexLock(context.pool, (lock) => rebuild(context, lock, at), patienceMs);
}

/** Why the live index does not do: first start, changed settings or document, another Meilisearch, a wiped one. */
export async function whyRebuildDue({
  pool,
  client,
  indexPrefix,
}: RebuildContext): Promise<WhyDue | null> {
  const live = await readLiveIndex(pool);
  if (live === null) return "none-yet";
  if (!isOurs(live, indexPrefix)) return "other-settings";
  const createdAt = await createdAtOf(client, live.uid);
  if (createdAt === null) return "gone";
  if (createdAt !== live.createdAt) return "not-the-one-built";
  if ((await client.index(live.uid).getStats()).numberOfDocuments > 0) return null;
  const { rows } = await pool.query<{ any: boolean }>(
    "SELECT EXISTS (SELECT FROM public_orders(now())) AS any",
  );
  return rows[0]?.any === true ? "emptied" : null;
}

/** Null where there is no such index. */
async function createdAtOf(client: Meilisearch, uid: string): Promise<string | null> {
  try {
    return String((await client.index(uid).getRawInfo()).createdAt);
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === "index_not_found")
      return null;
    throw error;
  }
}

/** No drain writes meanwhile; marks that come wait and are carried over after, into the index that is live then. */
async function rebuild(context: RebuildContext, lock: IndexLock, at: Date): Promise<number> {
  const { pool, client, indexPrefix } = context;
  const generation = await takeGeneration(pool);
  const uid = indexUid(indexPrefix, generation);
  await client.deleteIndexIfExists(uid); // another database's, or one that a restored backup has forgotten
  await taskDone(client, await client.createIndex(uid, { primaryKey: "id" }));
  await taskDone(client, await client.index(uid).updateSettings(INDEX_SETTINGS));
  const snapshot = await readSnapshot(pool);
  const { indexed, checksum, refused } = await fill(context, uid, lock, at);
  const readBack = await checksumOf(client, uid);
  if (readBack !== checksum)
    throw new Error(`the index ${uid} holds ${readBack} where ${checksum} were written`);
  const createdAt = await createdAtOf(client, uid);
  lock.check();
  if (
    createdAt === null ||
    !(await makeLive(pool, { generation, uid, createdAt, documents: indexed }))
  ) {
    throw new Error(`the index ${uid} was overtaken by a later one`);
  }
  await pool.query("SELECT mark_orders($1::uuid[])", [refused]); // the drain sets them aside, each with its reason
  await clearMarksSeen(pool, snapshot);
  return indexed;
}

async function fill(
  { pool, client, onProgress }: RebuildContext,
  uid: string,
  lock: IndexLock,
  at: Date,
) {
  const checksum = makeChecksum();
  const refused: string[] = [];
  let indexed = 0;
  for (let after: string | null = null, more = true; more;) {
    lock.check();
    const orders = await readApprovedOrders(pool, after, BATCH);
    const made = documentsOf(orders, at);
    const notTaken = new Set(
      [...made.refused, ...(await putDocuments({ client, indexUid: uid }, made.documents))].map(
        ({ id }) => id,
      ),
    );
    const taken = made.documents.filter(({ id }) => !notTaken.has(id));
    taken.forEach(checksum.add);
    refused.push(...notTaken);
    indexed += taken.length;
    onProgress?.(indexed);
    after = orders.at(-1)?.id ?? null;
    more = orders.length === BATCH;
  }
  return { indexed, checksum: checksum.value(), refused };
}

async function checksumOf(client: Meilisearch, uid: string): Promise<string> {
  const checksum = makeChecksum();
  for (let offset = 0, total = 1; offset < total; offset += READ_BACK) {
    const page = await client
      .index<{ id: string; version: string }>(uid)
      .getDocuments({ fields: ["id", "version"], limit: READ_BACK, offset });
    page.results.forEach(checksum.add);
    total = page.total;
  }
  return checksum.value();
}

/**
 * Deletes every index of the prefix but the live one, once that has been live for a while: half-built ones too, since the
 * lock shows that nobody builds now. False where it is too early or another process writes.
 */
export async function removeOldGenerations(
  { pool, client, indexPrefix }: RebuildContext,
  keptMs = OLD_KEPT_MS,
): Promise<boolean> {
  const removed = await withIndexLock(pool, async () => {
    const live = await readLiveIndex(pool);
    if (live === null || !(await isLiveFor(pool, live, keptMs))) return false;
    const { results } = await client.getRawIndexes({ limit: 1_000 });
    const old = results
      .map(({ uid }) => uid)
      .filter((uid) => uid.startsWith(`${indexPrefix}orders_`) && uid !== live.uid);
    for (const uid of old) await client.deleteIndexIfExists(uid);
    return true;
  });
  return removed === true;
}

/** By PostgreSQL's clock, which set the beginning. */
async function isLiveFor(pool: pg.Pool, live: LiveIndex, ms: number): Promise<boolean> {
  const { rows } = await pool.query<{ past: boolean }>(
    "SELECT now() - $1::timestamptz >= $2 * interval '1 millisecond' AS past",
    [live.since, ms],
  );
  return rows[0]?.past === true;
}

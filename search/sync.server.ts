// Brings documents of given orders in step with their rows: what can be public is put in, everything else taken out.
import type { Meilisearch } from "meilisearch";
import type pg from "pg";
import { documentOf } from "./document.ts";
import type { SearchDocument } from "./document.ts";
import { readIndexedOrders } from "./indexed-orders.server.ts";
import { taskDone } from "./meilisearch/client.server.ts";

export type IndexWriter = { client: Meilisearch; indexUid: string };

/** Returns when Meilisearch has carried out both the additions and the deletions. Throws TaskFailed or the client's errors. */
export async function syncOrders(pool: pg.Pool, writer: IndexWriter, ids: readonly string[], at: Date): Promise<{ put: number; removed: number }> {
  const orders = await readIndexedOrders(pool, ids);
  const documents = orders.map((order) => documentOf(order, at)).filter((document) => document !== null);
  const kept = new Set(documents.map((document) => document.id));
  const gone = ids.filter((id) => !kept.has(id));
  await putDocuments(writer, documents);
  await removeDocuments(writer, gone);
  return { put: documents.length, removed: gone.length };
}

/** Adds or replaces whole documents. */
export async function putDocuments({ client, indexUid }: IndexWriter, documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  await taskDone(client, await client.index(indexUid).addDocuments([...documents], { primaryKey: "id" }));
}

/** Deleting what is absent is success. */
async function removeDocuments({ client, indexUid }: IndexWriter, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await taskDone(client, await client.index(indexUid).deleteDocuments([...ids]));
}

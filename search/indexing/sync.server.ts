// Brings documents of given orders in step with their rows: what can be public is put in, everything else taken out.
import type { Meilisearch } from "meilisearch";
import type pg from "pg";
import { documentOf } from "#search/documents/document.ts";
import type { IndexedOrder } from "#search/documents/document.ts";
import { readIndexedOrders } from "#search/documents/indexed-orders.server.ts";
import { withVersion } from "./version.ts";
import type { VersionedDocument } from "./version.ts";
import { carryOut, isDocumentFault } from "./write.server.ts";

type IndexWriter = { client: Meilisearch; indexUid: string };
/** An order whose document cannot be made or is not taken, and why in the words of whoever refused it. */
export type Refusal = { id: string; reason: string };

/**
 * Returns when Meilisearch has carried out both the additions and the deletions. Orders whose documents it refuses are
 * answered, and the others are in step all the same. Throws TaskFailed or the client's errors where it took nothing.
 */
export async function syncOrders(
  pool: pg.Pool,
  writer: IndexWriter,
  ids: readonly string[],
  at: Date,
): Promise<{ put: number; removed: number; refused: Refusal[] }> {
  const { documents, refused } = documentsOf(await readIndexedOrders(pool, ids), at);
  const kept = new Set([...documents, ...refused].map(({ id }) => id));
  const gone = ids.filter((id) => !kept.has(id));
  refused.push(...(await putDocuments(writer, documents)));
  await removeDocuments(writer, gone);
  return { put: kept.size - refused.length, removed: gone.length, refused };
}

/** The documents of orders that an index must hold; a row that no document can be made of is refused alone. */
export function documentsOf(
  orders: readonly IndexedOrder[],
  at: Date,
): { documents: VersionedDocument[]; refused: Refusal[] } {
  const documents: VersionedDocument[] = [];
  const refused: Refusal[] = [];
  for (const order of orders) {
    try {
      const document = documentOf(order, at);
      if (document !== null) documents.push(withVersion(document));
    } catch (error) {
      refused.push({ id: order.id, reason: String(error) });
    }
  }
  return { documents, refused };
}

/** Adds or replaces whole documents. Where Meilisearch refuses them, halves are tried, until those it refuses stand alone. */
export async function putDocuments(
  writer: IndexWriter,
  documents: readonly VersionedDocument[],
): Promise<Refusal[]> {
  const [first] = documents;
  if (first === undefined) return [];
  const { client, indexUid } = writer;
  try {
    await carryOut(client, indexUid, (mark) =>
      client.index(indexUid).addDocuments([...documents], { primaryKey: "id", ...mark }),
    );
    return [];
  } catch (error) {
    if (!isDocumentFault(error)) throw error;
    if (documents.length === 1) return [{ id: first.id, reason: error.message }];
  }
  const middle = Math.ceil(documents.length / 2);
  return [
    ...(await putDocuments(writer, documents.slice(0, middle))),
    ...(await putDocuments(writer, documents.slice(middle))),
  ];
}

/** Deleting what is absent is success. */
async function removeDocuments(
  { client, indexUid }: IndexWriter,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await carryOut(client, indexUid, (mark) =>
    client.index(indexUid).deleteDocuments([...ids], mark),
  );
}

// After a round: what was acknowledged against the database, and every document of the index against every order.
import { readApprovedOrders } from "#search/documents/indexed-orders.server.ts";
import { readLiveIndex } from "#search/indexing/live-index.server.ts";
import { countMarks } from "#search/indexing/marks.server.ts";
import { whyRebuildDue } from "#search/indexing/rebuild.server.ts";
import { documentsOf } from "#search/indexing/sync.server.ts";
import type { Editor } from "./editor.ts";
import { answerOf, sentenceOf, until } from "./patience.ts";
import type { FaultySite } from "./site.ts";

export const DRAIN_PATIENCE_MS = 60_000;
const ANSWER_WITHIN_MS = 30_000;

/** Whether the index is the right one and nothing waits to be carried over. */
export async function isInStep({
  database,
  meilisearch,
  indexPrefix,
}: FaultySite): Promise<boolean> {
  if ((await whyRebuildDue({ pool: database.pool, client: meilisearch, indexPrefix })) !== null)
    return false;
  return (await countMarks(database.pool)).waiting === 0;
}

/** Faults, each a sentence. Throws where the two sides cannot be asked. */
export async function compare(site: FaultySite, editor: Editor): Promise<string[]> {
  const lost = await answerOf(
    () => editor.lost(site.database),
    ANSWER_WITHIN_MS,
    "the database did not tell what it holds",
  );
  const late = await until(() => isInStep(site), DRAIN_PATIENCE_MS, "not drained").then(
    () => null,
    sentenceOf,
  );
  if (late !== null) {
    const marks = await answerOf(
      () => countMarks(site.database.pool),
      ANSWER_WITHIN_MS,
      "the database did not tell its marks",
    );
    return [
      ...lost,
      `${late}; ${marks.waiting} marks, ${JSON.stringify(marks.aside)}; the worker said: ${site.workerLog()}`,
    ];
  }
  return [
    ...lost,
    ...(await answerOf(
      () => differences(site),
      ANSWER_WITHIN_MS,
      "the index did not tell what it holds",
    )),
  ];
}

async function differences({ database, meilisearch }: FaultySite): Promise<string[]> {
  const { documents, refused } = documentsOf(
    await readApprovedOrders(database.pool, null, 10_000),
    new Date(),
  );
  const live = await readLiveIndex(database.pool);
  const { results } = await meilisearch
    .index<{ id: string; version: string }>(live?.uid ?? "")
    .getDocuments({ limit: 10_000, fields: ["id", "version"] });
  const held = new Map(results.map(({ id, version }) => [id, version]));
  const wanted = new Map(documents.map(({ id, version }) => [id, version]));
  return [
    ...refused.map(({ id }) => `no document can be made of ${id}`),
    ...[...wanted].filter(([id]) => !held.has(id)).map(([id]) => `missing from the index: ${id}`),
    ...[...wanted]
      .filter(([id, version]) => held.has(id) && held.get(id) !== version)
      .map(([id]) => `outdated in the index: ${id}`),
    ...[...held].filter(([id]) => !wanted.has(id)).map(([id]) => `too many in the index: ${id}`),
  ];
}

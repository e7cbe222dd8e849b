// How the index stands: which is live, what it holds and should hold, what waits to be carried over; for the shell and the health page.
import type { Meilisearch } from "meilisearch";
import type pg from "pg";
import { filterDocumentOf } from "#search/documents/document.ts";
import { readApprovedFilters } from "#search/documents/indexed-orders.server.ts";
import { readLiveIndex } from "./live-index.server.ts";
import type { LiveIndex } from "./live-index.server.ts";
import { countMarks } from "./marks.server.ts";
import type { MarkCount } from "./marks.server.ts";
import { meilisearchClient } from "#search/engines/meilisearch/client.server.ts";
import type { MeilisearchAccess } from "#search/engines/meilisearch/client.server.ts";
import { whyRebuildDue } from "./rebuild.server.ts";
import type { WhyDue } from "./rebuild.server.ts";

/** `held` documents of `expected`; `due` says why the index must be built anew, null where it need not. */
export type IndexStatus = { due: WhyDue | null; held: number; expected: number };

/**
 * `live` is PostgreSQL's word and known whether or not Meilisearch answers. `index` is null where Meilisearch is not
 * configured; `error` is what kept it from being read. `words` counts the vocabulary that typing errors are mended by.
 */
type SearchStatus = {
  marks: MarkCount;
  words: number;
  live: LiveIndex | null;
  index: IndexStatus | { error: unknown } | null;
};

/** Orders read at once; between two readings the process answers others. */
const PAGE = 1_000;

/** Reads both sides, waiting `timeoutMs` for each answer of Meilisearch. Throws only where PostgreSQL fails. */
export async function readSearchStatus(
  pool: pg.Pool,
  access: MeilisearchAccess | null,
  timeoutMs: number,
  at: Date,
): Promise<SearchStatus> {
  const [marks, live, words] = await Promise.all([
    countMarks(pool),
    readLiveIndex(pool),
    countWords(pool),
  ]);
  if (access === null) return { marks, words, live, index: null };
  const client = meilisearchClient(access, timeoutMs);
  const asked = await askIndex({ pool, client, indexPrefix: access.indexPrefix }, live).catch(
    (error: unknown) => ({ error }),
  );
  return {
    marks,
    words,
    live,
    index: "error" in asked ? asked : { ...asked, expected: await countExpected(pool, at) },
  };
}

async function askIndex(
  context: { pool: pg.Pool; client: Meilisearch; indexPrefix: string },
  live: LiveIndex | null,
) {
  const due = await whyRebuildDue(context);
  if (live === null) await context.client.health(); // nothing else has asked it yet, and one that is away will not get an index
  const held =
    live === null || due === "gone"
      ? 0
      : (await context.client.index(live.uid).getStats()).numberOfDocuments;
  return { due, held };
}

async function countWords(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ words: number }>(
    "SELECT count(*)::int AS words FROM search_word",
  );
  return rows[0]?.words ?? 0;
}

/** Orders that are public now or will be by time alone. */
async function countExpected(pool: pg.Pool, at: Date): Promise<number> {
  let expected = 0;
  for (let after: string | null = null, more = true; more;) {
    const orders = await readApprovedFilters(pool, after, PAGE);
    expected += orders.filter((order) => filterDocumentOf(order, at) !== null).length;
    after = orders.at(-1)?.id ?? null;
    more = orders.length === PAGE;
  }
  return expected;
}

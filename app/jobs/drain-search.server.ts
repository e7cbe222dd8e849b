// Keeps the search index in step with the database: reads the marks that triggers leave, and clears what it has carried over.
import type { Meilisearch } from "meilisearch";
import type pg from "pg";
import type { Log } from "#app/log.server.ts";
import { refreshVocabulary } from "#search/correct.server.ts";
import { withIndexLock } from "#search/lock.server.ts";
import { meilisearchClient } from "#search/meilisearch/client.server.ts";
import type { MeilisearchAccess } from "#search/meilisearch/client.server.ts";
import { rebuildIfDue } from "#search/rebuild.server.ts";
import { indexName } from "#search/settings.ts";
import { syncOrders } from "#search/sync.server.ts";
import { listenFor } from "./listen.server.ts";

/** `index` is null where PostgreSQL is the engine: its index is the tables themselves, so marks are only cleared. */
export type DrainContext = { pool: pg.Pool; index: { client: Meilisearch; indexUid: string } | null };
export type Mark = { orderId: string; version: string };

const BATCH = 1_000;
const CHANNEL = "search_mark";
/** Marks are heard of at once; the poll is for those whose call was missed. */
const POLL_MS = 5_000;
/** Reading the vocabulary takes 5 seconds at 100,000 orders; a word a few minutes old may be missing from corrections. */
const VOCABULARY_EVERY_MS = 300_000;
const WRITE_TIMEOUT_MS = 30_000;

/**
 * Carries over every mark there is, oldest first, and answers how many it cleared; null where a rebuild or another worker
 * holds the index. Throws where Meilisearch fails: the marks stay and are carried over the next time.
 */
export async function drainSearch(context: DrainContext, now: () => Date = () => new Date()): Promise<number | null> {
  return withIndexLock(context.pool, async () => {
    let cleared = 0;
    for (let marks = await readMarks(context.pool); marks.length > 0; marks = await readMarks(context.pool)) {
      if (context.index !== null) await syncOrders(context.pool, context.index, marks.map(({ orderId }) => orderId), now());
      cleared += await clearMarks(context.pool, marks);
    }
    return cleared;
  });
}

async function readMarks(pool: pg.Pool): Promise<Mark[]> {
  const { rows } = await pool.query<Mark>(
    'SELECT order_id AS "orderId", version::text AS version FROM search_mark ORDER BY marked_at LIMIT $1', [BATCH],
  );
  return rows;
}

/** An order changed since its mark was read keeps its mark. */
export async function clearMarks(pool: pg.Pool, marks: readonly Mark[]): Promise<number> {
  const { rowCount } = await pool.query(
    `DELETE FROM search_mark m USING unnest($1::uuid[], $2::bigint[]) AS seen (order_id, version)
     WHERE m.order_id = seen.order_id AND m.version = seen.version`,
    [marks.map(({ orderId }) => orderId), marks.map(({ version }) => version)],
  );
  return rowCount ?? 0;
}

/**
 * Builds the index if that is due, then drains at every call of the triggers and every few seconds until stopped.
 * `meilisearch` is null where PostgreSQL is the engine. `stop` resolves when what was under way has ended.
 */
export function startSearchDrain({ pool, meilisearch, log }: { pool: pg.Pool; meilisearch: MeilisearchAccess | null; log: Log }) {
  const client = meilisearch && meilisearchClient(meilisearch, WRITE_TIMEOUT_MS);
  const index = client && meilisearch ? { client, indexUid: indexName(meilisearch.indexPrefix) } : null;
  let refreshedAt = 0;
  let isVocabularyOld = true;
  async function round(): Promise<void> {
    if (client && meilisearch) {
      const indexed = await rebuildIfDue({ pool, client, indexPrefix: meilisearch.indexPrefix }, new Date());
      if (indexed !== null) log.info({ indexed }, "search index built");
    }
    const cleared = (await drainSearch({ pool, index })) ?? 0;
    if (cleared > 0) log.info({ cleared }, "search marks drained");
    isVocabularyOld ||= cleared > 0;
    if (!isVocabularyOld || Date.now() - refreshedAt < VOCABULARY_EVERY_MS) return;
    await refreshVocabulary(pool);
    refreshedAt = Date.now();
    isVocabularyOld = false;
  }
  const rounds = oneAtATime(round, (error) => { log.warn({ err: error }, "search drain failed; it is tried again"); });
  const listening = listenFor(pool, CHANNEL, rounds.ask);
  const timer = setInterval(() => { listening.check(); rounds.ask(); }, POLL_MS);
  rounds.ask();
  return {
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await listening.stop();
      await rounds.end();
    },
  };
}

/** Runs `work` whenever asked, never twice at once; asked while it runs, it runs once more after. */
function oneAtATime(work: () => Promise<void>, onError: (error: unknown) => void) {
  let running: Promise<void> | null = null;
  let isAsked = false;
  let isEnded = false;
  async function run(): Promise<void> {
    while (isAsked && !isEnded) {
      isAsked = false;
      await work().catch(onError);
    }
    running = null;
  }
  return {
    ask: () => {
      isAsked = true;
      if (!isEnded) running ??= run();
    },
    end: async () => {
      isEnded = true;
      await running;
    },
  };
}

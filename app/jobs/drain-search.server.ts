// Keeps the search index in step with the database: carries over what triggers have marked, builds the index where that is due.
import { now as clock } from "#app/clock.server.ts";
import type { Meilisearch } from "meilisearch";
import type pg from "pg";
import { DUTY_NAMES } from "#app/domain/operations/duty.ts";
import type { Log } from "#app/log.server.ts";
import { refreshVocabulary } from "#search/reading/correct.server.ts";
import { isOurs, readLiveIndex } from "#search/indexing/live-index.server.ts";
import { withIndexLock } from "#search/indexing/lock.server.ts";
import { clearMarks, readMarks, setAside } from "#search/indexing/marks.server.ts";
import { meilisearchClient } from "#search/engines/meilisearch/client.server.ts";
import type { MeilisearchAccess } from "#search/engines/meilisearch/client.server.ts";
import { rebuildIfDue, removeOldGenerations } from "#search/indexing/rebuild.server.ts";
import { reconcile } from "#search/indexing/reconcile.server.ts";
import { syncOrders } from "#search/indexing/sync.server.ts";
import type { Refusal } from "#search/indexing/sync.server.ts";
import { listenFor } from "./listen.server.ts";
import type { Duty } from "./schedule.server.ts";

/** `index` is null where PostgreSQL is the engine: its index is the tables themselves, so marks are only cleared. */
export type DrainContext = {
  pool: pg.Pool;
  index: { client: Meilisearch; indexPrefix: string } | null;
  /** Hears of each version of an order that is refused, once. */
  onRefused?: (refusal: Refusal) => void;
};

const BATCH = 1_000;
const CHANNEL = "search_mark";
/** Marks are heard of at once; the poll is for those whose call was missed. */
const POLL_MS = 5_000;
/** Reading the vocabulary takes 5 seconds at 100,000 orders; a word a few minutes old may be missing from corrections. */
const VOCABULARY_EVERY_MS = 300_000;
const WRITE_TIMEOUT_MS = 30_000;

/**
 * Carries over every mark there is, oldest first, and answers how many it cleared; null where a rebuild or another worker
 * holds the index, or where this code has no live index yet. A refused document is set aside and holds nobody up. Throws
 * where Meilisearch is away: the marks stay and are carried over the next time.
 */
export async function drainSearch(
  { pool, index, onRefused }: DrainContext,
  now: () => Date = clock,
): Promise<number | null> {
  return withIndexLock(pool, async (lock) => {
    const writer = index && (await writerOf(pool, index));
    if (index !== null && writer === null) return null;
    let cleared = 0;
    for (
      let marks = await readMarks(pool, BATCH);
      marks.length > 0;
      marks = await readMarks(pool, BATCH)
    ) {
      lock.check();
      const { refused } = writer
        ? await syncOrders(
            pool,
            writer,
            marks.map(({ orderId }) => orderId),
            now(),
          )
        : { refused: [] };
      const bad = new Set(refused.map(({ id }) => id));
      cleared += await clearMarks(
        pool,
        marks.filter(({ orderId }) => !bad.has(orderId)),
      );
      for (const refusal of await setAside(pool, marks, refused)) onRefused?.(refusal);
    }
    return cleared;
  });
}

/** Asked under the lock, so that no other index becomes live while marks are carried over. */
async function writerOf(
  pool: pg.Pool,
  { client, indexPrefix }: { client: Meilisearch; indexPrefix: string },
) {
  const live = await readLiveIndex(pool);
  return live !== null && isOurs(live, indexPrefix) ? { client, indexUid: live.uid } : null;
}

type Setting = { pool: pg.Pool; meilisearch: MeilisearchAccess | null; log: Log };

/** Once a day, and at the start of every worker: whatever was missed, by whatever fault, is found and mended. */
export function searchDuties({ pool, meilisearch, log }: Setting): Duty[] {
  if (meilisearch === null) return [];
  const client = meilisearchClient(meilisearch, WRITE_TIMEOUT_MS);
  const { indexPrefix } = meilisearch;
  return [
    {
      name: DUTY_NAMES.reconcile,
      every: "day",
      run: async (at) => {
        const found = await reconcile({ pool, client, indexPrefix }, at);
        if (found !== null && found.missing + found.outdated + found.surplus > 0)
          log.warn(found, "the search index differed from the database");
      },
    },
  ];
}

/** One round of all there is to do for the index, in the order in which it matters to people who search. */
function makeRound(
  { pool, meilisearch, log }: Setting,
  onCleared: () => void,
): () => Promise<void> {
  const client = meilisearch && meilisearchClient(meilisearch, WRITE_TIMEOUT_MS);
  const index = client && meilisearch ? { client, indexPrefix: meilisearch.indexPrefix } : null;
  let hasOldIndexes = true;
  const onRefused = ({ id, reason }: Refusal) => {
    log.error(
      { order: id, reason },
      "Meilisearch refuses an order; it is tried again, ever more seldom",
    );
  };
  return async () => {
    const indexed = index && (await rebuildIfDue({ pool, ...index }, clock()));
    if (indexed !== null) log.info({ indexed }, "search index built");
    hasOldIndexes ||= indexed !== null;
    const cleared = (await drainSearch({ pool, index, onRefused })) ?? 0;
    if (cleared > 0) log.info({ cleared }, "search marks drained");
    if (cleared > 0 || indexed !== null) onCleared();
    if (index && hasOldIndexes) hasOldIndexes = !(await removeOldGenerations({ pool, ...index }));
  };
}

/** Reads the words of orders anew, at most every few minutes, beside the rounds: nobody's approval waits for it. */
function makeVocabularyKeeper({ pool, log }: Setting) {
  let refreshedAt = 0;
  let isOld = true;
  const reading = oneAtATime(
    async () => {
      if (!isOld || Date.now() - refreshedAt < VOCABULARY_EVERY_MS) return;
      isOld = false;
      refreshedAt = Date.now();
      await refreshVocabulary(pool);
    },
    (error) => {
      isOld = true;
      log.warn({ err: error }, "the search's words could not be read anew; it is tried again");
    },
  );
  return {
    ask: reading.ask,
    end: reading.end,
    isOld: () => {
      isOld = true;
      reading.ask();
    },
  };
}

/**
 * Builds the index if that is due, then drains at every call of the triggers and every few seconds until stopped.
 * `meilisearch` is null where PostgreSQL is the engine. `stop` resolves when what was under way has ended.
 */
export function startSearchDrain(setting: Setting) {
  const { pool, log } = setting;
  const vocabulary = makeVocabularyKeeper(setting);
  const rounds = oneAtATime(makeRound(setting, vocabulary.isOld), (error) => {
    log.warn({ err: error }, "search drain failed; it is tried again");
  });
  const listening = listenFor(pool, CHANNEL, rounds.ask);
  const timer = setInterval(() => {
    listening.check();
    rounds.ask();
    vocabulary.ask();
  }, POLL_MS);
  rounds.ask();
  vocabulary.ask();
  return {
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await listening.stop();
      await rounds.end();
      await vocabulary.end();
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

// Opens the search of a process: names its engine, and reads ahead what the other keeps in memory.
import { database } from "#prisma/client.server.ts";
import { preferEngine } from "./engines/answer.server.ts";
import type { SearchLog } from "./engines/answer.server.ts";
import { makeBreaker } from "./engines/breaker.ts";
import { countOpening, watchEngines } from "./engines/engine-health.server.ts";
import { meilisearchClient } from "./engines/meilisearch/client.server.ts";
import { meilisearchEngine } from "./engines/meilisearch/find.server.ts";
import { postgresEngine } from "./engines/postgres/find.server.ts";
import { liveIndexReader } from "./indexing/live-index.server.ts";

/** Where Meilisearch answers; `searchKey` may only search, `indexPrefix` begins the index's name. With `indexKey` the health page says how the index stands. */
export type SearchSettings = {
  url: string;
  searchKey: string;
  indexKey?: string;
  indexPrefix: string;
};

/** People wait no longer than this for Meilisearch before PostgreSQL answers. */
const PATIENCE_MS = 300;

/** Names the engine of this process; null for PostgreSQL alone. Called once by each way in. */
export function configureSearch(settings: SearchSettings | null, log: SearchLog = warn): void {
  if (settings === null) {
    preferEngine(null);
    watchEngines(null);
    return;
  }
  const { url, searchKey, indexKey = "", indexPrefix } = settings;
  const client = meilisearchClient({ url, key: searchKey }, PATIENCE_MS);
  const breaker = makeBreaker({ failures: 3, pauseMs: 10_000, onOpen: countOpening });
  watchEngines({ access: { url, key: indexKey, indexPrefix }, breaker });
  const live = liveIndexReader(indexPrefix, () => database().pool);
  const engine = async () => {
    const uid = await live.uid(Date.now());
    return uid === null ? null : meilisearchEngine(client, uid);
  };
  preferEngine({ engine, forget: live.forget, breaker, log });
}

/**
 * Reads ahead what the PostgreSQL engine keeps in memory, so that neither the first person nor the first one after
 * Meilisearch fails waits for it. A way in calls it once, after it has begun to answer.
 */
export async function warmSearch(at: Date): Promise<void> {
  await postgresEngine(database().pool).countAll([], at);
}

function warn(message: string, detail: Record<string, unknown>): void {
  console.warn(JSON.stringify({ message, ...detail }));
}

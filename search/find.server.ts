// The search as pages see it: Meilisearch where it is configured and answers in time, PostgreSQL otherwise; nobody sees an error.
import { database } from "#prisma/client.server.ts";
import { makeBreaker } from "./breaker.ts";
import type { Breaker } from "./breaker.ts";
import { compileConditions } from "./conditions.ts";
import { correctText } from "./correct.server.ts";
import type { SearchEngine } from "./engine.ts";
import { shownCounts } from "./facet-counts.ts";
import { meilisearchClient } from "./meilisearch/client.server.ts";
import { meilisearchEngine } from "./meilisearch/find.server.ts";
import { postgresEngine } from "./postgres/find.server.ts";
import { EMPTY_QUERY, orderQueryParams } from "./query.ts";
import type { FacetCounts, OrderQuery } from "./query.ts";
import { indexName } from "./settings.ts";

/**
 * `ids` are one page in order; their rows come from PostgreSQL through the public condition. `total` counts all pages.
 * `facets` are disjunctive: a facet's own choice does not narrow its own counts; a value without orders is left out.
 * `corrected` is the text searched instead of the one typed, null where the typed one was searched.
 */
export type FoundOrders = {
  ids: string[];
  total: number;
  facets: FacetCounts;
  engine: SearchEngine["name"];
  corrected: string | null;
};

/** One filter less: `field` is the dropped parameter ('all' for every one), `params` the address without it, `total` what it finds. */
export type SuggestedDrop = { field: string; params: URLSearchParams; total: number };

/** Where Meilisearch answers; `searchKey` may only search, `indexPrefix` begins the index's name. */
export type SearchSettings = { url: string; searchKey: string; indexPrefix: string };

/** Takes one line about the search's own trouble; never holds what people typed. */
export type SearchLog = (message: string, detail: Record<string, unknown>) => void;

/** People wait no longer than this for Meilisearch before PostgreSQL answers. */
const PATIENCE_MS = 300;
const LOG_EVERY_MS = 60_000;

type Preferred = { engine: SearchEngine; breaker: Breaker; log: SearchLog; loggedAt: number };
let preferred: Preferred | null = null;

/** Names the engine of this process; null for PostgreSQL alone. Called once by each way in. */
export function configureSearch(settings: SearchSettings | null, log: SearchLog = warn): void {
  if (settings === null) {
    preferred = null;
    return;
  }
  const { url, searchKey, indexPrefix } = settings;
  const client = meilisearchClient({ url, key: searchKey }, PATIENCE_MS);
  const breaker = makeBreaker({ failures: 3, pauseMs: 10_000 });
  preferred = { engine: meilisearchEngine(client, indexName(indexPrefix)), breaker, log, loggedAt: 0 };
}

/**
 * Reads ahead what the PostgreSQL engine keeps in memory, so that neither the first person nor the first one after
 * Meilisearch fails waits for it. A way in calls it once, after it has begun to answer.
 */
export async function warmSearch(at: Date): Promise<void> {
  await postgresEngine(database().pool).countAll([], at);
}

/** Orders public at `at` that answer the query; a text that finds nothing is corrected and searched again. */
export async function findOrders(query: OrderQuery, at: Date): Promise<FoundOrders> {
  const found = await findOnce(query, at);
  if (found.total > 0 || query.text === "") return found;
  const corrected = await correctText(database().pool, query.text);
  if (corrected === null) return found;
  const again = await findOnce({ ...query, text: corrected }, at);
  return again.total > 0 ? { ...again, corrected } : found;
}

/** For a search without results: which filter to drop and how many orders that gives, most first; only those that help. */
export async function suggestDrops(query: OrderQuery, at: Date): Promise<SuggestedDrop[]> {
  const dropped = compileConditions(query).map(({ param, dropped: without }) => ({ field: param, query: { ...query, ...without, page: 1 } }));
  if (query.text !== "") dropped.unshift({ field: "q", query: { ...query, text: "", page: 1 } });
  if (dropped.length > 1) dropped.push({ field: "all", query: { ...EMPTY_QUERY, sort: query.sort } });
  const totals = await answer((engine) => engine.countAll(dropped.map((each) => each.query), at));
  const helpful = dropped
    .map((each, i) => ({ field: each.field, params: orderQueryParams(each.query), total: totals.value[i] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  const single = helpful.filter(({ field }) => field !== "all");
  return single.length > 0 ? single : helpful;
}

async function findOnce(query: OrderQuery, at: Date): Promise<FoundOrders> {
  const { value, engine } = await answer((each) => each.find(query, at));
  return { ids: value.ids, total: value.total, facets: shownCounts(value.counts, query.studyMonths), engine, corrected: null };
}

/** Asks the preferred engine, PostgreSQL where there is none, where it fails, or where it has failed too often just now. */
async function answer<T>(ask: (engine: SearchEngine) => Promise<T>): Promise<{ value: T; engine: SearchEngine["name"] }> {
  const chosen = preferred;
  if (chosen?.breaker.mayTry(Date.now()) === true) {
    try {
      const value = await ask(chosen.engine);
      chosen.breaker.succeeded();
      return { value, engine: chosen.engine.name };
    } catch (error) {
      chosen.breaker.failed(Date.now());
      report(chosen, error);
    }
  }
  return { value: await ask(postgresEngine(database().pool)), engine: "postgres" };
}

function report(chosen: Preferred, error: unknown): void {
  if (Date.now() - chosen.loggedAt < LOG_EVERY_MS) return;
  chosen.loggedAt = Date.now();
  chosen.log("Meilisearch did not answer; PostgreSQL does", { reason: error instanceof Error ? error.name : "unknown" });
}

function warn(message: string, detail: Record<string, unknown>): void {
  console.warn(JSON.stringify({ message, ...detail }));
}

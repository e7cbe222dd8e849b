// The search as pages see it: Meilisearch where it is configured and answers in time, PostgreSQL otherwise; nobody sees an error.
import type { FacetCounts, OrderQuery } from "./query.ts";

/**
 * `ids` are one page in order; their rows come from PostgreSQL through the public condition. `total` counts all pages.
 * `facets` are disjunctive: a facet's own choice does not narrow its own counts; a value without orders is left out.
 * `corrected` is the text searched instead of the one typed, null where the typed one was searched.
 */
export type FoundOrders = {
  ids: string[];
  total: number;
  facets: FacetCounts;
  engine: "meilisearch" | "postgres";
  corrected: string | null;
};

/** One filter less: `field` is the dropped parameter ('all' for every one), `params` the address without it, `total` what it finds. */
export type SuggestedDrop = { field: string; params: URLSearchParams; total: number };

/** Where Meilisearch answers; `searchKey` may only search, `indexPrefix` names the index. */
export type SearchSettings = { url: string; searchKey: string; indexPrefix: string };

/** Names the engine of this process; null for PostgreSQL alone. Called once by each way in. */
export function configureSearch(settings: SearchSettings | null): void {
  void settings;
}

/** Orders public at `at` that answer the query. */
export async function findOrders(query: OrderQuery, at: Date): Promise<FoundOrders> {
  void query; void at;
  throw new Error("not built yet");
}

/** For a search without results: which filter to drop and how many orders that gives, most first; only those that help. */
export async function suggestDrops(query: OrderQuery, at: Date): Promise<SuggestedDrop[]> {
  void query; void at;
  throw new Error("not built yet");
}

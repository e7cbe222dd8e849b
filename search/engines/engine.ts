// What every engine answers, so that one can stand in for another.
import type { RawCounts } from "./facet-counts.ts";
import type { OrderQuery } from "#search/query.ts";
import type { Tiers } from "#search/reading/tiers.ts";

/** One page of ids, how many orders there are in all, and the raw counts of every facet. */
export type EngineAnswer = { ids: string[]; total: number; counts: RawCounts };

export type SearchEngine = {
  name: "meilisearch" | "postgres";
  /** `tiers` put orders first under the sort 'relevance'; none where they are left out. */
  find: (query: OrderQuery, at: Date, tiers?: Tiers) => Promise<EngineAnswer>;
  /** How many orders each query finds. */
  countAll: (queries: readonly OrderQuery[], at: Date) => Promise<number[]>;
};

// The Meilisearch engine: one request answers the page of ids, the total and all facet counts.
import type { Meilisearch, MultiSearchQuery } from "meilisearch";
import { compileConditions } from "#search/conditions.ts";
import type { EngineAnswer, SearchEngine } from "#search/engine.ts";
import { emptyCounts } from "#search/facet-counts.ts";
import type { RawCounts } from "#search/facet-counts.ts";
import { FACETS, PAGE_SIZE } from "#search/query.ts";
import type { Facet, OrderQuery } from "#search/query.ts";
import { SORT_KEYS } from "#search/sorts.ts";
import { tokensOf } from "#search/text.ts";
import { filterOf } from "./filter.server.ts";

const FACET_FIELDS: Record<Facet, string> = {
  market: "market", programme: "programme", tradeGroup: "tradeGroup", trade: "trade", contract: "contract", education: "educationStep",
  language: "languageNeed", noDeposit: "noDeposit", departureMonth: "departureMonth", agency: "agency",
};

/** The engine over one index. Errors are the client's: late, refused or malformed answers. */
export function meilisearchEngine(client: Meilisearch, indexUid: string): SearchEngine {
  return {
    name: "meilisearch",
    find: (query, at) => find(client, indexUid, query, at),
    countAll: async (queries, at) => {
      if (queries.length === 0) return [];
      const { results } = await client.multiSearch({ queries: queries.map((query) => countQuery(indexUid, query, at, null)) });
      return results.map((result) => totalOf(result));
    },
  };
}

/** The first question is the search itself; one more for each facet with a choice asks its counts without that choice. */
async function find(client: Meilisearch, indexUid: string, query: OrderQuery, at: Date): Promise<EngineAnswer> {
  const groups = compileConditions(query);
  const chosen = groups.map((group) => group.facet).filter((facet) => facet !== null);
  const open = FACETS.filter((facet) => !chosen.includes(facet));
  const search: MultiSearchQuery = {
    ...countQuery(indexUid, query, at, null),
    facets: open.map((facet) => FACET_FIELDS[facet]), page: query.page, hitsPerPage: PAGE_SIZE, attributesToRetrieve: ["id"], sort: sortOf(query),
  };
  const others = chosen.map((facet) => ({ ...countQuery(indexUid, query, at, facet), facets: [FACET_FIELDS[facet]] }));
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, { id: string }>({ queries: [search, ...others] });
  const [found, ...counted] = results;
  if (found === undefined) throw new Error("Meilisearch answered nothing");
  const counts = emptyCounts();
  for (const facet of open) takeCounts(counts, facet, found.facetDistribution);
  chosen.forEach((facet, i) => { takeCounts(counts, facet, counted[i]?.facetDistribution); });
  return { ids: found.hits.map((hit) => hit.id), total: totalOf(found), counts };
}

/** A search for the number of results alone, `without` one facet's choice. All words must occur; signs mean nothing. */
function countQuery(indexUid: string, query: OrderQuery, at: Date, without: Facet | null): MultiSearchQuery {
  const groups = compileConditions(query).filter((group) => without === null || group.facet !== without);
  const filter = filterOf(groups.map((group) => group.condition), at);
  const q = tokensOf(query.text).map((token) => token.written).join(" ");
  return { indexUid, q, filter, matchingStrategy: "all", page: 1, hitsPerPage: 0 };
}

/** Relevance is the ranking rules' own order. */
function sortOf({ sort }: OrderQuery): string[] {
  if (sort === "relevance") return [];
  return SORT_KEYS[sort].map(({ field, descending }) => `${field}:${descending ? "desc" : "asc"}`);
}

function totalOf(result: object): number {
  if ("totalHits" in result && typeof result.totalHits === "number") return result.totalHits;
  throw new Error("Meilisearch answered without a total");
}

function takeCounts(counts: RawCounts, facet: Facet, distribution: Record<string, Record<string, number>> | undefined): void {
  const values = distribution?.[FACET_FIELDS[facet]] ?? {};
  const shown = Object.entries(values).filter(([value, orders]) => orders > 0 && !(facet === "noDeposit" && value === "false"));
  counts[facet] = Object.fromEntries(shown);
}

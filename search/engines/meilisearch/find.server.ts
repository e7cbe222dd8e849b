// The Meilisearch engine: one request answers the page of ids, the total and all facet counts.
import type { Meilisearch, MultiSearchQuery } from "meilisearch";
import { compileConditions } from "#search/conditions.ts";
import type { Condition } from "#search/filters.ts";
import type { EngineAnswer, SearchEngine } from "#search/engines/engine.ts";
import { emptyCounts } from "#search/engines/facet-counts.ts";
import type { RawCounts } from "#search/engines/facet-counts.ts";
import { accentCode } from "#search/reading/accents.ts";
import { FACET_FIELDS, FACETS } from "#search/fields.ts";
import type { Facet } from "#search/fields.ts";
import { PAGE_SIZE } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { SORT_KEYS } from "#search/engines/sorts.ts";
import { tokensOf } from "#search/reading/text.ts";
import type { Tiers } from "#search/reading/tiers.ts";
import { filterOf } from "./filter.server.ts";

/** Counting its hundreds of values takes as long as all other facets together, and is asked beside them. */
const MANY_VALUED: Facet = "agency";

/** The engine over one index. Errors are the client's: late, refused or malformed answers. */
export function meilisearchEngine(client: Meilisearch, indexUid: string): SearchEngine {
  return {
    name: "meilisearch",
    find: (query, at, tiers = []) =>
      find({ client, indexUid, query, at, tiers: query.sort === "relevance" ? tiers : [] }),
    countAll: async (queries, at) => {
      if (queries.length === 0) return [];
      const { results } = await client.multiSearch({
        queries: queries.map((query) => countQuery({ indexUid, query, at }, conditionsOf(query))),
      });
      return results.map((result) => totalOf(result));
    },
  };
}

type Question = { indexUid: string; query: OrderQuery; at: Date };
type Search = Question & { client: Meilisearch; tiers: Tiers };
type Result = {
  hits?: { id: string }[];
  facetDistribution?: Record<string, Record<string, number>>;
};

/**
 * One question for the page, the total and most counts; with tiers one for each tier's orders beside it; and one more for each facet
 * with a choice, which asks its counts without that choice. They go in two requests, since Meilisearch works through one
 * request's questions in turn. Behind the first page the tiers are counted first, to know where the page begins.
 */
async function find(search: Search): Promise<EngineAnswer> {
  const { client, query } = search;
  const groups = compileConditions(query);
  const chosen = groups.map((group) => group.facet).filter((facet) => facet !== null);
  const open = FACETS.filter((facet) => !chosen.includes(facet));
  const tiers = tierConditions(search.tiers).map((tier) => [...conditionsOf(query), ...tier]);
  const isWhole = tiers.length === 1;
  const starts = query.page === 1 || isWhole ? tiers.map(() => 0) : await startsOf(search, tiers);
  const pages = isWhole
    ? []
    : tiers.map((conditions, at) => pageQuery(search, conditions, starts[at] ?? 0));
  const counting = isWhole ? wholeQuery(search) : countQuery(search, conditionsOf(query));
  const near = open.filter((facet) => facet !== MANY_VALUED);
  const apart = [...open.filter((facet) => facet === MANY_VALUED), ...chosen];
  const [[counted, ...rest], others] = await Promise.all([
    ask(client, [{ ...counting, facets: near.map((facet) => FACET_FIELDS[facet]) }, ...pages]),
    ask(
      client,
      apart.map((facet) => ({
        ...countQuery(search, conditionsOf(query, facet)),
        facets: [FACET_FIELDS[facet]],
      })),
    ),
  ]);
  if (counted === undefined) throw new Error("Meilisearch answered nothing");
  const counts = emptyCounts();
  for (const facet of near) takeCounts(counts, facet, counted);
  apart.forEach((facet, i) => {
    takeCounts(counts, facet, others[i]);
  });
  const hits = (isWhole ? [counted] : rest).flatMap((result) => result.hits ?? []);
  return { ids: hits.slice(0, PAGE_SIZE).map((hit) => hit.id), total: totalOf(counted), counts };
}

async function ask(client: Meilisearch, queries: MultiSearchQuery[]): Promise<Result[]> {
  return queries.length === 0
    ? []
    : (await client.multiSearch<{ queries: MultiSearchQuery[] }, { id: string }>({ queries }))
        .results;
}

/** What holds for each tier and for none before it, the rest last. */
function tierConditions(tiers: Tiers): Condition[][] {
  return [
    ...tiers.map((tier, at) => [tier, ...(at === 0 ? [] : [{ none: tiers.slice(0, at) }])]),
    tiers.length === 0 ? [] : [{ none: tiers }],
  ];
}

/** Where in each tier the page begins; past its end where the page lies behind it. */
async function startsOf(search: Search, tiers: readonly Condition[][]): Promise<number[]> {
  const start = (search.query.page - 1) * PAGE_SIZE;
  const { results } = await search.client.multiSearch({
    queries: tiers.map((conditions) => countQuery(search, conditions)),
  });
  let before = 0;
  return results.map((result) => {
    const from = Math.max(0, start - before);
    before += totalOf(result);
    return from;
  });
}

/** The page itself together with the total. */
function wholeQuery(search: Search): MultiSearchQuery {
  const { query } = search;
  return {
    ...countQuery(search, conditionsOf(query)),
    page: query.page,
    hitsPerPage: PAGE_SIZE,
    attributesToRetrieve: ["id"],
    sort: sortOf(query),
  };
}

/** A page of ids from a position on. */
function pageQuery(
  search: Search,
  conditions: readonly Condition[],
  offset: number,
): MultiSearchQuery {
  return {
    ...textQuery(search, conditions),
    offset,
    limit: PAGE_SIZE,
    attributesToRetrieve: ["id"],
    sort: sortOf(search.query),
  };
}

/** A search for the number of results alone. */
function countQuery(search: Question, conditions: readonly Condition[]): MultiSearchQuery {
  return { ...textQuery(search, conditions), page: 1, hitsPerPage: 0 };
}

/**
 * Every word in quotes must occur, whatever its marks; the codes of words typed with marks behind them need not, and put
 * first who has them. Signs mean nothing.
 */
function textQuery(
  { indexUid, query, at }: Question,
  conditions: readonly Condition[],
): MultiSearchQuery {
  const tokens = tokensOf(query.text);
  const words = tokens.map(({ folded }) => `"${folded}"`);
  const marks = tokens
    .filter(({ marked }) => marked)
    .map(({ written }) => accentCode(written))
    .filter((code) => code !== null);
  return {
    indexUid,
    q: [...words, ...marks].join(" "),
    filter: filterOf(conditions, at),
    matchingStrategy: "last",
  };
}

/** What the query asks, `without` one facet's choice. */
function conditionsOf(query: OrderQuery, without: Facet | null = null): Condition[] {
  return compileConditions(query)
    .filter((group) => without === null || group.facet !== without)
    .map((group) => group.condition);
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

function takeCounts(counts: RawCounts, facet: Facet, result: Result | undefined): void {
  const values = result?.facetDistribution?.[FACET_FIELDS[facet]] ?? {};
  const shown = Object.entries(values).filter(
    ([value, orders]) => orders > 0 && !(facet === "noDeposit" && value === "false"),
  );
  counts[facet] = Object.fromEntries(shown);
}

// The search as pages see it: Meilisearch where it is configured and answers in time, PostgreSQL otherwise; nobody sees an error.
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { database } from "#prisma/client.server.ts";
import { agenciesNamed } from "./reading/agency-names.server.ts";
import { makeBreaker } from "./engines/breaker.ts";
import type { Breaker } from "./engines/breaker.ts";
import { compileConditions } from "./engines/conditions.ts";
import { correctText } from "./reading/correct.server.ts";
import type { SearchEngine } from "./engines/engine.ts";
import {
  counted,
  countOpening,
  noteFailure,
  watchEngines,
} from "./engines/engine-health.server.ts";
import { shownCounts } from "./engines/facet-counts.ts";
import { liveIndexReader } from "./indexing/live-index.server.ts";
import { textRead, textWithout, understand } from "./reading/keywords.ts";
import type { Reading, Understood } from "./reading/keywords.ts";
import { meilisearchClient } from "./engines/meilisearch/client.server.ts";
import { meilisearchEngine } from "./engines/meilisearch/find.server.ts";
import { otherSpelling } from "./reading/mend.ts";
import { postgresEngine } from "./engines/postgres/find.server.ts";
import { EMPTY_QUERY, orderQueryParams, parseOrderQuery } from "./query.ts";
import type { FacetCounts, OrderQuery } from "./query.ts";
import { completionsOf } from "./reading/suggest.ts";
import type { Tiers } from "./reading/tiers.ts";

/**
 * `ids` are one page in order; their rows come from PostgreSQL through the public condition. `total` counts all pages.
 * `facets` are disjunctive: a facet's own choice does not narrow its own counts; a value without orders is left out.
 * `corrected` is the text searched instead of the one typed, null where the typed one was searched;
 * `didYouMean` a text that may have been meant although the typed one found something. `readings` are what its
 * words were taken for, `rest` the words left as text beside them and the query without those; `notices` the programmes it
 * names that no company may offer.
 */
export type FoundOrders = {
  ids: string[];
  total: number;
  facets: FacetCounts;
  engine: SearchEngine["name"];
  corrected: string | null;
  didYouMean: string | null;
  readings: Reading[];
  rest: { text: string; without: OrderQuery } | null;
  notices: string[];
};

/**
 * One wish less: `field` is the dropped parameter ('all' for every one), `words` those that leave the text where it is 'q': a
 * reading's, or those that nothing was read from. `param` is the filter that a reading is; `groups`
 * those that a trade is widened to, none where it is dropped. `params` is the address without it, `total` what it finds.
 */
export type SuggestedDrop = {
  field: string;
  param: string;
  words: string | null;
  groups: string[];
  params: URLSearchParams;
  total: number;
};
type Loosened = Omit<SuggestedDrop, "params" | "total"> & { query: OrderQuery };

/** `drop` is what they do not meet. */
export type NearbyOrders = { drop: SuggestedDrop; ids: string[] };

/** Where Meilisearch answers; `searchKey` may only search, `indexPrefix` begins the index's name. With `indexKey` the health page says how the index stands. */
export type SearchSettings = {
  url: string;
  searchKey: string;
  indexKey?: string;
  indexPrefix: string;
};

/** Takes one line about the search's own trouble; never holds what people typed. */
export type SearchLog = (message: string, detail: Record<string, unknown>) => void;

/** People wait no longer than this for Meilisearch before PostgreSQL answers. */
const PATIENCE_MS = 300;
const LOG_EVERY_MS = 60_000;

/** `engine` is null where no index is live for this code: PostgreSQL answers then, and nothing has failed. */
type Preferred = {
  engine: () => Promise<SearchEngine | null>;
  forget: () => void;
  breaker: Breaker;
  log: SearchLog;
  loggedAt: number;
};
let preferred: Preferred | null = null;

/** Names the engine of this process; null for PostgreSQL alone. Called once by each way in. */
export function configureSearch(settings: SearchSettings | null, log: SearchLog = warn): void {
  if (settings === null) {
    preferred = null;
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
  preferred = { engine, forget: live.forget, breaker, log, loggedAt: 0 };
}

/**
 * Reads ahead what the PostgreSQL engine keeps in memory, so that neither the first person nor the first one after
 * Meilisearch fails waits for it. A way in calls it once, after it has begun to answer.
 */
export async function warmSearch(at: Date): Promise<void> {
  await postgresEngine(database().pool).countAll([], at);
}

/**
 * Orders public at `at` that answer the query, its text read first. A text that finds nothing is searched again: mended, then
 * without words that nothing knows, then by what was read from it alone.
 */
export async function findOrders(query: OrderQuery, at: Date): Promise<FoundOrders> {
  const on = dayInVietnam(at);
  const asked = understand(query, on);
  const found = await findOnce(asked, at);
  if (asked.query.text === "") return found;
  if (found.total > 0) return { ...found, didYouMean: meantInstead(query, asked, on) };
  const { text, known } = await correctText(database().pool, query.text);
  const others = [text, known, textRead(query, on)].filter(
    (each) => each !== null && each !== "" && each !== query.text,
  );
  for (const corrected of new Set(others)) {
    const again = await findOnce(understand({ ...query, text: corrected ?? "" }, on), at);
    if (again.total > 0) return { ...again, corrected };
  }
  return found;
}

/** Another spelling from which more can be read than from the one typed. */
function meantInstead(query: OrderQuery, asked: Understood, on: Day): string | null {
  const text = otherSpelling(query.text);
  return text !== null && understand({ ...query, text }, on).readings.length > asked.readings.length
    ? text
    : null;
}

/** For a search without results: what to drop and how many orders that gives, most first; only what helps. */
export async function suggestDrops(query: OrderQuery, at: Date): Promise<SuggestedDrop[]> {
  const on = dayInVietnam(at);
  const first = { ...query, page: 1 };
  const asked = understand(query, on);
  const dropped: Loosened[] = [
    ...compileConditions(query).map(({ param, dropped: without }) => ({
      field: param,
      param,
      words: null,
      groups: [],
      query: { ...first, ...without },
    })),
    ...asked.readings.map(({ words, set }) => ({
      field: "q",
      param: paramOf(set),
      words,
      groups: [],
      query: { ...first, text: textWithout(query, words, on) },
    })),
  ];
  if (asked.query.text !== "")
    dropped.unshift({
      field: "q",
      param: "q",
      words: asked.query.text,
      groups: [],
      query: { ...first, text: textRead(query, on) },
    });
  if (dropped.length > 1)
    dropped.push({
      field: "all",
      param: "all",
      words: null,
      groups: [],
      query: { ...EMPTY_QUERY, sort: query.sort },
    });
  const loosened = [...dropped, ...widened(first, asked, on)];
  const totals = await countOrders(
    loosened.map((each) => each.query),
    at,
  );
  const helpful = loosened
    .map(({ query: to, ...each }, i) => ({
      ...each,
      params: orderQueryParams(to),
      total: totals[i] ?? 0,
    }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  const single = helpful.filter(({ field }) => field !== "all");
  return single.length > 0 ? single : helpful;
}

/** The groups of the trades instead of the trades, for those who would take the next best trade before another country. */
function widened(query: OrderQuery, { readings }: Understood, on: Day): Loosened[] {
  const groupsOf = (codes: readonly string[]) =>
    [...new Set(codes.map((code) => findTrade(code)?.group ?? ""))].filter(Boolean);
  const chosen = groupsOf(query.trades);
  const read = readings.flatMap(({ words, set }) =>
    set.trades === undefined ? [] : [{ words, groups: groupsOf(set.trades) }],
  );
  return [
    ...(chosen.length === 0
      ? []
      : [
          {
            field: "trade",
            param: "widen",
            words: null,
            groups: chosen,
            query: { ...query, trades: [], tradeGroups: chosen },
          },
        ]),
    ...read.map(({ words, groups }) => ({
      field: "q",
      param: "widen",
      words,
      groups,
      query: { ...query, text: textWithout(query, words, on), tradeGroups: groups },
    })),
  ];
}

/** A text that goes on from what is being typed, and how many orders it finds. */
export type Suggestion = { text: string; total: number };

/** Up to eight, in the reader's language, only those that find something. */
export async function suggestTexts(text: string, lang: Lang, at: Date): Promise<Suggestion[]> {
  const texts = completionsOf(text, lang, dayInVietnam(at));
  const totals = await countOrders(
    texts.map((each) => ({ ...EMPTY_QUERY, text: each })),
    at,
  );
  return texts
    .map((each, i) => ({ text: each, total: totals[i] ?? 0 }))
    .filter(({ total }) => total > 0);
}

/** How many orders each query finds, its text read. */
async function countOrders(queries: readonly OrderQuery[], at: Date): Promise<number[]> {
  const on = dayInVietnam(at);
  return (
    await answer((engine) =>
      engine.countAll(
        queries.map((query) => understand(query, on).query),
        at,
      ),
    )
  ).value;
}

/** The parameter that a reading would be, of several the one that weighs most. */
function paramOf(set: Partial<OrderQuery>): string {
  const params = compileConditions({ ...EMPTY_QUERY, ...set }).map(({ param }) => param);
  return params.sort((a, b) => DROPPED_FIRST.indexOf(b) - DROPPED_FIRST.indexOf(a))[0] ?? "q";
}

/** With fewer orders than this a page also shows nearly fitting ones. */
export const FEW = 5;

/** What is dropped first to find more: wishes before places, then the very trade for its group, the country and the group last. */
const DROPPED_FIRST = [
  "cost",
  "wage",
  "deposit",
  "age",
  "sex",
  "experience",
  "education",
  "study",
  "lang",
  "contract",
  "departs",
  "agency",
  "place",
  "widen",
  "programme",
  "market",
  "q",
  "group",
  "trade",
];

/**
 * Orders that are nearly what was asked, for a search that finds few: the first page without the wish that weighs least.
 * Null where no single drop helps. `drops` are those of the query, `shown` the ids already on the page.
 */
export async function findNearby(
  query: OrderQuery,
  { drops, shown }: { drops: readonly SuggestedDrop[]; shown: readonly string[] },
  at: Date,
): Promise<NearbyOrders | null> {
  const more = drops.filter(({ field, total }) => field !== "all" && total > shown.length);
  const weight = ({ param }: SuggestedDrop) => DROPPED_FIRST.indexOf(param);
  const [drop] = more.sort((a, b) => weight(a) - weight(b) || b.total - a.total);
  if (drop === undefined) return null;
  const { ids } = await findOrders({ ...parseOrderQuery(drop.params).query, sort: query.sort }, at);
  return { drop, ids: ids.filter((id) => !shown.includes(id)) };
}

async function findOnce(
  { query, tiers, readings, notices, read }: Understood,
  at: Date,
): Promise<FoundOrders> {
  const agencies = await agenciesNamed(database().pool, query.text);
  const ranked: Tiers =
    agencies.length === 0 ? tiers : [{ field: "agency", in: agencies }, ...tiers];
  const { value, engine } = await answer((each) => each.find(query, at, ranked));
  const facets = shownCounts(value.counts, query.studyMonths);
  const rest =
    readings.length === 0 || query.text === "" ? null : { text: query.text, without: read };
  return {
    ids: value.ids,
    total: value.total,
    facets,
    engine,
    corrected: null,
    didYouMean: null,
    readings,
    rest,
    notices,
  };
}

/** Asks the preferred engine, PostgreSQL where there is none, where it fails, or where it has failed too often just now. */
async function answer<T>(
  ask: (engine: SearchEngine) => Promise<T>,
): Promise<{ value: T; engine: SearchEngine["name"] }> {
  const chosen = preferred;
  const engine = (await chosen?.engine()) ?? null;
  if (chosen !== null && engine !== null && chosen.breaker.mayTry(Date.now())) {
    try {
      const value = await counted(engine, ask);
      chosen.breaker.succeeded();
      return { value, engine: engine.name };
    } catch (error) {
      chosen.forget();
      noteFailure(error, Date.now());
      chosen.breaker.failed(Date.now());
      report(chosen, error);
    }
  }
  return { value: await counted(postgresEngine(database().pool), ask), engine: "postgres" };
}

function report(chosen: Preferred, error: unknown): void {
  if (Date.now() - chosen.loggedAt < LOG_EVERY_MS) return;
  chosen.loggedAt = Date.now();
  chosen.log("Meilisearch did not answer; PostgreSQL does", {
    reason: error instanceof Error ? error.name : "unknown",
  });
}

function warn(message: string, detail: Record<string, unknown>): void {
  console.warn(JSON.stringify({ message, ...detail }));
}

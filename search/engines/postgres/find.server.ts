// The PostgreSQL engine: words are matched by the database, everything else by columns that every search brings up to date.
import type pg from "pg";
import type { EngineAnswer, SearchEngine } from "#search/engines/engine.ts";
import type { OrderQuery } from "#search/query.ts";
import type { Tiers } from "#search/reading/tiers.ts";
import { openOrders, remembered } from "./open-orders.ts";
import { pageOf } from "./page.ts";
import { tierScores } from "./tier-scores.ts";
import { countColumns, scanColumns } from "./scan.ts";
import { currentTable } from "./table.server.ts";
import type { Current } from "./table.server.ts";
import { isSettled, learnTexts, textScores } from "./texts.server.ts";

/** The engine over a pool. Errors are the driver's. */
export function postgresEngine(pool: pg.Pool): SearchEngine {
  return {
    name: "postgres",
    find: (query, at, tiers = []) => find(pool, query, at, tiers),
    countAll: (queries, at) => countAll(pool, queries, at),
  };
}

async function find(
  pool: pg.Pool,
  query: OrderQuery,
  at: Date,
  tiers: Tiers,
): Promise<EngineAnswer> {
  const table = await tableFor(pool, [query.text], at);
  const look = () => {
    const scores = textScores(table, query.text);
    const { slots, counts } = scanColumns(table.columns, query, scores, at);
    const ranks =
      query.sort === "relevance" ? tierScores(table.columns, slots, scores, tiers) : scores;
    return { ids: pageOf(table.columns, query, slots, ranks), total: slots.length, counts };
  };
  // An answer that is an instant old must not be given again.
  return isSettled(table, query.text)
    ? remembered(openOrders(table.columns, at), JSON.stringify([query, tiers]), look)
    : look();
}

async function countAll(
  pool: pg.Pool,
  queries: readonly OrderQuery[],
  at: Date,
): Promise<number[]> {
  const table = await tableFor(
    pool,
    queries.map(({ text }) => text),
    at,
  );
  return countColumns(
    table.columns,
    queries.map((query) => ({ query, scores: textScores(table, query.text) })),
    at,
  );
}

/**
 * The table with everything committed before the call, and the texts' words. Having waited for a word, it looks again for
 * what changed meanwhile; after a few rounds of a busy hour it answers with what is an instant old.
 */
async function tableFor(pool: pg.Pool, texts: readonly string[], at: Date): Promise<Current> {
  let table = await currentTable(pool, at);
  for (let round = 0; round < 4 && (await learnTexts(pool, table, texts)); round += 1)
    table = await currentTable(pool, at);
  return table;
}

// The PostgreSQL engine: one statement answers the page of ids, the total and all facet counts.
import type pg from "pg";
import { compileConditions } from "#search/conditions.ts";
import type { ConditionGroup } from "#search/conditions.ts";
import type { EngineAnswer, SearchEngine } from "#search/engine.ts";
import { PAGE_SIZE } from "#search/query.ts";
import type { Facet, OrderQuery } from "#search/query.ts";
import { SORT_KEYS } from "#search/sorts.ts";
import type { SortField } from "#search/sorts.ts";
import { countsOf } from "./counts.ts";
import type { CountRow } from "./counts.ts";
import { conditionSql } from "./filter.server.ts";
import { joined, sql, statement } from "./sql.ts";
import type { Sql } from "./sql.ts";
import { textSql } from "./text.server.ts";

const SORT_COLUMNS: Record<SortField, Sql> = {
  costVnd: sql`cost_vnd`, costMonthsMilli: sql`cost_months_milli`, wageVnd: sql`wage_vnd`, applyBy: sql`apply_by`, approvedAt: sql`approved_at`, id: sql`id`,
};

/** The engine over a pool. Errors are the driver's. */
export function postgresEngine(pool: pg.Pool): SearchEngine {
  return {
    name: "postgres",
    find: (query, at) => find(pool, query, at),
    countAll: async (queries, at) => {
      const counts = queries.map((query) => sql`(SELECT count(*)::int FROM public_orders(${at}) o WHERE ${whole(query)})`);
      if (counts.length === 0) return [];
      const { rows } = await pool.query<{ counts: number[] }>(statement(sql`SELECT ARRAY[${joined(counts, sql`, `, sql``)}] AS counts`));
      return rows[0]?.counts ?? [];
    },
  };
}

async function find(pool: pg.Pool, query: OrderQuery, at: Date): Promise<EngineAnswer> {
  const groups = compileConditions(query);
  const { rows } = await pool.query<{ ids: string[]; counts: CountRow[] }>(statement(findSql(query, groups, at)));
  const [row] = rows;
  const counts = row?.counts ?? [];
  const total = counts.reduce((sum, each) => (each.failed === 0 && each.programme !== null ? sum + each.orders : sum), 0);
  return { ids: row?.ids ?? [], total, counts: countsOf(counts, failBits(groups)) };
}

/** Every condition of a query and its text. */
function whole(query: OrderQuery): Sql {
  const conditions = compileConditions(query).map((group) => conditionSql(group.condition));
  return joined([...conditions, ...textConditions(query)], sql` AND `, sql`true`);
}

function textConditions(query: OrderQuery): Sql[] {
  const text = textSql(query.text);
  return text === null ? [] : [text.match];
}

/** One bit for each facet with a choice, set where an order fails that choice. */
function failBits(groups: readonly ConditionGroup[]): Map<Facet, number> {
  const facets = groups.map((group) => group.facet).filter((facet) => facet !== null);
  return new Map(facets.map((facet, i) => [facet, 2 ** i]));
}

/**
 * `base` holds the orders that fail at most one facet's choice: those failing none are the results, those failing one
 * still count for that facet, so that ticking Japan leaves Taiwan's count alone.
 */
function findSql(query: OrderQuery, groups: readonly ConditionGroup[], at: Date): Sql {
  const text = textSql(query.text);
  const chosen = groups.filter((group) => group.facet !== null).map((group) => conditionSql(group.condition));
  const always = groups.filter((group) => group.facet === null).map((group) => conditionSql(group.condition));
  const failed = joined(chosen.map((condition, i) => sql`(${condition})::int * ${-(2 ** i)}::int`), sql` + `, sql`0`);
  const all = 2 ** chosen.length - 1;
  const met = joined(chosen.map((condition) => sql`(${condition})::int`), sql` + `, sql`0`);
  const nearly = chosen.length < 2 ? [] : [sql`(${met}) >= ${chosen.length - 1}`];
  const where = joined([...always, ...textConditions(query), ...nearly], sql` AND `, sql`true`);
  const relevance = text !== null && query.sort === "relevance" ? sql`score DESC, ` : sql``;
  return sql`
    WITH base AS MATERIALIZED (
      SELECT o.id, o.agency_id, o.market, o.programme, o.trade_group, o.trade, o.contract_months, o.education_step,
        o.language, o.language_step, o.language_months, o.deposit_vnd = 0 AS no_deposit, o.departure_on,
        o.cost_vnd, o.cost_months_milli, o.wage_vnd, o.apply_by, o.approved_at,
        ${all}::int + ${failed} AS failed, ${text?.score ?? sql`0`} AS score
      FROM public_orders(${at}) o WHERE ${where}
    ), counted AS (
      SELECT failed, market, programme, trade_group, trade, contract_months, education_step, no_deposit,
        language, language_step, language_months, departure_on, agency_id, count(*)::int AS orders
      FROM base GROUP BY GROUPING SETS (
        (failed, market, programme), (failed, trade_group, trade), (failed, contract_months, education_step, no_deposit),
        (failed, language, language_step, language_months), (failed, departure_on), (failed, agency_id))
    )
    SELECT
      ARRAY(SELECT id FROM base WHERE failed = 0 ORDER BY ${relevance}${orderBy(query)}
            LIMIT ${PAGE_SIZE} OFFSET ${(query.page - 1) * PAGE_SIZE})::text[] AS ids,
      (SELECT json_agg(json_build_object('failed', failed, 'market', market, 'programme', programme, 'tradeGroup', trade_group,
        'trade', trade, 'contractMonths', contract_months, 'educationStep', education_step, 'noDeposit', no_deposit,
        'language', language, 'languageStep', language_step, 'languageMonths', language_months,
        'departureOn', departure_on, 'agency', slug, 'orders', orders))
       FROM counted LEFT JOIN agency ON agency.id = counted.agency_id) AS counts`;
}

function orderBy({ sort }: OrderQuery): Sql {
  const keys = SORT_KEYS[sort].map(({ field, descending }) => (descending ? sql`${SORT_COLUMNS[field]} DESC` : SORT_COLUMNS[field]));
  return joined(keys, sql`, `, sql`id`);
}

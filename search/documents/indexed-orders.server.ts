// Reads from PostgreSQL what documents are made of, by id or from an id onwards.
import type pg from "pg";
import type { PublicFacts } from "#app/domain/orders/order.ts";
import type { FilteredOrder, IndexedOrder } from "./document.ts";

type Agency = { slug: string; licence: PublicFacts["licence"] };
type Words = { title: string; text: string };
type Numbered = { number: number };
/** `number` names the order in `order_words`. */
export type NumberedOrder = FilteredOrder & Numbered;
type Row = Omit<FilteredOrder, "facts" | "agency"> &
  Omit<PublicFacts, "licence" | "approval"> & {
    agencyId: string;
    approvedOn: string | null;
    validUntil: string | null;
  };

const WORDS = "o.search_title AS title, o.search_text AS text,";
const NUMBER = "(SELECT w.number FROM order_words w WHERE w.order_id = o.id) AS number,";
const FILTERS = `
  o.id, o.agency_id AS "agencyId", o.market, o.workplace, o.programme, o.trade, o.trade_group AS "tradeGroup", o.contract_months AS "contractMonths",
  o.education_step AS "educationStep", o.experience_months AS "experienceMonths", o.gender, o.age_min AS "ageMin", o.age_max AS "ageMax",
  o.language, o.language_step AS "languageStep", o.language_months AS "languageMonths",
  o.cost_vnd::float8 AS "costVnd", o.cost_months_milli AS "costMonthsMilli", o.wage_vnd::float8 AS "wageVnd", o.deposit_vnd::float8 AS "depositVnd",
  o.departure_on::text AS "departureOn", o.approved_at AS "approvedAt",
  o.state, o.required_approvals AS "requiredPermits", o.apply_by::text AS "applyBy", o.headcount, o.selected, o.confirmed_at AS "confirmedAt",
  ca.approved_on::text AS "approvedOn", ca.valid_until::text AS "validUntil"
  FROM job_order o LEFT JOIN contract_approval ca ON ca.id = o.approval_id`;
const BY_ID = "WHERE o.id = ANY ($1::uuid[])";
/** Only approved orders can ever be public as they are. */
const APPROVED =
  "WHERE o.state = 'approved' AND ($1::uuid IS NULL OR o.id > $1) ORDER BY o.id LIMIT $2";

/** The orders of the ids as they stand now, with their words; one that no longer exists is left out. */
export async function readIndexedOrders(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<IndexedOrder[]> {
  return ordersOf(
    pool,
    (await pool.query<Row & Words>(`SELECT ${WORDS} ${FILTERS} ${BY_ID}`, [ids])).rows,
  );
}

/** The same with their numbers, and without their words, which are most of an order. */
export async function readFilteredOrders(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<NumberedOrder[]> {
  return ordersOf(
    pool,
    (await pool.query<Row & Numbered>(`SELECT ${NUMBER} ${FILTERS} ${BY_ID}`, [ids])).rows,
  );
}

/** Up to `limit` approved orders after an id, by id, with their words; null for the first. */
export async function readApprovedOrders(
  pool: pg.Pool,
  after: string | null,
  limit: number,
): Promise<IndexedOrder[]> {
  return ordersOf(
    pool,
    (await pool.query<Row & Words>(`SELECT ${WORDS} ${FILTERS} ${APPROVED}`, [after, limit])).rows,
  );
}

/** The same with their numbers, and without their words. */
export async function readApprovedFilters(
  pool: pg.Pool,
  after: string | null,
  limit: number,
): Promise<NumberedOrder[]> {
  return ordersOf(
    pool,
    (await pool.query<Row & Numbered>(`SELECT ${NUMBER} ${FILTERS} ${APPROVED}`, [after, limit]))
      .rows,
  );
}

/** Agencies are few and read apart, after the orders: a licence that changes in between leaves its mark and is read again. */
async function ordersOf<R extends Row>(pool: pg.Pool, rows: readonly R[]) {
  const agencies = await readAgencies(pool, [...new Set(rows.map((row) => row.agencyId))]);
  return rows.map(
    ({
      agencyId,
      state,
      requiredPermits,
      approvedOn,
      validUntil,
      applyBy,
      headcount,
      selected,
      confirmedAt,
      ...order
    }) => {
      const agency = agencies.get(agencyId);
      const approval = approvedOn === null ? null : { approvedOn, validUntil };
      const facts: PublicFacts = {
        state,
        licence: agency?.licence ?? null,
        requiredPermits,
        approval,
        applyBy,
        headcount,
        selected,
        confirmedAt,
      };
      return { ...order, agency: agency?.slug ?? "", facts };
    },
  );
}

async function readAgencies(pool: pg.Pool, ids: readonly string[]): Promise<Map<string, Agency>> {
  if (ids.length === 0) return new Map();
  const { rows } = await pool.query<Agency & { id: string }>(
    `SELECT a.id, a.slug, CASE WHEN l.id IS NULL THEN NULL ELSE json_build_object(
       'state', l.state, 'stateOn', l.state_on, 'suspendedFrom', l.suspended_from, 'suspendedTo', l.suspended_to,
       'permits', ARRAY(SELECT kind FROM licence_approval WHERE licence_id = l.id)) END AS licence
     FROM agency a LEFT JOIN licence l ON l.agency_id = a.id WHERE a.id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, ...agency }) => [id, agency]));
}

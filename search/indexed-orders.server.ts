// Reads from PostgreSQL what documents are made of, by id or from an id onwards.
import type pg from "pg";
import type { PublicFacts } from "#app/domain/orders/order.ts";
import type { IndexedOrder } from "./document.ts";

type Row = Omit<IndexedOrder, "facts"> & {
  state: PublicFacts["state"];
  licence: (Omit<NonNullable<PublicFacts["licence"]>, "approvals"> & { approvals: string[] }) | null;
  requiredApprovals: string[];
  approval: PublicFacts["approval"];
  applyBy: string;
  headcount: number;
  selected: number;
  confirmedAt: Date | null;
};

const SELECT = `
  SELECT o.id, a.slug AS agency, o.market, o.programme, o.trade, o.trade_group AS "tradeGroup", o.contract_months AS "contractMonths",
    o.education_step AS "educationStep", o.experience_months AS "experienceMonths", o.gender, o.age_min AS "ageMin", o.age_max AS "ageMax",
    o.language, o.language_step AS "languageStep", o.language_months AS "languageMonths",
    o.cost_vnd::float8 AS "costVnd", o.cost_months_milli AS "costMonthsMilli", o.wage_vnd::float8 AS "wageVnd", o.deposit_vnd::float8 AS "depositVnd",
    o.departure_on::text AS "departureOn", o.approved_at AS "approvedAt", o.search_title AS title, o.search_text AS text,
    o.state, o.required_approvals AS "requiredApprovals", o.apply_by::text AS "applyBy", o.headcount, o.selected, o.confirmed_at AS "confirmedAt",
    CASE WHEN l.id IS NULL THEN NULL ELSE json_build_object(
      'state', l.state, 'suspendedFrom', l.suspended_from, 'suspendedTo', l.suspended_to,
      'approvals', ARRAY(SELECT kind FROM licence_approval WHERE licence_id = l.id)) END AS licence,
    CASE WHEN ca.id IS NULL THEN NULL ELSE json_build_object('approvedOn', ca.approved_on, 'validUntil', ca.valid_until) END AS approval
  FROM job_order o
  JOIN agency a ON a.id = o.agency_id
  LEFT JOIN licence l ON l.agency_id = o.agency_id
  LEFT JOIN contract_approval ca ON ca.id = o.approval_id`;

/** The orders of the ids as they stand now; one that no longer exists is left out. */
export async function readIndexedOrders(pool: pg.Pool, ids: readonly string[]): Promise<IndexedOrder[]> {
  const { rows } = await pool.query<Row>(`${SELECT} WHERE o.id = ANY ($1::uuid[])`, [ids]);
  return rows.map(orderOf);
}

/** Up to `limit` approved orders after an id, by id; null for the first. Only these can ever be public as they are. */
export async function readApprovedOrders(pool: pg.Pool, after: string | null, limit: number): Promise<IndexedOrder[]> {
  const { rows } = await pool.query<Row>(
    `${SELECT} WHERE o.state = 'approved' AND ($1::uuid IS NULL OR o.id > $1) ORDER BY o.id LIMIT $2`, [after, limit],
  );
  return rows.map(orderOf);
}

function orderOf(row: Row): IndexedOrder {
  const { state, licence, requiredApprovals, approval, applyBy, headcount, selected, confirmedAt, ...order } = row;
  return { ...order, facts: { state, licence, requiredApprovals, approval, applyBy, headcount, selected, confirmedAt } };
}

/** Reads order cards with one prepared statement: the hot path of every list. */

import { isCurrency } from "#app/domain/catalogue/currency.ts";
import { wholeCapVnd } from "#app/domain/law/cost.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { database } from "#prisma/client.server.ts";
import type { CardLanguage, OrderCard } from "./order-views.ts";
import { pointsToAsk } from "./points-to-ask.ts";

const CARD_COLUMNS = `
  o.id, o.code, o.title, o.market, o.programme, o.trade, o.workplace, o.employer, o.headcount, o.selected, o.gender,
  o.age_min, o.age_max, o.wage_minor::float8, o.wage_currency, o.wage_vnd::float8, o.deduction_minor::float8, o.cost_vnd::float8, o.cost_months_milli,
  o.service_cap_vnd::float8, o.deposit_vnd::float8, o.language, o.language_step, o.language_months, o.contract_months, o.finished_programme, o.findings,
  (SELECT ca.kind FROM contract_approval ca WHERE ca.id = o.approval_id) AS approval_kind,
  o.apply_by::text, o.departure_on::text, (o.approved_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS approved_on,
  a.slug, a.name, l.number AS licence_number,
  COALESCE((SELECT sum(f.amount_vnd) FROM fee_line f WHERE f.order_id = o.id AND f.kind = 'service'), 0)::float8 AS service_vnd,
  COALESCE((SELECT json_agg(json_build_object('test', r.test, 'level', r.level, 'taughtBeforeDeparture', r.taught_before_departure) ORDER BY r.step, r.id)
            FROM language_requirement r WHERE r.order_id = o.id), '[]') AS languages`;

type CardRow = {
  id: string;
  code: string;
  title: string;
  market: string;
  programme: string;
  trade: string;
  workplace: string;
  employer: string;
  headcount: number;
  selected: number;
  gender: OrderCard["gender"];
  age_min: number;
  age_max: number | null;
  wage_minor: number;
  wage_currency: string;
  wage_vnd: number;
  deduction_minor: number;
  cost_vnd: number;
  cost_months_milli: number;
  service_cap_vnd: number;
  deposit_vnd: number;
  language: string;
  language_step: number;
  language_months: number;
  contract_months: number;
  finished_programme: OrderCard["finishedProgramme"];
  findings: Finding[];
  approval_kind: OrderCard["approvalKind"];
  apply_by: string;
  departure_on: string | null;
  approved_on: string;
  slug: string;
  name: string;
  licence_number: string;
  service_vnd: number;
  languages: CardLanguage[];
};

/**
 * Cards of public orders. `where` and `order` are SQL over `o`, `a` and `l`, with values from $2 on;
 * both are constants of this folder, never input. `name` is the prepared statement's.
 */
export async function readCards(
  name: string,
  where: string,
  order: string,
  at: Date,
  values: readonly unknown[],
): Promise<OrderCard[]> {
  const text = `SELECT ${CARD_COLUMNS} FROM public_orders($1) o JOIN agency a ON a.id = o.agency_id JOIN licence l ON l.agency_id = o.agency_id WHERE ${where} ORDER BY ${order}`;
  const { rows } = await database().pool.query<CardRow>({
    name: `cards:${name}`,
    text,
    values: [at, ...values],
  });
  return rows.map(toCard);
}

function toCard(row: CardRow): OrderCard {
  if (!isCurrency(row.wage_currency))
    throw new TypeError(`order ${row.id} has a wage in ${row.wage_currency}`);
  const fees = feesOf(row);
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    market: row.market,
    programme: row.programme,
    trade: row.trade,
    workplace: row.workplace,
    employer: row.employer,
    headcount: row.headcount,
    placesLeft: row.headcount - row.selected,
    gender: row.gender,
    ageMin: row.age_min,
    ageMax: row.age_max,
    wage: { minor: row.wage_minor, currency: row.wage_currency },
    wageVnd: row.wage_vnd,
    deduction: { minor: row.deduction_minor, currency: row.wage_currency },
    costMonths: row.cost_months_milli / 1000,
    ...fees,
    capTotalVnd: wholeCapVnd(fees),
    depositVnd: row.deposit_vnd,
    languages: row.languages,
    language: row.language,
    languageStep: row.language_step,
    languageMonths: row.language_months,
    contractMonths: row.contract_months,
    finishedProgramme: row.finished_programme,
    applyBy: row.apply_by,
    departureOn: row.departure_on,
    approvedOn: row.approved_on,
    points: pointsToAsk(row.findings).length,
    agency: agencyOf(row),
  };
}

function feesOf(row: CardRow) {
  return {
    approvalKind: row.approval_kind,
    costVnd: row.cost_vnd,
    serviceVnd: row.service_vnd,
    serviceCapVnd: row.service_cap_vnd,
  };
}

function agencyOf(row: CardRow): OrderCard["agency"] {
  return {
    slug: row.slug,
    name: row.name,
    licenceNumber: row.licence_number,
  };
}

/** Reads an agency's own desk: its licence and channels, and every order it has with what keeps the public from seeing it. */

import type { Actor } from "#app/domain/accounts/actor.ts";
import { may } from "#app/domain/accounts/rights.ts";
import { findAgency } from "#app/domain/agencies/agencies.server.ts";
import type { AgencyPage } from "#app/domain/agencies/agencies.server.ts";
import { isCurrency } from "#app/domain/catalogue/currency.ts";
import type { Currency } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { database } from "#prisma/client.server.ts";
import { toDay } from "#prisma/day.ts";
import { whyNotPublic } from "#app/domain/orders/order.ts";
import type { GoneReason, OrderState } from "#app/domain/orders/order.ts";
import { publicFacts } from "./orders.server.ts";
import { TERMS_INCLUDE } from "#app/domain/orders/keeping/stored-terms.server.ts";
import type { StoredOrder } from "#app/domain/orders/keeping/stored-terms.server.ts";

/** `ref` is the agency's own reference, as in its sheet. `hiddenBecause` is null where the public sees the order. */
export type OwnOrder = {
  id: string;
  code: string;
  ref: string;
  title: string;
  market: string;
  trade: string;
  state: OrderState;
  stateReason: string | null;
  applyBy: Day;
  wageCurrency: Currency | null;
  hiddenBecause: GoneReason | null;
  findings: Finding[];
};
/** `total` counts all orders, `shown` those that the public sees. */
export type AgencyDesk =
  | {
      ok: true;
      agency: AgencyPage;
      orders: OwnOrder[];
      total: number;
      shown: number;
      pages: number;
    }
  | { ok: false; why: "not_allowed" };

export const DESK_PAGE_SIZE = 50;

/** The desk of the actor's own agency: there is no way to ask for another's. Newest orders first; `page` counts from 1. */
export async function readAgencyDesk(actor: Actor, page: number, at: Date): Promise<AgencyDesk> {
  const { agencyId } = actor;
  if (agencyId === null || !may(actor, "read_agency_desk", actor))
    return { ok: false, why: "not_allowed" };
  const { prisma } = database();
  const own = await prisma.agency.findUnique({ where: { id: agencyId }, select: { slug: true } });
  const agency = own && (await findAgency(own.slug, at));
  if (!agency) return { ok: false, why: "not_allowed" };
  const [total, shown, rows] = await Promise.all([
    prisma.order.count({ where: { agencyId } }),
    countShown(agencyId, at),
    prisma.order.findMany({
      where: { agencyId },
      include: TERMS_INCLUDE,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * DESK_PAGE_SIZE,
      take: DESK_PAGE_SIZE,
    }),
  ]);
  return {
    ok: true,
    agency,
    orders: rows.map((row) => ownOrder(row, at)),
    total,
    shown,
    pages: Math.max(1, Math.ceil(total / DESK_PAGE_SIZE)),
  };
}

async function countShown(agencyId: string, at: Date): Promise<number> {
  const text = "SELECT count(*)::int AS orders FROM public_orders($1) WHERE agency_id = $2";
  const { rows } = await database().pool.query<{ orders: number }>(text, [at, agencyId]);
  return rows[0]?.orders ?? 0;
}

function ownOrder(row: StoredOrder, at: Date): OwnOrder {
  return {
    id: row.id,
    code: row.code,
    ref: row.ref,
    title: row.title,
    market: row.market,
    trade: row.trade,
    state: row.state,
    stateReason: row.stateReason,
    applyBy: toDay(row.applyBy),
    wageCurrency: isCurrency(row.wageCurrency) ? row.wageCurrency : null,
    hiddenBecause: whyNotPublic(publicFacts(row), at),
    findings: row.findings as Finding[],
  };
}

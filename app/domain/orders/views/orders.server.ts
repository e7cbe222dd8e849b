/** Reads orders as the public may see them at an instant; every reader goes through the one public condition. */

import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import { permittedLicence } from "#app/domain/licences/stored-licence.server.ts";
import { database } from "#prisma/client.server.ts";
import { toDay, toDayOrNull } from "#prisma/day.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { readCards } from "./card-rows.server.ts";
import type { OrderCard, OrderLookup, OrderPage } from "./order-views.ts";
import { whyNotPublic } from "#app/domain/orders/order.ts";
import type { GoneReason, PublicFacts } from "#app/domain/orders/order.ts";
import { termsOfRow, TERMS_INCLUDE } from "#app/domain/orders/keeping/stored-terms.server.ts";
import type { StoredOrder } from "#app/domain/orders/keeping/stored-terms.server.ts";

/** Cards in the order of `ids`; what the public may not see at the instant is left out. */
export async function listPublicOrders(ids: readonly string[], at: Date): Promise<OrderCard[]> {
  if (ids.length === 0) return [];
  return readCards("by-ids", "o.id = ANY ($2::uuid[])", "array_position($2::uuid[], o.id)", at, [
    ids,
  ]);
}

/** Open orders of an agency, the nearest deadline first. */
export async function listAgencyOrders(agencyId: string, at: Date): Promise<OrderCard[]> {
  return readCards("by-agency", "o.agency_id = $2::uuid", "o.apply_by, o.id LIMIT 100", at, [
    agencyId,
  ]);
}

/** Open orders like this one: same trade and market first, then the same trade, then the same market; lower cost in months of wage first. */
export async function listSimilarOrders(
  order: { id: string; market: string; trade: string },
  at: Date,
  limit: number,
): Promise<OrderCard[]> {
  const likeness =
    "(CASE WHEN o.trade = $3 AND o.market = $4 THEN 0 WHEN o.trade = $3 THEN 1 ELSE 2 END)";
  const where = "o.id <> $2::uuid AND (o.trade = $3 OR o.market = $4)";
  return readCards("similar", where, `${likeness}, o.cost_months_milli, o.id LIMIT $5`, at, [
    order.id,
    order.trade,
    order.market,
    limit,
  ]);
}

/** How many orders the public sees now, in all and by market code. */
export async function countPublicOrders(
  at: Date,
): Promise<{ total: number; byMarket: Record<string, number> }> {
  const text = "SELECT market, count(*)::int AS orders FROM public_orders($1) GROUP BY market";
  const { rows } = await database().pool.query<{ market: string; orders: number }>({
    name: "count-by-market",
    text,
    values: [at],
  });
  return {
    total: rows.reduce((sum, { orders }) => sum + orders, 0),
    byMarket: Object.fromEntries(rows.map(({ market, orders }) => [market, orders])),
  };
}

/** The order of a code: whole where the public may see it, otherwise why not and since when. Null for a code never given. */
export async function findOrderPage(code: string, at: Date): Promise<OrderLookup | null> {
  const row = await database().prisma.order.findUnique({ where: { code }, include: TERMS_INCLUDE });
  if (row === null) return null;
  const why = whyNotPublic(publicFacts(row), at);
  if (why !== null) return isNobodysBusiness(row) ? null : goneOrder(row, why);
  const [card] = await readCards("by-id", "o.id = $2::uuid", "o.id", at, [row.id]);
  const order = card && orderPage(card, row);
  return order ? { state: "public", order } : null;
}

/** An order that was never approved is nobody's business but its agency's and the centre's. */
function isNobodysBusiness({ approvedAt, state }: StoredOrder): boolean {
  return approvedAt === null && state !== "withdrawn" && state !== "closed";
}

function goneOrder(row: StoredOrder, why: GoneReason): OrderLookup {
  const { id, code, title, market, trade, programme } = row;
  const agency = { slug: row.agency.slug, name: row.agency.name };
  return {
    state: "gone",
    why,
    since: goneSince(why, row),
    order: { id, code, title, market, trade, programme, agency },
  };
}

/** Null where the order lost meanwhile what a public one has. */
function orderPage(card: OrderCard, row: StoredOrder): OrderPage | null {
  const { approval: letter, confirmedAt } = row;
  const { licence } = row.agency;
  if (letter === null || confirmedAt === null || licence === null) return null;
  const terms = termsOfRow(row);
  return {
    ...card,
    description: row.description,
    education: row.education,
    experienceMonths: row.experienceMonths,
    hoursPerWeek: row.hoursPerWeek,
    rateOn: toDay(row.rateOn),
    terms,
    approval: {
      kind: terms.approvalKind,
      number: letter.number,
      approvedOn: toDay(letter.approvedOn),
      validUntil: toDayOrNull(letter.validUntil),
    },
    licenceListedOn: toDay(licence.listedOn),
    interviewOn: terms.interviewOn,
    confirmedOn: dayInVietnam(confirmedAt),
    findings: row.findings as Finding[],
  };
}

/** What the public condition looks at, from a stored order. */
export function publicFacts(row: StoredOrder): PublicFacts {
  const { licence } = row.agency;
  return {
    state: row.state,
    licence: licence && permittedLicence(licence),
    requiredPermits: row.requiredPermits,
    approval: row.approval && {
      approvedOn: toDay(row.approval.approvedOn),
      validUntil: toDayOrNull(row.approval.validUntil),
    },
    applyBy: toDay(row.applyBy),
    headcount: row.headcount,
    selected: row.selected,
    confirmedAt: row.confirmedAt,
  };
}

function goneSince(why: GoneReason, row: StoredOrder): string | null {
  switch (why) {
    case "licence_ended":
      return toDayOrNull(row.agency.licence?.stateOn ?? null);
    case "licence_suspended":
      return toDayOrNull(row.agency.licence?.suspendedFrom ?? null);
    case "approval_expired":
      return toDayOrNull(row.approval?.validUntil ?? null);
    case "apply_by_passed":
      return toDay(row.applyBy);
    default:
      return null;
  }
}

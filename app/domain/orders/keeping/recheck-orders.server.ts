/** Checks every live order against today's rules, puts the unlawful ones to sleep, wakes those that are lawful again, and says so. */

import { may } from "#app/domain/accounts/rights.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { queueMail } from "#app/domain/accounts/queue-mail.server.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import { permittedLicence } from "#app/domain/licences/stored-licence.server.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import type { LawOnDay } from "#app/domain/law/check-order.ts";
import { listMinimumWages } from "#app/domain/minimum-wages/minimum-wages.server.ts";
import { listRates } from "#app/domain/rates/rates.server.ts";
import { database } from "#prisma/client.server.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { toDayOrNull } from "#prisma/day.ts";
import { SLEEP_REASONS } from "#app/domain/orders/order.ts";
import type { OrderState } from "#app/domain/orders/order.ts";
import { moveOrders } from "./move-order.server.ts";
import type { Move } from "./move.ts";
import { recheckFindings, sleepReason, stateAfterRecheck } from "./recheck.ts";
import type { OrdersRechecked } from "./orders-rechecked.ts";
import { termsOfRow, TERMS_INCLUDE } from "./stored-terms.server.ts";
import type { StoredOrder } from "./stored-terms.server.ts";

const PAGE = 500;

type Change = { order: StoredOrder; state: OrderState; findings: Finding[] };
export type Rechecked =
  { ok: true; checked: number; asleep: number; woken: number } | { ok: false; why: "not_allowed" };

/** Run twice it changes nothing the second time; each page of orders is one transaction with its history and mail. */
export async function recheckOrders(actor: Actor, at: Date): Promise<Rechecked> {
  if (!may(actor, "recheck_orders")) return { ok: false, why: "not_allowed" };
  const [rates, minimumWages] = await Promise.all([listRates(), listMinimumWages()]);
  const law = { on: dayInVietnam(at), rates, minimumWages };
  const total = { checked: 0, asleep: 0, woken: 0 };
  let after: string | undefined;
  for (;;) {
    const page = await readPage(after);
    const changes = page.flatMap((order) => changeOf(order, law) ?? []);
    const made = changes.length > 0 ? await makeChanges(actor, changes, at) : [];
    total.checked += page.length;
    total.asleep += made.filter(({ state }) => state === "asleep").length;
    total.woken += made.filter(({ state }) => state === "approved").length;
    after = page.at(-1)?.id;
    if (page.length < PAGE) return { ok: true, ...total };
  }
}

function readPage(after: string | undefined): Promise<StoredOrder[]> {
  return database().prisma.order.findMany({
    where: {
      approvedAt: { not: null },
      OR: [{ state: "approved" }, { state: "asleep", stateReason: { in: [...SLEEP_REASONS] } }],
      ...(after === undefined ? {} : { id: { gt: after } }),
    },
    include: TERMS_INCLUDE,
    orderBy: { id: "asc" },
    take: PAGE,
  });
}

function changeOf(order: StoredOrder, law: LawOnDay): Change | null {
  if (order.approvedAt === null) return null;
  const { licence } = order.agency;
  const live = {
    terms: termsOfRow(order),
    licence: licence && permittedLicence(licence),
    approvedAt: order.approvedAt,
    letterValidUntil: toDayOrNull(order.approval?.validUntil ?? null),
  };
  const findings = recheckFindings(live, law);
  const state = stateAfterRecheck(order, findings.length > 0);
  return state === null ? null : { order, state, findings };
}

/** The changes that were made: a decision made since an order was read stands. */
function makeChanges(actor: Actor, changes: readonly Change[], at: Date): Promise<Change[]> {
  return database().prisma.$transaction(
    async (tx) => {
      const moved = await moveOrders(tx, actor, changes.map(moveOf), at);
      const made = changes.filter((_, index) => moved[index]?.ok);
      for (const own of byAgency(made)) await tell(tx, own, at);
      return made;
    },
    { timeout: 120_000 },
  );
}

function moveOf({ order, state, findings }: Change): Move {
  const { id, agencyId, ref, contentHash } = order;
  const reason = state === "asleep" ? sleepReason(findings) : null;
  return {
    id,
    agencyId,
    ref,
    from: order.state,
    to: state,
    contentHash,
    cause: "check",
    reason,
    findings,
  };
}

/** One mail an agency, to its accounts and the centre's. */
async function tell(tx: Transaction, own: readonly Change[], at: Date): Promise<void> {
  const [first] = own;
  if (first === undefined) return;
  const { id, name } = first.order.agency;
  const orders = own.map(({ order, state, findings }) => ({
    code: order.code,
    title: order.title,
    currency: order.wageCurrency,
    isOpen: state === "approved",
    findings,
  }));
  const news: OrdersRechecked = { kind: "orders_rechecked", values: { agency: name, orders } };
  await queueMail(tx, news, { centre: true, agencyId: id }, at);
}

function byAgency(changes: readonly Change[]): Change[][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes)
    groups.set(change.order.agencyId, [...(groups.get(change.order.agencyId) ?? []), change]);
  return [...groups.values()];
}

/** Keeps orders, wherever they come from: their letters, their terms and the state that these lead to, in one transaction. */

import { may } from "#app/domain/accounts/rights.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { holdsLetter } from "#app/domain/orders/order.ts";
import { database } from "#prisma/client.server.ts";
import type { Transaction } from "#prisma/client.server.ts";
import { orderFigures } from "./compose-order.ts";
import { judgeClaims } from "./judge-claims.server.ts";
import type { OrderToKeep } from "./judge-claims.server.ts";
import { keepLetters, letterText } from "./keep-letters.server.ts";
import { moveOrders } from "./move-order.server.ts";
import { moveOf, namedLetter, planOf } from "./plan-order.server.ts";
import type { Change, KeptOrder } from "./plan-order.server.ts";
import { dropLetters, writeTerms } from "./write-terms.server.ts";

/** `approve` says the centre's yes to every order that nothing blocks. `rates` are those the figures in VND are worked out by. */
export type ToKeep = {
  orders: readonly OrderToKeep[];
  approve: boolean;
  rates: readonly Rate[];
};

export type OrdersKept =
  /** In the order they were given in. */
  { ok: true; kept: KeptOrder[] } | { ok: false; why: "not_allowed" };

/**
 * An order is known by its agency and the agency's reference; kept twice, it changes nothing. A letter that another order
 * holds by now blocks the order that names it. All are kept, or none where this throws.
 */
export async function keepOrders(actor: Actor, input: ToKeep, at: Date): Promise<OrdersKept> {
  if (!may(actor, "import_orders") || (input.approve && !may(actor, "decide_orders")))
    return { ok: false, why: "not_allowed" };
  const kept = await database().prisma.$transaction((tx) => keepIn(tx, actor, input, at), {
    timeout: 120_000,
    maxWait: 10_000,
  });
  return { ok: true, kept };
}

async function keepIn(
  tx: Transaction,
  actor: Actor,
  { orders, approve, rates }: ToKeep,
  at: Date,
): Promise<KeptOrder[]> {
  const on = dayInVietnam(at);
  const judged = await judgeClaims(tx, orders);
  const planned = judged.map((order) => planOf(order, approve, (t) => orderFigures(t, rates, on)));
  const changes = planned.flatMap((plan) => ("change" in plan ? [plan.change] : []));
  const letters = await keepLetters(tx, changes.map(namedLetter));
  const letterOf = (change: Change) =>
    losesLetter(change) ? "as-before" : (letters.get(letterText(namedLetter(change))) ?? null);
  await writeTerms(
    tx,
    changes.map((change) => ({ ...change, letterId: letterOf(change) })),
    { at, on },
  );
  const moved = await moveOrders(tx, actor, changes.map(moveOf), at);
  const refused = moved.find(({ ok }) => !ok);
  if (refused) throw new Error(`an order under lock was not moved: ${JSON.stringify(refused)}`);
  await dropLetters(
    tx,
    changes.filter(losesLetter).map(({ id }) => id),
  );
  return planned.map(({ outcome }) => outcome);
}

/** Whether the order would hold a letter that is another's: it stands without one until it names its own. */
function losesLetter({ isLetterTaken, to }: Change): boolean {
  return isLetterTaken && holdsLetter(to);
}

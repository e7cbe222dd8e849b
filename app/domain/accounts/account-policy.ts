/** Who may bring in lists that the whole portal rests on, who makes accounts, who reads the mail that waits and how the server fares. */

import type { Actor } from "./actor.ts";

/** The licence register and exchange rates: the centre and the person at the server only. */
export function canImportLists(actor: Actor): boolean {
  return actor.role === "operator" || actor.role === "centre";
}

/** Accounts and their passwords: the centre and the person at the server only. */
export function canManageAccounts(actor: Actor): boolean {
  return actor.role === "operator" || actor.role === "centre";
}

/** The outbox names accounts and what is written to them. */
export function canReadOutbox(actor: Actor): boolean {
  return actor.role === "operator" || actor.role === "centre";
}

/** How the server fares names addresses inside it and orders that the public does not see. */
export function canReadHealth(actor: Actor): boolean {
  return actor.role === "operator" || actor.role === "centre";
}

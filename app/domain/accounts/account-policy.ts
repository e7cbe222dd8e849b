/** Who may bring in lists that the whole portal rests on, who makes accounts, and who reads the mail that waits. */

import type { Actor } from './actor.ts';

/** The licence register and exchange rates: the centre and the person at the server only. */
export function canImportLists(actor: Actor): boolean {
  return actor.role === 'operator' || actor.role === 'centre';
}

/** Accounts and their passwords: the centre and the person at the server only. */
export function canManageAccounts(actor: Actor): boolean {
  return actor.role === 'operator' || actor.role === 'centre';
}

/** The outbox names accounts and what is written to them. */
export function canReadOutbox(actor: Actor): boolean {
  return actor.role === 'operator' || actor.role === 'centre';
}

/** Who may bring in lists that the whole portal rests on: the licence register, exchange rates, order sheets. */

import type { Actor } from './actor.ts';

/** The licence register and exchange rates: the centre and the person at the server only. */
export function canImportLists(actor: Actor): boolean {
  return actor.role === 'operator' || actor.role === 'centre';
}

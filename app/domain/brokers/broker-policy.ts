/** Who may warn the public about a broker. */

import type { Actor } from "#app/domain/accounts/actor.ts";

/** A warning follows verified reports, so only the centre and the person at the server give one. */
export function canFlag(actor: Actor): boolean {
  return actor.role === "centre" || actor.role === "operator";
}

/** Rights: which role may do what, as one table; whatever does not stand here is nobody's. */

import type { Actor, Role } from "./actor.ts";

/** How far a right goes: over everything of its kind, or over what belongs to the actor's own agency. */
export type Reach = "any" | "own";

/**
 * A row for every action that is not everybody's; to read public pages, to check a name and to try a sign-in take no
 * right. Commands that a row names ask it first, and so do the pages that show what it guards.
 */
export const RIGHTS = {
  /** The licence register decides who may recruit at all. */
  import_register: { operator: "any", centre: "any" },
  /** Exchange rates stand under every sum that is shown in dong. */
  import_rates: { operator: "any", centre: "any" },
  /** A minimum wage decides which orders are lawful. */
  import_minimum_wages: { operator: "any", centre: "any" },
  import_orders: { operator: "any", centre: "any" },
  /** To make an order public, or to say why it may not be. */
  decide_orders: { operator: "any", centre: "any" },
  /** To put orders to sleep that are no longer lawful, and to wake those that are again. */
  recheck_orders: { operator: "any", centre: "any" },
  /** A phone or page that an agency answers for: its own word, or the operator's who read it on its sheet. */
  declare_channel: { operator: "any", agency: "own" },
  /** A public warning follows verified reports, so agencies give none. */
  flag_broker: { operator: "any", centre: "any" },
  manage_accounts: { operator: "any", centre: "any" },
  /** Who did what, by address. */
  read_account_names: { operator: "any", centre: "any" },
  /** The outbox names accounts and what is written to them. */
  read_outbox: { operator: "any", centre: "any" },
  /** How the server fares names addresses inside it and orders that the public does not see. */
  read_health: { operator: "any", centre: "any" },
  read_centre_desk: { centre: "any" },
  read_agency_desk: { agency: "own" },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Action = keyof typeof RIGHTS;

/** Whose something is; null where it belongs to no agency. An actor is an owner too, so a reader may stand here. */
export type Owner = { agencyId: string | null };

/** How far a role's right to an action goes, null where it has none. */
export function reachOf(role: Role, action: Action): Reach | null {
  const row: Partial<Record<Role, Reach>> = RIGHTS[action];
  return row[role] ?? null;
}

/**
 * Whether the actor may do this. A right to one's own needs an owner and holds only where both name the same agency, so
 * that a forgotten owner refuses.
 */
export function may(actor: Actor, action: Action, owner?: Owner): boolean {
  const reach = reachOf(actor.role, action);
  if (reach === "own") return actor.agencyId !== null && actor.agencyId === owner?.agencyId;
  return reach === "any";
}

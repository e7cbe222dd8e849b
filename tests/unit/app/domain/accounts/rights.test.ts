// Every role with every action, each right written out a second time so that no row changes unseen.
import { expect, test } from "vitest";
import { ROLES } from "#app/domain/accounts/actor.ts";
import type { Actor, Role } from "#app/domain/accounts/actor.ts";
import { may, reachOf, RIGHTS } from "#app/domain/accounts/rights.ts";
import type { Action, Reach } from "#app/domain/accounts/rights.ts";

const OURS = "11111111-1111-4111-8111-111111111111";
const THEIRS = "22222222-2222-4222-8222-222222222222";

const EXPECTED: Record<Action, Record<Role, Reach | null>> = {
  import_register: { operator: "any", centre: "any", agency: null, visitor: null },
  import_rates: { operator: "any", centre: "any", agency: null, visitor: null },
  import_minimum_wages: { operator: "any", centre: "any", agency: null, visitor: null },
  import_orders: { operator: "any", centre: "any", agency: null, visitor: null },
  decide_orders: { operator: "any", centre: "any", agency: null, visitor: null },
  recheck_orders: { operator: "any", centre: "any", agency: null, visitor: null },
  declare_channel: { operator: "any", centre: null, agency: "own", visitor: null },
  flag_broker: { operator: "any", centre: "any", agency: null, visitor: null },
  manage_accounts: { operator: "any", centre: "any", agency: null, visitor: null },
  read_account_names: { operator: "any", centre: "any", agency: null, visitor: null },
  read_outbox: { operator: "any", centre: "any", agency: null, visitor: null },
  read_health: { operator: "any", centre: "any", agency: null, visitor: null },
  read_centre_desk: { operator: null, centre: "any", agency: null, visitor: null },
  read_agency_desk: { operator: null, centre: null, agency: "own", visitor: null },
};

const CELLS = (Object.keys(RIGHTS) as Action[]).flatMap((action) =>
  ROLES.map((role) => ({ action, role, reach: EXPECTED[action][role] })),
);

/** An actor of a role; only agencies' accounts belong to an agency. */
function actorOf(role: Role, agencyId: string | null = role === "agency" ? OURS : null): Actor {
  return { role, id: "someone", agencyId };
}

test.each(CELLS)("$action by $role: $reach", ({ action, role, reach }) => {
  expect(reachOf(role, action)).toBe(reach);
  expect(may(actorOf(role), action)).toBe(reach === "any");
  expect(may(actorOf(role), action, { agencyId: OURS })).toBe(reach !== null);
  expect(may(actorOf(role), action, { agencyId: THEIRS })).toBe(reach === "any");
  expect(may(actorOf(role), action, { agencyId: null })).toBe(reach === "any");
});

test("an agency's account without an agency owns nothing, not even what is nobody's", () => {
  const lost = actorOf("agency", null);
  expect(may(lost, "read_agency_desk", { agencyId: null })).toBe(false);
  expect(may(lost, "read_agency_desk", lost)).toBe(false);
  expect(may(lost, "declare_channel", { agencyId: OURS })).toBe(false);
});

test("whoever belongs to an agency gets no further by a role that has no right", () => {
  expect(may(actorOf("visitor", OURS), "read_agency_desk", { agencyId: OURS })).toBe(false);
  expect(may(actorOf("centre", OURS), "declare_channel", { agencyId: OURS })).toBe(false);
});

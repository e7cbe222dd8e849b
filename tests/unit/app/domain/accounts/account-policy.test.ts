// Who may do what, role by role; a role that is added must be thought about here.
import { expect, test } from "vitest";
import {
  canImportLists,
  canManageAccounts,
  canReadHealth,
  canReadOutbox,
} from "#app/domain/accounts/account-policy.ts";
import { ROLES } from "#app/domain/accounts/actor.ts";
import type { Role } from "#app/domain/accounts/actor.ts";

const MAY: Record<
  string,
  { may: (actor: { role: Role; id: string; agencyId: string | null }) => boolean; roles: Role[] }
> = {
  "import lists": { may: canImportLists, roles: ["operator", "centre"] },
  "manage accounts": { may: canManageAccounts, roles: ["operator", "centre"] },
  "read the outbox": { may: canReadOutbox, roles: ["operator", "centre"] },
  "read how the server fares": { may: canReadHealth, roles: ["operator", "centre"] },
};

test.each(Object.entries(MAY))("%s", (_name, { may, roles }) => {
  expect(
    ROLES.filter((role) => may({ role, id: "x", agencyId: role === "agency" ? "a" : null })),
  ).toEqual(roles);
});

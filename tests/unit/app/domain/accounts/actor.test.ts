// Who acts at the shell.
import { expect, test } from "vitest";
import { operator, VISITOR } from "#app/domain/accounts/actor.ts";

test("the history shows the command, and a visitor belongs to no agency", () => {
  expect(operator("import register")).toEqual({
    role: "operator",
    id: "operator:import register",
    agencyId: null,
  });
  expect(VISITOR.agencyId).toBeNull();
});

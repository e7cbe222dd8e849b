// One row of the licence register.
import { expect, test } from "vitest";
import { readRegisterRow } from "#app/domain/agencies/register-sheet.ts";
import { registerCells } from "#tests/support/sheet-rows.ts";

test("a good row is read whole", () => {
  expect(readRegisterRow(registerCells({ approvals: "tw;JP;JP" }))).toMatchObject({
    ok: true,
    row: {
      numberKey: "9917",
      nameKey: "phaicuchimlac",
      state: "active",
      stateOn: null,
      permits: ["JP", "TW"],
    },
  });
});

test.each<[Record<string, string>, string, string | null]>([
  [{ licence_no: "" }, "licence_no missing", null],
  [{ licence_no: "không rõ" }, "licence_no unknown", null],
  [{ licence_date: "2016-13-01" }, "licence_date no_such_day", "9917"],
  [{ name: "" }, "name missing", "9917"],
  [{ status: "paused" }, "status unknown", "9917"],
  [{ status: "revoked", status_date: "" }, "status_date missing", "9917"],
  [{ approvals: "JP;MARS" }, "approvals unknown", "9917"],
])("%j is refused: %s", (change, problem, numberKey) => {
  const read = readRegisterRow(registerCells(change));
  expect(
    read.ok
      ? []
      : [read.problems.map(({ field, why }) => `${field} ${why}`).join(), read.numberKey],
  ).toEqual([problem, numberKey]);
});

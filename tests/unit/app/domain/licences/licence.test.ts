// On which days a licence counts.
import { expect, test } from "vitest";
import { isActiveOn, isSuspendedOn } from "#app/domain/licences/licence.ts";

const active = { state: "active" as const, suspendedFrom: null, suspendedTo: null };

test("only an active licence without a stop counts", () => {
  expect(isActiveOn(active, "2026-11-20")).toBe(true);
  for (const state of ["returned", "revoked", "unlisted"] as const)
    expect(isActiveOn({ ...active, state }, "2026-11-20")).toBe(false);
});

test("a stop covers both of its ends, and an open one lasts until lifted", () => {
  const stopped = { ...active, suspendedFrom: "2026-11-10", suspendedTo: "2026-11-20" };
  expect(
    ["2026-11-09", "2026-11-10", "2026-11-20", "2026-11-21"].map((day) =>
      isSuspendedOn(stopped, day),
    ),
  ).toEqual([false, true, true, false]);
  expect(isSuspendedOn({ ...stopped, suspendedTo: null }, "2030-01-01")).toBe(true);
});

// On which days a licence counts.
import { expect, test } from "vitest";
import { hasEndedOn, isActiveOn, isStoppedOn, standingOn } from "#app/domain/licences/licence.ts";

const active = {
  state: "active" as const,
  stateOn: null,
  suspendedFrom: null,
  suspendedTo: null,
};

test("only an active licence without a stop counts", () => {
  expect(isActiveOn(active, "2026-11-20")).toBe(true);
  for (const state of ["returned", "revoked", "unlisted"] as const)
    expect(isActiveOn({ ...active, state }, "2026-11-20")).toBe(false);
});

test("a stop covers both of its ends, and an open one lasts until lifted", () => {
  const stopped = { ...active, suspendedFrom: "2026-11-10", suspendedTo: "2026-11-20" };
  expect(
    ["2026-11-09", "2026-11-10", "2026-11-20", "2026-11-21"].map((day) =>
      isStoppedOn(stopped, day),
    ),
  ).toEqual([false, true, true, false]);
  expect(isStoppedOn({ ...stopped, suspendedTo: null }, "2030-01-01")).toBe(true);
});

test("a stop whose beginning nobody knows has begun, up to and with its last day", () => {
  const stopped = { ...active, suspendedTo: "2026-11-20" };
  expect(["2026-11-20", "2026-11-21"].map((day) => isStoppedOn(stopped, day))).toEqual([
    true,
    false,
  ]);
});

test("the last day of a stop is stopped, and the day after recruits again", () => {
  const stopped = { ...active, suspendedFrom: "2026-11-10", suspendedTo: "2026-11-20" };
  expect(standingOn(stopped, "2026-11-20")).toBe("suspended");
  expect(standingOn(stopped, "2026-11-21")).toBe("active");
});

test.each(["returned", "revoked", "unlisted"] as const)(
  "a licence that is %s on a day counts until the day before",
  (state) => {
    const ending = { ...active, state, stateOn: "2026-11-20" };
    const days = ["2026-11-19", "2026-11-20", "2026-11-21"];
    expect(days.map((day) => standingOn(ending, day))).toEqual(["active", state, state]);
    expect(days.map((day) => hasEndedOn(ending, day))).toEqual([false, true, true]);
    expect(standingOn({ ...ending, stateOn: null }, "2026-11-19")).toBe(state);
  },
);

test("a stop before the end is a stop, and the end outweighs it", () => {
  const both = {
    state: "revoked" as const,
    stateOn: "2026-11-20",
    suspendedFrom: "2026-11-10",
    suspendedTo: null,
  };
  expect(standingOn(both, "2026-11-19")).toBe("suspended");
  expect(standingOn(both, "2026-11-20")).toBe("revoked");
});

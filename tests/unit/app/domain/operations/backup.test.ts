// How the backup fares: off, elsewhere, failing and too old are told apart.
import { describe, expect, test } from "vitest";
import { backupHealth, dueTonight } from "#app/domain/operations/backup.ts";
import type { ArchiveState } from "#prisma/backup/archive-state.server.ts";

const AT = new Date("2026-11-26T03:00:00Z");
const HOUR = 3_600_000;
const before = (hours: number) => new Date(AT.getTime() - hours * HOUR);
const STATE: ArchiveState = {
  folder: "/var/backups/site",
  lastBase: { at: before(3), bytes: 1, kept: 2 },
  lastKept: null,
  failing: null,
  broken: null,
  lastTry: null,
};

test.each(["off", "elsewhere"] as const)("%s is said as it is", (state) => {
  expect(backupHealth(state, before(1), AT)).toEqual({ kind: state });
});

test.each([
  ["a base of three hours", STATE.lastBase, false],
  ["a base of two days", { at: before(48), bytes: 1, kept: 2 }, false],
  ["a base of more than two days", { at: before(49), bytes: 1, kept: 2 }, true],
  ["no base", null, true],
])("%s is too old: %o %s", (_name, lastBase, isOld) => {
  expect(backupHealth({ ...STATE, lastBase }, null, AT)).toMatchObject({ kind: "on", isOld });
});

test("PostgreSQL's own word of a failure counts where the archive could not note it", () => {
  expect(backupHealth(STATE, before(1), AT)).toMatchObject({
    failing: { since: before(1), fault: "failed" },
  });
  const noted = { since: before(2), fault: "full" } as const;
  expect(backupHealth({ ...STATE, failing: noted }, before(1), AT)).toMatchObject({
    failing: noted,
  });
  expect(backupHealth(STATE, null, AT)).toMatchObject({ failing: null });
});

describe("on one day in Vietnam", () => {
  const done = { ...STATE, lastTry: { at: before(2), until: null, why: "damaged" } };
  const broken = { since: before(1), fault: "full" } as const;

  test.each<[string, ArchiveState | null, boolean, boolean]>([
    ["nothing was done yet", null, true, true],
    ["a base and a trial, even one that failed", done, false, false],
    ["a base alone", STATE, false, true],
    ["an archive that broke since", { ...done, broken }, true, true],
    [
      "a base of yesterday",
      { ...done, lastBase: { at: before(11), bytes: 1, kept: 1 } },
      true,
      true,
    ],
    ["a base elsewhere", { ...done, folder: "/var/backups/other" }, true, true],
  ])("%s: base due %s %s, trial due %s", (_name, state, base, trial) => {
    expect(dueTonight(state, STATE.folder, AT)).toEqual({ base, trial });
  });
});

// When a daily duty counts as missed.
import { expect, test } from "vitest";
import { overdueMs } from "#app/domain/operations/duty.ts";

const AT = new Date("2026-11-22T05:00:00Z");
const HOUR = 3_600_000;
const ago = (hours: number) => new Date(AT.getTime() - hours * HOUR);

test.each([
  ["never begun: a new site has no worker yet", null, null],
  ["done today", { startedAt: ago(3), succeededAt: ago(3) }, null],
  ["done a day and two hours ago", { startedAt: ago(26), succeededAt: ago(26) }, null],
  [
    "done a millisecond longer ago",
    { startedAt: ago(50), succeededAt: new Date(ago(26).getTime() - 1) },
    26 * HOUR + 1,
  ],
  ["done longer ago", { startedAt: ago(27), succeededAt: ago(27) }, 27 * HOUR],
  ["begun just now, and done longer ago", { startedAt: ago(0), succeededAt: ago(40) }, 40 * HOUR],
  ["begun and never done", { startedAt: ago(30), succeededAt: null }, 30 * HOUR],
])("%s", (_name, run, expected) => {
  expect(overdueMs(run, AT)).toBe(expected);
});

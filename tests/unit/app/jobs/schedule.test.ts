import pino from "pino";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Duty, startSchedule } from "#app/jobs/schedule.server.ts";
import { clock } from "#tests/support/clock.ts";

const log = pino({ level: "silent" });
const noted: string[] = [];
const notes = {
  started: (name: string) => {
    noted.push(`${name} begun`);
    return Promise.resolve();
  },
  succeeded: (name: string) => {
    noted.push(`${name} done`);
    return Promise.resolve();
  },
};
beforeEach(() => vi.useFakeTimers({ now: clock("2026-11-22", "23:51") }));
afterEach(() => vi.useRealTimers());

function counted(name: string, every: Duty["every"], fails = false): Duty & { times: number } {
  const duty = {
    name,
    every,
    times: 0,
    run: () => {
      duty.times += 1;
      return fails ? Promise.reject(new Error("no")) : Promise.resolve();
    },
  };
  return duty;
}

test("each duty runs at the start and then when due; the day begins at midnight in Vietnam", async () => {
  const [often, daily] = [counted("often", "five-minutes"), counted("daily", "day")];
  const stop = startSchedule([often, daily], { log, notes });
  await vi.advanceTimersByTimeAsync(0);
  expect([often.times, daily.times]).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(5 * 60_000); // 23:56
  expect([often.times, daily.times]).toEqual([2, 1]);
  await vi.advanceTimersByTimeAsync(5 * 60_000); // 00:01
  expect([often.times, daily.times]).toEqual([3, 2]);
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect([often.times, daily.times]).toEqual([4, 2]);
  await stop();
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect([often.times, daily.times]).toEqual([4, 2]);
});

test("a duty that fails keeps no other from running, nor itself the next time", async () => {
  const [bad, good] = [counted("bad", "five-minutes", true), counted("good", "five-minutes")];
  const stop = startSchedule([bad, good], { log, notes });
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect([bad.times, good.times]).toEqual([2, 2]);
  await stop();
});

test("a daily duty that failed is tried again in five minutes, and only a good end is noted as one", async () => {
  noted.length = 0;
  const daily: Duty & { times: number } = {
    ...counted("daily", "day"),
    run: () => {
      daily.times += 1;
      return daily.times < 3 ? Promise.reject(new Error("no")) : Promise.resolve();
    },
  };
  const stop = startSchedule([daily], { log, notes });
  await vi.advanceTimersByTimeAsync(0); // 23:51, and 23:56 fails too
  await vi.advanceTimersByTimeAsync(15 * 60_000);
  expect(daily.times).toBe(3);
  expect(noted).toEqual(["daily begun", "daily begun", "daily begun", "daily done"]);
  await stop();
});

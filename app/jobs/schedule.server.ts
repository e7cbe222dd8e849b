// Runs what is due by the clock: some duties every five minutes, some once a day as the Vietnamese day begins.
import { now as clock } from "#app/clock.server.ts";
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Log } from "#app/log.server.ts";
import type { DutyNotes } from "./duty-runs.server.ts";
import type { Stop } from "./only-worker.server.ts";

/** A duty may run twice for the same time and must then change nothing the second time. */
export type Duty = {
  name: string;
  every: "five-minutes" | "day";
  run: (at: Date) => Promise<void>;
};

type Setting = { log: Log; notes: DutyNotes; now?: () => Date };

const TICK_MS = 5 * 60_000;

/** Answers whether it came to a good end. */
async function runDuty(duty: Duty, at: Date, { log, notes }: Setting): Promise<boolean> {
  const startedAt = Date.now();
  try {
    await notes.started(duty.name, at);
    await duty.run(at);
    await notes.succeeded(duty.name, at);
    log.info({ duty: duty.name, ms: Date.now() - startedAt }, "duty");
    return true;
  } catch (error) {
    log.error(
      { duty: duty.name, ms: Date.now() - startedAt, err: error },
      "duty failed; it is tried again in five minutes",
    );
    return false;
  }
}

/** Starts the clock; every duty also runs once at the start, so that a stopped machine catches up. */
export function startSchedule(duties: readonly Duty[], setting: Setting): Stop {
  const { now = clock } = setting;
  /** The last day on which a daily duty succeeded: one that failed at midnight must not wait for the next. */
  const doneOn = new Map<string, string>();
  let running = Promise.resolve();
  async function tick(): Promise<void> {
    const at = now();
    const today = dayInVietnam(at);
    for (const duty of duties) {
      if (duty.every === "day" && doneOn.get(duty.name) === today) continue;
      if (await runDuty(duty, at, setting)) doneOn.set(duty.name, today);
    }
  }
  const next = () => {
    running = running.then(tick);
  };
  next();
  const timer = setInterval(next, TICK_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

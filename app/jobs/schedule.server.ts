// Runs what is due by the clock: some duties every five minutes, some once a day as the Vietnamese day begins.
import { dayInVietnam } from "#app/domain/catalogue/day.ts";
import type { Log } from "#app/log.server.ts";
import type { Stop } from "./only-worker.server.ts";

/** A duty may run twice for the same time and must then change nothing the second time. */
export type Duty = { name: string; every: "five-minutes" | "day"; run: (at: Date) => Promise<void> };

const TICK_MS = 5 * 60_000;

async function runDuty(duty: Duty, at: Date, log: Log): Promise<void> {
  const startedAt = Date.now();
  try {
    await duty.run(at);
    log.info({ duty: duty.name, ms: Date.now() - startedAt }, "duty");
  } catch (error) {
    log.error({ duty: duty.name, ms: Date.now() - startedAt, err: error }, "duty failed; it is tried again when next due");
  }
}

/** Starts the clock; every duty also runs once at the start, so that a stopped machine catches up. */
export function startSchedule(duties: readonly Duty[], log: Log, now: () => Date = () => new Date()): Stop {
  let lastDay = "";
  let running = Promise.resolve();
  async function tick(): Promise<void> {
    const at = now();
    const today = dayInVietnam(at);
    for (const duty of duties) {
      if (duty.every === "five-minutes" || today !== lastDay) await runDuty(duty, at, log);
    }
    lastDay = today;
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

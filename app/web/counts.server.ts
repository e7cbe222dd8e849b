// What the web process counts of itself, beside what the site's bundle counts: who was turned away, who waits, what could not be logged.
import { Counter, Gauge, Registry } from "prom-client";
import { droppedLines } from "#app/log.server.ts";
import type { Gate } from "./gate.ts";
import { type Reason, REASONS } from "./turn-away.server.ts";

export type Counts = { turnedAway: (reason: Reason) => void; text: () => Promise<string> };

/** `text` is in Prometheus' format. */
export function makeCounts(gate: Gate): Counts {
  const registry = new Registry();
  const turnedAway = new Counter({
    name: "web_turned_away_total",
    help: "Requests that the process answered without a page, by reason.",
    labelNames: ["reason"],
    registers: [registry],
  });
  for (const reason of Object.keys(REASONS)) turnedAway.inc({ reason }, 0);
  new Gauge({
    name: "web_pages_waiting",
    help: "Requests that wait for a place to be answered.",
    registers: [registry],
    collect() {
      this.set(gate.waiting());
    },
  });
  new Counter({
    name: "log_lines_dropped_total",
    help: "Log lines that found no room since the process began.",
    registers: [registry],
    collect() {
      this.reset();
      this.inc(droppedLines());
    },
  });
  return {
    turnedAway: (reason) => {
      turnedAway.inc({ reason });
    },
    text: () => registry.metrics(),
  };
}

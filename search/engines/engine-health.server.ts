// Counts what the engines answer in this process, for monitoring and the centre's health page; never a word of what people typed.
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Breaker } from "./breaker.ts";
import type { SearchEngine } from "./engine.ts";
import { isLate } from "./meilisearch/client.server.ts";
import type { MeilisearchAccess } from "./meilisearch/client.server.ts";

/** `access.key` is empty where this process was given none that may read the index's state. */
type Watched = { access: MeilisearchAccess; breaker: Breaker };
type EngineName = SearchEngine["name"];

let watched: Watched | null = null;
let lastFailureAt: number | null = null;

const registry = new Registry();
const registers = [registry];
const answers = new Counter({
  name: "search_answers_total",
  help: "Searches that the engine answered",
  labelNames: ["engine"],
  registers,
});
const failures = new Counter({
  name: "search_meilisearch_failures_total",
  help: "Searches that Meilisearch did not answer: late, or failed otherwise",
  labelNames: ["reason"],
  registers,
});
const openings = new Counter({
  name: "search_breaker_opened_total",
  help: "Times that Meilisearch was left alone after failures in a row",
  registers,
});
const seconds = new Histogram({
  name: "search_duration_seconds",
  help: "How long the answered searches took",
  labelNames: ["engine"],
  registers,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2.5, 5],
});
new Gauge({
  name: "search_breaker_open",
  help: "1 while Meilisearch is left alone",
  registers,
  collect() {
    this.set(watched === null || watched.breaker.openSince() === null ? 0 : 1);
  },
});
new Gauge({
  name: "search_meilisearch_last_failure_timestamp_seconds",
  help: "When Meilisearch last failed to answer; 0 where it never has",
  registers,
  collect() {
    this.set((lastFailureAt ?? 0) / 1_000);
  },
});
// So that every series is there from the first reading on, and an alert on its growth sees the first failure.
for (const engine of ["meilisearch", "postgres"]) answers.inc({ engine }, 0);
for (const reason of ["late", "failed"]) failures.inc({ reason }, 0);

/** Names what is watched from now on; null where PostgreSQL is the only engine. Counts go on. */
export function watchEngines(now: Watched | null): void {
  watched = now;
  lastFailureAt = null;
}

/** Asks the engine and counts its answer. */
export async function counted<T>(
  engine: SearchEngine,
  ask: (engine: SearchEngine) => Promise<T>,
): Promise<T> {
  const end = seconds.startTimer({ engine: engine.name });
  const value = await ask(engine);
  end();
  answers.inc({ engine: engine.name });
  return value;
}

/** Counts a search that Meilisearch did not answer; `at` in unix milliseconds. */
export function noteFailure(error: unknown, at: number): void {
  failures.inc({ reason: isLate(error) ? "late" : "failed" });
  lastFailureAt = at;
}

export function countOpening(): void {
  openings.inc();
}

/** What this process has seen since it started; instants in unix milliseconds. */
export type EngineCounts = {
  answered: Record<EngineName, number>;
  late: number;
  failed: number;
  opened: number;
  openSince: number | null;
  lastFailureAt: number | null;
};

export async function readEngineCounts(): Promise<EngineCounts> {
  const [answered, failed, opened] = await Promise.all([
    answers.get(),
    failures.get(),
    openings.get(),
  ]);
  const of = (values: { value: number; labels: object }[], label: string) =>
    values.find(({ labels }) => Object.values(labels).includes(label))?.value ?? 0;
  return {
    answered: {
      meilisearch: of(answered.values, "meilisearch"),
      postgres: of(answered.values, "postgres"),
    },
    late: of(failed.values, "late"),
    failed: of(failed.values, "failed"),
    opened: opened.values[0]?.value ?? 0,
    openSince: watched?.breaker.openSince() ?? null,
    lastFailureAt,
  };
}

/** How this process reaches Meilisearch, null where PostgreSQL is its only engine. */
export function watchedAccess(): MeilisearchAccess | null {
  return watched?.access ?? null;
}

/** All counts in Prometheus' text format. */
export function metricsText(): Promise<string> {
  return registry.metrics();
}

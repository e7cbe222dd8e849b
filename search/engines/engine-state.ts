// Which engine answers now and for what reason, from what this process has seen.
import type { SearchEngine } from "./engine.ts";

/** Why PostgreSQL answers although Meilisearch might; `since` is in unix milliseconds. */
export type EngineState =
  | { engine: "meilisearch"; why: "healthy" }
  | { engine: "postgres"; why: "not-configured" | "no-live-index" }
  | { engine: "postgres"; why: "breaker-open" | "failed-just-now"; since: number };

/** `answered` is the engine of a question asked a moment ago, the rest what was known after it. */
export type EngineSigns = {
  answered: SearchEngine["name"];
  isConfigured: boolean;
  hasLiveIndex: boolean;
  openSince: number | null;
  lastFailureAt: number | null;
};

/** A failure that has not opened the breaker is told too: the reader should not wonder why PostgreSQL answered. */
export function engineState({
  answered,
  isConfigured,
  hasLiveIndex,
  openSince,
  lastFailureAt,
}: EngineSigns): EngineState {
  if (answered === "meilisearch") return { engine: "meilisearch", why: "healthy" };
  if (!isConfigured) return { engine: "postgres", why: "not-configured" };
  if (openSince !== null) return { engine: "postgres", why: "breaker-open", since: openSince };
  if (!hasLiveIndex || lastFailureAt === null) return { engine: "postgres", why: "no-live-index" };
  return { engine: "postgres", why: "failed-just-now", since: lastFailureAt };
}

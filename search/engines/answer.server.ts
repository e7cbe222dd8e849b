// Chooses the engine that answers: the preferred one while it does, PostgreSQL where there is none or where it fails.
import { database } from "#prisma/client.server.ts";
import type { Breaker } from "./breaker.ts";
import { counted, noteFailure } from "./engine-health.server.ts";
import type { SearchEngine } from "./engine.ts";
import { toldByCode } from "./fault.server.ts";
import { postgresEngine } from "./postgres/find.server.ts";

/** Takes one line about the search's own trouble; never holds what people typed. */
export type SearchLog = (message: string, detail: Record<string, unknown>) => void;

/** `engine` is null where no index is live for this code: PostgreSQL answers then, and nothing has failed. */
type Preferred = {
  engine: () => Promise<SearchEngine | null>;
  forget: () => void;
  breaker: Breaker;
  log: SearchLog;
};

const LOG_EVERY_MS = 60_000;

let preferred: Preferred | null = null;
let loggedAt = 0;

/** From now on this engine is asked first; null for PostgreSQL alone. */
export function preferEngine(engine: Preferred | null): void {
  preferred = engine;
  loggedAt = 0;
}

/** Asks the preferred engine, PostgreSQL where there is none, where it fails, or where it has failed too often just now. */
export async function answer<T>(
  ask: (engine: SearchEngine) => Promise<T>,
): Promise<{ value: T; engine: SearchEngine["name"] }> {
  return (await preferredAnswer(ask)) ?? (await postgresAnswer(ask));
}

async function postgresAnswer<T>(ask: (engine: SearchEngine) => Promise<T>) {
  const value = await toldByCode(counted(postgresEngine(database().pool), ask));
  return { value, engine: "postgres" as const };
}

/** Null where there is no preferred engine, where it is left alone, and where it fails. */
async function preferredAnswer<T>(ask: (engine: SearchEngine) => Promise<T>) {
  const chosen = preferred;
  const engine = (await chosen?.engine()) ?? null;
  if (chosen === null || engine === null || !chosen.breaker.mayTry(Date.now())) return null;
  try {
    const value = await counted(engine, ask);
    chosen.breaker.succeeded();
    return { value, engine: engine.name };
  } catch (error) {
    chosen.forget();
    noteFailure(error, Date.now());
    chosen.breaker.failed(Date.now());
    report(chosen.log, error);
    return null;
  }
}

function report(log: SearchLog, error: unknown): void {
  if (Date.now() - loggedAt < LOG_EVERY_MS) return;
  loggedAt = Date.now();
  log("Meilisearch did not answer; PostgreSQL does", {
    reason: error instanceof Error ? error.name : "unknown",
  });
}

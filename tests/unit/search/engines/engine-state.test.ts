// Why the engine that answers is the one that answers: each reason, and which of several is told.
import { expect, test } from "vitest";
import { engineState } from "#search/engines/engine-state.ts";
import type { EngineSigns } from "#search/engines/engine-state.ts";

const SIGNS: EngineSigns = {
  answered: "postgres",
  isConfigured: true,
  hasLiveIndex: true,
  openSince: null,
  lastFailureAt: null,
};

test.each<[string, Partial<EngineSigns>, ReturnType<typeof engineState>]>([
  ["Meilisearch answers", { answered: "meilisearch" }, { engine: "meilisearch", why: "healthy" }],
  [
    "Meilisearch answers again after failures",
    { answered: "meilisearch", lastFailureAt: 5 },
    { engine: "meilisearch", why: "healthy" },
  ],
  [
    "there is no Meilisearch",
    { isConfigured: false, hasLiveIndex: false },
    { engine: "postgres", why: "not-configured" },
  ],
  ["no index is live", { hasLiveIndex: false }, { engine: "postgres", why: "no-live-index" }],
  ["an index became live just now", {}, { engine: "postgres", why: "no-live-index" }],
  [
    "the breaker is open",
    { openSince: 7, lastFailureAt: 9 },
    { engine: "postgres", why: "breaker-open", since: 7 },
  ],
  [
    "the breaker is open, and the index gone meanwhile",
    { openSince: 7, hasLiveIndex: false },
    { engine: "postgres", why: "breaker-open", since: 7 },
  ],
  [
    "it failed, but not often enough",
    { lastFailureAt: 9 },
    { engine: "postgres", why: "failed-just-now", since: 9 },
  ],
])("%s", (_name, signs, state) => {
  expect(engineState({ ...SIGNS, ...signs })).toEqual(state);
});

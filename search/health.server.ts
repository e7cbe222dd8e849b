// How the search fares, for the centre's staff: which engine answers and why, how the index stands, what this process has counted.
import { may } from "#app/domain/accounts/rights.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { database } from "#prisma/client.server.ts";
import { readEngineCounts, watchedAccess } from "./engines/engine-health.server.ts";
import type { EngineCounts } from "./engines/engine-health.server.ts";
import { engineState } from "./engines/engine-state.ts";
import type { EngineState } from "./engines/engine-state.ts";
import { findOrders } from "./find.server.ts";
import { isOurs } from "./indexing/live-index.server.ts";
import { whyNoAnswer } from "./engines/meilisearch/client.server.ts";
import { EMPTY_QUERY } from "./query.ts";
import type { WhyDue } from "./indexing/rebuild.server.ts";
import { readSearchStatus } from "./indexing/status.server.ts";

/** An order that Meilisearch refuses; `code` is null where the order is gone. */
type RefusedOrder = { code: string | null; failures: number; retryAt: Date; reason: string };

/**
 * `index` says what Meilisearch holds, or why it could not be asked: 'no-key' where this process was given none for that.
 * `counts` are this process's own, as is the breaker behind `state`; the rest is the same whichever process answers.
 */
export type SearchHealth = {
  state: EngineState;
  counts: EngineCounts;
  url: string | null;
  live: { generation: number; uid: string; since: Date; documents: number } | null;
  index:
    | { due: WhyDue | null; held: number; expected: number }
    | { why: "silent" | "key-refused" | "no-key" | "failed" }
    | null;
  marks: { waiting: number; oldestMs: number | null };
  refused: { total: number; first: RefusedOrder[] };
  words: number;
};

/** The page waits this long for each answer of Meilisearch about its index. */
const PATIENCE_MS = 1_000;
const REFUSED_SHOWN = 20;

/** Asks one search first, so that what is said of the engines is true now and not when somebody last searched. */
export async function readSearchHealth(
  actor: Actor,
  at: Date,
): Promise<({ ok: true } & SearchHealth) | { ok: false; why: "not_allowed" }> {
  if (!may(actor, "read_health")) return { ok: false, why: "not_allowed" };
  const { pool } = database();
  const access = watchedAccess();
  const { engine } = await findOrders(EMPTY_QUERY, at);
  const askable = access === null || access.key === "" ? null : access;
  const [{ live, index, marks, words }, counts] = await Promise.all([
    readSearchStatus(pool, askable, PATIENCE_MS, at),
    readEngineCounts(),
  ]);
  const hasLiveIndex = access !== null && live !== null && isOurs(live, access.indexPrefix);
  const state = engineState({
    answered: engine,
    isConfigured: access !== null,
    hasLiveIndex,
    openSince: counts.openSince,
    lastFailureAt: counts.lastFailureAt,
  });
  return {
    ok: true,
    state,
    counts,
    words,
    url: access?.url ?? null,
    live: access === null ? null : live,
    index: access !== null && index === null ? { why: "no-key" } : readable(index),
    marks: {
      waiting: marks.waiting,
      oldestMs: marks.oldest === null ? null : marks.now.getTime() - marks.oldest.getTime(),
    },
    refused: { total: marks.aside.length, first: await named(marks.aside.slice(0, REFUSED_SHOWN)) },
  };
}

function readable(
  index: Awaited<ReturnType<typeof readSearchStatus>>["index"],
): SearchHealth["index"] {
  return index !== null && "error" in index ? { why: whyNoAnswer(index.error) ?? "failed" } : index;
}

async function named(
  aside: Awaited<ReturnType<typeof readSearchStatus>>["marks"]["aside"],
): Promise<RefusedOrder[]> {
  const { rows } = await database().pool.query<{ id: string; code: string }>(
    "SELECT id, code FROM job_order WHERE id = ANY ($1::uuid[])",
    [aside.map(({ orderId }) => orderId)],
  );
  const codes = new Map(rows.map(({ id, code }) => [id, code]));
  return aside.map(({ orderId, ...each }) => ({ ...each, code: codes.get(orderId) ?? null }));
}

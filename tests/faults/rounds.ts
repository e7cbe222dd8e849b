// Rounds of edits under fire: processes are killed with -9 while orders change, and after each round both sides are compared.
import { setTimeout as sleep } from "node:timers/promises";
import { readApprovedOrders } from "#search/indexed-orders.server.ts";
import { readLiveIndex } from "#search/live-index.server.ts";
import { countMarks } from "#search/marks.server.ts";
import { whyRebuildDue } from "#search/rebuild.server.ts";
import { documentsOf } from "#search/sync.server.ts";
import { randomOf } from "#tests/support/random.ts";
import type { Random } from "#tests/support/random.ts";
import { makeEditor } from "./editor.ts";
import type { Editor } from "./editor.ts";
import { startReader } from "./reader.ts";
import type { Reading } from "./reader.ts";
import { startSite, TARGETS, until } from "./site.ts";
import type { FaultySite, SiteOptions, Target } from "./site.ts";

export type Outcome = { rounds: number; kills: Record<Target, number>; falls: number; rebuilds: number; edits: number; acknowledged: number; reading: Reading; faults: string[] };
export type RoundOptions = SiteOptions & { rounds: number; seed: number; say: (line: string) => void };

const EDITS = 12;
const DRAIN_PATIENCE_MS = 60_000;

/** Faults are sentences; none means that the index equalled the database after every round and nothing was lost or unlawful. */
export async function runRounds({ rounds, seed, say, ...options }: RoundOptions): Promise<Outcome> {
  const random = randomOf(seed);
  const site = await startSite(options);
  try {
    const editor = await makeEditor(site.database, random);
    await until(() => isInStep(site), DRAIN_PATIENCE_MS, "the first index was not built");
    const reader = startReader(site.listUrl, editor);
    const { reading } = reader;
    const outcome: Outcome = { rounds: 0, kills: { worker: 0, web: 0, postgres: 0, meilisearch: 0 }, falls: 0, rebuilds: 0, edits: 0, acknowledged: 0, reading, faults: [] };
    for (; outcome.rounds < rounds; outcome.rounds += 1) {
      const startedAt = Date.now();
      await playRound(site, editor, random, outcome);
      const faults = [...(await compare(site, editor)), ...reading.unlawful.splice(0).map((each) => `shown though hidden: ${each}`)];
      outcome.faults.push(...faults.map((fault) => `round ${outcome.rounds + 1}: ${fault}`));
      say(`round ${outcome.rounds + 1}: ${faults.length === 0 ? "in step" : faults.join("; ")} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
    }
    await reader.stop();
    return { ...outcome, acknowledged: editor.acknowledged(), falls: site.falls() };
  } finally {
    await site.stop();
  }
}

/** Edits one after another, while up to three processes are killed at random moments; some rounds have an index rebuilt. */
async function playRound(site: FaultySite, editor: Editor, random: Random, outcome: Outcome): Promise<void> {
  if (random.chance(0.3)) {
    await site.database.pool.query("UPDATE search_index SET live_fingerprint = 'another', live_since = now()").catch(() => undefined);
    outcome.rebuilds += 1;
  }
  const all = Array.from({ length: random.int(1, 3) }, () => ({ target: random.pick(TARGETS), afterMs: random.int(0, 1_500), awayMs: random.int(0, 800) }));
  // PostgreSQL once a round: whoever starts it again is this process, which is not the one under test.
  const kills = all.filter(({ target }, at) => target !== "postgres" || all.findIndex((each) => each.target === target) === at);
  const killing = kills.map(async ({ target, afterMs, awayMs }) => {
    await sleep(afterMs);
    await site.kill(target);
    outcome.kills[target] += 1;
    await sleep(awayMs);
    await site.revive(target);
  });
  for (let i = 0; i < EDITS; i += 1) {
    outcome.edits += 1;
    await editor.edit();
    await sleep(random.int(0, 150));
  }
  await Promise.all(killing);
}

async function isInStep({ database, meilisearch, indexPrefix }: FaultySite): Promise<boolean> {
  if ((await whyRebuildDue({ pool: database.pool, client: meilisearch, indexPrefix })) !== null) return false;
  return (await countMarks(database.pool)).waiting === 0;
}

async function compare(site: FaultySite, editor: Editor): Promise<string[]> {
  await until(async () => (await site.database.pool.query("SELECT 1")).rowCount === 1, 30_000, "PostgreSQL did not come back");
  const lost = await editor.lost(site.database);
  try {
    await until(() => isInStep(site), DRAIN_PATIENCE_MS, "");
  } catch {
    const marks = await countMarks(site.database.pool);
    return [...lost, `not drained: ${marks.waiting} marks, ${JSON.stringify(marks.aside)}; the worker said: ${site.workerLog()}`];
  }
  return [...lost, ...(await differences(site))];
}

/** Every document of the index against every order that it should hold. */
async function differences({ database, meilisearch }: FaultySite): Promise<string[]> {
  const { documents, refused } = documentsOf(await readApprovedOrders(database.pool, null, 10_000), new Date());
  const live = await readLiveIndex(database.pool);
  const { results } = await meilisearch.index<{ id: string; version: string }>(live?.uid ?? "").getDocuments({ limit: 10_000, fields: ["id", "version"] });
  const held = new Map(results.map(({ id, version }) => [id, version]));
  const wanted = new Map(documents.map(({ id, version }) => [id, version]));
  return [
    ...refused.map(({ id }) => `no document can be made of ${id}`),
    ...[...wanted].filter(([id]) => !held.has(id)).map(([id]) => `missing from the index: ${id}`),
    ...[...wanted].filter(([id, version]) => held.has(id) && held.get(id) !== version).map(([id]) => `outdated in the index: ${id}`),
    ...[...held].filter(([id]) => !wanted.has(id)).map(([id]) => `too many in the index: ${id}`),
  ];
}

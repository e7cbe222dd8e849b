// Rounds of edits under fire: processes are killed with -9 while orders change, and after each round both sides are compared.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { randomOf } from "#tests/support/random.ts";
import type { Random } from "#tests/support/random.ts";
import { compare, DRAIN_PATIENCE_MS, isInStep } from "./compare.ts";
import { makeEditor } from "./editor.ts";
import type { Editor } from "./editor.ts";
import { makeStops, sentenceOf, until, within } from "./patience.ts";
import type { Stops } from "./patience.ts";
import { playCutRound } from "./proxy.ts";
import { playFreeze, playFullDisk, waitUntilWell } from "./standstill.ts";
import { playAbandoned } from "./abandoned.ts";
import { startReader } from "./reader.ts";
import type { Reading } from "./reader.ts";
import { startSite, TARGETS } from "./site.ts";
import type { FaultySite, SiteOptions, Target } from "./site.ts";

export type Outcome = {
  rounds: number;
  kills: Record<Target, number>;
  freezes: number;
  fills: number;
  /** Processes of one site that were killed in one moment, after the rounds. */
  killedAtOnce: number;
  /** Connections that the proxy shut. */
  cuts: number;
  /** Answers while it was frozen or full: pages, and 503 in the reader's language. */
  still: { pages: number; turnedAway: number };
  falls: number;
  rebuilds: number;
  edits: number;
  acknowledged: number;
  reading: Reading;
  faults: string[];
};
export type RoundOptions = SiteOptions & {
  rounds: number;
  seed: number;
  say: (line: string) => void;
  /** For whoever may have to end the run from outside. */
  stops?: Stops;
};

const EDITS = 12;
/** Each so many rounds one freezes PostgreSQL, and one fills the disk. */
const FREEZE_EVERY = 4;
const FILL_EVERY = 5;
const CUT_MS = 5_000;
const ROUND_PATIENCE_MS = 300_000;

/**
 * Faults are sentences; none means that the index equalled the database after every round and nothing was lost or unlawful.
 * Throws one sentence where a round could not be played. However it ends, nothing runs on; data and logs stay where it failed.
 */
export async function runRounds({
  rounds,
  seed,
  say,
  stops = makeStops(),
  ...options
}: RoundOptions): Promise<Outcome> {
  const outcome: Outcome = {
    rounds: 0,
    kills: { worker: 0, web: 0, postgres: 0, meilisearch: 0 },
    freezes: 0,
    fills: 0,
    killedAtOnce: 0,
    cuts: 0,
    still: { pages: 0, turnedAway: 0 },
    falls: 0,
    rebuilds: 0,
    edits: 0,
    acknowledged: 0,
    reading: { answered: 0, failed: 0, shown: 0, failedBy: {}, unlawful: [], byEngine: {} },
    faults: [],
  };
  let folder: string | null = null;
  try {
    const site = await startSite(options, stops);
    folder = site.folder;
    await playRounds(
      site,
      { rounds, random: randomOf(seed), say, stops, isBuilt: options.isBuilt },
      outcome,
    );
    if (options.isBuilt && process.platform === "linux")
      await playAbandoned(options.folder, stops).then(({ killed, faults }) => {
        outcome.killedAtOnce = killed;
        outcome.faults.push(...faults);
      });
    else say("not played: everything killed at once (it takes the built site, on Linux)");
  } catch (error) {
    await stops.all().catch(() => undefined);
    const where =
      outcome.rounds === 0 && outcome.edits === 0
        ? "The run did not begin"
        : `Round ${outcome.rounds + 1} could not be played`;
    if (folder !== null)
      writeFileSync(
        join(folder, "run.log"),
        `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    throw new Error(
      `${where} (seed ${seed}): ${sentenceOf(error)}${folder === null ? "" : ` (logs in ${folder})`}`,
      { cause: error },
    );
  }
  await stops.all();
  if (outcome.faults.length === 0) rmSync(folder, { recursive: true, force: true });
  return outcome;
}

type Play = {
  rounds: number;
  random: Random;
  say: (line: string) => void;
  stops: Stops;
  isBuilt: boolean;
};

async function playRounds(
  site: FaultySite,
  { rounds, random, say, stops, isBuilt }: Play,
  outcome: Outcome,
): Promise<void> {
  const editor = await makeEditor(site.database, random);
  await until(() => isInStep(site), DRAIN_PATIENCE_MS, "the first index was not built");
  const reader = startReader(site.listUrl, editor);
  stops.add(reader.stop);
  outcome.reading = reader.reading;
  const canFreeze = isBuilt && process.platform === "linux";
  if (!canFreeze)
    say("not played: PostgreSQL frozen, a full disk (they take the built site, on Linux)");
  else if (site.disk === null)
    say("not played: a full disk (this machine mounts none; root on Linux can)");
  const seen = () => [
    ...outcome.reading.unlawful.splice(0).map((each) => `shown though hidden: ${each}`),
    ...site.bugs(),
  ];
  while (outcome.rounds < rounds) {
    const startedAt = Date.now();
    const name = `round ${outcome.rounds + 1}`;
    const different = await within(
      ROUND_PATIENCE_MS,
      (async () => {
        const number = outcome.rounds + 1;
        const still = !canFreeze
          ? null
          : await playStandstill(site, editor, random, outcome, number);
        if (still === null) await playRound(site, editor, random, outcome);
        await waitUntilWell(site);
        return [...(still ?? []), ...(await compare(site, editor))];
      })(),
    );
    const faults = [...different, ...seen()];
    outcome.faults.push(...faults.map((fault) => `${name}: ${fault}`));
    outcome.rounds += 1;
    say(
      `${name}: ${faults.length === 0 ? "in step" : faults.join("; ")} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`,
    );
  }
  const { origin, pathname } = new URL(site.listUrl);
  const cut = await playCutRound(origin, pathname, random, CUT_MS);
  outcome.cuts = cut.cuts;
  outcome.faults.push(...cut.faults);
  await reader.stop();
  outcome.faults.push(...seen().map((fault) => `after the last round: ${fault}`));
  outcome.acknowledged = editor.acknowledged();
  outcome.falls = site.falls();
}

/** Faults of a round in which the site stands still, null where this round's number is of another kind. */
async function playStandstill(
  site: FaultySite,
  editor: Editor,
  random: Random,
  outcome: Outcome,
  number: number,
): Promise<string[] | null> {
  const isFull = number % FILL_EVERY === 0 && site.disk !== null;
  if (!isFull && number % FREEZE_EVERY !== 0) return null;
  const { pages, turnedAway, faults } = await (isFull ? playFullDisk : playFreeze)(
    site,
    editor,
    random,
  );
  outcome[isFull ? "fills" : "freezes"] += 1;
  outcome.still.pages += pages;
  outcome.still.turnedAway += turnedAway;
  return faults.map((fault) => `${isFull ? "on a full disk" : "while frozen"} ${fault}`);
}

/** Edits one after another, while up to three processes are killed at random moments; some rounds have an index rebuilt. */
async function playRound(
  site: FaultySite,
  editor: Editor,
  random: Random,
  outcome: Outcome,
): Promise<void> {
  if (random.chance(0.3)) {
    await site.database.pool
      .query("UPDATE search_index SET live_fingerprint = 'another', live_since = now()")
      .catch(() => undefined);
    outcome.rebuilds += 1;
  }
  const kills = Array.from({ length: random.int(1, 3) }, () => ({
    target: random.pick(TARGETS),
    afterMs: random.int(0, 1_500),
    awayMs: random.int(0, 800),
  }));
  const killing = kills.map(async ({ target, afterMs, awayMs }) => {
    await sleep(afterMs);
    await site.kill(target);
    outcome.kills[target] += 1;
    await sleep(awayMs);
    await site.revive(target);
  });
  const editing = (async () => {
    for (let i = 0; i < EDITS; i += 1) {
      outcome.edits += 1;
      await editor.edit();
      await sleep(random.int(0, 150));
    }
  })();
  // All are waited for before the first that failed is told, so that none goes on while the site is being stopped.
  const ends = await Promise.allSettled([editing, ...killing]);
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
}

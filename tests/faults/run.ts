// npm run test:faults -- [rounds] [--seed N] [--search-only]: the long proof that kill -9 at any moment loses and shows nothing wrong.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuild } from "#app/cli/ensure-build.server.ts";
import { whyNoMeilisearch } from "#tests/support/meilisearch.ts";
import { makeStops, sentenceOf } from "./patience.ts";
import { runRounds } from "./rounds.ts";

const stops = makeStops();
let isEnding = false;
const say = (line: string) => {
  process.stdout.write(`${line}\n`);
};

/** Ends the run with one sentence, the first there is; what does not stop in order is killed as this process ends. */
async function endWith(code: number, sentence: string): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  say(`\n${sentence}`);
  await stops.all().catch((error: unknown) => {
    say(sentenceOf(error));
  });
  process.exit(code);
}

process.once("SIGINT", () => void endWith(130, "The run was broken off."));
process.once("SIGTERM", () => void endWith(143, "The run was broken off."));
process.on(
  "uncaughtException",
  (error) => void endWith(1, `The run ended by an error that nobody caught: ${sentenceOf(error)}`),
);
process.on(
  "unhandledRejection",
  (error) => void endWith(1, `The run ended by an error that nobody caught: ${sentenceOf(error)}`),
);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: "string" }, "search-only": { type: "boolean", default: false } },
  });
  const rounds = Number(positionals[0] ?? 200);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const why = whyNoMeilisearch();
  if (why !== null) {
    say(`skipped: ${why}`);
    return;
  }
  const isBuilt = !values["search-only"];
  if (isBuilt) await ensureBuild(say);
  say(`${rounds} rounds, seed ${seed}`);
  const startedAt = Date.now();
  const { kills, reading, faults, ...counts } = await runRounds({
    rounds,
    seed,
    isBuilt,
    folder: resolve(".cache/faults"),
    say,
    stops,
  });
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  say(
    `\n${JSON.stringify({ ...counts, seconds, kills, answered: reading.answered, failed: reading.failed, failedBy: reading.failedBy, shown: reading.shown, byEngine: reading.byEngine })}`,
  );
  for (const fault of faults) say(fault);
  say(
    faults.length === 0
      ? `\nNothing was lost, nothing unlawful was shown, and the index equalled the database after each of ${counts.rounds} rounds.`
      : `\n${faults.length} faults (seed ${seed})`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

await main().catch((error: unknown) => endWith(1, sentenceOf(error)));

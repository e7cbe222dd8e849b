// npm run test:faults -- [rounds] [--seed N] [--search-only]: the long proof that kill -9 at any moment loses and shows nothing wrong.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuild } from "#app/cli/ensure-build.server.ts";
import { whyNoMeilisearch } from "#tests/support/meilisearch.ts";
import { runRounds } from "./rounds.ts";

process.once("SIGINT", () => process.exit(130));
const say = (line: string) => { process.stdout.write(`${line}\n`); };
const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: "string" }, "search-only": { type: "boolean", default: false } } });
const rounds = Number(positionals[0] ?? 200);
const seed = Number(values.seed ?? Date.now() % 1_000_000);

if (whyNoMeilisearch() !== null) {
  say(`skipped: ${whyNoMeilisearch() ?? ""}`);
} else {
  const isBuilt = !values["search-only"];
  if (isBuilt) await ensureBuild(say);
  say(`${rounds} rounds, seed ${seed}`);
  const { kills, reading, faults, ...counts } = await runRounds({ rounds, seed, isBuilt, folder: resolve(".cache/faults"), say });
  say(`\n${JSON.stringify({ ...counts, kills, answered: reading.answered, failed: reading.failed, shown: reading.shown, byEngine: reading.byEngine })}`);
  for (const fault of faults) say(fault);
  say(faults.length === 0 ? `\nNothing was lost, nothing unlawful was shown, and the index equalled the database after each of ${counts.rounds} rounds.` : `\n${faults.length} faults (seed ${seed})`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

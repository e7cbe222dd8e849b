// Six rounds of edits while worker, web, PostgreSQL and Meilisearch are killed with -9; npm run test:faults plays hundreds.
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { runRounds } from "#tests/faults/rounds.ts";
import { whyNoMeilisearch } from "#tests/support/meilisearch.ts";

const why =
  whyNoMeilisearch() ??
  (process.env.MEILI_URL ? "the server at MEILI_URL is not this test's to kill" : null);
const SEED = Number(process.env.SEED ?? 20_261_122);

it.skipIf(why !== null)(
  `nothing acknowledged is lost, nothing unlawful shown, and the index equals the database${why === null ? "" : ` (skipped: ${why})`}`,
  async () => {
    const said: string[] = [];
    const outcome = await runRounds({
      rounds: 6,
      seed: SEED,
      folder: resolve(".cache/faults"),
      isBuilt: false,
      say: (line) => said.push(line),
    });
    expect(outcome.faults, `seed ${SEED}\n${said.join("\n")}`).toEqual([]);
    expect(Object.values(outcome.kills).reduce((sum, kills) => sum + kills)).toBeGreaterThanOrEqual(
      6,
    );
    expect(outcome.reading.answered).toBeGreaterThan(50);
    expect(outcome.reading.shown).toBeGreaterThan(500);
    expect(outcome.acknowledged).toBeGreaterThan(20);
  },
  180_000,
);

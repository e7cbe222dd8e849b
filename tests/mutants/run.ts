// npm run test:mutants -- [folder or file …] [--sample N] [--server N] [--seed N] [--judges N] [--minutes N]: plants small faults one by
// one and tells which no test notices.
import { parseArgs } from "node:util";
import { isEquivalent, staleEntries } from "./equivalent.ts";
import { type Judged, placeOf, report, shareNoticed } from "./figures.ts";
import { type Judge, seatJudge, type Suite } from "./judge.ts";
import { makeJudgesOf } from "./judges-of.ts";
import type { Mutant } from "./mutant.ts";
import { draw, drawFromEach, filesShuffled, listMutants } from "./sample.ts";

/** What must be noticed, from 0 to 1. */
const ENOUGH = 0.85;
const JUDGES: Record<Suite, number> = { unit: 2, integration: 1 };
/** Integration tests cost seconds each, so the nearest few alone judge. */
const MOST_INTEGRATION_TESTS = 8;

const say = (line: string) => {
  process.stdout.write(`${line}\n`);
};

/** Every unit test that reaches a file, and for files of the server the nearest integration tests after them. */
function makeTestsOf(suite: Suite): (file: string) => string[] {
  const unit = makeJudgesOf("unit");
  if (suite === "unit") return unit;
  const integration = makeJudgesOf("integration");
  return (file) => [...unit(file), ...integration(file).slice(0, MOST_INTEGRATION_TESTS)];
}

/** The nearest test by itself, then a few, then the rest: most faults are noticed at once. */
function roundsOf(tests: readonly string[]): string[][] {
  return [tests.slice(0, 1), tests.slice(1, 7), tests.slice(7)].filter(({ length }) => length > 0);
}

/** Whether tests pass on the tree as it stands; those that do not are told. */
async function areGreen(judge: Judge, tests: readonly string[]): Promise<boolean> {
  const failing = tests.length === 0 ? [] : await judge.failing([...tests]);
  if (failing.length > 0) say(`red without a fault: ${failing.join(", ")}`);
  return failing.length === 0;
}

type Bench = { suite: Suite; judges: number; endsAt: number };

/**
 * Hands the faults out to the judges, one at a time each, and tells each that lived as soon as it is known; none is begun
 * after `endsAt` (unix milliseconds).
 */
async function judgeAll(mutants: readonly Mutant[], bench: Bench): Promise<Judged[]> {
  const testsOf = makeTestsOf(bench.suite);
  const waiting = [...mutants];
  const judged: Judged[] = [];
  async function work(judge: Judge): Promise<void> {
    const green = new Set<string>();
    let [file, isSound] = ["", true];
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      if (Date.now() >= bench.endsAt) break;
      const tests = testsOf(mutant.file);
      const rounds = roundsOf(tests);
      // Each test is green once without a fault, and the nearest again where the tree is whole between two files: else a
      // fault would be noticed by what was red before, or by what another left. A file whose tests are red is not judged.
      if (mutant.file !== file) {
        const untried = tests.filter((test) => !green.has(test) || rounds[0]?.includes(test));
        isSound = await areGreen(judge, untried);
        if (isSound) for (const test of tests) green.add(test);
      }
      file = mutant.file;
      if (!isSound) continue;
      const verdict = await judge.verdictOn(mutant, rounds);
      judged.push({ mutant, verdict });
      if (verdict !== "noticed" && !isEquivalent(mutant)) say(`${verdict}: ${placeOf(mutant)}`);
      if (judged.length % 100 === 0) say(`… ${judged.length} of ${mutants.length}`);
    }
  }
  await Promise.all(
    Array.from({ length: bench.judges }, async (_, at) => {
      const judge = await seatJudge(`.cache/mutants/${process.pid}-${at}`, bench.suite);
      try {
        await work(judge);
      } finally {
        await judge.close();
      }
    }),
  );
  return judged;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: "string" },
      server: { type: "string" },
      seed: { type: "string" },
      judges: { type: "string" },
      minutes: { type: "string" },
    },
  });
  const places = positionals.map((place) => place.replace(/\/$/, ""));
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const suite: Suite = values.server === undefined ? "unit" : "integration";
  const all = listMutants(places, suite === "unit" ? "pure" : "server");
  const chosen =
    values.server === undefined
      ? drawFromEach(all, Number(values.sample ?? Infinity), seed)
      : filesShuffled(draw(all, Number(values.server), seed), seed);
  say(`${chosen.length} faults of ${all.length}, seed ${seed}, ${suite} tests`);
  const startedAt = Date.now();
  const judged = await judgeAll(chosen, {
    suite,
    judges: Number(values.judges ?? JUDGES[suite]),
    endsAt: startedAt + Number(values.minutes ?? Infinity) * 60_000,
  });
  if (judged.length < chosen.length) say(`${judged.length} of ${chosen.length} were judged`);
  const everywhere = [...listMutants([], "pure"), ...listMutants([], "server")];
  say(report(judged, staleEntries(everywhere)));
  say(`${Math.round((Date.now() - startedAt) / 1000)} s, seed ${seed}`);
  if (shareNoticed(judged) < ENOUGH) process.exitCode = 1;
}

await main();

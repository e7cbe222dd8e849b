// npm run test:mutants -- [folder or file …] [--sample N] [--server N] [--seed N] [--judges N] [--minutes N]: plants small faults one by
// one and tells which no test notices.
import { parseArgs } from "node:util";
import { isEquivalent, staleEntries } from "./equivalent.ts";
import { type Judged, placeOf, report, shareNoticed } from "./figures.ts";
import { type Judge, seatJudge, type Suite, type Verdict } from "./judge.ts";
import { makeJudgesOf } from "./judges-of.ts";
import type { Mutant } from "./mutant.ts";
import { draw, drawFromEach, filesShuffled, listMutants } from "./sample.ts";

/** What must be noticed, from 0 to 1. */
const ENOUGH = 0.85;
const JUDGES: Record<Suite, number> = { unit: 2, integration: 1 };
const TOLD_EVERY: Record<Suite, number> = { unit: 100, integration: 10 };
/** Integration tests cost seconds each, so the nearest few alone judge a file of the server. */
const NEAREST = { unit: 4, integration: 6 };

const say = (line: string) => {
  process.stdout.write(`${line}\n`);
};

/** Every unit test that reaches a file, or for files of the server the nearest of both kinds. */
function makeTestsOf(suite: Suite): (file: string) => string[] {
  const unit = makeJudgesOf("unit");
  if (suite === "unit") return unit;
  const integration = makeJudgesOf("integration");
  return (file) => [
    ...unit(file).slice(0, NEAREST.unit),
    ...integration(file).slice(0, NEAREST.integration),
  ];
}

/** The nearest test by itself, then a few, then the rest: most faults are noticed at once. */
function roundsOf(tests: readonly string[]): string[][] {
  return [tests.slice(0, 1), tests.slice(1, 7), tests.slice(7)].filter(({ length }) => length > 0);
}

/**
 * Judges a fault, and believes only tests that are green without it: `green` are those that were since the file was last
 * whole, `red` those that never count again.
 */
async function verdictOn(
  judge: Judge,
  mutant: Mutant,
  tests: readonly string[],
  { green, red }: { green: Set<string>; red: Set<string> },
): Promise<Verdict> {
  for (;;) {
    const trusted = tests.filter((test) => !red.has(test));
    const { verdict, failed } = await judge.judge(mutant, roundsOf(trusted));
    const untried = failed.filter((test) => !green.has(test));
    if (verdict !== "noticed" || untried.length < failed.length) return verdict;
    const failing = await judge.failing(untried);
    for (const test of untried) (failing.includes(test) ? red : green).add(test);
    if (failing.length > 0) say(`red without a fault: ${failing.join(", ")}`);
  }
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
    const tried = { green: new Set<string>(), red: new Set<string>() };
    let file = "";
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      if (Date.now() >= bench.endsAt) break;
      // What a fault in another file left behind would be noticed here in its stead.
      if (mutant.file !== file) tried.green.clear();
      file = mutant.file;
      const verdict = await verdictOn(judge, mutant, testsOf(file), tried);
      judged.push({ mutant, verdict });
      if (verdict !== "noticed" && !isEquivalent(mutant)) say(`${verdict}: ${placeOf(mutant)}`);
      if (judged.length % TOLD_EVERY[bench.suite] === 0)
        say(`… ${judged.length} of ${mutants.length}`);
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

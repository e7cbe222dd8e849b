// A judge: a scratch copy of the tree, the process that runs tests in it, and the verdict on one planted fault.
import { type ChildProcess, fork } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Answer, Question } from "./court.ts";
import { type Mutant, plant } from "./mutant.ts";

export type Suite = "unit" | "integration";
export type Verdict = "noticed" | "lived" | "took too long";
/** `failed` are the tests that noticed. */
export type Judgement = { verdict: Verdict; failed: string[] };
export type Judge = {
  /** Names the tests that fail on the tree as it stands. */
  failing: (tests: string[]) => Promise<string[]>;
  judge: (mutant: Mutant, rounds: string[][]) => Promise<Judgement>;
  close: () => Promise<void>;
};

const COPIED = [
  ...["app", "search", "prisma", "public", "tests", "package.json", "tsconfig.json"],
  ...["vite.config.ts", "remix.config.js", ".env.example", "README.md"],
];
const PATIENCE_MS: Record<Suite, number> = { unit: 60_000, integration: 120_000 };
const START_MS = 300_000;

function copyTree(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of COPIED) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
}

/** The next message, "late" when none came in time, "ended" when the process did before it said anything. */
function nextAnswer(court: ChildProcess, withinMs: number): Promise<Answer | "late" | "ended"> {
  return new Promise((done) => {
    const settle = (said: Answer | "late" | "ended") => {
      clearTimeout(timer);
      court.removeAllListeners("message").off("exit", ended);
      done(said);
    };
    const ended = () => {
      settle("ended");
    };
    const timer = setTimeout(settle, withinMs, "late" as const);
    court.once("exit", ended);
    court.once("message", (said) => {
      settle(said as Answer);
    });
  });
}

async function openCourt(folder: string, suite: Suite): Promise<ChildProcess> {
  const court = fork(resolve("tests/mutants/court.ts"), [suite], {
    cwd: folder,
    execArgv: ["--import", "tsx"],
    env: { ...process.env, VITEST: "true", NODE_ENV: "test" },
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  if (typeof (await nextAnswer(court, START_MS)) === "string")
    throw new Error("The tests did not start.");
  return court;
}

/** Ends the process at once: a loop without end in a thread of its own hears nothing. */
async function breakOff(court: ChildProcess): Promise<void> {
  if (hasEnded(court)) return;
  const gone = new Promise((done) => court.once("exit", done));
  if (court.pid !== undefined) process.kill(-court.pid, "SIGKILL");
  await gone;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Seats a judge in a folder of its own. What is in the checkout is only read. */
export async function seatJudge(folder: string, suite: Suite): Promise<Judge> {
  copyTree(folder);
  let court = await openCourt(folder, suite);

  async function ask(question: Question, withinMs: number): Promise<Answer | "late" | "ended"> {
    court.send(question);
    const said = await nextAnswer(court, withinMs);
    if (typeof said === "string") {
      await breakOff(court);
      court = await openCourt(folder, suite);
    }
    return said;
  }

  return {
    failing: async (tests) => {
      const said = await ask({ changed: "package.json", tests }, START_MS * 4);
      return typeof said === "string" ? tests : said.failed;
    },
    judge: async (mutant, rounds) => {
      const path = join(folder, mutant.file);
      const text = readFileSync(path, "utf8");
      writeFileSync(path, plant(mutant, text));
      try {
        for (const tests of rounds) {
          const withinMs = PATIENCE_MS[suite] * Math.max(1, tests.length / 4);
          const said = await ask({ changed: mutant.file, tests }, withinMs);
          if (said === "late") return { verdict: "took too long", failed: [] };
          // A fault that ends the very process that runs the tests is noticed by all of them.
          const failed = said === "ended" ? tests : said.failed;
          if (failed.length > 0) return { verdict: "noticed", failed };
        }
        return { verdict: "lived", failed: [] };
      } finally {
        writeFileSync(path, text);
      }
    },
    close: async () => {
      if (!hasEnded(court)) {
        const gone = new Promise((done) => court.once("exit", done));
        court.send("close");
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

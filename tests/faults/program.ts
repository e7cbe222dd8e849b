// One program under fault: killed with -9, started again where it was, started again too when it ends by itself.
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** `start` after `stop` starts nothing. */
export type Running = {
  start: () => void | Promise<void>;
  kill: () => void | Promise<void>;
  stop: () => Promise<void>;
};
export type Program = Running & {
  /** How often it ended by itself. */
  falls: () => number;
  /** What it said last. */
  lastWords: () => string;
  /** Errors that nobody caught, each told once. A program may end because it finds no database; not because it lost one. */
  bugs: () => string[];
};

const SUPERVISED_AFTER_MS = 500;
/** A bug as the log of web and worker has it, and as Node prints one that nothing handles. */
const BUG = /^(?=.*("msg":"bug"|Unhandled 'error' event|unhandled promise rejection)).*$/gim;

/** What it says goes to its log in the folder. */
export function makeProgram(
  folder: string,
  name: string,
  command: readonly string[],
  environment: NodeJS.ProcessEnv,
): Program {
  const logFile = join(folder, `${name}.log`);
  const [file = "", ...args] = command;
  let child: ChildProcess | null = null;
  let state: "running" | "killed" | "stopped" = "killed";
  let falls = 0;
  let bugsTold = 0;
  const endAtOnce = () => child?.kill("SIGKILL");
  process.once("exit", endAtOnce);

  function spawnIt(): void {
    if (child !== null || state !== "running") return;
    const log = openSync(logFile, "a");
    const started = spawn(file, args, { stdio: ["ignore", log, log], env: environment });
    closeSync(log);
    child = started;
    const onEnd = () => {
      if (child !== started) return;
      child = null;
      falls += 1;
      setTimeout(spawnIt, SUPERVISED_AFTER_MS);
    };
    started.once("exit", onEnd);
    started.once("error", onEnd);
  }

  async function kill(): Promise<void> {
    if (state === "running") state = "killed";
    const killed = child;
    child = null;
    if (killed === null || killed.exitCode !== null || killed.signalCode !== null) return;
    const gone = new Promise((done) => killed.once("exit", done));
    killed.kill("SIGKILL");
    await gone;
  }

  const said = () => (existsSync(logFile) ? readFileSync(logFile, "utf8").trimEnd() : "");
  return {
    start: () => {
      if (state !== "stopped") state = "running";
      spawnIt();
    },
    kill,
    stop: async () => {
      state = "stopped";
      await kill();
      process.off("exit", endAtOnce);
    },
    falls: () => falls,
    lastWords: () => said().split("\n").slice(-3).join(" | ").slice(-1_500),
    bugs: () => {
      const all = said().match(BUG) ?? [];
      const fresh = all.slice(bugsTold).map((line) => `${name} crashed: ${line.slice(0, 1_500)}`);
      bugsTold = all.length;
      return fresh;
    },
  };
}

// Starts the site's parts as processes of their own, starts one again that fell, and stops them in order.
import { type ChildProcess, fork } from "node:child_process";
import { existsSync, mkdirSync, openSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { now } from "#app/clock.server.ts";
import { environmentOfPart } from "#app/env.server.ts";
import { type PartMessage, plainSentence, StartProblem } from "#app/process.server.ts";

const LOG_LIMIT_BYTES = 10_000_000;
/** A part that falls more often than this within a minute stays down, and everything stops with it. */
const FALLS_A_MINUTE = 5;
const STOP_PATIENCE_MS = 20_000;

export type Part = {
  /** What the part says when it is up: its port or its name. */
  ready: Promise<string>;
  stop: () => Promise<void>;
};

type Setting = {
  name: string;
  file: string;
  /** Megabytes for what is about to be thrown away: less rests in memory between visits, at a few percent of speed. */
  youngHeap: number;
  logFolder: string | null;
  say: (line: string) => void;
  onGone: () => void;
};

/** Where a part's last words go. A file that cannot be opened, as on a full disk, must not keep the part from running. */
function crashLog(folder: string, { name, say }: Setting): number | "ignore" {
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${name}.crash.log`);
    if (existsSync(file) && statSync(file).size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
    return openSync(file, "a", 0o600);
  } catch (error) {
    say(
      `The ${name} process runs without its log of crashes: ${plainSentence(error) ?? String(error)}`,
    );
    return "ignore";
  }
}

function launch(setting: Setting): ChildProcess {
  const { file, logFolder, youngHeap } = setting;
  const output = logFolder ? crashLog(logFolder, setting) : "inherit";
  return fork(file, {
    stdio: ["ignore", output, output, "ipc"],
    env: environmentOfPart(now(), logFolder),
    execArgv: [`--max-semi-space-size=${youngHeap}`],
  });
}

/** What the part says once it is up. Throws StartProblem with its own words if it does not come up. */
function firstWord(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("message", (message: PartMessage) => {
      if ("ready" in message) resolve(message.ready);
      else if ("problem" in message) reject(new StartProblem(message.problem));
    });
    child.once("exit", (code) => {
      reject(
        new StartProblem(
          `The ${name} process ended before it was up (exit code ${code ?? "none"}); its log says why.`,
        ),
      );
    });
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function stopChild(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (hasEnded(child)) {
      resolve();
      return;
    }
    const kill = setTimeout(() => child.kill("SIGKILL"), STOP_PATIENCE_MS);
    child.once("exit", () => {
      clearTimeout(kill);
      resolve();
    });
    if (child.connected) child.send("stop", () => undefined);
    else child.kill("SIGTERM");
  });
}

/** Starts a part and keeps it up until it is stopped. `onGone` is called when it cannot be kept up. */
export function startPart(setting: Setting): Part {
  let child = launch(setting);
  let isStopping = false;
  const falls: number[] = [];

  function watch(): void {
    child.once("exit", (code, signal) => {
      if (isStopping) return;
      falls.push(Date.now());
      setting.say(
        `The ${setting.name} process fell (${signal ?? `exit code ${code ?? "none"}`}); starting it again.`,
      );
      if (falls.filter((at) => at > Date.now() - 60_000).length > FALLS_A_MINUTE) {
        setting.onGone();
        return;
      }
      child = launch(setting);
      watch();
    });
  }

  const ready = firstWord(child, setting.name).then((word) => {
    watch();
    return word;
  });
  return {
    ready,
    stop: () => {
      isStopping = true;
      return stopChild(child);
    },
  };
}

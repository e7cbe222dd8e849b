// Every night, where it is asked for: a base of the embedded database, and a trial of it, in processes of their own.
import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { now } from "#app/clock.server.ts";
import { dueTonight } from "#app/domain/operations/backup.ts";
import { DUTY_NAMES } from "#app/domain/operations/duty.ts";
import { env, environmentOfPart } from "#app/env.server.ts";
import { StartProblem } from "#app/process.server.ts";
import { readState } from "#prisma/backup/archive-state.server.ts";
import { dataFolderOf } from "#prisma/embedded/cluster.server.ts";
import type { Duty } from "./schedule.server.ts";

type Command = "backup" | "restore";

/** Runs the built commands one after another; `stop` ends the one that is at work, and no other begins. */
function makeRunner() {
  let child: ChildProcess | null = null;
  let isStopped = false;
  function start(name: Command, args: readonly string[]): ChildProcess {
    return spawn(process.execPath, [resolve(`build/process/${name}.js`), ...args], {
      stdio: ["ignore", "ignore", "pipe"],
      env: environmentOfPart(now(), null),
    });
  }
  return {
    run: (name: Command, ...args: string[]) =>
      new Promise<void>((done, fail) => {
        if (isStopped) throw new StartProblem("The worker is stopping.");
        const started = start(name, args);
        child = started;
        let said = "";
        started.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
        started.once("error", fail);
        started.once("close", (code) => {
          child = null;
          if (code === 0) done();
          else fail(new StartProblem(said.trim() || `${name} ended (${code ?? "killed"})`));
        });
      }),
    stop: () => {
      isStopped = true;
      child?.kill("SIGTERM");
      return Promise.resolve();
    },
  };
}

/** The duty, and how to end what it has begun: neither command leaves anything half-done. */
export function nightlyBackup(folder: string): { duty: Duty; stop: () => Promise<void> } {
  const { run, stop } = makeRunner();
  const duty: Duty = {
    name: DUTY_NAMES.backup,
    every: "day",
    run: async (at) => {
      const state = await readState(dataFolderOf(env().dataFolder));
      const due = dueTonight(state, folder, at);
      if (due.base) await run("backup", folder);
      if (due.trial) await run("restore", folder, "--try");
    },
  };
  return { duty, stop };
}

// npm start: the database, the site and the worker in one go, a short account of what runs where, and one orderly end.
import { fork } from "node:child_process";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { type Env, env } from "#app/env.server.ts";
import {
  type PartMessage,
  portProblem,
  runProcess,
  tellStarter,
  StartProblem,
  stopInOrder,
  watchParent,
} from "#app/process.server.ts";
import { makeDataFolder } from "#prisma/embedded/data-folder.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { startPart } from "./parts.server.ts";
import { type Prepared, summary } from "./summary.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Throws the plain sentence for a port that cannot be had, before anything else is started. */
function checkPort({ port, host }: Env): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", (error) => {
      fail(portProblem(error, port, host));
    });
    probe.listen({ port, ...(host ? { host } : {}) }, () => probe.close(() => done()));
  });
}

type Stop = () => Promise<unknown>;

/** Migrates, and on an empty database loads the sample set, in a process that takes its memory away when done. */
function prepare(stops: Stop[]): Promise<Prepared> {
  const child = fork(resolve("build/process/prepare.js"));
  const ended = new Promise((done) => child.once("exit", done));
  stops.push(() => {
    child.kill("SIGKILL");
    return ended;
  });
  return new Promise((done, fail) => {
    child.on("message", (message: PartMessage) => {
      if ("say" in message) say(message.say);
      else if ("problem" in message) fail(new StartProblem(message.problem));
      else done(JSON.parse(message.ready) as Prepared);
    });
    child.once("exit", (code) => {
      fail(new StartProblem(`The database could not be prepared (exit code ${code ?? "none"}).`));
    });
  });
}

/** Starts everything; `stops` learns each thing's end as soon as it begins, so that a stop half-way leaves nothing. */
async function startAll(settings: Env, stops: Stop[], giveUp: () => void): Promise<void> {
  const opening = ensureDatabase();
  stops.push(() =>
    opening.then(
      (database) => database.stop(),
      () => undefined,
    ),
  );
  await opening;
  const prepared = await prepare(stops);
  const logFolder = settings.mode === "production" ? null : join(settings.dataFolder, "log");
  const part = (name: string, youngHeap: number) => {
    const started = startPart({
      name,
      file: resolve(`build/process/${name}.js`),
      youngHeap,
      logFolder,
      say,
      onGone: giveUp,
    });
    stops.push(() => started.stop());
    return started.ready;
  };
  const [, word] = await Promise.all([part("worker", 2), part("web", 4)]);
  const port = Number(word);
  say(summary(settings, port, prepared));
  tellStarter({ ready: String(port) });
}

async function main(): Promise<void> {
  const settings = env();
  makeDataFolder(settings.dataFolder);
  await checkPort(settings);
  const stops: Stop[] = [];
  let isStopping = false;
  const stopAll = async () => {
    isStopping = true;
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  const stopNow = stopInOrder(
    async () => {
      say("Stopping…");
      await stopAll();
      say("Stopped.");
    },
    (error) => {
      say(error.stack ?? error.message);
    },
    90_000,
  );
  if (settings.isUnderNpm) watchParent(stopNow);
  try {
    await startAll(settings, stops, stopNow);
  } catch (error) {
    if (isStopping) return; // what was being started was stopped under it
    await stopAll();
    throw error;
  }
}

runProcess(main);

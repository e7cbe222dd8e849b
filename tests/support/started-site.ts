// The built site with everything embedded, started on a free port and a data folder for browser tests and benches.
import { type ChildProcess, fork } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { PartMessage } from "#app/process.server.ts";
import { freePort } from "#prisma/embedded/credentials.server.ts";

/** `url` without a slash at its end; `stop` also deletes the data folder. */
export type StartedSite = { url: string; process: ChildProcess; stop: () => Promise<void> };

function firstWord(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    child.on("message", (message: PartMessage) => {
      if ("ready" in message) done(message.ready);
      else if ("problem" in message) fail(new Error(message.problem));
    });
    child.once("exit", (code) => {
      fail(new Error(`The site ended before it was up (exit code ${code ?? "none"}).`));
    });
  });
}

/** Resolves once it is up. Throws with the site's own words where it does not come up. */
export async function startBuiltSite(dataFolder: string): Promise<StartedSite> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const address = { PORT: String(port), PUBLIC_URL: url, HOST: "127.0.0.1", DATA_DIR: dataFolder };
  const site = fork(resolve("build/process/start.js"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: [],
    env: { ...process.env, ...address, NODE_ENV: "development" },
  });
  await firstWord(site);
  async function stop(): Promise<void> {
    const ended = new Promise((done) => site.once("exit", done));
    site.send("stop", () => undefined);
    await ended;
    rmSync(dataFolder, { recursive: true, force: true });
  }
  return { url, process: site, stop };
}

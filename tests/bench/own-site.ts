// A whole site with the sample set for a bench, on a free port and a folder that is thrown away.
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensureBuild } from "#app/cli/ensure-build.server.ts";
import { freePort } from "#prisma/embedded/credentials.server.ts";

export type OwnSite = { url: string; process: ChildProcess; dataFolder: string; stop: () => Promise<void> };

/** Built first where that is due, and up once this resolves. */
export async function startOwnSite(): Promise<OwnSite> {
  await ensureBuild((line) => process.stderr.write(`${line}\n`));
  const dataFolder = mkdtempSync(join(tmpdir(), "bench-site-"));
  const port = await freePort();
  const site = fork(resolve("build/process/start.js"), {
    execArgv: [], stdio: ["ignore", "ignore", "inherit", "ipc"], env: { ...process.env, PORT: String(port), DATA_DIR: dataFolder },
  });
  await new Promise((done) => site.once("message", done));
  async function stop(): Promise<void> {
    const ended = new Promise((done) => site.once("exit", done));
    site.send("stop");
    await ended;
    rmSync(dataFolder, { recursive: true, force: true });
  }
  return { url: `http://127.0.0.1:${port}`, process: site, dataFolder, stop };
}

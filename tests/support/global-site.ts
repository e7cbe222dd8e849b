// Before the browser tests: the built site on a free port, with the sample set in a data folder of its own.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { LaunchOptions } from "playwright";
import type { TestProject } from "vitest/node";
import { isRunning } from "#prisma/embedded/folder-lock.server.ts";
import { prepareChromium } from "./chromium.ts";
import { startBuiltSite } from "./started-site.ts";

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    /** The address of the site under test, without a slash at its end. */
    siteUrl: string;
    /** Its data folder, for commands at the shell that work on the same database. */
    siteData: string;
    chromium: LaunchOptions;
  }
}

const FOLDER = resolve(".cache/e2e");

/** A folder named after this process; those of processes that are gone are removed. */
function makeDataFolder(): string {
  mkdirSync(FOLDER, { recursive: true });
  const left = readdirSync(FOLDER).filter((name) => !isRunning(Number(name.split("-")[0])));
  for (const name of left) rmSync(join(FOLDER, name), { recursive: true, force: true });
  return mkdtempSync(join(FOLDER, `${process.pid}-`));
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The build is told nothing of vitest, under which it would leave its own plugins out.
  const { VITEST: _vitest, ...environment } = process.env;
  execFileSync(process.execPath, ["--import", "tsx", "app/cli/build.server.ts"], {
    stdio: "inherit",
    env: { ...environment, NODE_ENV: "production" },
  });
  const chromium = await prepareChromium();
  const dataFolder = makeDataFolder();
  const site = await startBuiltSite(dataFolder);
  project.provide("siteUrl", site.url);
  project.provide("siteData", dataFolder);
  project.provide("chromium", chromium);
  return site.stop;
}

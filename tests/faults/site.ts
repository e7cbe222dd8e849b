// The four processes that a fault may hit, each of which can be killed with -9 and started again where it was.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Meilisearch } from "meilisearch";
import { useDatabase } from "#prisma/client.server.ts";
import type { Database } from "#prisma/client.server.ts";
import { freePort } from "#prisma/embedded/credentials.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";
import { makeKeys } from "#search/keys.server.ts";

export const TARGETS = ["worker", "web", "postgres", "meilisearch"] as const;
export type Target = (typeof TARGETS)[number];

/** `built`: the web process as it is deployed; otherwise the search of its pages alone, which starts faster. */
export type SiteOptions = { folder: string; isBuilt: boolean };
export type FaultySite = {
  database: Database;
  /** With the master key: for looking from outside. */
  meilisearch: Meilisearch;
  indexPrefix: string;
  /** Where the list of orders is read. */
  listUrl: string;
  kill: (target: Target) => Promise<void>;
  /** Starts what was killed; PostgreSQL comes back by itself. */
  revive: (target: Target) => Promise<void>;
  /** How often worker and web ended by themselves. */
  falls: () => number;
  /** What the worker said last. */
  workerLog: () => string;
  stop: () => Promise<void>;
};
type Running = { start: () => void | Promise<void>; kill: () => Promise<void>; falls?: () => number };

const INDEX_PREFIX = "faults_";

const SUPERVISED_AFTER_MS = 500;

/**
 * A program that can be killed and started again; what it says goes to its log in the folder. One that ends by itself, as
 * a worker does that finds no database, is started again too, as whoever runs the site would; `falls` counts these.
 */
function program(folder: string, name: string, command: readonly string[], environment: NodeJS.ProcessEnv): Running {
  let child: ChildProcess | null = null;
  let falls = 0;
  const [file = "", ...args] = command;
  process.once("exit", () => child?.kill("SIGKILL"));
  function start(): void {
    if (child !== null) return;
    const log = openSync(join(folder, `${name}.log`), "a");
    const started = spawn(file, args, { stdio: ["ignore", log, log], env: environment });
    closeSync(log);
    child = started;
    started.once("exit", () => {
      if (child !== started) return;
      child = null;
      falls += 1;
      setTimeout(() => { if (!isOver) start(); }, SUPERVISED_AFTER_MS);
    });
  }
  let isOver = false;
  return {
    start: () => { isOver = false; start(); },
    falls: () => falls,
    kill: async () => {
      isOver = true;
      const killed = child;
      child = null;
      if (killed === null || killed.exitCode !== null || killed.signalCode !== null) return;
      const gone = new Promise((done) => killed.once("exit", done));
      killed.kill("SIGKILL");
      await gone;
    },
  };
}

/** The end of a process's log. */
function lastWords(folder: string, name: string): string {
  const file = join(folder, `${name}.log`);
  return existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n").slice(-3).join(" | ").slice(-1_500) : "";
}

async function startMeilisearch(folder: string, environment: NodeJS.ProcessEnv) {
  const [port, masterKey] = [await freePort(), randomBytes(16).toString("hex")];
  const folders = ["--db-path", join(folder, "meilisearch"), "--dump-dir", join(folder, "dumps"), "--snapshot-dir", join(folder, "snapshots")];
  const flags = ["--http-addr", `127.0.0.1:${port}`, "--master-key", masterKey, "--no-analytics", "--log-level", "ERROR"];
  const server = program(folder, "meilisearch", ["meilisearch", ...folders, ...flags], environment);
  const url = `http://127.0.0.1:${port}`;
  const client = new Meilisearch({ host: url, apiKey: masterKey, timeout: 5_000 });
  server.start();
  await until(() => client.isHealthy(), 20_000, "Meilisearch did not start");
  return { server, client, url, ...(await makeKeys({ url, masterKey, indexPrefix: INDEX_PREFIX })) };
}

/** Everything on an empty folder of its own, with the database migrated and in use by this process too. */
export async function startSite({ folder: parent, isBuilt }: SiteOptions): Promise<FaultySite> {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${process.pid}-`));
  const { VITEST: _vitest, ...environment } = process.env;
  // Not a throwaway one: that would forget what it has acknowledged.
  const running = await ensureDatabase({ databaseUrl: null, dataFolder: folder });
  const leases = [running];
  await migrate(running.url);
  const { server, client, url, searchKey, indexKey } = await startMeilisearch(folder, environment);
  const port = await freePort();
  const settings = {
    ...environment, NODE_ENV: "development" as const, DATA_DIR: folder, DATABASE_URL: running.url, PORT: String(port), HOST: "127.0.0.1", LOG_LEVEL: "info",
    PUBLIC_URL: `http://127.0.0.1:${port}`, MEILI_URL: url, MEILI_SEARCH_KEY: searchKey, MEILI_INDEX_KEY: indexKey, MEILI_INDEX_PREFIX: INDEX_PREFIX,
  };
  const node = (script: string) => (script.endsWith(".ts") ? [process.execPath, "--import", "tsx", script] : [process.execPath, script]);
  const worker = program(folder, "worker", node(isBuilt ? "build/process/worker.js" : "app/jobs/worker.server.ts"), settings);
  const web = program(folder, "web", node(isBuilt ? "build/process/web.js" : "tests/faults/web.ts"), settings);
  const database = useDatabase(running.url, 4);
  const postgres: Running = {
    // Whoever holds a lease starts it again; killed while it recovers it stays down, and is started as a new process would.
    start: async () => {
      const isUp = async () => (await database.pool.query("SELECT 1")).rowCount === 1;
      await until(isUp, 10_000, "").catch(async () => { leases.push(await ensureDatabase({ databaseUrl: null, dataFolder: folder })); });
    },
    kill: () => {
      process.kill(Number(readFileSync(resolve(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
      return Promise.resolve();
    },
  };
  const all: Record<Target, Running> = { worker, web, postgres, meilisearch: server };
  worker.start();
  web.start();
  return {
    database, meilisearch: client, indexPrefix: INDEX_PREFIX, listUrl: `http://127.0.0.1:${port}/${isBuilt ? "vi/orders" : ""}`,
    kill: (target) => all[target].kill(),
    revive: async (target) => { await all[target].start(); },
    falls: () => (worker.falls?.() ?? 0) + (web.falls?.() ?? 0),
    workerLog: () => lastWords(folder, "worker"),
    stop: async () => {
      await Promise.all([worker.kill(), web.kill(), server.kill()]);
      await database.close();
      for (const lease of leases) await lease.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks until it is so; a question that fails is asked again. Throws after `patienceMs`. */
export async function until(isSo: () => Promise<boolean>, patienceMs: number, otherwise: string): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > end) throw new Error(otherwise);
    await sleep(100);
  }
}

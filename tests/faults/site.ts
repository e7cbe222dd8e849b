// The four processes that a fault may hit, each of which can be killed with -9 and started again where it was.
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { Meilisearch } from "meilisearch";
import { useDatabase } from "#prisma/client.server.ts";
import type { Database } from "#prisma/client.server.ts";
import { freePort } from "#prisma/embedded/credentials.server.ts";
import { migrate } from "#prisma/migrate.server.ts";
import { makeKeys } from "#search/indexing/keys.server.ts";
import { meilisearchFlags } from "#tests/support/meilisearch.ts";
import { until } from "./patience.ts";
import { mountSmallDisk } from "./small-disk.ts";
import type { SmallDisk } from "./small-disk.ts";
import type { Stops } from "./patience.ts";
import { startPostgres } from "./postgres.ts";
import { makeProgram } from "./program.ts";
import type { Running } from "./program.ts";

export const TARGETS = ["worker", "web", "postgres", "meilisearch"] as const;
export type Target = (typeof TARGETS)[number];

/** `built`: the web process as it is deployed; otherwise the search of its pages alone, which starts faster. */
export type SiteOptions = { folder: string; isBuilt: boolean };
export type FaultySite = {
  /** Where its data and logs are. */
  folder: string;
  database: Database;
  /** With the master key: for looking from outside. */
  meilisearch: Meilisearch;
  indexPrefix: string;
  /** Where the list of orders is read. */
  listUrl: string;
  kill: (target: Target) => Promise<void>;
  /** Starts what was killed, and waits for PostgreSQL to come back by itself. */
  revive: (target: Target) => Promise<void>;
  /** The number of PostgreSQL's first process. */
  postmaster: () => number;
  /** The small disk that holds the folder, null where none can be mounted. */
  disk: SmallDisk | null;
  /** How often worker and web ended by themselves. */
  falls: () => number;
  /** Errors that worker and web did not catch, each told once. */
  bugs: () => string[];
  /** What the worker said last. */
  workerLog: () => string;
};

const INDEX_PREFIX = "faults_";

async function startMeilisearch(folder: string, environment: NodeJS.ProcessEnv, stops: Stops) {
  const [port, masterKey] = [await freePort(), randomBytes(16).toString("hex")];
  const flags = meilisearchFlags({ folder: join(folder, "meilisearch"), port, masterKey });
  const server = makeProgram(folder, "meilisearch", ["meilisearch", ...flags], environment);
  stops.add(server.stop);
  const url = `http://127.0.0.1:${port}`;
  const client = new Meilisearch({ host: url, apiKey: masterKey, timeout: 5_000 });
  server.start();
  await until(() => client.isHealthy(), 20_000, "Meilisearch did not start");
  return {
    server,
    client,
    url,
    ...(await makeKeys({ url, masterKey, indexPrefix: INDEX_PREFIX })),
  };
}

/**
 * Everything on an empty folder of its own, with the database migrated and in use by this process too. `stops` learns each
 * thing's end as soon as it begins, so that a start half-way leaves nothing running.
 */
export async function startSite(
  { folder: parent, isBuilt }: SiteOptions,
  stops: Stops,
): Promise<FaultySite> {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${process.pid}-`));
  const disk = mountSmallDisk(folder);
  if (disk !== null) stops.add(disk.unmount);
  const { VITEST: _vitest, ...environment } = process.env;
  const postgres = await startPostgres(folder);
  stops.add(postgres.stop);
  await migrate(postgres.ownerUrl, postgres.url);
  const { server, client, url, searchKey, indexKey } = await startMeilisearch(
    folder,
    environment,
    stops,
  );
  const port = await freePort();
  const settings = {
    ...environment,
    NODE_ENV: "development" as const,
    DATA_DIR: folder,
    DATABASE_URL: postgres.url,
    PORT: String(port),
    HOST: "127.0.0.1",
    LOG_LEVEL: "info",
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    MEILI_URL: url,
    MEILI_SEARCH_KEY: searchKey,
    MEILI_INDEX_KEY: indexKey,
    MEILI_INDEX_PREFIX: INDEX_PREFIX,
  };
  const node = (script: string) =>
    script.endsWith(".ts")
      ? [process.execPath, "--import", "tsx", script]
      : [process.execPath, script];
  const worker = makeProgram(
    folder,
    "worker",
    node(isBuilt ? "build/process/worker.js" : "app/jobs/worker.server.ts"),
    settings,
  );
  const web = makeProgram(
    folder,
    "web",
    node(isBuilt ? "build/process/web.js" : "tests/faults/web.ts"),
    settings,
  );
  const database = useDatabase(postgres.url, 4);
  stops.add(database.close);
  for (const program of [worker, web]) {
    stops.add(program.stop);
    program.start();
  }
  const all: Record<Target, Running> = { worker, web, postgres, meilisearch: server };
  return {
    folder,
    disk,
    postmaster: postgres.pid,
    database,
    meilisearch: client,
    indexPrefix: INDEX_PREFIX,
    listUrl: `http://127.0.0.1:${port}/${isBuilt ? "vi/orders" : ""}`,
    kill: async (target) => {
      await all[target].kill();
    },
    revive: async (target) => {
      await all[target].start();
    },
    falls: () => worker.falls() + web.falls(),
    bugs: () => [...worker.bugs(), ...web.bugs()],
    workerLog: worker.lastWords,
  };
}

// Times the search at many orders: npm run bench -- search [orders], 100,000 unless said otherwise; prints a table an engine.
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import pg from "pg";
import { pino } from "pino";
import { startSearchDrain } from "#app/jobs/drain-search.server.ts";
import { openDatabase, useDatabase } from "#prisma/client.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";
import { refreshVocabulary } from "#search/reading/correct.server.ts";
import { configureSearch, warmSearch } from "#search/open.server.ts";
import { makeKeys } from "#search/indexing/keys.server.ts";
import { rebuildIfDue } from "#search/indexing/rebuild.server.ts";
import { dropDatabase } from "#tests/support/drop-database.ts";
import { openMeilisearch, whyNoMeilisearch } from "#tests/support/meilisearch.ts";
import { insertOrders } from "#tests/support/orders-corpus.ts";
import { timeFindable } from "./search-findable.ts";
import { HEAD, timesLine, timeShapes } from "./search-times.ts";

/** Fills a database of its own and times both engines: beside the one DATABASE_URL names, otherwise an embedded one that is thrown away. */
export async function run(args: readonly string[]): Promise<void> {
  const orders = Number(args[0] ?? 100_000);
  const given = process.env.DATABASE_URL;
  await (given === undefined
    ? withThrowaway((url) => timeEngines(url, orders))
    : withDatabaseBeside(given, (url) => timeEngines(url, orders)));
}

async function withThrowaway(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), "bench-search-"));
  const running = await ensureDatabase({ databaseUrl: null, dataFolder, isThrowaway: true });
  try {
    await work(running.url);
  } finally {
    await running.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function withDatabaseBeside(
  databaseUrl: string,
  work: (databaseUrl: string) => Promise<void>,
): Promise<void> {
  const name = `bench_search_${process.pid}`;
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  try {
    await work(Object.assign(new URL(databaseUrl), { pathname: `/${name}` }).href);
  } finally {
    await dropDatabase(admin, name);
    await admin.end();
  }
}

async function timeEngines(databaseUrl: string, orders: number): Promise<void> {
  await migrate(databaseUrl);
  const { pool, close } = useDatabase(databaseUrl);
  const at = new Date();
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${orders} orders`,
  );
  console.log(
    `filled in ${await seconds(() => insertOrders(pool, { orders, at, details: false }))}`,
  );
  console.log(`vocabulary in ${await seconds(() => refreshVocabulary(pool))}`);
  configureSearch(null);
  const before = heldByThisProcess();
  console.log(`columns filled in ${await seconds(() => warmSearch(at))}`);
  await printTimes("PostgreSQL", at);
  await printFindable(pool);
  console.log(
    `memory for searching in this process: ${heldByThisProcess() - before} MB; PostgreSQL holds ${await megabytes(pool)} MB`,
  );
  const why = whyNoMeilisearch();
  if (why === null) await timeMeilisearch(databaseUrl, pool, at);
  else console.log(`Meilisearch skipped: ${why}`);
  await close();
}

async function timeMeilisearch(databaseUrl: string, pool: pg.Pool, at: Date): Promise<void> {
  const server = await openMeilisearch();
  const database = openDatabase(databaseUrl, 4);
  const { url, indexPrefix } = server;
  const { searchKey, indexKey } = await makeKeys(server);
  try {
    const took = await seconds(() =>
      rebuildIfDue({ pool: database.pool, client: server.client, indexPrefix }, at),
    );
    console.log(
      `\nMeilisearch ${(await server.client.getVersion()).pkgVersion}: index built in ${took}`,
    );
    configureSearch({ url, searchKey, indexPrefix });
    await printTimes("Meilisearch", at);
    // Only now: it begins by reading the vocabulary anew, which takes one of the processors for a while.
    const drain = startSearchDrain({
      pool: database.pool,
      meilisearch: { url, key: indexKey, indexPrefix },
      log: pino({ level: "silent" }),
    });
    await printFindable(pool);
    await drain.stop();
    const { databaseSize } = await server.client.getStats();
    if (server.pid !== null)
      console.log(
        `memory of Meilisearch: ${memoryOf(server.pid)} MB of its own; it holds ${Math.round(databaseSize / 2 ** 20)} MB`,
      );
  } finally {
    configureSearch(null);
    await database.close();
    await server.close();
  }
}

async function printTimes(title: string, at: Date): Promise<void> {
  const { times, elsewhere } = await timeShapes(
    title === "PostgreSQL" ? "postgres" : "meilisearch",
    at,
  );
  const all = [...times.values()].flat();
  console.log(
    [
      `\n${title.padEnd(28)} ${HEAD}`,
      ...[...times].map(([name, taken]) => timesLine(name, taken)),
      timesLine("all", all),
    ].join("\n"),
  );
  if (elsewhere > 0) console.log(`${elsewhere} of ${all.length} answered by the other engine`);
}

async function printFindable(pool: pg.Pool): Promise<void> {
  console.log(timesLine("from approval to findable", await timeFindable(pool)));
}

const collectGarbage = (() => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
})();

/** Megabytes that are still in use once what nobody needs is gone. */
function heldByThisProcess(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 2 ** 20);
}

/** Megabytes of memory that the process alone uses; files it has mapped are not in it. Linux. */
function memoryOf(pid: number): number {
  const status = existsSync(`/proc/${pid}/status`)
    ? readFileSync(`/proc/${pid}/status`, "utf8")
    : "";
  return Math.round(Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
}

async function megabytes(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ size: string }>(
    "SELECT pg_database_size(current_database()) AS size",
  );
  return Math.round(Number(rows[0]?.size) / 2 ** 20);
}

async function seconds(work: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  await work();
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await run(process.argv.slice(2));

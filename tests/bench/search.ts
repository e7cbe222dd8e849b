// Times the search at many orders: npm run bench -- search [orders], 100,000 unless said otherwise; prints a table an engine.
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { openDatabase, useDatabase } from "#prisma/client.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";
import { refreshVocabulary } from "#search/correct.server.ts";
import { configureSearch, findOrders } from "#search/find.server.ts";
import { makeKeys } from "#search/keys.server.ts";
import { rebuildIfDue } from "#search/rebuild.server.ts";
import { dropDatabase } from "#tests/support/drop-database.ts";
import { openMeilisearch, whyNoMeilisearch } from "#tests/support/meilisearch.ts";
import { insertOrders } from "#tests/support/orders-corpus.ts";
import { randomOf } from "#tests/support/random.ts";
import { SHAPES } from "./search-shapes.ts";

const ROUNDS = 30;

/** Fills a database of its own and times both engines: beside the one DATABASE_URL names, otherwise an embedded one that is thrown away. */
export async function run(args: readonly string[]): Promise<void> {
  const orders = Number(args[0] ?? 100_000);
  const given = process.env.DATABASE_URL;
  await (given === undefined ? withThrowaway((url) => timeEngines(url, orders)) : withDatabaseBeside(given, (url) => timeEngines(url, orders)));
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

async function withDatabaseBeside(databaseUrl: string, work: (databaseUrl: string) => Promise<void>): Promise<void> {
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
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${orders} orders`);
  console.log(`filled in ${await seconds(() => insertOrders(pool, { orders, at, details: false }))}`);
  console.log(`vocabulary in ${await seconds(() => refreshVocabulary(pool))}`);
  configureSearch(null);
  await timeShapes("PostgreSQL", at);
  const why = whyNoMeilisearch();
  if (why === null) await timeMeilisearch(databaseUrl, at);
  else console.log(`Meilisearch skipped: ${why}`);
  await close();
}

async function timeMeilisearch(databaseUrl: string, at: Date): Promise<void> {
  const server = await openMeilisearch();
  const database = openDatabase(databaseUrl, 4);
  try {
    const { searchKey } = await makeKeys(server);
    const took = await seconds(() => rebuildIfDue({ pool: database.pool, client: server.client, indexPrefix: server.indexPrefix }, at));
    console.log(`Meilisearch ${(await server.client.getVersion()).pkgVersion}: index built in ${took}`);
    configureSearch({ url: server.url, searchKey, indexPrefix: server.indexPrefix });
    await timeShapes("Meilisearch", at);
  } finally {
    configureSearch(null);
    await database.close();
    await server.close();
  }
}

async function timeShapes(title: string, at: Date): Promise<void> {
  const all: number[] = [];
  const lines: string[] = [];
  let elsewhere = 0;
  for (const shape of SHAPES) {
    const random = randomOf(7);
    const times: number[] = [];
    for (let round = -3; round < ROUNDS; round += 1) {
      const query = shape.draw(random);
      const start = performance.now();
      const { engine } = await findOrders(query, at);
      if (round >= 0) times.push(performance.now() - start);
      if (round >= 0 && engine !== title.toLowerCase().replace("postgresql", "postgres")) elsewhere += 1;
    }
    all.push(...times);
    lines.push(line(shape.name, times));
  }
  console.log([`\n${title.padEnd(28)} p50 ms   p95 ms   p99 ms`, ...lines, line("all", all)].join("\n"));
  if (elsewhere > 0) console.log(`${elsewhere} of ${all.length} answered by the other engine`);
}

function line(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0).toFixed(1).padStart(8);
  return `${name.padEnd(27)}${at(0.5)} ${at(0.95)} ${at(0.99)}`;
}

async function seconds(work: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  await work();
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await run(process.argv.slice(2));

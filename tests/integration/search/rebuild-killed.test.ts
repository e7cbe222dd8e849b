// A rebuild killed with -9 at any moment: the live index answers throughout, the next rebuild is whole, and no half of one stays.
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { configureSearch } from "#search/open.server.ts";
import { findOrders } from "#search/find.server.ts";
import { makeKeys } from "#search/indexing/keys.server.ts";
import { readLiveIndex } from "#search/indexing/live-index.server.ts";
import { meilisearchClient } from "#search/engines/meilisearch/client.server.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import { rebuildIfDue, rebuildNow, removeOldGenerations } from "#search/indexing/rebuild.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { openMeilisearch, whyNoMeilisearch } from "#tests/support/meilisearch.ts";
import type { TestMeilisearch } from "#tests/support/meilisearch.ts";
import { insertOrders } from "#tests/support/orders-corpus.ts";
import { randomOf } from "#tests/support/random.ts";

const why = whyNoMeilisearch();
const ORDERS = 3_000;
const KILLS = 6;
const random = randomOf(Number(process.env.SEED ?? 7));

describe.skipIf(why !== null)(`with Meilisearch${why === null ? "" : ` (skipped: ${why})`}`, () => {
  let test: Awaited<ReturnType<typeof testDatabase>>;
  let pool: pg.Pool;
  let meilisearch: TestMeilisearch;
  let environment: NodeJS.ProcessEnv;
  let context: Parameters<typeof rebuildIfDue>[0];
  const generation = async () =>
    (await pool.query<{ generation: number }>("SELECT generation FROM search_index")).rows[0]
      ?.generation ?? 0;

  beforeAll(async () => {
    test = await testDatabase();
    pool = test.database.pool;
    await insertOrders(pool, { orders: ORDERS, at: new Date(), agencies: 6, details: false });
    meilisearch = await openMeilisearch();
    const { url, masterKey, indexPrefix } = meilisearch;
    const { searchKey, indexKey } = await makeKeys({ url, masterKey, indexPrefix });
    context = { pool, client: meilisearchClient({ url, key: indexKey }, 10_000), indexPrefix };
    await rebuildIfDue(context, new Date());
    configureSearch({ url, searchKey, indexPrefix }, () => undefined);
    const { VITEST: _vitest, ...outer } = process.env;
    environment = {
      ...outer,
      DATABASE_URL: test.url,
      MEILI_URL: url,
      MEILI_SEARCH_KEY: searchKey,
      MEILI_INDEX_KEY: indexKey,
      MEILI_INDEX_PREFIX: indexPrefix,
    };
  });
  afterAll(async () => {
    configureSearch(null);
    await meilisearch.close();
    await test.close();
  });

  /** Killed at a random moment after it has taken its generation. */
  async function killRebuild(): Promise<void> {
    const before = await generation();
    const child: ChildProcess = spawn(
      process.execPath,
      ["--import", "tsx", "app/cli/search.server.ts", "rebuild"],
      { stdio: "ignore", env: environment },
    );
    const gone = new Promise((done) => child.once("exit", done));
    await vi.waitFor(
      async () => {
        expect(await generation()).toBeGreaterThan(before);
      },
      { timeout: 20_000, interval: 20 },
    );
    await sleep(random.int(0, 1_500));
    child.kill("SIGKILL");
    await gone;
  }

  it(`search goes on through ${KILLS} kills; what remains is built whole and the halves are removed`, async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      await killRebuild();
      const live = await readLiveIndex(pool);
      expect(live).toMatchObject({ documents: ORDERS });
      expect((await context.client.index(live?.uid ?? "").getStats()).numberOfDocuments).toBe(
        ORDERS,
      );
      expect((await findOrders(EMPTY_QUERY, new Date())).total).toBe(ORDERS);
    }
    expect(await rebuildNow(context, new Date(), 10_000)).toBe(ORDERS);
    const live = await readLiveIndex(pool);
    expect(live).toMatchObject({ generation: await generation(), documents: ORDERS });
    expect(await removeOldGenerations(context, 0)).toBe(true);
    await vi.waitFor(async () => {
      expect((await context.client.getRawIndexes()).results.map(({ uid }) => uid)).toEqual([
        live?.uid,
      ]);
    }, 10_000);
    await sleep(1_100); // the name is asked for once a second
    expect(await findOrders(EMPTY_QUERY, new Date())).toMatchObject({
      engine: "meilisearch",
      total: ORDERS,
    });
  });
});

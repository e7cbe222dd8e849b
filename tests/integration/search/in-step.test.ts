// The index follows the database: marks, deletions, races, rebuilds, and keys that can do no more than they must.
import type { Meilisearch } from "meilisearch";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { drainSearch, startSearchDrain } from "#app/jobs/drain-search.server.ts";
import type { Log } from "#app/log.server.ts";
import { configureSearch } from "#search/open.server.ts";
import { findOrders } from "#search/find.server.ts";
import { makeKeys } from "#search/indexing/keys.server.ts";
import { readLiveIndex } from "#search/indexing/live-index.server.ts";
import { withIndexLock } from "#search/indexing/lock.server.ts";
import { clearMarks } from "#search/indexing/marks.server.ts";
import { meilisearchClient, taskDone } from "#search/engines/meilisearch/client.server.ts";
import type { MeilisearchAccess } from "#search/engines/meilisearch/client.server.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import { rebuildIfDue, rebuildNow, removeOldGenerations } from "#search/indexing/rebuild.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { openMeilisearch, whyNoMeilisearch } from "#tests/support/meilisearch.ts";
import type { TestMeilisearch } from "#tests/support/meilisearch.ts";
import { insertOrders } from "#tests/support/orders-corpus.ts";

const why = whyNoMeilisearch();
const ORDERS = 80;
let test: Awaited<ReturnType<typeof testDatabase>>;
let pool: pg.Pool;
let orderIds: string[];
const logged: unknown[][] = [];
const note = (...line: unknown[]) => {
  logged.push(line);
};
const log = { info: note, warn: note, error: note } as unknown as Log;
const marks = async () =>
  (await pool.query<{ n: number }>("SELECT count(*)::int AS n FROM search_mark")).rows[0]?.n;

async function whileDraining(
  meilisearch: MeilisearchAccess | null,
  work: () => Promise<void>,
): Promise<void> {
  const drain = startSearchDrain({ pool, meilisearch, log });
  try {
    await work();
  } finally {
    await drain.stop();
  }
}

beforeAll(async () => {
  test = await testDatabase();
  pool = test.database.pool;
  ({ orderIds } = await insertOrders(pool, {
    orders: ORDERS,
    at: new Date(),
    agencies: 6,
    details: false,
  }));
});
afterAll(async () => {
  await test.close();
});

describe("without Meilisearch", () => {
  it("marks are only cleared, and the vocabulary is read anew", async () => {
    expect(await marks()).toBe(ORDERS);
    await whileDraining(null, async () => {
      await vi.waitFor(async () => {
        expect(await marks()).toBe(0);
      }, 5_000);
      await vi.waitFor(async () => {
        expect((await pool.query("SELECT FROM search_word WHERE word = 'nhật'")).rowCount).toBe(1);
      }, 5_000);
    });
  });

  it("a mark that has been renewed since it was read stays", async () => {
    await pool.query("UPDATE job_order SET selected = 0 WHERE id = ANY ($1)", [
      orderIds.slice(0, 2),
    ]);
    const { rows } = await pool.query<{ orderId: string; version: string }>(
      'SELECT order_id AS "orderId", version::text FROM search_mark ORDER BY 1',
    );
    expect(rows).toHaveLength(2);
    await pool.query("UPDATE job_order SET selected = 0 WHERE id = $1", [rows[0]?.orderId]);
    expect(await clearMarks(pool, rows)).toBe(1);
    expect(await marks()).toBe(1);
  });

  it("two drains take turns", async () => {
    await withIndexLock(pool, async () => {
      expect(await drainSearch({ pool, index: null })).toBeNull();
      return true;
    });
    expect(await drainSearch({ pool, index: null })).toBe(1);
  });
});

describe.skipIf(why !== null)(`with Meilisearch${why === null ? "" : ` (skipped: ${why})`}`, () => {
  let meilisearch: TestMeilisearch;
  let access: { url: string; key: string; indexPrefix: string };
  let client: Meilisearch;
  let indexUid: string;
  const index = () => ({ client, indexPrefix: access.indexPrefix });
  const inIndex = async () => (await client.index(indexUid).getStats()).numberOfDocuments;

  beforeAll(async () => {
    meilisearch = await openMeilisearch();
    const { url, masterKey, indexPrefix } = meilisearch;
    const keys = await makeKeys({ url, masterKey, indexPrefix });
    access = { url, key: keys.indexKey, indexPrefix };
    client = meilisearchClient(access, 10_000);
    configureSearch({ url, searchKey: keys.searchKey, indexPrefix }, note);
  });
  afterAll(async () => {
    configureSearch(null);
    await meilisearch.close();
  });
  beforeEach(async () => {
    await pool.query("UPDATE job_order SET state = 'approved', selected = 0, confirmed_at = now()");
    await rebuildIfDue({ pool, client, indexPrefix: access.indexPrefix }, new Date());
    await drainSearch({ pool, index: index() });
    indexUid = (await readLiveIndex(pool))?.uid ?? "";
    expect(await inIndex()).toBe(ORDERS);
  });

  it("the search key finds, and can do nothing else", async () => {
    const { engine, total } = await findOrders(EMPTY_QUERY, new Date());
    expect({ engine, total }).toEqual({ engine: "meilisearch", total: ORDERS });
    const keys = await makeKeys({
      url: access.url,
      masterKey: meilisearch.masterKey,
      indexPrefix: access.indexPrefix,
    });
    const searcher = meilisearchClient({ url: access.url, key: keys.searchKey }, 5_000);
    await expect(searcher.index(indexUid).deleteAllDocuments()).rejects.toMatchObject({
      cause: { code: "invalid_api_key" },
    });
    await expect(searcher.index("other").search("")).rejects.toMatchObject({
      cause: { code: "invalid_api_key" },
    });
    await expect(client.createIndex("other_index")).rejects.toMatchObject({
      cause: { code: "invalid_api_key" },
    });
    await expect(client.getKeys()).rejects.toMatchObject({ cause: { code: "invalid_api_key" } });
  });

  it("keys asked for again are the same", async () => {
    const { url, masterKey, indexPrefix } = meilisearch;
    expect(await makeKeys({ url, masterKey, indexPrefix })).toEqual(
      await makeKeys({ url, masterKey, indexPrefix }),
    );
  });

  it("what is withdrawn is taken out, what comes back is put in, what is gone altogether is no trouble", async () => {
    await pool.query("UPDATE job_order SET state = 'withdrawn' WHERE id = ANY ($1)", [
      orderIds.slice(0, 5),
    ]);
    await pool.query("INSERT INTO search_mark VALUES (gen_random_uuid(), 1, now())");
    expect(await drainSearch({ pool, index: index() })).toBe(6);
    expect(await inIndex()).toBe(ORDERS - 5);
    expect(await marks()).toBe(0);
  });

  it("a running drain hears of a change and carries it over within a second", async () => {
    await whileDraining(access, async () => {
      await vi.waitFor(async () => {
        expect(await marks()).toBe(0);
      }, 5_000);
      const start = Date.now();
      await pool.query("UPDATE job_order SET state = 'closed' WHERE id = $1", [orderIds[7]]);
      await vi.waitFor(
        async () => {
          expect(await inIndex()).toBe(ORDERS - 1);
        },
        { timeout: 5_000, interval: 20 },
      );
      expect(Date.now() - start).toBeLessThan(2_000);
    });
  });

  it("marks stay while Meilisearch cannot be reached", async () => {
    await pool.query("UPDATE job_order SET selected = 0 WHERE id = $1", [orderIds[1]]);
    const away = meilisearchClient({ url: "http://127.0.0.1:9", key: "k" }, 500);
    await expect(drainSearch({ pool, index: { ...index(), client: away } })).rejects.toThrow();
    expect(await marks()).toBe(1);
    await expect(withIndexLock(pool, () => Promise.resolve(true))).resolves.toBe(true);
  });

  it("a stop that ends by itself opens its orders again without any drain", async () => {
    const now = new Date();
    const day = (days: number) =>
      new Date(now.getTime() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10);
    await pool.query("UPDATE licence SET suspended_from = $1, suspended_to = $2", [day(0), day(2)]);
    await drainSearch({ pool, index: index() });
    expect(await findOrders(EMPTY_QUERY, now)).toMatchObject({ engine: "meilisearch", total: 0 });
    const { total } = await findOrders(EMPTY_QUERY, new Date(now.getTime() + 3 * 86_400_000));
    expect(total).toBe(
      (
        await pool.query("SELECT FROM public_orders($1)", [
          new Date(now.getTime() + 3 * 86_400_000),
        ])
      ).rowCount,
    );
    expect(total).toBeGreaterThan(0);
    await pool.query("UPDATE licence SET suspended_from = NULL, suspended_to = NULL");
  });

  it("a rebuild is due for a missing, emptied or foreign index and for no other, and takes the next generation", async () => {
    const context = { pool, ...index() };
    const live = async () => (await readLiveIndex(pool))?.uid ?? "";
    expect(await rebuildIfDue(context, new Date())).toBeNull();
    await taskDone(client, await client.index(indexUid).deleteAllDocuments());
    expect(await rebuildIfDue(context, new Date())).toBe(ORDERS);
    const second = await live();
    expect(second).not.toBe(indexUid);
    await vi.waitFor(async () => {
      // the web reads the live index's name once a second
      expect(await findOrders(EMPTY_QUERY, new Date())).toMatchObject({
        engine: "meilisearch",
        total: ORDERS,
      });
    }, 2_000);
    await taskDone(client, await client.deleteIndex(second));
    expect(await findOrders(EMPTY_QUERY, new Date())).toMatchObject({ total: ORDERS });
    expect(await rebuildIfDue(context, new Date())).toBe(ORDERS);
    const third = await live();
    await taskDone(client, await client.deleteIndex(third));
    await taskDone(client, await client.index(third).addDocuments([{ id: "x" }])); // makes an index of that name without settings
    expect(await rebuildIfDue(context, new Date())).toBe(ORDERS);
    await pool.query("UPDATE search_index SET live_fingerprint = 'other'");
    expect(await findOrders(EMPTY_QUERY, new Date())).toMatchObject({ total: ORDERS });
    expect(await rebuildIfDue(context, new Date())).toBe(ORDERS);
  });

  it("what a build has read needs no drain, and an order that changes meanwhile keeps its mark", async () => {
    await pool.query("UPDATE job_order SET selected = 0");
    expect(await marks()).toBe(ORDERS);
    let change: Promise<unknown> | null = null;
    const onProgress = () => {
      change ??= pool.query("UPDATE job_order SET state = 'withdrawn' WHERE id = $1", [
        orderIds[3],
      ]);
    };
    expect(await rebuildNow({ pool, ...index(), onProgress }, new Date(), 5_000)).toBe(ORDERS);
    await change;
    expect(await marks()).toBe(1);
    await drainSearch({ pool, index: index() });
    indexUid = (await readLiveIndex(pool))?.uid ?? "";
    expect([await marks(), await inIndex()]).toEqual([0, ORDERS - 1]);
  });

  it("old generations and half-built ones go, once the live one has been live for a while", async () => {
    const context = { pool, ...index() };
    await taskDone(client, await client.createIndex(`${access.indexPrefix}orders_g999`));
    expect(await removeOldGenerations(context)).toBe(false);
    expect(await removeOldGenerations(context, 0)).toBe(true);
    await vi.waitFor(async () => {
      const { results } = await client.getRawIndexes();
      expect(results.map(({ uid }) => uid)).toEqual([indexUid]);
    }, 5_000);
  });

  it("a failed task is a failure, in Meilisearch's own words", async () => {
    await expect(
      taskDone(client, await client.index(indexUid).addDocuments([{ id: "no good id!" }])),
    ).rejects.toMatchObject({
      name: "TaskFailed",
      code: "invalid_document_id",
    });
  });
});

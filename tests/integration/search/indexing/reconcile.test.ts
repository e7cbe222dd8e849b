// What got out of step behind the marks' back is found by comparison, marked, mended by the drain; and the same from the shell.
import type { Meilisearch } from "meilisearch";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { runKeys, runRebuild, runReconcile, runStatus } from "#app/cli/search-run.server.ts";
import type { SearchRun } from "#app/cli/search-run.server.ts";
import { drainSearch } from "#app/jobs/drain-search.server.ts";
import { makeKeys } from "#search/indexing/keys.server.ts";
import { makeLive, readLiveIndex, takeGeneration } from "#search/indexing/live-index.server.ts";
import { withIndexLock } from "#search/indexing/lock.server.ts";
import { countMarks } from "#search/indexing/marks.server.ts";
import { meilisearchClient, taskDone } from "#search/engines/meilisearch/client.server.ts";
import { rebuildIfDue } from "#search/indexing/rebuild.server.ts";
import { reconcile } from "#search/indexing/reconcile.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { openMeilisearch, whyNoMeilisearch } from "#tests/support/meilisearch.ts";
import type { TestMeilisearch } from "#tests/support/meilisearch.ts";
import { insertOrders } from "#tests/support/orders-corpus.ts";

const why = whyNoMeilisearch();
/** More than a page. */
const ORDERS = 1_100;
let test: Awaited<ReturnType<typeof testDatabase>>;
let pool: pg.Pool;
let orderIds: string[];
let told: string[];
const run = (access: SearchRun["access"]): SearchRun => ({
  pool,
  access,
  say: (line) => {
    told.push(line);
  },
  aside: () => undefined,
  at: new Date(),
});

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
beforeEach(() => {
  told = [];
});

it("without Meilisearch the shell says so, and what waits", async () => {
  await expect(runStatus(run(null))).rejects.toThrow(
    "Meilisearch is not configured: set MEILI_URL and its keys to use it.",
  );
  expect(told.join("\n")).toMatch(
    /^Engine {6}PostgreSQL\nMarks {7}1100 waiting, the oldest for \d+ s\nSet aside {3}none\nVocabulary {2}\d+ words$/,
  );
  for (const task of [runRebuild, runReconcile])
    await expect(task(run(null))).rejects.toThrow("not configured");
});

it("a Meilisearch that is away is said in one sentence", async () => {
  const away = { url: "http://127.0.0.1:9", key: "k", indexPrefix: "t_" };
  for (const task of [runRebuild, runKeysAway])
    await expect(task(run(away))).rejects.toThrow(
      /^Meilisearch at http:\/\/127.0.0.1:9 does not answer/,
    );
  function runKeysAway(): Promise<void> {
    return runKeys({ url: away.url, masterKey: "m", indexPrefix: "t_" }, () => undefined);
  }
});

describe.skipIf(why !== null)(`with Meilisearch${why === null ? "" : ` (skipped: ${why})`}`, () => {
  let meilisearch: TestMeilisearch;
  let access: NonNullable<SearchRun["access"]>;
  let client: Meilisearch;
  const index = () => ({ client, indexPrefix: access.indexPrefix });
  const liveUid = async () => (await readLiveIndex(pool))?.uid ?? "";

  beforeAll(async () => {
    meilisearch = await openMeilisearch();
    const { url, masterKey, indexPrefix } = meilisearch;
    access = { url, key: (await makeKeys({ url, masterKey, indexPrefix })).indexKey, indexPrefix };
    client = meilisearchClient(access, 10_000);
    await expect(reconcile({ pool, ...index() }, new Date())).resolves.toBeNull();
    await rebuildIfDue({ pool, ...index() }, new Date());
    await drainSearch({ pool, index: index() });
  });
  afterAll(async () => {
    await meilisearch.close();
  });

  it("missing, outdated and surplus documents are found once, mended, and then no more", async () => {
    expect(await reconcile({ pool, ...index() }, new Date())).toEqual({
      compared: ORDERS,
      missing: 0,
      outdated: 0,
      surplus: 0,
    });
    const live = client.index(await liveUid());
    await taskDone(client, await live.deleteDocuments(orderIds.slice(0, 3)));
    await pool.query("ALTER TABLE job_order DISABLE TRIGGER USER");
    await pool.query("UPDATE job_order SET search_title = 'unseen' WHERE id = ANY ($1)", [
      orderIds.slice(10, 15),
    ]);
    await pool.query("UPDATE job_order SET state = 'withdrawn' WHERE id = ANY ($1)", [
      orderIds.slice(20, 22),
    ]);
    await pool.query("ALTER TABLE job_order ENABLE TRIGGER USER");
    await runReconcile(run(access));
    expect(told).toEqual([
      "1098 orders compared: 3 missing, 5 outdated, 2 too many. They are marked; the worker mends them.",
    ]);
    expect((await countMarks(pool)).waiting).toBe(10);
    expect(await reconcile({ pool, ...index() }, new Date())).toMatchObject({
      missing: 0,
      outdated: 0,
      surplus: 0,
    });
    expect(await drainSearch({ pool, index: index() })).toBe(10);
    told = [];
    await runReconcile(run(access));
    expect(told).toEqual(["1098 orders compared: no difference."]);
  });

  it("an order whose time has passed is surplus", async () => {
    const later = new Date(Date.now() + 400 * 86_400_000);
    expect(await reconcile({ pool, ...index() }, later)).toEqual({
      compared: 0,
      missing: 0,
      outdated: 0,
      surplus: ORDERS - 2,
    });
    await drainSearch({ pool, index: index() });
  });

  it("status tells the live index and both counts; a rebuild is a new generation and leaves no old one", async () => {
    await runStatus(run(access));
    expect(told.slice(0, 4)).toEqual([
      `Engine      Meilisearch at ${access.url}`,
      expect.stringMatching(/^Live index {2}\S+orders_g\d+, live since /),
      "Documents   1098 there, 1098 should be there",
      "Marks       0 waiting",
    ]);
    told = [];
    await runRebuild(run(access));
    expect(told[0]).toMatch(/^1098 orders in \S+orders_g\d+, checked and live\./);
    await vi.waitFor(async () => {
      expect((await client.getRawIndexes()).results.map(({ uid }) => uid)).toEqual([
        await liveUid(),
      ]);
    }, 5_000);
    await pool.query("UPDATE search_index SET live_fingerprint = 'other'");
    told = [];
    await runStatus(run(access));
    expect(told[2]).toBe(
      "Rebuild     due: the live one was made by other settings or under another prefix; PostgreSQL answers until the worker has built it",
    );
    await rebuildIfDue({ pool, ...index() }, new Date());
  });

  it("a wrong key is said in one sentence", async () => {
    await expect(runStatus(run({ ...access, key: "wrong" }))).rejects.toThrow(
      "refuses the key in MEILI_INDEX_KEY",
    );
  });

  it("a build that a later one has overtaken does not become live", async () => {
    const before = await liveUid();
    const early = await takeGeneration(pool);
    await takeGeneration(pool);
    expect(
      await makeLive(pool, { generation: early, uid: "late", createdAt: "", documents: 0 }),
    ).toBe(false);
    expect(await liveUid()).toBe(before);
  });

  it("a writer that has lost the lock's connection is told before it writes on", async () => {
    await expect(
      withIndexLock(pool, async (lock) => {
        lock.check();
        await pool.query(
          "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid() AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
        );
        await vi.waitFor(() => {
          expect(() => {
            lock.check();
          }).toThrow("lock of the search index was lost");
        }, 2_000);
        lock.check();
        return true;
      }),
    ).rejects.toThrow("lock of the search index was lost");
  });
});

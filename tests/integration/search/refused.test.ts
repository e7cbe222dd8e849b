// Documents that Meilisearch refuses, answers that are lost on the way, and a second writer: nobody else is held up by them.
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Meilisearch } from "meilisearch";
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { drainSearch } from "#app/jobs/drain-search.server.ts";
import { readLiveIndex } from "#search/indexing/live-index.server.ts";
import { clearMarks, countMarks, readMarks } from "#search/indexing/marks.server.ts";
import { meilisearchClient } from "#search/engines/meilisearch/client.server.ts";
import { rebuildIfDue, rebuildNow } from "#search/indexing/rebuild.server.ts";
import type { Refusal } from "#search/indexing/sync.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { openMeilisearch, whyNoMeilisearch } from "#tests/support/meilisearch.ts";
import type { TestMeilisearch } from "#tests/support/meilisearch.ts";
import { insertOrders } from "#tests/support/orders-corpus.ts";

const why =
  whyNoMeilisearch() ??
  (process.env.MEILI_URL ? "the server at MEILI_URL has its own limit of a request's size" : null);
const ORDERS = 40;
/** A hundred times the size of an order, and less than all of them together. */
const LIMIT = "100kB";

describe.skipIf(why !== null)(`with Meilisearch${why === null ? "" : ` (skipped: ${why})`}`, () => {
  let test: Awaited<ReturnType<typeof testDatabase>>;
  let pool: pg.Pool;
  let orderIds: string[];
  let meilisearch: TestMeilisearch;
  let client: Meilisearch;
  let refusals: Refusal[];
  const index = () => ({ client, indexPrefix: meilisearch.indexPrefix });
  const drain = (each = client) =>
    drainSearch({
      pool,
      index: { ...index(), client: each },
      onRefused: (refusal) => refusals.push(refusal),
    });
  const inIndex = async () =>
    (await client.index((await readLiveIndex(pool))?.uid ?? "").getStats()).numberOfDocuments;
  const spoil = (id: string) =>
    pool.query("UPDATE job_order SET search_text = repeat('x ', 100000) WHERE id = $1", [id]);

  beforeAll(async () => {
    test = await testDatabase();
    pool = test.database.pool;
    ({ orderIds } = await insertOrders(pool, {
      orders: ORDERS,
      at: new Date(),
      agencies: 6,
      details: false,
    }));
    process.env.MEILI_HTTP_PAYLOAD_SIZE_LIMIT = LIMIT;
    meilisearch = await openMeilisearch();
    delete process.env.MEILI_HTTP_PAYLOAD_SIZE_LIMIT;
    client = meilisearch.client;
  });
  afterAll(async () => {
    await meilisearch.close();
    await test.close();
  });
  beforeEach(async () => {
    refusals = [];
    await pool.query("UPDATE job_order SET search_text = 'x'");
    await rebuildIfDue({ pool, ...index() }, new Date());
    await drain();
    expect(await inIndex()).toBe(ORDERS);
  });

  it("one bad order blocks no other; it waits aside, is told once, and is carried over when it is good again", async () => {
    const [bad = "", good = ""] = orderIds;
    await spoil(bad);
    await pool.query("UPDATE job_order SET state = 'closed' WHERE id = $1", [good]);
    await pool.query("UPDATE job_order SET search_title = 'changed' WHERE id <> $1", [bad]);
    expect(await drain()).toBe(ORDERS - 1);
    expect(await inIndex()).toBe(ORDERS - 1);
    expect(refusals.map(({ id }) => id)).toEqual([bad]);
    expect(await countMarks(pool)).toMatchObject({
      waiting: 1,
      aside: [{ orderId: bad, failures: 1 }],
    });
    expect(await readMarks(pool, 10)).toEqual([]);
    await pool.query("UPDATE search_trouble SET retry_at = now()");
    expect(await drain()).toBe(0);
    expect(refusals).toHaveLength(1);
    const {
      aside: [waiting],
      now,
    } = await countMarks(pool);
    expect(waiting?.failures).toBe(2);
    expect((waiting?.retryAt.getTime() ?? 0) - now.getTime()).toBeGreaterThan(8_000);
    await pool.query("UPDATE job_order SET search_text = 'good again' WHERE id = $1", [bad]);
    expect(await drain()).toBe(1);
    expect(await countMarks(pool)).toMatchObject({ waiting: 0, aside: [] });
    await pool.query("UPDATE job_order SET state = 'approved'");
  });

  it("several of a batch are bad, and the others get through", async () => {
    const bad = orderIds.filter((_, at) => at % 15 === 7);
    for (const id of bad) await spoil(id);
    await pool.query(
      "UPDATE job_order SET search_title = 'again' WHERE NOT id = ANY ($1::uuid[])",
      [bad],
    );
    expect(await drain()).toBe(ORDERS - bad.length);
    expect(refusals.map(({ id }) => id).sort()).toEqual([...bad].sort());
  });

  it("a rebuild goes on without them, and the drain tells of them", async () => {
    const [bad = ""] = orderIds;
    await spoil(bad);
    await drain();
    refusals = [];
    expect(await rebuildNow({ pool, ...index() }, new Date(), 0)).toBe(ORDERS - 1);
    expect(await drain()).toBe(0);
    expect(refusals.map(({ id }) => id)).toEqual([bad]);
  });

  it("an answer that is late is looked up and the documents are not sent again", async () => {
    const slow = await slowProxy(meilisearch.url);
    const patient = meilisearchClient({ url: slow.url, key: meilisearch.masterKey }, 400);
    await pool.query("UPDATE job_order SET search_title = 'late' WHERE id = $1", [orderIds[3]]);
    expect(await drain(patient)).toBe(1);
    expect(slow.writes()).toBe(1);
    slow.close();
  });

  it("an order that another process carried over meanwhile is marked anew", async () => {
    await pool.query("UPDATE job_order SET search_title = 'two writers' WHERE id = $1", [
      orderIds[4],
    ]);
    const marks = await readMarks(pool, 10);
    expect(await clearMarks(pool, marks)).toBe(1);
    expect(await clearMarks(pool, marks)).toBe(0);
    expect((await countMarks(pool)).waiting).toBe(1);
  });
});

/** Hands everything on, but answers writes of documents only after a second. */
async function slowProxy(target: string) {
  let writes = 0;
  const server = createServer((incoming, outgoing) => {
    const isWrite = incoming.method === "POST" && /\/documents\b/.test(incoming.url ?? "");
    if (isWrite) writes += 1;
    const { host: _host, ...headers } = incoming.headers;
    const onward = request(
      new URL(incoming.url ?? "/", target),
      { method: incoming.method, headers },
      (answer) => {
        setTimeout(
          () => {
            outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
            answer.pipe(outgoing);
          },
          isWrite ? 1_000 : 0,
        );
      },
    );
    onward.on("error", () => {
      outgoing.destroy();
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    writes: () => writes,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

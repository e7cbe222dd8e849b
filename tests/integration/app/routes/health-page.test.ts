// The centre's health page against the real database: what it says while Meilisearch is not set, silent, left alone, and back again.
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { DUTY_NAMES } from "#app/domain/operations/duty.ts";
import { dutyNotes } from "#app/jobs/duty-runs.server.ts";
import { NIGHTLY_CHECK } from "#app/domain/orders/keeping/recheck.ts";
import { record } from "#app/domain/history/record.server.ts";
import { loader } from "#app/routes/$lang.centre.health/route.tsx";
import { engineWords } from "#app/routes/$lang.centre.health/engine.tsx";
import { troublesOf } from "#app/routes/$lang.centre.health/troubles.ts";
import { translator } from "#app/i18n/translate.ts";
import { database } from "#prisma/client.server.ts";
import { LOCK_NUMBERS } from "#prisma/lock-numbers.ts";
import { metricsText } from "#search/engines/engine-health.server.ts";
import { configureSearch } from "#search/open.server.ts";
import { findOrders } from "#search/find.server.ts";
import { makeLive, takeGeneration } from "#search/indexing/live-index.server.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import { testDatabase } from "#tests/support/database.ts";
import { cookieOf, putAccount } from "#tests/support/staff.ts";
import { NOON, putOrders, putRates, putRegister } from "#tests/support/world.ts";

const t = translator("vi");
let world: Awaited<ReturnType<typeof testDatabase>>;
let cookie: string;

async function read(context: object = {}) {
  const request = new Request("http://localhost/vi/centre/health", { headers: { Cookie: cookie } });
  const { health, at } = await loader({
    request,
    params: { lang: "vi" },
    context: { requestId: "test", ...context },
  } as unknown as LoaderFunctionArgs);
  return {
    ...health,
    says: engineWords(health.state, health.url ?? "", at, t),
    troubles: troublesOf(health, t),
  };
}

/** The value of a series in the text that monitoring reads. */
async function counted(series: string): Promise<number> {
  const line = (await metricsText()).split("\n").find((each) => each.startsWith(`${series} `));
  if (line === undefined) throw new Error(`no ${series}`);
  return Number(line.slice(series.length + 1));
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
  world = await testDatabase();
  await putRates();
  await putRegister([{}]);
  await putOrders([{}, { order_ref: "T-2", approval_no: "2/X" }]);
  await putAccount("trung-tam@example.vn", "centre");
  cookie = await cookieOf("trung-tam@example.vn");
});
afterAll(async () => {
  configureSearch(null);
  vi.useRealTimers();
  await world.close();
});

test("lines that the process could not log are told", async () => {
  const words = t("health.trouble.log-dropped", { count: 3 });
  expect((await read({ droppedLines: 3 })).troubles).toContain(words);
  expect((await read()).troubles.join(" ")).not.toContain("nhật ký từ khi chạy");
});

describe("without Meilisearch", () => {
  test("PostgreSQL answers, nothing is wrong with that, and no index is spoken of", async () => {
    const page = await read();
    expect(page).toMatchObject({
      state: { engine: "postgres", why: "not-configured" },
      url: null,
      live: null,
      index: null,
      marks: { waiting: 2 },
      refused: { total: 0, first: [] },
    });
    expect(page.says.says).toBe(
      "Tìm kiếm đang chạy bằng PostgreSQL vì máy chủ không đặt Meilisearch.",
    );
  });

  test("a worker is seen by its lock, and missed as soon as that is gone", async () => {
    expect(await read()).toMatchObject({ hasWorker: false });
    expect((await read()).troubles.join()).toContain("npm run worker");
    const worker = await world.database.pool.connect();
    await worker.query("SELECT pg_advisory_lock($1)", [LOCK_NUMBERS.worker]);
    expect(await read()).toMatchObject({ hasWorker: true });
    worker.release(true);
    await vi.waitFor(async () => {
      expect(await read()).toMatchObject({ hasWorker: false });
    }, 5_000);
  });

  test("an order that Meilisearch refuses is named with the reason", async () => {
    const { id, code } = await database().prisma.order.findFirstOrThrow({ where: { ref: "T-2" } });
    await world.database.pool.query(
      "INSERT INTO search_trouble (order_id, version, failures, retry_at, reason) SELECT order_id, version, 3, now(), 'payload_too_large' FROM search_mark WHERE order_id = $1",
      [id],
    );
    const page = await read();
    expect(page.refused).toMatchObject({
      total: 1,
      first: [{ code, failures: 3, reason: "payload_too_large" }],
    });
    expect(page.troubles).toContain(t("health.trouble.refused", { count: 1 }));
    await world.database.pool.query("DELETE FROM search_trouble");
  });

  test("a nightly check that has come to no good end for longer than a day is something to do", async () => {
    const notes = dutyNotes(world.database.pool);
    await notes.started(DUTY_NAMES.recheck, new Date(NOON.getTime() - 40 * 3_600_000));
    await notes.succeeded(DUTY_NAMES.recheck, new Date(NOON.getTime() - 40 * 3_600_000));
    await notes.started(DUTY_NAMES.recheck, NOON);
    const worker = await world.database.pool.connect();
    await worker.query("SELECT pg_advisory_lock($1)", [LOCK_NUMBERS.worker]);
    const trouble = t("health.trouble.recheck", { age: t("account.age.days", { count: 1 }) });
    expect((await read()).troubles).toContain(trouble);
    await notes.succeeded(DUTY_NAMES.recheck, NOON);
    const page = await read();
    expect(page.recheck).toEqual({ succeededAt: NOON, overdueMs: null });
    expect(page.troubles).not.toContain(trouble);
    worker.release(true);
  });

  test("the nightly check's last change is its own and nobody else's", async () => {
    expect(await read()).toMatchObject({ lastRecheckChange: null });
    await database().prisma.$transaction((tx) =>
      record(tx, [
        {
          at: NOON,
          actor: NIGHTLY_CHECK.id,
          action: "order.asleep",
          subject: "order",
          subjectId: "x",
          detail: { ref: "T-1" },
        },
      ]),
    );
    expect(await read()).toMatchObject({ lastRecheckChange: NOON });
  });
});

describe("a Meilisearch on a port where nobody listens", () => {
  let url: string;
  let port: number;
  let server: Server | null = null;
  const search = () => findOrders(EMPTY_QUERY, NOON);

  /** Answers every question with no orders. */
  function answering(): Server {
    return createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += String(chunk);
      });
      request.on("end", () => {
        const { queries = [] } = JSON.parse(body || "{}") as { queries?: unknown[] };
        response.setHeader("content-type", "application/json").end(
          JSON.stringify({
            results: queries.map(() => ({
              hits: [],
              totalHits: 0,
              estimatedTotalHits: 0,
              facetDistribution: {},
            })),
          }),
        );
      });
    });
  }
  const listen = (each: Server, at: number) =>
    new Promise<void>((done) => each.listen(at, "127.0.0.1", done));

  beforeAll(async () => {
    const probe = createServer();
    await listen(probe, 0);
    ({ port } = probe.address() as AddressInfo);
    await new Promise((done) => probe.close(done));
    url = `http://127.0.0.1:${port}`;
    configureSearch({ url, searchKey: "k", indexKey: "k", indexPrefix: "t_" }, () => undefined);
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });

  test("before any index is live it is not asked", async () => {
    const page = await read();
    expect(page.troubles.join()).toContain(`Meilisearch ở ${url} không trả lời`);
    expect(page).toMatchObject({
      state: { engine: "postgres", why: "no-live-index" },
      url,
      live: null,
      index: { why: "silent" },
    });
    expect(await counted("search_meilisearch_last_failure_timestamp_seconds")).toBe(0);
  });

  test("one failure is told as one; the third opens the breaker, which is counted and said with its time", async () => {
    await makeLive(world.database.pool, {
      generation: await takeGeneration(world.database.pool),
      uid: "t_orders_g1",
      createdAt: "",
      documents: 7,
    });
    vi.setSystemTime(NOON.getTime() + 2_000);
    const before = {
      failed: await counted('search_meilisearch_failures_total{reason="failed"}'),
      opened: await counted("search_breaker_opened_total"),
      postgres: await counted('search_answers_total{engine="postgres"}'),
    };
    const first = await read();
    expect(first).toMatchObject({
      state: { engine: "postgres", why: "failed-just-now" },
      counts: { openSince: null },
      live: { generation: 1, documents: 7 },
      index: { why: "silent" },
    });
    expect(first.says.says).toBe(
      "PostgreSQL vừa trả lời thay vì Meilisearch không trả lời lúc 12:00.",
    );
    await search();
    expect(await counted("search_breaker_open")).toBe(0);
    const third = await read();
    const openedAt = NOON.getTime() + 2_000;
    expect(third.state).toEqual({ engine: "postgres", why: "breaker-open", since: openedAt });
    expect(third.says.says).toBe(
      "Tìm kiếm đang chạy bằng PostgreSQL vì Meilisearch không trả lời từ 12:00.",
    );
    expect(third.says.todo).toContain(url);
    expect([...first.troubles, ...third.troubles].join()).not.toContain(url); // said once, above
    await search();
    expect(await counted('search_meilisearch_failures_total{reason="failed"}')).toBe(
      before.failed + 3,
    );
    expect(await counted("search_breaker_opened_total")).toBe(before.opened + 1);
    expect(await counted('search_answers_total{engine="postgres"}')).toBe(before.postgres + 4);
    expect(await counted("search_breaker_open")).toBe(1);
    expect(await counted("search_meilisearch_last_failure_timestamp_seconds")).toBe(
      openedAt / 1_000,
    );
    expect((await read()).counts).toMatchObject({
      answered: { postgres: before.postgres + 5 },
      opened: before.opened + 1,
      openSince: openedAt,
      lastFailureAt: openedAt,
    });
  });

  test("a day later the page says the day too", async () => {
    expect(
      engineWords(
        { engine: "postgres", why: "breaker-open", since: NOON.getTime() },
        url,
        new Date(NOON.getTime() + 86_400_000),
        t,
      ).says,
    ).toContain("từ 12:00 20/11/2026");
  });

  test("it closes by itself once Meilisearch answers, and the page says so", async () => {
    server = answering();
    await listen(server, port);
    expect((await read()).state).toMatchObject({ why: "breaker-open" });
    vi.setSystemTime(NOON.getTime() + 13_000);
    const before = await counted('search_answers_total{engine="meilisearch"}');
    expect((await read()).state).toEqual({ engine: "meilisearch", why: "healthy" });
    expect(await counted('search_answers_total{engine="meilisearch"}')).toBe(before + 1);
    expect(await counted("search_breaker_open")).toBe(0);
    expect(await counted('search_duration_seconds_count{engine="meilisearch"}')).toBe(
      await counted('search_answers_total{engine="meilisearch"}'),
    );
  });

  test("what people type is in no count", async () => {
    await findOrders({ ...EMPTY_QUERY, text: "bimatrieng" }, NOON);
    expect(await metricsText()).not.toContain("bimatrieng");
  });
});

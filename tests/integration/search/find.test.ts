// The search as pages see it on PostgreSQL: words, typing errors, filters to drop, and Meilisearch failing unseen.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { refreshVocabulary } from "#search/reading/correct.server.ts";
import { configureSearch } from "#search/open.server.ts";
import { findOrders } from "#search/find.server.ts";
import { suggestDrops } from "#search/drops.server.ts";
import { makeLive, takeGeneration } from "#search/indexing/live-index.server.ts";
import { EMPTY_QUERY, orderQueryParams, parseOrderQuery } from "#search/query.ts";
import { testDatabase } from "#tests/support/database.ts";
import { insertOrders } from "#tests/support/orders-corpus.ts";

const AT = new Date("2026-11-22T03:00:00Z");
let test: Awaited<ReturnType<typeof testDatabase>>;
const ask = (address: string) => parseOrderQuery(new URLSearchParams(address)).query;

/** Gives the first orders of a corpus these words in their titles and nothing else to be found by. */
async function titled(titles: readonly string[]): Promise<string[]> {
  const { rows } = await test.database.pool.query<{ id: string }>(
    "SELECT id FROM job_order ORDER BY id LIMIT $1",
    [titles.length],
  );
  for (const [i, title] of titles.entries()) {
    await test.database.pool.query(
      "UPDATE job_order SET search_title = $2, search_text = 'không', cost_months_milli = $3 WHERE id = $1",
      [rows[i]?.id, title, i],
    );
  }
  return rows.map(({ id }) => id);
}

beforeAll(async () => {
  test = await testDatabase();
  await insertOrders(test.database.pool, { orders: 400, at: AT, details: false });
  await refreshVocabulary(test.database.pool);
});

afterEach(() => {
  configureSearch(null);
});
afterAll(async () => {
  await test.close();
});

describe("words", () => {
  it("with the marks that were typed come before the same with others or none", async () => {
    const ids = await titled(["Hạn ngạch wq", "Đúng hẹn wq", "Hen wq"]);
    const found = async (text: string) => (await findOrders({ ...EMPTY_QUERY, text }, AT)).ids;
    expect(await found("hẹn wq")).toEqual([ids[1], ids[2]]);
    expect(await found("hén wq")).toEqual([ids[1], ids[2]]);
    expect(await found("hen wq")).toEqual([ids[1], ids[2]]);
    await titled(["Hen suyễn wq", "Đúng hẹn wq", "Hén wq"]);
    expect(await found("hẹn wq")).toEqual([ids[1], ids[0], ids[2]]);
    expect(await found("wq hén")).toEqual([ids[2], ids[0], ids[1]]);
    expect(await found("hen wq")).toEqual([ids[0], ids[1], ids[2]]);
  });

  it("joined by strokes and stops are words like others", async () => {
    const [id] = await titled(["May/dệt a.b-c_qz"]);
    for (const text of ["dệt qz", "may qz", "det qz", "b c qz", "a.b-c_qz"]) {
      expect((await findOrders({ ...EMPTY_QUERY, text }, AT)).ids, text).toEqual([id]);
    }
  });
});

describe("a typing error", () => {
  it.each([
    ["dieu duogn", "điều dưỡng"],
    ["điều dưỡgn", "điều dưỡng"],
    ["che bein thuc pham", "chế biến thực phẩm"],
    ["xay dugn nhat ban", "xây dựng nhật bản"],
    ["hang xi", "hàn xì"],
    ["nhân viên buồgn phòng", "nhân viên buồng phòng"],
    ["dieu duon", "điều dưỡng"],
    ["thợ hàn qwxzy", "thợ hàn"],
    ["nhật bản bao bây biển lương trên 20 triệu", "nhật bản lương trên 20 triệu"],
  ])("%s is searched as %s, and says so", async (typed, corrected) => {
    const found = await findOrders({ ...EMPTY_QUERY, text: typed }, AT);
    expect(found.corrected).toBe(corrected);
    expect(found.total).toBe((await findOrders({ ...EMPTY_QUERY, text: corrected }, AT)).total);
    expect(found.total).toBeGreaterThan(0);
  });

  it.each(["dieu duong", "xqzvw", "zz", ""])("%j is left as it is", async (text) => {
    expect((await findOrders({ ...EMPTY_QUERY, text }, AT)).corrected).toBeNull();
  });

  it("is not what known words without a common order are", async () => {
    expect(
      await findOrders({ ...ask("market=JP&q=dieu+duong&agency=none-such") }, AT),
    ).toMatchObject({ total: 0, corrected: null });
  });
});

describe("without results", () => {
  it("says which filter to drop, what the address is then, and how many orders that gives", async () => {
    const query = ask("market=DE&lang=none&study=0&cost=0&q=dieu+duong&sort=wage&page=3");
    expect((await findOrders(query, AT)).total).toBe(0);
    const drops = await suggestDrops(query, AT);
    expect(drops.length).toBeGreaterThan(0);
    for (const { field, params, total } of drops) {
      expect(params.has(field)).toBe(false);
      expect(params.get("sort")).toBe("wage");
      expect(params.has("page")).toBe(false);
      expect(total).toBe((await findOrders(parseOrderQuery(params).query, AT)).total);
      expect(total).toBeGreaterThan(0);
    }
    expect(drops.map(({ total }) => total)).toEqual(
      drops.map(({ total }) => total).sort((a, b) => b - a),
    );
  });

  it("offers to drop everything only where no single filter helps", async () => {
    const drops = await suggestDrops(ask("agency=none-such&age=99&q=xqzvw"), AT);
    expect(drops.map(({ field }) => field)).toEqual(["all"]);
    expect(drops[0]?.params.toString()).toBe("");
  });

  it("offers nothing for a search that asks for nothing", async () => {
    expect(await suggestDrops(EMPTY_QUERY, AT)).toEqual([]);
    expect(orderQueryParams(EMPTY_QUERY).size).toBe(0);
  });
});

describe("a Meilisearch that fails", () => {
  const logged: string[] = [];
  beforeAll(async () => {
    await takeGeneration(test.database.pool);
    await makeLive(test.database.pool, {
      generation: 1,
      uid: "t_orders_g1",
      createdAt: "",
      documents: 0,
    });
  });
  const use = (url: string) => {
    logged.length = 0;
    configureSearch({ url, searchKey: "k", indexPrefix: "t_" }, (message) => {
      logged.push(message);
    });
  };

  it("by refusing connections is not noticed, and said once a minute", async () => {
    const expected = await findOrders(ask("market=JP"), AT);
    use("http://127.0.0.1:9");
    for (let i = 0; i < 5; i += 1)
      expect(await findOrders(ask("market=JP"), AT)).toEqual({ ...expected, engine: "postgres" });
    expect(logged).toHaveLength(1);
    expect((await suggestDrops(ask("agency=none-such"), AT)).length).toBe(1);
  });

  it("by answering too late is not waited for, and after three times not asked", async () => {
    let asked = 0;
    const server = createServer(() => {
      asked += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const times: number[] = [];
    const requests: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const start = performance.now();
      expect(await findOrders(ask("market=KR"), AT)).toMatchObject({ engine: "postgres" });
      times.push(performance.now() - start);
      requests.push(asked);
    }
    const [first = 0, second, third, ...later] = requests;
    expect([first > 0, second, third, ...later]).toEqual([
      true,
      2 * first,
      3 * first,
      3 * first,
      3 * first,
    ]);
    expect(Math.max(...times)).toBeLessThan(1_000);
    expect(times[4]).toBeLessThan(250);
    server.closeAllConnections();
    server.close();
  });

  it("by answering nonsense is not noticed", async () => {
    const server = createServer((_, response) => {
      response.setHeader("content-type", "application/json").end('{"results":[{}]}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(await findOrders(ask("market=KR"), AT)).toMatchObject({ engine: "postgres" });
    server.closeAllConnections();
    server.close();
  });
});

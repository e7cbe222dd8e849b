// What the results page answers to typed words: readings with a way back, a warning, another text, and never a dead end.
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { loader } from "#app/routes/$lang.orders._index/route.tsx";
import { loader as suggest } from "#app/routes/api.suggest.ts";
import { refreshVocabulary } from "#search/reading/correct.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, putOrders, putRates, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;
const ORDERS: Record<string, string>[] = [
  { trade: "garment", title_vi: "May công nghiệp" },
  { trade: "garment", title_vi: "May áo", workplace: "Osaka", wage_amount: "220000" },
  { trade: "packing", title_vi: "Đóng gói hàng hóa" },
  { trade: "food-processing", title_vi: "Làm cơm hộp" },
  { trade: "welding", title_vi: "Hàn" },
  { trade: "welding", title_vi: "Hàn xì", gender: "male" },
];

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
  world = await testDatabase();
  await putRates();
  await putRegister([{}]);
  await putOrders(
    ORDERS.map((order, at) => ({ ...order, order_ref: `R-${at}`, approval_no: `${at}/QLLĐNN-JP` })),
  );
  await refreshVocabulary(world.database.pool);
});
afterAll(async () => {
  vi.useRealTimers();
  await world.close();
});

function page(params: Record<string, string>) {
  const request = new Request(
    `http://localhost/vi/orders?${new URLSearchParams(params).toString()}`,
  );
  return loader({
    request,
    params: { lang: "vi" },
    context: { requestId: "test" },
  } as LoaderFunctionArgs);
}
const titles = (orders: readonly { title: string }[]) => orders.map(({ title }) => title).sort();

test("words become filters, and the text stays what was typed", async () => {
  const { query, readings, orders, total } = await page({ q: "may ở Osaka" });
  expect(query.text).toBe("may ở Osaka");
  expect(readings.map(({ words }) => words)).toEqual(["may", "osaka"]);
  expect([total, titles(orders)]).toEqual([1, ["May áo"]]);
  expect((await page({ q: "thợ hàn Aichi Demo" })).rest).toMatchObject({
    text: "Demo",
    without: { text: "thợ hàn Aichi" },
  });
});

test("a reading taken back is a word again", async () => {
  const { readings, total } = await page({ q: "may ở Osaka", plain: "osaka" });
  expect(readings.map(({ words }) => words)).toEqual(["may"]);
  expect(total).toBe(1);
});

test("few results are followed by orders that miss one wish only, wishes given up before the trade", async () => {
  const { nearby } = await page({ q: "may ở Osaka" });
  expect(nearby).toMatchObject({ drop: { field: "q", words: "osaka", total: 2 } });
  expect(titles(nearby?.orders ?? [])).toEqual(["May công nghiệp"]);
});

test("nothing found says what to drop, and shows what is near", async () => {
  const { total, drops, nearby } = await page({ q: "may ở Đài Loan nữ" });
  expect(total).toBe(0);
  expect(drops.map(({ words }) => words)).toEqual(["đài loan"]);
  expect(drops[0]?.href).toBe("/vi/orders?q=may+%E1%BB%9F+n%E1%BB%AF");
  expect(titles(nearby?.orders ?? [])).toEqual(["May công nghiệp", "May áo"]);
});

test("a slip that finds nothing is mended; words that nothing knows are left out", async () => {
  expect(await page({ q: "dong gio hang" })).toMatchObject({ corrected: "đóng gói hang" });
  expect(await page({ q: "thợ hàn qwxz" })).toMatchObject({ corrected: "thợ hàn", total: 2 });
});

test("a programme of the state is warned of, and its country shown", async () => {
  expect(await page({ q: "e9 hàn quốc" })).toMatchObject({ notices: ["kr-e9"], total: 0 });
  expect(await page({ q: "im japan" })).toMatchObject({
    notices: ["jp-im-japan"],
    total: ORDERS.length,
  });
});

test("enough results have neither drops nor near ones", async () => {
  expect(await page({ q: "nhật bản" })).toMatchObject({
    total: ORDERS.length,
    drops: [],
    nearby: null,
    corrected: null,
    didYouMean: null,
  });
});

test("five results are enough, four are few", async () => {
  expect(await page({ sex: "female" })).toMatchObject({ total: 5, drops: [], nearby: null });
  const few = await page({ q: "may", sex: "female" });
  expect(few.total).toBeLessThan(5);
  expect(few.nearby).not.toBeNull();
});

const ODD = [
  "\u0301",
  "\u0323\u0302",
  "\ufdfa",
  "\ufe70",
  "\u037a",
  "\u202e",
  "\u0000",
  "\ud800",
  "'",
  "\\",
  "介",
];

test.each(ODD)("200 times %j is answered like any text", async (sign) => {
  for (const q of [sign, sign.repeat(200), `thợ ${sign} hàn ${sign}`])
    expect((await page({ q })).total).toBeGreaterThanOrEqual(0);
});

test("a fault tells its code, and no log what was typed", async () => {
  const { pool } = world.database;
  const typed = "bimatcuatoi"; // a word that nobody has searched, so that PostgreSQL is asked for it
  const { rows } = await pool.query<{ level: string }>(
    "SELECT current_setting('log_min_messages') AS level",
  );
  expect(rows[0]?.level).toBe("log");
  await pool.query("ALTER FUNCTION numbers_with_words(tsquery, uuid[]) RENAME TO gone");
  await pool.query(
    `CREATE FUNCTION numbers_with_words(words tsquery, among uuid[]) RETURNS bytea LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'cannot look for %', words; END $$`,
  );
  const fault: unknown = await page({ q: typed }).catch((error: unknown) => error);
  await pool.query("DROP FUNCTION numbers_with_words(tsquery, uuid[])");
  await pool.query("ALTER FUNCTION gone(tsquery, uuid[]) RENAME TO numbers_with_words");
  expect(fault).toBeInstanceOf(Error);
  expect(inspect(fault, { depth: 9, showHidden: true })).not.toContain(typed);
  expect(fault).toMatchObject({ code: "P0001" });
  expect(readFileSync(inject("testServer").log, "utf8")).not.toContain(typed);
});

test("suggestions are links with how many orders they find; what finds none is left out", async () => {
  const ask = (q: string, accept: string) =>
    suggest({
      request: new Request(`http://localhost/api/suggest?lang=vi&q=${encodeURIComponent(q)}`, {
        headers: { Accept: accept },
      }),
      params: {},
      context: {},
    } as LoaderFunctionArgs);
  const json = (await (await ask("ma", "application/json")).json()) as {
    suggestions: { text: string; href: string; total: number }[];
  };
  expect(json.suggestions[0]).toEqual({
    text: "may mặc",
    href: "/vi/orders?q=may+m%E1%BA%B7c",
    total: 2,
  });
  expect(json.suggestions.every(({ total }) => total > 0)).toBe(true);
  const html = await (await ask("tho h", "text/html")).text();
  expect(html).toContain(
    '<a href="/vi/orders?q=th%E1%BB%A3+h%C3%A0n">thợ hàn</a> <span class="num small soft">2 đơn hàng</span>',
  );
  expect(await (await ask(`"><script>`, "text/html")).text()).toBe("");
});

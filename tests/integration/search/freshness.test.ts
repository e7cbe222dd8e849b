// The PostgreSQL engine answers with everything that was committed before it was asked, whatever else is under way.
import type pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { postgresEngine } from "#search/engines/postgres/find.server.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import type { OrderQuery } from "#search/query.ts";
import { testDatabase } from "#tests/support/database.ts";
import { insertOrders } from "#tests/support/orders-corpus.ts";
import { randomOf } from "#tests/support/random.ts";

const AT = new Date("2026-11-22T03:00:00Z");
const ORDERS = 60;
let test: Awaited<ReturnType<typeof testDatabase>>;
let pool: pg.Pool;
let orderIds: string[];
const find = (query: Partial<OrderQuery> = {}, at = AT) =>
  postgresEngine(pool).find({ ...EMPTY_QUERY, ...query }, at);
const total = async (query: Partial<OrderQuery> = {}) => (await find(query)).total;
const publicNow = async () =>
  (await pool.query<{ n: number }>("SELECT count(*)::int AS n FROM public_orders($1)", [AT]))
    .rows[0]?.n;

beforeAll(async () => {
  test = await testDatabase();
  pool = test.database.pool;
  ({ orderIds } = await insertOrders(pool, {
    orders: ORDERS,
    at: AT,
    agencies: 6,
    details: false,
  }));
});
beforeEach(async () => {
  await pool.query(
    "UPDATE licence SET state = 'active', suspended_from = NULL, suspended_to = NULL; UPDATE job_order SET state = 'approved', selected = 0",
  );
  expect(await total()).toBe(ORDERS);
});
afterAll(async () => {
  await test.close();
});

it("a revoked licence takes its orders out of the next search, its return brings them back", async () => {
  const { rows } = await pool.query<{ n: number; slug: string }>(
    "SELECT count(*)::int AS n, a.slug FROM job_order o JOIN agency a ON a.id = o.agency_id GROUP BY a.slug ORDER BY 1 DESC LIMIT 1",
  );
  const [{ n, slug } = { n: 0, slug: "" }] = rows;
  const change = (state: string) =>
    pool.query(
      "UPDATE licence SET state = $2, state_on = '2026-11-21' WHERE agency_id = (SELECT id FROM agency WHERE slug = $1)",
      [slug, state],
    );
  await change("revoked");
  expect(await total()).toBe(ORDERS - n);
  expect((await find()).counts.agency[slug]).toBeUndefined();
  await change("active");
  expect(await total({ agency: slug })).toBe(n);
});

it("a removed market approval, a withdrawn order, a filled order and a deleted one are gone at once", async () => {
  const { rows } = await pool.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM job_order WHERE 'TW' = ANY (required_approvals)",
  );
  const kept = await pool.query(
    "DELETE FROM licence_approval WHERE kind = 'TW' RETURNING licence_id",
  );
  expect(await total()).toBe(ORDERS - (rows[0]?.n ?? 0));
  for (const { licence_id } of kept.rows as { licence_id: string }[])
    await pool.query("INSERT INTO licence_approval VALUES ($1, 'TW')", [licence_id]);
  await pool.query("UPDATE job_order SET state = 'withdrawn' WHERE id = $1", [orderIds[0]]);
  await pool.query("UPDATE job_order SET selected = headcount WHERE id = $1", [orderIds[1]]);
  expect(await total()).toBe(ORDERS - 2);
});

it("a changed title is found by its new words and no longer by the old", async () => {
  await pool.query(
    "UPDATE job_order SET search_title = 'Alpha qqx', search_text = 'z' WHERE id = $1",
    [orderIds[2]],
  );
  expect((await find({ text: "alpha qqx" })).ids).toEqual([orderIds[2]]);
  expect(await total({ text: "beta qqx" })).toBe(0);
  await pool.query("UPDATE job_order SET search_title = 'Beta qqx' WHERE id = $1", [orderIds[2]]);
  expect(await total({ text: "alpha qqx" })).toBe(0);
  expect((await find({ text: "beta qqx" })).ids).toEqual([orderIds[2]]);
});

it("asked again, the answer is the same until time closes an order or opens it", async () => {
  const [first, ...others] = orderIds;
  await pool.query(
    "UPDATE job_order SET apply_by = '2027-01-31', departure_on = NULL, confirmed_at = $1",
    [new Date(AT.getTime() - 3_600_000)],
  );
  await pool.query("UPDATE job_order SET apply_by = '2026-11-25' WHERE id = $1", [first]);
  const ends = new Date("2026-11-26T00:00:00+07:00");
  const openAt = async (at: Date) => (await find({}, at)).total;
  expect(await openAt(AT)).toBe(ORDERS);
  expect(await find()).toEqual(await find());
  expect([
    await openAt(new Date(ends.getTime() - 1)),
    await openAt(ends),
    await openAt(AT),
  ]).toEqual([ORDERS, others.length, ORDERS]);
});

it("the words of orders stay out of their narrow rows, as written first and as changed", async () => {
  const bytesARow = async () =>
    Number(
      (
        await pool.query<{ bytes: string }>(
          "SELECT pg_relation_size('order_words') / count(*) AS bytes FROM order_words",
        )
      ).rows[0]?.bytes,
    );
  const first = await bytesARow();
  expect(first).toBeLessThan(300);
  await pool.query("UPDATE job_order SET search_text = 'z ' || search_text");
  expect(await bytesARow()).toBeLessThan(first + 300);
});

it("what is not committed is not seen, and is once it is, in whatever order transactions end", async () => {
  const [early, late] = [await pool.connect(), await pool.connect()];
  await early.query("BEGIN");
  await early.query("UPDATE job_order SET state = 'closed' WHERE id = $1", [orderIds[3]]);
  await late.query("BEGIN");
  await late.query("UPDATE job_order SET state = 'closed' WHERE id = $1", [orderIds[4]]);
  expect(await total()).toBe(ORDERS);
  await late.query("COMMIT");
  expect(await total()).toBe(ORDERS - 1);
  await late.query("UPDATE job_order SET state = 'closed' WHERE id = $1", [orderIds[5]]);
  expect(await total()).toBe(ORDERS - 2);
  await early.query("COMMIT");
  expect(await total()).toBe(ORDERS - 3);
  await early.query("BEGIN; SELECT 1; ROLLBACK");
  early.release();
  late.release();
  expect(await total()).toBe(ORDERS - 3);
});

it("twenty writers and readers at once: every reader sees what was committed before it asked", async () => {
  const random = randomOf(9);
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      for (let round = 0; round < 10; round += 1) {
        const id = random.pick(orderIds);
        const state = random.pick(["approved", "closed"]);
        await pool.query("UPDATE job_order SET state = $2::order_state WHERE id = $1", [id, state]);
        await find({ text: random.pick(["", "dieu", "nhat ban"]) });
      }
    }),
  );
  expect(await total()).toBe(await publicNow());
});

it("an earlier instant than any asked for before is answered too", async () => {
  const past = new Date(AT.getTime() - 5 * 86_400_000);
  const { rows } = await pool.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM public_orders($1)",
    [past],
  );
  expect((await find({}, past)).total).toBe(rows[0]?.n);
  expect(await total()).toBe(ORDERS);
});

// In which order the short lists of orders stand: cheapest first among those alike, nearest deadline first at an agency.
import { afterAll, beforeAll, expect, test } from "vitest";
import { listAgencyOrders, listSimilarOrders } from "#app/domain/orders/views/orders.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { insertOrders } from "#tests/support/orders-corpus.ts";

const AT = new Date("2026-11-22T03:00:00Z");
let world: Awaited<ReturnType<typeof testDatabase>>;
type Row = {
  id: string;
  market: string;
  trade: string;
  agencyId: string;
  applyBy: string;
  cost: number;
};
let rows: Map<string, Row>;

beforeAll(async () => {
  world = await testDatabase();
  await insertOrders(world.database.pool, { orders: 300, at: AT, agencies: 6, details: true });
  const read = await world.database.pool.query<Row>(
    `SELECT id, market, trade, agency_id AS "agencyId", apply_by::text AS "applyBy", cost_months_milli AS cost
     FROM job_order WHERE id IN (SELECT id FROM public_orders($1))`,
    [AT],
  );
  rows = new Map(read.rows.map((row) => [row.id, row]));
});
afterAll(async () => {
  await world.close();
});

const rowOf = (id: string): Row => {
  const row = rows.get(id);
  if (row === undefined) throw new Error("an order that the public may not see");
  return row;
};

test("similar orders stand by likeness, those alike by cost in months of wage", async () => {
  const [order] = rows.values();
  if (order === undefined) throw new Error("no order is public");
  const likeness = ({ trade, market }: Row) =>
    trade === order.trade ? (market === order.market ? 0 : 1) : 2;
  const found = (await listSimilarOrders(order, AT, 100)).map(({ id }) => rowOf(id));
  const expected = [...found].sort((a, b) => likeness(a) - likeness(b) || a.cost - b.cost);
  expect(found.map((row) => [likeness(row), row.cost])).toEqual(
    expected.map((row) => [likeness(row), row.cost]),
  );
  expect(new Set(found.map(({ cost }) => cost)).size).toBeGreaterThan(2);
});

test("an agency's orders stand by deadline, the nearest first", async () => {
  const [order] = rows.values();
  const found = await listAgencyOrders(order?.agencyId ?? "", AT);
  const days = found.map(({ id }) => rowOf(id).applyBy);
  expect(days).toEqual([...days].sort());
  expect(new Set(days).size).toBeGreaterThan(2);
});

// What lists and pages are told of a stored order: places without the workers already chosen, sums by its own day.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findOrderPage, listSimilarOrders } from "#app/domain/orders/views/orders.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, putOrders, putRates, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOON });
  world = await testDatabase();
  await putRates();
  await putRegister([{}]);
  await putOrders([
    { board_lodging_deduction: "12000" },
    { order_ref: "T-2", approval_no: "1/QLLĐNN" },
  ]);
});
afterAll(async () => {
  vi.useRealTimers();
  await world.close();
});

test("places left are the headcount without the workers already chosen, on the page and on cards", async () => {
  const { prisma } = database();
  const stored = await prisma.order.findFirstOrThrow({ where: { ref: "T-1" } });
  const selected = stored.headcount - 1;
  await prisma.order.update({ where: { id: stored.id }, data: { selected } });
  const found = await findOrderPage(stored.code, NOON);
  expect(found).toMatchObject({
    state: "public",
    order: { headcount: stored.headcount, placesLeft: 1 },
  });
  const other = await prisma.order.findFirstOrThrow({ where: { ref: "T-2" } });
  const similar = await listSimilarOrders(other, NOON, 3);
  expect(similar.map(({ code, placesLeft }) => [code, placesLeft])).toEqual([[stored.code, 1]]);
});

test("a card knows what is taken off the wage, so that it tells the same take-home pay as the page", async () => {
  const { prisma } = database();
  const other = await prisma.order.findFirstOrThrow({ where: { ref: "T-2" } });
  const [card] = await listSimilarOrders(other, NOON, 3);
  expect(card?.deduction).toEqual({ minor: 12_000, currency: "JPY" });
  const found = await findOrderPage(card?.code ?? "", NOON);
  expect(found?.state === "public" && found.order.terms.boardLodgingDeduction).toEqual(
    card?.deduction,
  );
});

test("a card counts the points that the order's own page tells to ask about", async () => {
  const { prisma } = database();
  const stored = await prisma.order.findFirstOrThrow({ where: { ref: "T-1" } });
  const finding = { found: 1, allowed: 2, unit: "vnd", article: null, source: null };
  const findings = [
    { ...finding, code: "service_fee_over_cap", severity: "warn", field: "fee_service_vnd" },
    { ...finding, code: "wage_floor_not_on_file", severity: "info", field: "wage_amount" },
    { ...finding, code: "service_fee_not_reduced", severity: "info", field: "fee_service_vnd" },
  ];
  await prisma.order.update({ where: { id: stored.id }, data: { findings } });
  const other = await prisma.order.findFirstOrThrow({ where: { ref: "T-2" } });
  const [card] = await listSimilarOrders(other, NOON, 3);
  expect(card).toMatchObject({ code: stored.code, points: 2 });
});

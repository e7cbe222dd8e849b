// The highest wage of a programme's open orders: an order that the public does not see pays nobody anything.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findHighestWage } from "#app/domain/orders/views/highest-wages.server.ts";
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
    { wage_amount: "181000" },
    { order_ref: "T-2", approval_no: "2/QLLĐNN", wage_amount: "190000" },
    { order_ref: "T-3", approval_no: "3/QLLĐNN", wage_amount: "200000" },
  ]);
});
afterAll(async () => {
  vi.useRealTimers();
  await world.close();
});

const stored = (ref: string) => database().prisma.order.findFirstOrThrow({ where: { ref } });
const highest = async (at = NOON) => (await findHighestWage("jp-intern", at))?.code ?? null;

test("is the wage with its order's code and the day its figures stand at", async () => {
  const { code } = await stored("T-3");
  expect(await findHighestWage("jp-intern", NOON)).toEqual({
    code,
    wage: { minor: 200_000, currency: "JPY" },
    wageVnd: 34_400_000,
    rateOn: "2026-11-20",
  });
});

test("is none of another programme's, and none where none is open", async () => {
  expect(await findHighestWage("tw-factory", NOON)).toBeNull();
  expect(await highest(new Date("2027-06-01T05:00:00Z"))).toBeNull();
});

test("an order asleep, closed or full does not count", async () => {
  const { prisma } = database();
  const [second, third] = [await stored("T-2"), await stored("T-3")];
  expect(await highest()).toBe(third.code);
  await prisma.order.update({ where: { id: third.id }, data: { state: "asleep" } });
  expect(await highest()).toBe(second.code);
  await prisma.order.update({ where: { id: third.id }, data: { state: "closed" } });
  expect(await highest()).toBe(second.code);
  await prisma.order.update({
    where: { id: second.id },
    data: { selected: second.headcount },
  });
  expect(await highest()).toBe((await stored("T-1")).code);
});

// Orders kept without any sheet, as an editor's page or an interface would.
import { afterAll, beforeEach, expect, test } from "vitest";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { keepOrders } from "#app/domain/orders/keeping/keep-orders.server.ts";
import type { OrderToKeep } from "#app/domain/orders/keeping/judge-claims.server.ts";
import { readOrderRow } from "#app/domain/orders/sheet/order-sheet.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { orderCells, RATES } from "#tests/support/sheet-rows.ts";
import { NOON, OPERATOR, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>> | undefined;
let agency: OrderToKeep["agency"];
beforeEach(async () => {
  await world?.close();
  world = await testDatabase();
  await putRegister([{}]);
  agency = await database().prisma.agency.findFirstOrThrow({ select: { id: true, name: true } });
});
afterAll(() => world?.close());

function order(change: Record<string, string> = {}): OrderToKeep {
  const read = readOrderRow(orderCells(change));
  if (!read.ok) throw new Error("the row cannot be read");
  return { agency, terms: read.terms, findings: [] };
}

const keep = (orders: OrderToKeep[], rates = RATES, approve = true) =>
  keepOrders(OPERATOR, { orders, approve, rates }, NOON);
const did = async (...args: Parameters<typeof keep>) => {
  const result = await keep(...args);
  if (!result.ok) throw new Error(result.why);
  return result.kept.map((each) =>
    each.did === "not_kept" ? each.why : `${each.did} ${each.state}`,
  );
};

test("an order is created, changed, and left alone where it says the same", async () => {
  expect(await did([order()], RATES, false)).toEqual(["created submitted"]);
  expect(await did([order()], RATES, false)).toEqual(["unchanged submitted"]);
  expect(await did([order({ headcount: "11" })])).toEqual(["updated approved"]);
  expect(await database().prisma.order.findFirst()).toMatchObject({ headcount: 11 });
});

test("visitors may keep nothing", async () => {
  const input = { orders: [order()], approve: true, rates: RATES };
  expect(await keepOrders(VISITOR, input, NOON)).toEqual({ ok: false, why: "not_allowed" });
  expect(await database().prisma.order.count()).toBe(0);
});

test("what cannot stand is said order by order, and the others are kept", async () => {
  const without = RATES.filter(({ currency }) => currency !== "JPY");
  expect(await did([order()], without)).toEqual(["no_rate"]);
  const again = order({ approval_no: "2/X" });
  const second = order({ order_ref: "T-2" });
  expect(await did([order(), again, second])).toEqual([
    "created approved",
    "repeated_ref",
    "created draft",
  ]);
});

test("two who keep the same order at once make it once", async () => {
  const answers = await Promise.all([did([order()]), did([order()]), did([order()])]);
  expect(answers.flat().sort()).toEqual([
    "created approved",
    "unchanged approved",
    "unchanged approved",
  ]);
});

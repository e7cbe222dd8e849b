// What the nightly check judges is what was kept: terms come back from the database as they went in.
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepOrders } from "#app/domain/orders/keeping/keep-orders.server.ts";
import { termsOfRow, TERMS_INCLUDE } from "#app/domain/orders/keeping/stored-terms.server.ts";
import { readOrderRow } from "#app/domain/orders/sheet/order-sheet.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { orderCells, RATES } from "#tests/support/sheet-rows.ts";
import { NOON, OPERATOR, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase();
  await putRegister([{}]);
});
afterAll(() => world.close());

test.each<[string, Record<string, string>]>([
  ["an order that says everything", {}],
  ["no language", { language_test: "none", language_level: "" }],
  ["another test of the same language", { language_test: "NAT-TEST", language_level: "4Q" }],
  ["a letter of the preparation kind", { approval_kind: "source-preparation" }],
  ["no letter yet", { approval_no: "", approval_date: "" }],
  ["men who have finished a programme", { gender: "male", finished_programme: "intern-2" }],
  ["women who have finished the next", { gender: "female", finished_programme: "intern-3" }],
  ["no upper age and no days to come", { age_max: "", interview_on: "", departure_on: "" }],
  [
    "cents",
    { market: "TW", programme: "tw-factory", wage_amount: "29500.50", wage_currency: "TWD" },
  ],
  ["costs that the foreign side bears", { paid_by_foreign_side_vnd: "12000000" }],
])("%s", async (_name, change) => {
  const read = readOrderRow(orderCells(change));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const agency = await database().prisma.agency.findFirstOrThrow({
    select: { id: true, name: true },
  });
  const orders = [{ agency, terms: read.terms, findings: [] }];
  await keepOrders(OPERATOR, { orders, approve: false, rates: RATES }, NOON);
  const row = await database().prisma.order.findFirstOrThrow({ include: TERMS_INCLUDE });
  // A fee of nothing is no fee: it is not kept.
  const fees = read.terms.fees.filter(({ amountVnd }) => amountVnd > 0);
  expect(termsOfRow(row)).toEqual({ ...read.terms, fees });
});

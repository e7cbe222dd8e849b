// A register takes effect on orders in the same moment.
import { afterAll, beforeEach, expect, test } from "vitest";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { findAgency } from "#app/domain/agencies/agencies.server.ts";
import { importRegister } from "#app/domain/agencies/import-register.server.ts";
import { verifyHistory } from "#app/domain/history/verify.server.ts";
import { countPublicOrders, findOrderPage } from "#app/domain/orders/views/orders.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, putOrders, putRates, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>> | undefined;
beforeEach(async () => {
  await world?.close();
  world = await testDatabase();
  await putRates();
  await putRegister([
    {},
    { licence_no: "9918/LĐTBXH-GP", tax_code: "0109900018", name: "Công ty CP Sao Khuê" },
  ]);
  await putOrders([
    {},
    { order_ref: "T-2", approval_no: "2/X" },
    { order_ref: "T-1", agency_licence_no: "9918/LĐTBXH-GP", approval_no: "3/X" },
  ]);
});
afterAll(() => world?.close());

async function publicOrders(): Promise<number> {
  return (await countPublicOrders(NOON)).total;
}

test("a revoked licence takes its orders away at once and leaves the others", async () => {
  expect(await publicOrders()).toBe(3);
  const result = await putRegister([
    { status: "revoked", status_date: "2026-11-19" },
    { licence_no: "9918/LĐTBXH-GP", tax_code: "0109900018", name: "Công ty CP Sao Khuê" },
  ]);
  expect(result).toMatchObject({
    altered: 1,
    unchanged: 1,
    ended: ["9917/LĐTBXH-GP"],
    dropped: [],
  });
  expect(await publicOrders()).toBe(1);
  expect(await findAgency("cong-ty-cp-phai-cu-chim-lac-9917", NOON)).toMatchObject({
    licence: { state: "revoked", stateOn: "2026-11-19" },
  });
  const order = await database().prisma.order.findFirst({ where: { ref: "T-2" } });
  expect(await findOrderPage(order?.code ?? "", NOON)).toMatchObject({
    state: "gone",
    why: "licence_ended",
    since: "2026-11-19",
  });
});

test("a licence that the register no longer prints stops counting, and counts again when it is back", async () => {
  const both: Record<string, string>[] = [
    {},
    { licence_no: "9918/LĐTBXH-GP", tax_code: "0109900018", name: "Công ty CP Sao Khuê" },
  ];
  expect((await putRegister([{}])).dropped).toEqual(["9918/LĐTBXH-GP"]);
  expect(await publicOrders()).toBe(2);
  await putRegister(both);
  expect(await publicOrders()).toBe(3);
});

test("a row that cannot be read drops nothing", async () => {
  const result = await putRegister([
    {},
    {
      licence_no: "9918/LĐTBXH-GP",
      tax_code: "0109900018",
      name: "Công ty CP Sao Khuê",
      status: "???",
    },
  ]);
  expect(result.dropped).toEqual([]);
  expect(await publicOrders()).toBe(3);
});

test("a market approval that ends hides the orders of that market", async () => {
  await putRegister([
    { approvals: "TW" },
    { licence_no: "9918/LĐTBXH-GP", tax_code: "0109900018", name: "Công ty CP Sao Khuê" },
  ]);
  expect(await publicOrders()).toBe(1);
});

test("read twice it changes nothing and marks nothing", async () => {
  const { pool } = database();
  await pool.query("DELETE FROM search_mark");
  const before = await verifyHistory();
  const result = await putRegister([
    {},
    { licence_no: "9918/LĐTBXH-GP", tax_code: "0109900018", name: "Công ty CP Sao Khuê" },
  ]);
  expect(result).toMatchObject({ added: 0, altered: 0, unchanged: 2 });
  expect(await verifyHistory()).toEqual(before);
  expect((await pool.query("SELECT 1 FROM search_mark")).rowCount).toBe(0);
});

test("a change of licence marks the agency's orders for the index", async () => {
  const { pool } = database();
  await pool.query("DELETE FROM search_mark");
  await putRegister([
    { status: "returned", status_date: "2026-11-19" },
    { licence_no: "9918/LĐTBXH-GP", tax_code: "0109900018", name: "Công ty CP Sao Khuê" },
  ]);
  expect((await pool.query("SELECT 1 FROM search_mark")).rowCount).toBe(2);
});

test("a new name is searched for under the new name", async () => {
  await putRegister([
    { name: "Công ty CP Phái cử Đổi Mới" },
    { licence_no: "9918/LĐTBXH-GP", tax_code: "0109900018", name: "Công ty CP Sao Khuê" },
  ]);
  const order = await database().prisma.order.findFirst({ where: { ref: "T-2" } });
  expect(order?.searchText).toContain("Đổi Mới");
  expect(order?.searchText).not.toContain("Chim Lạc");
});

test("a re-issued number belongs to the same firm", async () => {
  await putRegister([
    { licence_no: "9999/BNV-GP" },
    { licence_no: "9918/LĐTBXH-GP", tax_code: "0109900018", name: "Công ty CP Sao Khuê" },
  ]);
  expect(await publicOrders()).toBe(3);
  expect(await findAgency("cong-ty-cp-phai-cu-chim-lac-9917", NOON)).toMatchObject({
    licence: { number: "9999/BNV-GP" },
  });
});

test("visitors and agencies may not bring in a register", async () => {
  const list = { rows: [], unreadable: [], name: "register" as const };
  expect(await importRegister(VISITOR, list, NOON)).toEqual({ ok: false, why: "not_allowed" });
  expect(await importRegister({ role: "agency", id: "a", agencyId: "a" }, list, NOON)).toEqual({
    ok: false,
    why: "not_allowed",
  });
  expect(await publicOrders()).toBe(3);
});

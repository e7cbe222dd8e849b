// A register takes effect on orders in the same moment.
import { afterAll, beforeEach, expect, test } from "vitest";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { findAgency, listAgencyNames } from "#app/domain/agencies/agencies.server.ts";
import { importRegister } from "#app/domain/agencies/import-register.server.ts";
import type { ListName } from "#app/domain/agencies/register-plan.ts";
import { readRegisterRow, REGISTER_COLUMNS } from "#app/domain/agencies/register-sheet.ts";
import { verifyHistory } from "#app/domain/history/verify.server.ts";
import { countPublicOrders, findOrderPage } from "#app/domain/orders/views/orders.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { readSheet } from "#app/sheets/read-sheet.server.ts";
import { registerCells } from "#tests/support/sheet-rows.ts";
import { NOON, OPERATOR, putOrders, putRates, putRegister } from "#tests/support/world.ts";

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
    licence: { standing: "revoked", endedOn: "2026-11-19" },
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
  const list = { rows: [], unreadable: [], name: "register" as const, confirmed: true };
  expect(await importRegister(VISITOR, list, NOON)).toEqual({ ok: false, why: "not_allowed" });
  expect(await importRegister({ role: "agency", id: "a", agencyId: "a" }, list, NOON)).toEqual({
    ok: false,
    why: "not_allowed",
  });
  expect(await publicOrders()).toBe(3);
});

/** Imports rows without confirming anything. */
async function tryRegister(rows: Record<string, string>[], name: ListName = "register") {
  const read = rows.map((cells) => readRegisterRow(registerCells(cells)));
  const good = read.flatMap((each) => (each.ok ? [each.row] : []));
  const unreadable = read.filter((each) => !each.ok);
  return importRegister(OPERATOR, { rows: good, unreadable, name, confirmed: false }, NOON);
}

const SAO_KHUE = {
  licence_no: "9918/LĐTBXH-GP",
  tax_code: "0109900018",
  name: "Công ty CP Sao Khuê",
};

test("a register without rows is refused and changes nothing, even where it is confirmed", async () => {
  const { lines, columns } = await readSheet("tests/fixtures/register-header-only.csv");
  expect([lines, columns]).toEqual([[], [...REGISTER_COLUMNS]]);
  const before = await verifyHistory();
  for (const confirmed of [false, true])
    expect(
      await importRegister(
        OPERATOR,
        { rows: [], unreadable: [], name: "register", confirmed },
        NOON,
      ),
    ).toMatchObject({ ok: false, why: "no_rows", inForce: 2 });
  expect(await publicOrders()).toBe(3);
  expect(await verifyHistory()).toEqual(before);
});

test("a register that would end more than a tenth is refused with its figures and changes nothing", async () => {
  const before = await verifyHistory();
  const refusal = { ok: false, why: "too_many_end", ending: 1, inForce: 2 };
  expect(await tryRegister([{}])).toMatchObject(refusal);
  expect(
    await tryRegister([{ status: "revoked", status_date: "2026-11-19" }, SAO_KHUE]),
  ).toMatchObject(refusal);
  expect(await publicOrders()).toBe(3);
  expect(await verifyHistory()).toEqual(before);
});

test("a number that cannot be read refuses the list; confirmed, the licence is known by its tax code or name and kept", async () => {
  const lost = { ...SAO_KHUE, licence_no: "???" };
  expect(await tryRegister([{}, lost])).toMatchObject({
    why: "unreadable_number",
    unreadableNumbers: 1,
    ending: 0,
  });
  expect(await putRegister([{}, lost])).toMatchObject({ dropped: [], spared: [] });
  expect(await putRegister([{}, { ...lost, tax_code: "" }])).toMatchObject({ dropped: [] });
  expect(await publicOrders()).toBe(3);
});

test("a row that does not say whose it is ends nobody's licence", async () => {
  const nobody = { licence_no: "???", tax_code: "", name: "Công ty CP Không Ai Biết" };
  expect(await putRegister([{}, nobody])).toMatchObject({
    dropped: [],
    spared: ["9918/LĐTBXH-GP"],
  });
  expect(await publicOrders()).toBe(3);
});

test("a register drops the licences of its own list and leaves those of another", async () => {
  const sample = { licence_no: "8801/LĐTBXH-GP", tax_code: "0108808801", name: "Công ty CP Mẫu" };
  expect(await tryRegister([sample], "sample")).toMatchObject({ ok: true, added: 1, dropped: [] });
  expect(await publicOrders()).toBe(3);
  const active = async () =>
    (await listAgencyNames(NOON))
      .filter(({ standing }) => standing === "active")
      .map(({ licenceNumber }) => licenceNumber)
      .sort();
  expect(await active()).toEqual(["8801/LĐTBXH-GP", "9917/LĐTBXH-GP", "9918/LĐTBXH-GP"]);
  expect((await putRegister([{}])).dropped).toEqual(["9918/LĐTBXH-GP"]);
  expect(await active()).toEqual(["8801/LĐTBXH-GP", "9917/LĐTBXH-GP"]);
});

test("an end that lies ahead hides nothing before its day and everything on it, without another import", async () => {
  const result = await putRegister([{ status: "revoked", status_date: "2026-11-23" }, SAO_KHUE]);
  expect(result.ended).toEqual([]);
  const slug = "cong-ty-cp-phai-cu-chim-lac-9917";
  const order = await database().prisma.order.findFirst({ where: { ref: "T-2" } });
  const seen = async (at: Date) => [
    (await countPublicOrders(at)).total,
    (await findOrderPage(order?.code ?? "", at))?.state,
    (await findAgency(slug, at))?.licence.standing,
    (await listAgencyNames(at)).find((each) => each.slug === slug)?.standing,
  ];
  const lastInstant = new Date("2026-11-22T16:59:59.999Z");
  const firstInstant = new Date("2026-11-22T17:00:00.000Z");
  expect(await seen(lastInstant)).toEqual([3, "public", "active", "active"]);
  expect(await seen(firstInstant)).toEqual([1, "gone", "revoked", "revoked"]);
  const day = new Date("2026-11-23T05:00:00Z");
  const again = await putRegister(
    [{ status: "revoked", status_date: "2026-11-23" }, SAO_KHUE],
    day,
  );
  expect(again.ended).toEqual(["9917/LĐTBXH-GP"]);
});

test("on the last day of a suspension orders are hidden, and they are back the day after", async () => {
  await database().pool.query(
    "UPDATE licence SET suspended_from = '2026-11-18', suspended_to = '2026-11-20' WHERE number_key = '9917'",
  );
  expect(await publicOrders()).toBe(1);
  expect((await countPublicOrders(new Date("2026-11-20T16:59:59.999Z"))).total).toBe(1);
  expect((await countPublicOrders(new Date("2026-11-20T17:00:00.000Z"))).total).toBe(3);
});

test("firms that print each other's tax code change them, and a code of another firm is left with it", async () => {
  const codes = async () => {
    const rows = await database().prisma.agency.findMany({ orderBy: { slug: "asc" } });
    return rows.map(({ taxCode }) => taxCode);
  };
  const second = { licence_no: "9918/LĐTBXH-GP", name: "Công ty CP Sao Khuê" };
  const [first = null] = await codes();
  await putRegister([{ tax_code: "0109900018" }, { ...second, tax_code: first ?? "" }]);
  expect(await codes()).toEqual(["0109900018", first]);
  const result = await putRegister([
    { tax_code: "0109900018" },
    { ...second, tax_code: "0109900018" },
  ]);
  expect(result).toMatchObject({ ok: true, disputed: ["9918/LĐTBXH-GP"] });
  expect(await codes()).toEqual(["0109900018", first]);
});

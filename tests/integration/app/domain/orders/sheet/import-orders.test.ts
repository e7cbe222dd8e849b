// Order sheets against the real database: kept once, approved where lawful, changed only with a new yes.
import { afterAll, beforeEach, expect, test } from "vitest";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { verifyHistory } from "#app/domain/history/verify.server.ts";
import { importOrders } from "#app/domain/orders/sheet/import-orders.server.ts";
import { countPublicOrders, listPublicOrders } from "#app/domain/orders/views/orders.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { orderLine } from "#tests/support/sheet-rows.ts";
import { NOON, putOrders, putRates, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>> | undefined;
beforeEach(async () => {
  await world?.close();
  world = await testDatabase();
  await putRates();
  await putRegister([{}]);
});
afterAll(() => world?.close());

async function states(): Promise<string[]> {
  const rows = await database().prisma.order.findMany({ orderBy: { ref: "asc" } });
  return (rows ?? []).map(({ ref, state }) => `${ref} ${state}`);
}

test("lawful rows are approved, unlawful ones kept as drafts, unreadable and ownerless ones not at all", async () => {
  const rows: Record<string, string>[] = [
    {},
    { order_ref: "T-2", approval_no: "2/X", age_min: "17" },
    { order_ref: "T-3", apply_by: "31/02/2027" },
    { order_ref: "T-4", agency_licence_no: "1/X" },
  ];
  const result = await putOrders(rows);
  expect(result.counts).toEqual({ created: 2, updated: 0, unchanged: 0, approved: 1, notKept: 2 });
  expect(await states()).toEqual(["T-1 approved", "T-2 draft"]);
});

test("without approval a lawful row waits for review", async () => {
  await putOrders([{}], { approve: false });
  expect(await states()).toEqual(["T-1 submitted"]);
  expect((await countPublicOrders(NOON)).total).toBe(0);
});

test("news of one order gives the index nothing to do with the agency's others", async () => {
  const other = { order_ref: "T-2", approval_no: "2/X" };
  await putOrders([{}, other]);
  const marks = async () => {
    const text =
      "SELECT ref, version::text FROM search_mark JOIN job_order ON id = order_id ORDER BY ref";
    return (await database().pool.query<{ ref: string; version: string }>(text)).rows;
  };
  const before = await marks();
  await putOrders([{ description_vi: "Ca đêm." }, other]);
  const after = await marks();
  expect(after[0]?.version).not.toBe(before[0]?.version);
  expect(after[1]).toEqual(before[1]);
});

test("a file read twice changes nothing", async () => {
  await putOrders([{}, { order_ref: "T-2", approval_no: "2/X", age_min: "17" }]);
  const rowsOf = async (text: string) => (await database().pool.query(text)).rows;
  // A search mark says that an order is to be indexed anew: a sheet without news gives the index nothing to do.
  const snapshot = async () =>
    JSON.stringify([
      await rowsOf(
        "SELECT o.*, f.kind, f.amount_vnd FROM job_order o LEFT JOIN fee_line f ON f.order_id = o.id ORDER BY o.id, f.id",
      ),
      await rowsOf("SELECT * FROM contract_approval ORDER BY id"),
      await rowsOf("SELECT order_id, version::text FROM search_mark ORDER BY order_id"),
    ]);
  const before = [await snapshot(), await verifyHistory()];
  const result = await putOrders([{}, { order_ref: "T-2", approval_no: "2/X", age_min: "17" }], {
    at: new Date(NOON.getTime() + 3_600_000),
  });
  expect(result.counts).toMatchObject({ created: 0, updated: 0, unchanged: 2, approved: 0 });
  expect([await snapshot(), await verifyHistory()]).toEqual(before);
});

test("a dry run judges and keeps nothing", async () => {
  const result = await putOrders([{}], { dryRun: true });
  expect(result.rows[0]?.verdict).toBe("ok");
  expect(await states()).toEqual([]);
});

test("a higher fee after approval leaves the public view until somebody says yes again", async () => {
  await putOrders([{}]);
  expect((await countPublicOrders(NOON)).total).toBe(1);
  await putOrders([{ fee_training_vnd: "6900000" }], { approve: false });
  expect(await states()).toEqual(["T-1 submitted"]);
  expect((await countPublicOrders(NOON)).total).toBe(0);
  await putOrders([{ fee_training_vnd: "6900000" }]);
  const [order] = (await database().prisma.order.findMany({ include: { fees: true } })) ?? [];
  expect(order?.fees.find(({ kind }) => kind === "training")?.amountVnd).toBe(6_900_000n);
  expect(Number(order?.costVnd)).toBe(49_500_000);
});

test("an unlawful change of an approved order goes back to its agency", async () => {
  await putOrders([{}]);
  await putOrders([{ fee_brokerage_vnd: "1" }]);
  expect(await states()).toEqual(["T-1 changes_requested"]);
});

test("the card tells wage, cost, cap and language as they were written", async () => {
  await putOrders([{}]);
  const [order] = (await database().prisma.order.findMany()) ?? [];
  const [card] = await listPublicOrders([order?.id ?? ""], NOON);
  expect(card).toMatchObject({
    wage: { minor: 180_000, currency: "JPY" },
    wageVnd: 30_960_000,
    costVnd: 48_500_000,
    costMonths: 1.567,
    serviceVnd: 40_000_000,
    serviceCapVnd: 92_880_000,
    capTotalVnd: 101_380_000,
    placesLeft: 10,
    applyBy: "2026-12-20",
    approvedOn: "2026-11-20",
    languages: [{ test: "JLPT", level: "N5", taughtBeforeDeparture: false }],
    agency: { licenceNumber: "9917/LĐTBXH-GP" },
  });
});

test("two sheets at once keep one order a letter, and the later is told so", async () => {
  const results = await Promise.all([
    putOrders([{ order_ref: "A" }]),
    putOrders([{ order_ref: "B" }]),
  ]);
  expect((await states()).map((state) => state.split(" ")[1]).sort()).toEqual([
    "approved",
    "draft",
  ]);
  const rows = results.flatMap((result) => result.rows);
  expect(rows.map(({ verdict }) => verdict).sort()).toEqual(["blocked", "ok"]);
  expect(rows.flatMap(({ findings }) => findings)).toMatchObject([
    { code: "duplicate_order", field: "approval_no", found: "8090/QLLĐNN-JP" },
  ]);
  expect((await verifyHistory()).brokenAt).toBeNull();
});

test("ten sheets at once with the same rows keep each order once", async () => {
  const rows = ["A", "B", "C"].map((ref) => ({ order_ref: ref, approval_no: `${ref}/X` }));
  const results = await Promise.all(
    Array.from({ length: 10 }, (_, at) => putOrders(at % 2 === 0 ? rows : [...rows].reverse())),
  );
  expect(await states()).toEqual(["A approved", "B approved", "C approved"]);
  expect(results.reduce((sum, { counts }) => sum + counts.created, 0)).toBe(3);
  expect(results.reduce((sum, { counts }) => sum + counts.unchanged, 0)).toBe(27);
  expect((await verifyHistory()).brokenAt).toBeNull();
});

test("a letter is the same however it is spaced, also against what is on file", async () => {
  await putOrders([{ approval_no: "8090 / QLLĐNN-JP" }]);
  const { rows } = await putOrders([{ order_ref: "T-2" }], { dryRun: true });
  expect(rows[0]?.findings).toMatchObject([{ code: "duplicate_order", field: "approval_no" }]);
});

test("an order that turns to another's letter goes back to its agency without it", async () => {
  await putOrders([{}, { order_ref: "T-2", approval_no: "2/X" }]);
  await putOrders([{ order_ref: "T-2" }]);
  expect(await states()).toEqual(["T-1 approved", "T-2 changes_requested"]);
  const order = await database().prisma.order.findFirstOrThrow({ where: { ref: "T-2" } });
  expect(order.approvalId).toBeNull();
});

test("visitors may not import", async () => {
  const result = await importOrders(
    VISITOR,
    [orderLine()],
    { approve: true, dryRun: false, onProgress: () => undefined },
    NOON,
  );
  expect(result).toEqual({ ok: false, why: "not_allowed" });
  expect(await states()).toEqual([]);
});

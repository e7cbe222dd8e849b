// The nightly check against the real database: to sleep, told, and awake again.
import { readFileSync } from "node:fs";
import { afterAll, beforeEach, expect, test } from "vitest";
import { operator, VISITOR } from "#app/domain/accounts/actor.ts";
import { verifyHistory } from "#app/domain/history/verify.server.ts";
import { countPublicOrders, findOrderPage } from "#app/domain/orders/views/orders.server.ts";
import { recheckOrders } from "#app/domain/orders/keeping/recheck-orders.server.ts";
import { importRates } from "#app/domain/rates/import-rates.server.ts";
import { letterOf } from "#app/mail/letters.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, OPERATOR, putOrders, putRates, putRegister } from "#tests/support/world.ts";

const NIGHT = operator("nightly check");
let world: Awaited<ReturnType<typeof testDatabase>> | undefined;
beforeEach(async () => {
  await world?.close();
  world = await testDatabase();
  await putRates();
  await putRegister([{}]);
  await putOrders([
    { fee_service_agreed_vnd: "123840000", fee_service_vnd: "92880000" },
    { order_ref: "T-2", approval_no: "2/X" },
  ]);
  await database().prisma.account.create({
    data: {
      email: "centre@example.vn",
      role: "centre",
      passwordHash: "$argon2id$none",
      lang: "vi",
    },
  });
});
afterAll(() => world?.close());

const setYen = (vndPerUnit: number) =>
  importRates(OPERATOR, [{ day: "2026-11-20", currency: "JPY", vndPerUnit }], NOON, {
    confirmed: true,
    dryRun: false,
  });
const visible = async () => (await countPublicOrders(NOON)).total;

test("nothing changed, nothing done", async () => {
  expect(await recheckOrders(NIGHT, NOON)).toEqual({ ok: true, checked: 2, asleep: 0, woken: 0 });
  expect(await visible()).toBe(2);
});

test("a corrected rate puts the order above the cap to sleep, once, and tells the centre why", async () => {
  await setYen(170);
  expect(await recheckOrders(NIGHT, NOON)).toMatchObject({ asleep: 1, woken: 0 });
  expect(await recheckOrders(NIGHT, NOON)).toMatchObject({ asleep: 0, woken: 0 });
  expect(await visible()).toBe(1);
  const mails = await database().prisma.mail.findMany();
  expect(mails).toHaveLength(1);
  const [mail] = mails;
  const letter = letterOf(
    { kind: "orders_rechecked", values: mail?.values },
    { lang: "vi", role: "centre" },
    "https://viecthat.example",
  );
  expect(letter?.text).toContain("92.880.000");
  expect(letter?.text).toContain("91.800.000");
  expect(
    (await database().prisma.historyEntry.findFirst({ orderBy: { id: "desc" } }))?.action,
  ).toBe("order.asleep");
  expect((await verifyHistory()).brokenAt).toBeNull();
});

test("when the rate is right again the order wakes", async () => {
  await setYen(170);
  await recheckOrders(NIGHT, NOON);
  await setYen(172);
  expect(await recheckOrders(NIGHT, NOON)).toMatchObject({ asleep: 0, woken: 1 });
  expect(await visible()).toBe(2);
});

test("two nights at once change an order once", async () => {
  await setYen(170);
  await Promise.all([recheckOrders(NIGHT, NOON), recheckOrders(NIGHT, NOON)]);
  expect(await database().prisma.historyEntry.count({ where: { action: "order.asleep" } })).toBe(1);
  expect(await database().prisma.mail.count()).toBe(1);
});

const first = () => database().prisma.order.findFirstOrThrow({ where: { ref: "T-1" } });

test("an order sleeps with its reason and wakes with the yes it had", async () => {
  const before = await first();
  await setYen(170);
  await recheckOrders(NIGHT, NOON);
  expect(await first()).toMatchObject({
    state: "asleep",
    stateReason: "rule_broken",
    approvedAt: before.approvedAt,
    confirmedAt: before.confirmedAt,
  });
  expect(await findOrderPage(before.code, NOON)).toMatchObject({ state: "gone", why: "asleep" });
  await setYen(172);
  await recheckOrders(NIGHT, new Date(NOON.getTime() + 86_400_000));
  expect(await first()).toMatchObject({
    state: "approved",
    stateReason: null,
    approvedAt: before.approvedAt,
    confirmedAt: before.confirmedAt,
  });
});

test("a letter that ran out is its own reason", async () => {
  await database().prisma.contractApproval.updateMany({
    where: { number: "2/X" },
    data: { validUntil: new Date("2026-11-19") },
  });
  await recheckOrders(NIGHT, NOON);
  const order = await database().prisma.order.findFirstOrThrow({ where: { ref: "T-2" } });
  expect(order).toMatchObject({ state: "asleep", stateReason: "letter_expired" });
  expect(await findOrderPage(order.code, NOON)).toMatchObject({ why: "approval_expired" });
});

test("an order that sleeps keeps its letter, and a new yes wakes it", async () => {
  await setYen(170);
  await recheckOrders(NIGHT, NOON);
  const { rows } = await putOrders([{ order_ref: "T-3" }]);
  expect(rows[0]?.findings).toMatchObject([{ code: "duplicate_order", field: "approval_no" }]);
  await putOrders([{}]);
  expect(await first()).toMatchObject({ state: "approved", stateReason: null });
});

test("what the check put to sleep before there was such a state sleeps after the migration", async () => {
  const { pool } = database();
  await pool.query(
    "UPDATE job_order SET state = 'changes_requested', state_reason = CASE ref WHEN 'T-1' THEN 'recheck' END",
  );
  await pool.query("DROP INDEX contract_approval_bare_number");
  await pool.query(
    readFileSync("prisma/migrations/20261126000110_asleep_orders/migration.sql", "utf8"),
  );
  expect(await first()).toMatchObject({ state: "asleep", stateReason: "rule_broken" });
  const other = await database().prisma.order.findFirstOrThrow({ where: { ref: "T-2" } });
  expect(other).toMatchObject({ state: "changes_requested", stateReason: null });
  expect(await recheckOrders(NIGHT, NOON)).toMatchObject({ asleep: 0, woken: 1 });
});

test("visitors may not start it", async () => {
  expect(await recheckOrders(VISITOR, NOON)).toEqual({ ok: false, why: "not_allowed" });
});

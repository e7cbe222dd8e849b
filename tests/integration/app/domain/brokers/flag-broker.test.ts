// A warning is given by those who verify reports, once for each name or number, and everybody who checks it is warned.
import { afterAll, beforeAll, expect, test } from "vitest";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { checkText } from "#app/domain/brokers/check.server.ts";
import { flagBroker } from "#app/domain/brokers/flag-broker.server.ts";
import type { FlagInput } from "#app/domain/brokers/flag-broker.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, OPERATOR, putRegister } from "#tests/support/world.ts";

const CENTRE: Actor = { role: "centre", id: "centre-account", agencyId: null };
let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase();
  await putRegister([{}]);
});
afterAll(() => world.close());

const input = (change: Partial<FlagInput> = {}): FlagInput => ({
  subject: "phone",
  value: "0900 000 678",
  reason: "Thu tiền E-9.",
  reportCount: 3,
  flaggedOn: "2026-08-20",
  ...change,
});
const flagOf = async (text: string) => (await checkText(text, NOON))[0]?.flag ?? null;

test("nobody is warned of by an agency or a visitor", async () => {
  const { id: agencyId } = await database().prisma.agency.findFirstOrThrow();
  for (const actor of [VISITOR, { role: "agency", id: "a", agencyId } as const])
    expect(await flagBroker(actor, input(), NOON)).toEqual({ ok: false, why: "not_allowed" });
  expect(await database().prisma.brokerFlag.count()).toBe(0);
  expect(await flagOf("0900000678")).toBeNull();
});

test.each<[FlagInput["subject"], string, string]>([
  ["phone", "0900 000 678", "+84 900 000 678"],
  ["page", "https://www.facebook.com/Viec.Lam.Nhanh/", "m.facebook.com/vieclamnhanh"],
  ["name", "Trung tâm Mây Xanh", "trung tam may xanh"],
  ["bank_account", "1900 1234 5678", "190012345678"],
])("a %s that is flagged as %s warns who checks %s", async (subject, value, typed) => {
  expect(await flagBroker(CENTRE, input({ subject, value }), NOON)).toEqual({ ok: true });
  expect(await flagOf(typed)).toMatchObject({ reason: "Thu tiền E-9.", reportCount: 3 });
});

test.each<[FlagInput["subject"], string]>([
  ["phone", "hỏi chị Lan"],
  ["page", "không có"],
  ["name", " . "],
])("what is no %s is refused: %s", async (subject, value) => {
  expect(await flagBroker(OPERATOR, input({ subject, value }), NOON)).toEqual({
    ok: false,
    why: "unreadable",
  });
});

test("flagged again it stays one warning, with the newer reason and count, also where it had been lifted", async () => {
  await flagBroker(OPERATOR, input({ value: "0900 000 700" }), NOON);
  await database().prisma.brokerFlag.updateMany({
    where: { value: "0900 000 700" },
    data: { liftedOn: new Date("2026-09-01") },
  });
  expect(await flagOf("0900000700")).toBeNull();
  const again = { value: "+84900000700", reason: "Hứa visa E-9.", reportCount: 5 };
  await flagBroker(OPERATOR, input(again), NOON);
  expect(await flagOf("0900000700")).toMatchObject({ reason: "Hứa visa E-9.", reportCount: 5 });
  expect(await database().prisma.brokerFlag.count({ where: { value: { contains: "700" } } })).toBe(
    1,
  );
});

test("each warning is in the record by its kind and count, never by the number itself", async () => {
  const entries = await database().prisma.historyEntry.findMany({
    where: { action: "broker.flagged" },
    orderBy: { id: "asc" },
  });
  expect(entries).toHaveLength(6);
  expect(entries[0]).toMatchObject({
    actor: CENTRE.id,
    subject: "broker",
    detail: { kind: "phone", reports: 3 },
  });
  expect(JSON.stringify(entries.map(({ detail }) => detail))).not.toMatch(/0900|84900|mây/i);
});

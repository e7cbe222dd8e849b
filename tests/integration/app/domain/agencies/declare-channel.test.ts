// An agency answers for its own channels and for nobody else's.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { declareChannel } from "#app/domain/agencies/declare-channel.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, OPERATOR, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase();
  await putRegister([
    {},
    { licence_no: "9918/LĐTBXH-GP", tax_code: "0109900018", name: "Công ty CP Sao Khuê" },
  ]);
});
afterAll(() => world.close());

async function agencyOf(numberKey: string): Promise<string> {
  const where = { licence: { numberKey } };
  return (await database().prisma.agency.findFirstOrThrow({ where })).id;
}

/** Numbers and pages that an agency has declared itself. */
async function declaredBy(agencyId: string): Promise<string[]> {
  const where = { agencyId, source: "declared" };
  return (await database().prisma.channel.findMany({ where })).map(({ value }) => value);
}

test("an agency declares a channel of its own and never another's", async () => {
  const [ours, theirs] = [await agencyOf("9917"), await agencyOf("9918")];
  const actor: Actor = { role: "agency", id: "someone", agencyId: ours };
  const phone = { kind: "phone", value: "0900 123 456" } as const;
  expect(await declareChannel(actor, { ...phone, agencyId: theirs }, NOON)).toEqual({
    ok: false,
    why: "not_allowed",
  });
  expect(await declaredBy(theirs)).toEqual([]);
  expect(await declareChannel(actor, { ...phone, agencyId: ours }, NOON)).toEqual({ ok: true });
  expect(await declaredBy(ours)).toEqual(["0900 123 456"]);
});

test("what is declared twice stands in the history once", async () => {
  const agencyId = await agencyOf("9917");
  const input = { agencyId, kind: "phone", value: "0900 123 458" } as const;
  const told = () =>
    database().prisma.historyEntry.count({ where: { action: "channel.declared" } });
  const before = await told();
  for (let at = 0; at < 2; at += 1)
    expect(await declareChannel(OPERATOR, input, NOON)).toEqual({ ok: true });
  expect(await told()).toBe(before + 1);
});

test("the operator may for any agency; visitors, the centre and an account without an agency for none", async () => {
  const agencyId = await agencyOf("9918");
  const input = { agencyId, kind: "phone", value: "0900 123 457" } as const;
  const none: Actor[] = [
    VISITOR,
    { role: "centre", id: "c", agencyId: null },
    { role: "agency", id: "a", agencyId: null },
  ];
  for (const actor of none)
    expect(await declareChannel(actor, input, NOON)).toEqual({ ok: false, why: "not_allowed" });
  expect(await declaredBy(agencyId)).toEqual([]);
  expect(await declareChannel(OPERATOR, input, NOON)).toEqual({ ok: true });
  expect(await declaredBy(agencyId)).toEqual(["0900 123 457"]);
});

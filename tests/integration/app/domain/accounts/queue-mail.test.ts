// A licence that ends or is dropped tells the centre and that agency, in the same transaction, once; the outbox is the centre's.
import { afterAll, beforeEach, expect, test } from "vitest";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { listDueMail, markRefused, markSent } from "#app/domain/accounts/mail/delivery.server.ts";
import { readOutbox } from "#app/domain/accounts/mail/outbox.server.ts";
import { queueMail } from "#app/domain/accounts/queue-mail.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { putAccount } from "#tests/support/staff.ts";
import { NOON, OPERATOR, putRegister } from "#tests/support/world.ts";

const OTHER = { licence_no: "9918/LĐTBXH-GP", tax_code: "0109900018", name: "Công ty CP Sao Khuê" };
const REVOKED = { status: "revoked", status_date: "2026-11-19" };

let world: Awaited<ReturnType<typeof testDatabase>> | undefined;
beforeEach(async () => {
  await world?.close();
  world = await testDatabase();
  await putRegister([{}, OTHER]);
  await putAccount("trung-tam@example.vn", "centre");
  await putAccount("centre-2@example.vn", "centre", null, "en");
  await putAccount("cty-9917@example.vn", "agency", "9917", "id");
  await putAccount("cty-9918@example.vn", "agency", "9918");
});
afterAll(() => world?.close());

async function queued(): Promise<string[]> {
  const rows = await database().prisma.mail.findMany({
    include: { account: true },
    orderBy: { account: { email: "asc" } },
  });
  return rows.map(
    ({ account, lang, values }) =>
      `${account.email} ${lang} ${(values as { number: string; state: string }).number} ${(values as { state: string }).state}`,
  );
}

test("a revoked licence tells both of the centre's accounts and the agency's, each in its language, and not the other agency", async () => {
  await putRegister([REVOKED, OTHER]);
  expect(await queued()).toEqual([
    "centre-2@example.vn en 9917/LĐTBXH-GP revoked",
    "cty-9917@example.vn id 9917/LĐTBXH-GP revoked",
    "trung-tam@example.vn vi 9917/LĐTBXH-GP revoked",
  ]);
  const outbox = await readOutbox(OPERATOR, 10);
  if (!outbox.ok) throw new Error(outbox.why);
  expect(outbox.mails[0]?.content.values).toEqual({
    agency: "Công ty CP Phái cử Chim Lạc",
    slug: "cong-ty-cp-phai-cu-chim-lac-9917",
    number: "9917/LĐTBXH-GP",
    state: "revoked",
    on: "2026-11-19",
  });
});

test("a licence dropped from the register tells as much; the register read again tells nobody", async () => {
  await putRegister([{}]);
  await putRegister([{}]);
  expect(await queued()).toEqual([
    "centre-2@example.vn en 9918/LĐTBXH-GP unlisted",
    "cty-9918@example.vn vi 9918/LĐTBXH-GP unlisted",
    "trung-tam@example.vn vi 9918/LĐTBXH-GP unlisted",
  ]);
});

test("one that had ended already and is printed with another end tells nobody again", async () => {
  await putRegister([REVOKED, OTHER]);
  await putRegister([{ status: "returned", status_date: "2026-11-18" }, OTHER]);
  expect(await queued()).toHaveLength(3);
});

test("mail queued in a transaction that fails was never there", async () => {
  const values = {
    agency: "x",
    slug: "x",
    number: "1/X",
    state: "revoked",
    on: "2026-11-19",
  } as const;
  const failing = database().prisma.$transaction(async (tx) => {
    expect(
      await queueMail(
        tx,
        { kind: "licence_ended", values },
        { centre: true, agencyId: null },
        NOON,
      ),
    ).toBe(2);
    throw new Error("the rest failed");
  });
  await expect(failing).rejects.toThrow("the rest failed");
  expect(await queued()).toEqual([]);
});

test.each([
  ["a visitor", VISITOR],
  [
    "an agency",
    { role: "agency" as const, id: "x", agencyId: "018f0000-0000-7000-8000-000000000000" },
  ],
])("%s may not read the outbox", async (_name, actor) => {
  expect(await readOutbox(actor, 10)).toEqual({ ok: false, why: "not_allowed" });
});

test("what is sent leaves the outbox; what is refused waits longer each time and in the end stays as failed", async () => {
  await putRegister([REVOKED, OTHER]);
  const [first, second, third] = await listDueMail(NOON, 10);
  if (!first || !second || !third) throw new Error("not queued");
  await markSent(first.id, NOON);
  await markRefused(second, "validation_error", false, NOON);
  await markRefused(third, "rate_limit_exceeded", true, NOON);
  expect(await readOutbox(OPERATOR, 10)).toMatchObject({ waiting: 1, failed: 1 });
  expect(await listDueMail(NOON, 10)).toEqual([]);
  const next = new Date(NOON.getTime() + 60_000);
  expect((await listDueMail(next, 10)).map(({ id, attempts }) => ({ id, attempts }))).toEqual([
    { id: third.id, attempts: 1 },
  ]);
  for (let attempts = 1; attempts < 8; attempts += 1)
    await markRefused({ ...third, attempts }, "rate_limit_exceeded", true, NOON);
  expect(await readOutbox(OPERATOR, 10)).toMatchObject({ waiting: 0, failed: 2 });
  await expect(
    world?.database.pool.query("UPDATE mail SET due_at = now() WHERE sent_at IS NOT NULL"),
  ).rejects.toThrow(/mail_sent_is_done/);
});

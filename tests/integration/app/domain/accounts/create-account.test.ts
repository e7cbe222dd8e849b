// Accounts are made by the centre or the operator, once an address, each with an agency or without as its role asks.
import { afterAll, beforeAll, expect, test } from "vitest";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { createAccount } from "#app/domain/accounts/create-account.server.ts";
import type { AccountInput } from "#app/domain/accounts/create-account.server.ts";
import { setPassword } from "#app/domain/accounts/set-password.server.ts";
import { signIn } from "#app/domain/accounts/sign-in.server.ts";
import { findSignedIn } from "#app/domain/accounts/accounts.server.ts";
import { verifyHistory } from "#app/domain/history/verify.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { PASSWORD } from "#tests/support/staff.ts";
import { NOON, OPERATOR, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;
let agencyId: string;
beforeAll(async () => {
  world = await testDatabase();
  await putRegister([{}]);
  agencyId = (await database().prisma.agency.findFirstOrThrow()).id;
});
afterAll(() => world.close());

const input = (change: Partial<AccountInput> = {}): AccountInput => ({
  email: "lan@example.vn",
  role: "centre",
  agencyId: null,
  password: PASSWORD,
  lang: "vi",
  ...change,
});
const agencyActor = (): Actor => ({ role: "agency", id: "someone", agencyId });

test("the operator and the centre make accounts; the address is kept in lower case and the password only as argon2id", async () => {
  expect(
    await createAccount(OPERATOR, input({ email: "Trung.Tam@Example.VN" }), NOON),
  ).toMatchObject({ ok: true });
  const centre: Actor = { role: "centre", id: "centre-account", agencyId: null };
  expect(
    await createAccount(centre, input({ email: "cty@example.vn", role: "agency", agencyId }), NOON),
  ).toMatchObject({ ok: true });
  const rows = await database().prisma.account.findMany({ orderBy: { email: "asc" } });
  expect(rows.map(({ email, role }) => `${email} ${role}`)).toEqual([
    "cty@example.vn agency",
    "trung.tam@example.vn centre",
  ]);
  for (const { passwordHash } of rows)
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(rows[0]?.passwordHash).not.toBe(rows[1]?.passwordHash);
});

test.each([
  ["a visitor", () => VISITOR],
  ["an agency", agencyActor],
])("%s may neither make accounts nor set passwords", async (_name, actor) => {
  expect(await createAccount(actor(), input({ email: "new@example.vn" }), NOON)).toEqual({
    ok: false,
    why: "not_allowed",
  });
  expect(await setPassword(actor(), { email: "cty@example.vn", password: PASSWORD }, NOON)).toEqual(
    { ok: false, why: "not_allowed" },
  );
});

test.each([
  ["no address", { email: "lan" }, "email_invalid"],
  ["an address that is taken, however it is written", { email: " CTY@example.vn" }, "email_taken"],
  ["a short password", { email: "short@example.vn", password: "ngắn quá" }, "password_too_short"],
  [
    "an agency's account without an agency",
    { email: "none@example.vn", role: "agency" as const },
    "agency_unknown",
  ],
  [
    "an agency that is not there",
    {
      email: "no@example.vn",
      role: "agency" as const,
      agencyId: "018f0000-0000-7000-8000-000000000000",
    },
    "agency_unknown",
  ],
])("%s is refused", async (_name, change, why) => {
  expect(await createAccount(OPERATOR, input(change), NOON)).toEqual({ ok: false, why });
});

test("a centre's account with an agency is refused, by the command and by the database", async () => {
  expect(
    await createAccount(OPERATOR, input({ email: "both@example.vn", agencyId }), NOON),
  ).toEqual({ ok: false, why: "agency_not_wanted" });
  const text =
    "INSERT INTO account (id, email, role, agency_id, password_hash, lang) VALUES (gen_random_uuid(), $1, $2, $3, '$argon2id$x', 'vi')";
  await expect(
    world.database.pool.query(text, ["b@example.vn", "centre", agencyId]),
  ).rejects.toThrow(/account_agency/);
  await expect(world.database.pool.query(text, ["b@example.vn", "agency", null])).rejects.toThrow(
    /account_agency/,
  );
  await expect(world.database.pool.query(text, ["B@example.vn", "centre", null])).rejects.toThrow(
    /account_email/,
  );
});

test("of two who make the same account at once, one does", async () => {
  const answers = await Promise.all(
    Array.from({ length: 4 }, () =>
      createAccount(OPERATOR, input({ email: "twice@example.vn" }), NOON),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((each) => !each.ok && each.why === "email_taken")).toHaveLength(3);
});

test("a new password ends every sign-in that the old one opened, and the old one opens no more", async () => {
  await createAccount(OPERATOR, input({ email: "moved@example.vn" }), NOON);
  const enter = (password: string) =>
    signIn(VISITOR, { email: "moved@example.vn", password, device: null, addressKey: null }, NOON);
  const before = await enter(PASSWORD);
  if (!before.ok) throw new Error(before.why);
  expect(await findSignedIn(before.token, NOON)).toMatchObject({ email: "moved@example.vn" });
  expect(
    await setPassword(OPERATOR, { email: "Moved@example.vn", password: "một mật khẩu khác" }, NOON),
  ).toEqual({ ok: true });
  expect(await findSignedIn(before.token, NOON)).toBeNull();
  expect(await enter(PASSWORD)).toEqual({ ok: false, why: "wrong" });
  expect(await enter("một mật khẩu khác")).toMatchObject({ ok: true });
  expect(
    await setPassword(OPERATOR, { email: "nobody@example.vn", password: PASSWORD }, NOON),
  ).toEqual({ ok: false, why: "account_unknown" });
});

test("each account made and each password set is in the record, without an address", async () => {
  const entries = await database().prisma.historyEntry.findMany({
    where: { subject: "account" },
    omit: { id: true },
  });
  expect(entries.filter(({ action }) => action === "account.created")).toHaveLength(4);
  expect(entries.filter(({ action }) => action === "account.password_set")).toHaveLength(1);
  expect(JSON.stringify(entries)).not.toContain("@");
  expect(await verifyHistory()).toMatchObject({ brokenAt: null });
});

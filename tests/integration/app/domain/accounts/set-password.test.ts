// A new password is for those who keep accounts to give; it ends what the old one opened, of that account alone.
import { afterAll, beforeAll, expect, test } from "vitest";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import type { Actor } from "#app/domain/accounts/actor.ts";
import { findSignedIn } from "#app/domain/accounts/accounts.server.ts";
import { setPassword } from "#app/domain/accounts/set-password.server.ts";
import { signIn } from "#app/domain/accounts/sign-in.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { PASSWORD, putAccount } from "#tests/support/staff.ts";
import { NOON, OPERATOR, putRegister } from "#tests/support/world.ts";

const OTHER = "một mật khẩu khác hẳn";
let world: Awaited<ReturnType<typeof testDatabase>>;
let lan: string;
beforeAll(async () => {
  world = await testDatabase();
  await putRegister([{}]);
  lan = await putAccount("lan@example.vn", "centre");
  await putAccount("minh@example.vn", "agency", "9917");
});
afterAll(() => world.close());

async function enter(email: string, password: string) {
  return signIn(VISITOR, { email, password, device: null, addressKey: null }, NOON);
}

async function tokenOf(email: string): Promise<string> {
  const answer = await enter(email, PASSWORD);
  if (!answer.ok) throw new Error(answer.why);
  return answer.token;
}

test("nobody else's sign-in ends, and the record says whose password was set by whom", async () => {
  const [hers, his] = [await tokenOf("lan@example.vn"), await tokenOf("minh@example.vn")];
  expect(await setPassword(OPERATOR, { email: " LAN@Example.vn ", password: OTHER }, NOON)).toEqual(
    { ok: true },
  );
  expect(await findSignedIn(hers, NOON)).toBeNull();
  expect(await findSignedIn(his, NOON)).toMatchObject({ email: "minh@example.vn" });
  expect(await enter("lan@example.vn", PASSWORD)).toEqual({ ok: false, why: "wrong" });
  const entries = await database().prisma.historyEntry.findMany({
    where: { action: "account.password_set" },
  });
  expect(entries).toMatchObject([
    { at: NOON, actor: OPERATOR.id, subject: "account", subjectId: lan, detail: {} },
  ]);
});

test("agencies and visitors set none, not even their own agency's", async () => {
  const { agencyId } = await database().prisma.account.findUniqueOrThrow({
    where: { email: "minh@example.vn" },
  });
  const actors: Actor[] = [VISITOR, { role: "agency", id: "minh", agencyId }];
  for (const actor of actors)
    expect(await setPassword(actor, { email: "minh@example.vn", password: OTHER }, NOON)).toEqual({
      ok: false,
      why: "not_allowed",
    });
  expect(await enter("minh@example.vn", PASSWORD)).toMatchObject({ ok: true });
});

test.each([
  ["too short a password", { email: "minh@example.vn", password: "ngắn" }, "password_too_short"],
  ["an address of no account", { email: "nobody@example.vn", password: OTHER }, "account_unknown"],
  ["what is no address", { email: "minh", password: OTHER }, "account_unknown"],
])("%s is refused and changes nothing", async (_, input, why) => {
  expect(await setPassword(OPERATOR, input, NOON)).toEqual({ ok: false, why });
  expect(await enter("minh@example.vn", PASSWORD)).toMatchObject({ ok: true });
});

test("of two who set one at once the account opens with exactly one of theirs", async () => {
  const both = ["mật khẩu thứ nhất dài", "mật khẩu thứ hai dài hơn"];
  const answers = await Promise.all(
    both.map((password) => setPassword(OPERATOR, { email: "minh@example.vn", password }, NOON)),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const opens = await Promise.all(both.map((password) => enter("minh@example.vn", password)));
  expect(opens.filter(({ ok }) => ok)).toHaveLength(1);
});

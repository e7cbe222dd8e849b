// Accounts from the shell: the password that is told opens the account, and each mistake is one plain sentence.
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAccount } from "#app/cli/account-run.server.ts";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { signIn } from "#app/domain/accounts/sign-in.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, putRegister } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase();
  await putRegister([{}]);
});
afterAll(() => world.close());

const run = (line: string) => runAccount(line.split(" ").filter(Boolean), NOON);
const passwordIn = (told: string) => /signs in with (\S+)/.exec(told)?.[1] ?? "";
const opens = async (email: string, password: string) =>
  (await signIn(VISITOR, { email, password, device: null, addressKey: null }, NOON)).ok;

test("an account of the centre, and one of an agency by its licence number", async () => {
  expect(
    await opens("lan@example.vn", passwordIn(await run("centre lan@example.vn --lang en"))),
  ).toBe(true);
  expect(
    await opens("cty@example.vn", passwordIn(await run("agency cty@example.vn 9917/LĐTBXH-GP"))),
  ).toBe(true);
  const rows = await database().prisma.account.findMany({
    orderBy: { email: "asc" },
    include: { agency: { include: { licence: true } } },
  });
  expect(
    rows.map(({ email, lang, agency }) => [email, lang, agency?.licence?.numberKey ?? null]),
  ).toEqual([
    ["cty@example.vn", "vi", "9917"],
    ["lan@example.vn", "en", null],
  ]);
});

test("a new password takes the place of the old one", async () => {
  const old = passwordIn(await run("centre minh@example.vn"));
  const fresh = passwordIn(await run("password minh@example.vn"));
  expect([await opens("minh@example.vn", old), await opens("minh@example.vn", fresh)]).toEqual([
    false,
    true,
  ]);
});

test.each([
  ["", "Say what to do"],
  ["centre", "Say what to do"],
  ["agency x@example.vn", "Say what to do"],
  ["centre x@example.vn 9917", "Say what to do"],
  ["boss x@example.vn", "Say what to do"],
  ["centre x@example.vn --lang fr", "Say what to do"],
  ["centre lan", "not an e-mail"],
  ["centre lan@example.vn", "already"],
  ["agency x@example.vn 1234", "No agency has this licence"],
  ["agency x@example.vn none", "No agency has this licence"],
  ["password nobody@example.vn", "no account"],
])("%j is answered with a sentence: %s", async (line, words) => {
  await expect(run(line)).rejects.toThrow(words);
});

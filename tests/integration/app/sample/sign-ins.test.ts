// Sample accounts: drawn once, kept where only this user reads them, good after a restart, and never in production.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { signIn } from "#app/domain/accounts/sign-in.server.ts";
import { database } from "#prisma/client.server.ts";
import { sampleSignIns } from "#app/sample/sign-ins.server.ts";
import type { SampleSignIn } from "#app/sample/sign-ins.server.ts";
import { isEmpty, seed } from "#app/sample/seed.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON } from "#tests/support/world.ts";

const folders = [
  mkdtempSync(join(tmpdir(), "sign-ins-")),
  mkdtempSync(join(tmpdir(), "sign-ins-")),
] as const;
const place = (at: 0 | 1 = 0) => ({ folder: folders[at], mode: "development" as const });
const file = (at: 0 | 1) => join(folders[at], "sample-sign-ins.json");
let world: Awaited<ReturnType<typeof testDatabase>>;
let first: SampleSignIn[];

beforeAll(async () => {
  world = await testDatabase();
  expect(await isEmpty()).toBe(true);
  expect(await sampleSignIns(place(), NOON)).toEqual([]); // no sample set, no accounts
  await seed(NOON, place());
  first = await sampleSignIns(place(), NOON);
});
afterAll(async () => {
  await world.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const opens = async ({ email, password }: SampleSignIn) =>
  (await signIn(VISITOR, { email, password, device: null, addressKey: null }, NOON)).ok;

test("one of the centre and two of agencies, each with a password of its own that opens it", async () => {
  expect(first.map(({ role }) => role).sort()).toEqual(["agency", "agency", "centre"]);
  expect(new Set(first.map(({ password }) => password)).size).toBe(3);
  for (const each of first) {
    expect(each.password.length).toBeGreaterThanOrEqual(16);
    expect(await opens(each)).toBe(true);
  }
});

test("the passwords are readable by this user alone, nothing half-written is left, and they are not in the database", async () => {
  expect(statSync(file(0)).mode & 0o777).toBe(0o600);
  expect(readdirSync(folders[0])).toEqual(["sample-sign-ins.json"]);
  const accounts = JSON.stringify(await database().prisma.account.findMany());
  for (const { password } of first) expect(accounts).not.toContain(password);
});

test("the licences that end have told the centre and their agency", async () => {
  const mails = await database().prisma.mail.findMany({ include: { account: true } });
  expect(mails.map(({ account }) => account.email).sort()).toEqual([
    "cong-ty-8808@viecthat.example",
    "trung-tam@viecthat.example",
    "trung-tam@viecthat.example",
    "trung-tam@viecthat.example",
  ]);
});

test("asked again, they are the same and nothing is written", async () => {
  const entries = () =>
    database().prisma.historyEntry.count({
      where: { action: { in: ["account.created", "account.password_set"] } },
    });
  const [count, text] = [await entries(), readFileSync(file(0), "utf8")];
  expect(await sampleSignIns(place(), NOON)).toEqual(first);
  expect([await entries(), readFileSync(file(0), "utf8")]).toEqual([count, text]);
});

test("another data folder, or a file that was spoiled, draws new ones that open the accounts", async () => {
  const other = await sampleSignIns(place(1), NOON);
  expect(other.map(({ password }) => password)).not.toEqual(first.map(({ password }) => password));
  for (const each of other) expect(await opens(each)).toBe(true);
  writeFileSync(file(1), "{ half");
  for (const each of await sampleSignIns(place(1), NOON)) expect(await opens(each)).toBe(true);
});

test("in production there are none", async () => {
  expect(await sampleSignIns({ ...place(), mode: "production" }, NOON)).toEqual([]);
});

// Signing in: who gets in, who is stopped and when, what a session is worth, and what is written down of it.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findSignedIn } from "#app/domain/accounts/accounts.server.ts";
import { VISITOR } from "#app/domain/accounts/actor.ts";
import { signIn, signOut } from "#app/domain/accounts/sign-in.server.ts";
import type { SignInInput } from "#app/domain/accounts/sign-in.server.ts";
import { CALM_TRIES, triesAllowed, WINDOW_MINUTES } from "#app/domain/accounts/sign-in/tries.ts";
import { verifyHistory } from "#app/domain/history/verify.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { PASSWORD, putAccount } from "#tests/support/staff.ts";
import { NOON } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;
let lan: string;
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const enter = (change: Partial<SignInInput> = {}, at = NOON) =>
  signIn(
    VISITOR,
    { email: "lan@example.vn", password: PASSWORD, device: null, addressKey: "village", ...change },
    at,
  );
const wrong = (change: Partial<SignInInput> = {}, at = NOON) =>
  enter({ password: "không phải mật khẩu", ...change }, at);
const PLACE = triesAllowed("place", 0);
const PLACE_UNDER_ATTACK = triesAllowed("place", CALM_TRIES + 1);
const DEVICE = triesAllowed("device", 0);
const ADDRESS = triesAllowed("address", 0);
const times = async <Result>(count: number, work: (at: number) => Promise<Result>) => {
  const results: Result[] = [];
  for (let at = 0; at < count; at += 1) results.push(await work(at));
  return results;
};

beforeAll(async () => {
  world = await testDatabase();
  lan = await putAccount("lan@example.vn", "centre");
  await putAccount("minh@example.vn", "centre");
});
beforeEach(async () => {
  await database().prisma.signInAttempt.deleteMany();
});
afterAll(() => world.close());

test("the right password opens a session whose token is nowhere in the database", async () => {
  const answer = await enter({ email: "LAN@example.vn " });
  if (!answer.ok) throw new Error(answer.why);
  expect(answer).toMatchObject({ accountId: lan, role: "centre" });
  expect(await findSignedIn(answer.token, NOON)).toEqual({
    role: "centre",
    id: lan,
    agencyId: null,
    email: "lan@example.vn",
  });
  const { rows } = await world.database.pool.query<{ row: string }>(
    "SELECT row_to_json(s)::text AS row FROM session s",
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { row } of rows) expect(row).not.toContain(answer.token);
});

test("a password typed with its marks apart is the same password", async () => {
  expect(await enter({ password: PASSWORD.normalize("NFD") })).toMatchObject({ ok: true });
});

test("a wrong password, an unknown account and no address at all get one answer", async () => {
  expect(await wrong()).toEqual({ ok: false, why: "wrong" });
  expect(await wrong({ email: "nobody@example.vn" })).toEqual({ ok: false, why: "wrong" });
  expect(await wrong({ email: "lan" })).toEqual({ ok: false, why: "wrong" });
});

test.each(["lan@example.vn", "nobody@example.vn"])(
  "after ten wrong tries on %s a place is stopped, right password or not, until the window is over",
  async (email) => {
    const answers = await times(PLACE, () => wrong({ email }));
    expect(answers.every((each) => !each.ok && each.why === "wrong")).toBe(true);
    expect(await enter({ email }, later(3))).toEqual({
      ok: false,
      why: "too_many",
      until: later(WINDOW_MINUTES),
    });
    expect(await enter({ email: "minh@example.vn" }, later(3))).toMatchObject({ ok: true });
    expect((await enter({ email }, later(WINDOW_MINUTES))).ok).toBe(email === "lan@example.vn");
  },
);

test("whoever guesses without a rest from one place locks nobody else out, and gets no further", async () => {
  let looked = 0;
  for (let minute = 0; minute < 120; minute += 1) {
    const answers = await times(3, () => wrong({ addressKey: "guesser" }, later(minute)));
    looked += answers.filter((each) => !each.ok && each.why === "wrong").length;
    if (minute % 30 === 29)
      expect(await enter({ addressKey: "home" }, later(minute))).toMatchObject({ ok: true });
  }
  expect(looked).toBeLessThanOrEqual((120 / WINDOW_MINUTES) * PLACE);
}, 60_000);

test("guessing from ever new places makes places stricter, and the owner on a new browser still gets in within a window", async () => {
  const storm = (minute: number) =>
    times(CALM_TRIES + 1, () => wrong({ addressKey: randomUUID() }, later(minute)));
  await storm(0);
  // The owner mistypes at home while the account is under attack …
  await times(PLACE_UNDER_ATTACK, () => wrong({ addressKey: "home" }, later(1)));
  expect(await enter({ addressKey: "home" }, later(1))).toEqual({
    ok: false,
    why: "too_many",
    until: later(1 + WINDOW_MINUTES),
  });
  await storm(WINDOW_MINUTES);
  // … and one window later is let in, though the guessing never paused.
  expect(await enter({ addressKey: "home" }, later(1 + WINDOW_MINUTES))).toMatchObject({
    ok: true,
  });
}, 60_000);

test("a right password does not loosen what others' guessing made strict", async () => {
  await times(CALM_TRIES + 1, () => wrong({ addressKey: randomUUID() }));
  expect(await enter({ addressKey: "home" })).toMatchObject({ ok: true });
  const answers = await times(PLACE, () => wrong({ addressKey: "guesser" }));
  expect(answers.filter((each) => !each.ok && each.why === "wrong")).toHaveLength(
    PLACE_UNDER_ATTACK,
  );
});

test("the owner's own browser gets in while others guess, and has a limit of its own", async () => {
  const device = { id: randomUUID(), accounts: [lan] };
  await times(PLACE + 1, () => wrong());
  expect(await enter({ device })).toMatchObject({ ok: true });
  await times(DEVICE, () => wrong({ device }));
  expect(await enter({ device })).toMatchObject({ ok: false, why: "too_many" });
  expect(
    await enter({ device: { id: device.id, accounts: [] }, email: "minh@example.vn" }),
  ).toMatchObject({ ok: true });
});

test("an address that tries one account after another is stopped, late, and others of the village with it until the window is over", async () => {
  await times(ADDRESS, (at) =>
    wrong({ email: `guess${String(at)}@example.vn`, addressKey: "storm" }),
  );
  expect(await enter({ addressKey: "storm" })).toMatchObject({ ok: false, why: "too_many" });
  expect(await enter({ addressKey: "elsewhere" })).toMatchObject({ ok: true });
  expect(await enter({ addressKey: "storm" }, later(WINDOW_MINUTES))).toMatchObject({ ok: true });
}, 60_000);

test("people behind one address who sign in rightly do not use it up, and a right password forgets the wrong ones", async () => {
  for (let round = 0; round < 2; round += 1) {
    await times(PLACE - 1, () => wrong());
    expect(await enter()).toMatchObject({ ok: true });
  }
  await database().prisma.signInAttempt.deleteMany();
  expect(await enter()).toMatchObject({ ok: true });
  const left = await database().prisma.signInAttempt.findMany();
  expect(left.map(({ tries }) => tries)).toEqual([0, 0]);
});

test("many tries at once cannot slip past the limit", async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => wrong()));
  const looked = answers.filter((each) => !each.ok && each.why === "wrong").length;
  expect(looked).toBeLessThanOrEqual(PLACE);
  expect(answers.filter((each) => !each.ok && each.why === "too_many")).toHaveLength(40 - looked);
});

test("a session that is used lasts twelve hours more each time and seven days at most", async () => {
  const answer = await enter();
  if (!answer.ok) throw new Error(answer.why);
  const seen = async (hours: number) =>
    (await findSignedIn(answer.token, later(hours * 60))) !== null;
  expect(await seen(11.9)).toBe(true);
  expect(await seen(23.8)).toBe(true);
  expect(await seen(36)).toBe(false);
  const other = await enter();
  if (!other.ok) throw new Error(other.why);
  const results: boolean[] = [];
  for (let hours = 11; hours < 180; hours += 11)
    results.push((await findSignedIn(other.token, later(hours * 60))) !== null);
  expect(results.lastIndexOf(true)).toBe(14); // 165 hours; at 176 the seven days are over
  expect(results.indexOf(false)).toBe(15);
});

test("a session is not found by a token that is none, and nobody can lengthen one past seven days", async () => {
  for (const token of ["", "x", "a".repeat(43), "a".repeat(10_000)])
    expect(await findSignedIn(token, NOON)).toBeNull();
  await expect(
    world.database.pool.query("UPDATE session SET expires_at = created_at + interval '8 days'"),
  ).rejects.toThrow(/session_end/);
});

test("signing out ends this session and no other, once", async () => {
  const [one, two] = [await enter(), await enter()];
  if (!one.ok || !two.ok) throw new Error("not signed in");
  await Promise.all([signOut(one.token, NOON), signOut(one.token, NOON)]);
  expect(await findSignedIn(one.token, NOON)).toBeNull();
  expect(await findSignedIn(two.token, NOON)).not.toBeNull();
  const entries = await database().prisma.historyEntry.count({
    where: { action: "account.signed_out" },
  });
  expect(entries).toBe(1);
});

test("sign-ins, bursts and sign-outs are in the record: a burst once, nothing with an e-mail or network address", async () => {
  const before = await database().prisma.historyEntry.count({
    where: { action: "account.sign_in_burst", subjectId: lan },
  });
  await times(PLACE + 5, () => wrong({ addressKey: "203.0.113.9" }));
  const bursts = await database().prisma.historyEntry.findMany({
    where: { action: "account.sign_in_burst", subjectId: lan },
  });
  expect(bursts).toHaveLength(before + 1);
  expect(bursts.at(-1)).toMatchObject({ actor: "visitor", detail: { by: "place" } });
  const text = JSON.stringify(
    await database().prisma.historyEntry.findMany({ omit: { id: true } }),
  );
  for (const part of ["@", "203.0.113.9", "village", "storm"]) expect(text).not.toContain(part);
  expect(await verifyHistory()).toMatchObject({ brokenAt: null });
});

// The drain sends what is due, once to each reader whatever happens on the way, and rests when it is refused.
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { readOutbox } from "#app/domain/accounts/mail/outbox.server.ts";
import { startMailDrain } from "#app/jobs/drain-mail.server.ts";
import { database } from "#prisma/client.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { openResend } from "#tests/support/resend.ts";
import type { FakeResend } from "#tests/support/resend.ts";
import { putAccount } from "#tests/support/staff.ts";
import { NOON, OPERATOR, putRegister } from "#tests/support/world.ts";
import pino from "pino";

const log = pino({ level: "silent" });
let world: Awaited<ReturnType<typeof testDatabase>> | undefined;
let resend: FakeResend;
let clock = NOON;
const drains: { stop: () => Promise<void> }[] = [];

function start() {
  const drain = startMailDrain({
    mail: { resendKey: "re_test", from: "Việc Thật <no-reply@viecthat.example>" },
    siteUrl: "https://viecthat.example",
    log,
    restMs: 5,
    now: () => clock,
  });
  drains.push(drain);
  return drain;
}

async function counts() {
  const outbox = await readOutbox(OPERATOR, 10);
  if (!outbox.ok) throw new Error(outbox.why);
  return { waiting: outbox.waiting, failed: outbox.failed };
}

beforeEach(async () => {
  await world?.close();
  world = await testDatabase();
  resend = await openResend();
  clock = NOON;
  await putRegister([{}]);
  await putAccount("trung-tam@example.vn", "centre");
  await putAccount("cty-9917@example.vn", "agency", "9917", "en");
  await putRegister([{ status: "revoked", status_date: "2026-11-19" }]);
});
afterEach(async () => {
  for (const drain of drains.splice(0)) await drain.stop();
  await resend.close();
});
afterAll(() => world?.close());

test("each mail goes to its account in its language under its own key, and leaves the outbox", async () => {
  start();
  await vi.waitFor(async () => {
    expect(await counts()).toEqual({ waiting: 0, failed: 0 });
  }, 5_000);
  const rows = await database().prisma.mail.findMany({ include: { account: true } });
  expect(resend.sent.map(({ key, body }) => `${key} ${body.to}`).sort()).toEqual(
    rows.map(({ id, account }) => `${id} ${account.email}`).sort(),
  );
  expect(resend.sent.find(({ body }) => body.to === "cty-9917@example.vn")?.body.subject).toBe(
    "The licence of Công ty CP Phái cử Chim Lạc has ended",
  );
  expect(
    rows.every(({ sentAt, attempts }) => sentAt?.getTime() === NOON.getTime() && attempts === 1),
  ).toBe(true);
});

test("killed after Resend took a mail and before that was written down, it asks again under the same key with the same words", async () => {
  resend.answers.push("accept-then-silence");
  const killed = start();
  await vi.waitFor(() => {
    expect(resend.sent).toHaveLength(1);
  }, 5_000);
  await killed.stop();
  expect(await counts()).toEqual({ waiting: 2, failed: 0 });
  start();
  await vi.waitFor(async () => {
    expect(await counts()).toEqual({ waiting: 0, failed: 0 });
  }, 5_000);
  expect(resend.asked).toHaveLength(3);
  expect(resend.asked[1]).toEqual(resend.asked[0]);
  expect(resend.sent).toHaveLength(2);
});

test("a refusal that may pass is tried again when its time has come, not before", async () => {
  resend.answers.push(
    { status: 500, name: "internal_server_error" },
    { status: 429, name: "rate_limit_exceeded" },
  );
  start();
  await vi.waitFor(() => {
    expect(resend.asked).toHaveLength(2);
  }, 5_000);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(resend.asked).toHaveLength(2);
  const refused = await database().prisma.mail.findMany({
    select: { lastError: true, attempts: true },
  });
  expect(refused.map(({ lastError }) => lastError).sort()).toEqual([
    "internal_server_error",
    "rate_limit_exceeded",
  ]);
  clock = new Date(NOON.getTime() + 60_000);
  await vi.waitFor(async () => {
    expect(await counts()).toEqual({ waiting: 0, failed: 0 });
  }, 5_000);
  expect(resend.sent).toHaveLength(2);
});

test("a refusal that stays is given up at once, keeps no address, and does not hold the others up", async () => {
  resend.answers.push({ status: 422, name: "validation_error" });
  start();
  await vi.waitFor(async () => {
    expect(await counts()).toEqual({ waiting: 0, failed: 1 });
  }, 5_000);
  expect(resend.sent).toHaveLength(1);
  const failed = await database().prisma.mail.findFirstOrThrow({ where: { sentAt: null } });
  expect(failed.lastError).toBe("validation_error");
});

test("a database that is away for a moment stops nothing for good", async () => {
  const find = vi
    .spyOn(database().prisma.mail, "findMany")
    .mockRejectedValueOnce(new Error("the database is away"));
  start();
  await vi.waitFor(async () => {
    expect(await counts()).toEqual({ waiting: 0, failed: 0 });
  }, 5_000);
  find.mockRestore();
  expect(resend.sent).toHaveLength(2);
});

test("while the database stays away it is asked less and less often", async () => {
  const find = vi
    .spyOn(database().prisma.mail, "findMany")
    .mockRejectedValue(new Error("the database is away"));
  start();
  await new Promise((resolve) => setTimeout(resolve, 400));
  const times = find.mock.calls.length;
  find.mockRestore();
  // After rests of 10, 20, 40, 80 and 160 ms; without longer rests some seventy times.
  expect(times).toBeGreaterThan(1);
  expect(times).toBeLessThan(8);
});

test("stopping does not wait for an answer that never comes", async () => {
  resend.answers.push("silence");
  const drain = start();
  await vi.waitFor(() => {
    expect(resend.asked).toHaveLength(1);
  }, 5_000);
  const before = performance.now();
  await drain.stop();
  expect(performance.now() - before).toBeLessThan(5_000);
  expect(await counts()).toEqual({ waiting: 2, failed: 0 });
});

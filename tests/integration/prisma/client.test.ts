// The connections on a real server that is slow, locked, frozen and gone: each tells its trouble, in time, and recovers.
import { mkdtempSync, chmodSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase, type Patience } from "#prisma/client.server.ts";
import { databaseTrouble } from "#prisma/database-trouble.ts";
import { ensureDatabase, type RunningDatabase } from "#prisma/embedded.server.ts";
import { migrate } from "#prisma/migrate.server.ts";

const HASTE: Patience = { connect: 700, statement: 500, lock: 200, silence: 900 };
let folder = "";
let running: RunningDatabase;
let database: Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "client-"));
  chmodSync(folder, 0o755);
  running = await ensureDatabase({ databaseUrl: null, dataFolder: folder, isThrowaway: true });
  await migrate(running.url);
  database = openDatabase(running.url, 2, HASTE);
  await database.pool.query("CREATE TABLE written (value integer)");
});
afterAll(async () => {
  await database.close();
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function troubleOf(work: Promise<unknown>): Promise<string | null> {
  const error: unknown = await work.then(
    () => "it went well",
    (reason: unknown) => reason,
  );
  return error === "it went well" ? error : databaseTrouble(error);
}

/** Stops every process of the server, so that nothing answers and nothing is refused; answers what sets them going again. */
async function freeze(): Promise<() => void> {
  const postmaster = Number(
    readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0],
  );
  const { rows } = await database.pool.query<{ pid: number }>("SELECT pid FROM pg_stat_activity");
  const pids = [postmaster, ...rows.map(({ pid }) => pid)];
  const signal = (name: "SIGSTOP" | "SIGCONT") => {
    for (const pid of pids) {
      try {
        process.kill(pid, name);
      } catch {
        // a connection that has ended meanwhile
      }
    }
  };
  signal("SIGSTOP");
  return () => {
    signal("SIGCONT");
  };
}

async function waitUntilAnswers(): Promise<void> {
  await expect
    .poll(() => troubleOf(database.pool.query("SELECT 1")), { timeout: 20_000 })
    .toBe("it went well");
  await expect
    .poll(() => troubleOf(database.prisma.$queryRaw`SELECT 1`), { timeout: 20_000 })
    .toBe("it went well");
}

test("a statement that takes too long is slow, also through Prisma", async () => {
  expect(await troubleOf(database.pool.query("SELECT pg_sleep(5)"))).toBe("slow");
  expect(await troubleOf(database.prisma.$queryRaw`SELECT 1 FROM pg_sleep(5)`)).toBe("slow");
});

test("a lock that somebody else holds is slow", async () => {
  const holder = await database.pool.connect();
  await holder.query("BEGIN; LOCK TABLE written");
  expect(await troubleOf(database.prisma.$executeRaw`INSERT INTO written VALUES (1)`)).toBe("slow");
  await holder.query("ROLLBACK");
  holder.release();
});

test("a refused row is no trouble of the database", async () => {
  expect(await troubleOf(database.pool.query("SELECT 1 / 0"))).toBeNull();
  expect(await troubleOf(database.prisma.$queryRaw`SELECT 1 / 0`)).toBeNull();
});

test("a pool whose connections are all held is away within the patience", async () => {
  const held = [await database.pool.connect(), await database.pool.connect()];
  expect(await troubleOf(database.pool.query("SELECT 1"))).toBe("away");
  for (const client of held) client.release();
});

test("a frozen server is away within seconds, and the same pools go on once it thaws", async () => {
  await waitUntilAnswers();
  const thaw = await freeze();
  try {
    const startedAt = performance.now();
    const troubles = await Promise.all([
      troubleOf(database.pool.query("SELECT 1")),
      troubleOf(database.prisma.$queryRaw`SELECT 1`),
      troubleOf(database.pool.query("SELECT 1")),
    ]);
    expect(troubles).toEqual(["away", "away", "away"]);
    expect(performance.now() - startedAt).toBeLessThan(4_000);
  } finally {
    thaw();
  }
  await waitUntilAnswers();
});

test("what was begun before the server froze leaves no open transaction behind for the next user", async () => {
  await waitUntilAnswers();
  let thaw = (): void => undefined;
  const trouble = await troubleOf(
    database.prisma.$transaction(async (tx) => {
      await tx.$executeRaw`INSERT INTO written VALUES (7)`;
      thaw = await freeze();
      await tx.$executeRaw`INSERT INTO written VALUES (8)`;
    }),
  );
  thaw();
  expect(trouble).not.toBe("it went well");
  expect(trouble).not.toBeNull();
  await waitUntilAnswers();
  await database.prisma.$executeRaw`INSERT INTO written VALUES (9)`;
  const other = openDatabase(running.url, 1);
  const { rows } = await other.pool.query<{ value: number }>("SELECT value FROM written");
  await other.close();
  expect(rows.map(({ value }) => value)).toEqual([9]);
});

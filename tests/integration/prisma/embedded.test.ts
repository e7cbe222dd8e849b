// The embedded PostgreSQL on real folders: found, shared, healed after kill -9, and plain about what it cannot mend.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "#prisma/client.server.ts";
import { ensureDatabase, type RunningDatabase } from "#prisma/embedded.server.ts";
import { ask } from "#tests/support/ask.ts";
import { waitUntil } from "#tests/support/wait-until.ts";
import { isRunning } from "#prisma/embedded/folder-lock.server.ts";

const isRoot = process.getuid?.() === 0;
let folder = "";
let open: RunningDatabase[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "embedded-"));
  chmodSync(folder, 0o755);
  open = [];
});
afterEach(async () => {
  for (const database of open) await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(dataFolder = folder, isThrowaway = true): Promise<RunningDatabase> {
  const database = await ensureDatabase({ databaseUrl: null, dataFolder, isThrowaway });
  open.push(database);
  return database;
}

const serverPid = () =>
  Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

describe("a folder's own server", () => {
  test("speaks UTF-8, listens on this machine alone and gives the site no more than its own database", async () => {
    const { url, embedded } = await start();
    expect(embedded).toBe(true);
    const [row] = await ask(
      url,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS addresses,
      (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS super,
      lower('ĐẶNG') AS lower`,
    );
    expect(row).toEqual({ encoding: "UTF8", addresses: "127.0.0.1", super: false, lower: "đặng" });
    expect(statSync(join(folder, "postgres.json")).mode & 0o077).toBe(0);
  });

  test("is shared, and stopped by the last to leave", async () => {
    const [first, second] = await Promise.all([start(), start()]);
    const pid = serverPid();
    expect(second.url).toBe(first.url);
    await first.stop();
    expect(isRunning(pid)).toBe(true);
    await second.stop();
    expect(isRunning(pid)).toBe(false);
    open = [];
  });

  test("is not the original's where the folder is a copy, made while the original ran", async () => {
    const original = await start(folder, false);
    await ask(original.ownerUrl, "CREATE TABLE kept AS SELECT 1 AS one");
    const copyFolder = join(folder, "copy");
    mkdirSync(copyFolder);
    for (const name of ["postgres", "postgres.json"])
      cpSync(join(folder, name), join(copyFolder, name), { recursive: true });
    const copy = await start(copyFolder, false);
    expect(copy.ownerUrl).not.toBe(original.url);
    await ask(copy.ownerUrl, "CREATE TABLE of_the_copy AS SELECT 1 AS one");
    expect(await ask(original.ownerUrl, "SELECT to_regclass('of_the_copy') AS found")).toEqual([
      { found: null },
    ]);
    expect(await ask(original.ownerUrl, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  });

  test("keeps its data and its address from one start to the next", async () => {
    const first = await start();
    await ask(first.url, "CREATE TABLE kept AS SELECT 1 AS one");
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  });
});

describe("after kill -9", () => {
  test("a server in use comes back where it was, with what was written", async () => {
    const { ownerUrl: url } = await start(folder, false);
    await ask(url, "CREATE TABLE kept AS SELECT 1 AS one");
    process.kill(serverPid(), "SIGKILL");
    await waitUntil(() =>
      ask(url, "SELECT one FROM kept").then(
        (rows) => rows.length === 1,
        () => false,
      ),
    );
  });

  test("a server killed again while it recovers comes back all the same", async () => {
    const { ownerUrl: url } = await start(folder, false);
    await ask(url, "CREATE TABLE kept AS SELECT 1 AS one");
    const first = serverPid();
    process.kill(first, "SIGKILL");
    const pidNow = () => (existsSync(join(folder, "postgres/postmaster.pid")) ? serverPid() : 0);
    await waitUntil(() => pidNow() > 0 && pidNow() !== first);
    process.kill(serverPid(), "SIGKILL");
    await waitUntil(() =>
      ask(url, "SELECT one FROM kept").then(
        (rows) => rows.length === 1,
        () => false,
      ),
    );
  });

  test("a query on a connection that somebody holds fails, and the process lives on", async () => {
    const { url } = await start();
    const { pool, close } = openDatabase(url, 1);
    const held = await pool.connect();
    const asked = held.query("SELECT pg_sleep(60)");
    process.kill(serverPid(), "SIGKILL");
    await expect(asked).rejects.toThrow(/terminat/);
    held.release(true);
    await waitUntil(() =>
      pool.query("SELECT 1").then(
        () => true,
        () => false,
      ),
    );
    await close();
  });

  test("a server left running is used, and a start cut short is made good", async () => {
    const first = await start();
    await ask(first.url, "CREATE TABLE kept AS SELECT 1 AS one");
    mkdirSync(join(folder, "postgres.making"), { recursive: true });
    writeFileSync(join(folder, "postgres.lock"), "999999999 1");
    const second = await start();
    expect(await ask(second.url, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  });

  test("a pid file that names a stranger's process stops nobody", async () => {
    await (await start()).stop();
    writeFileSync(
      join(folder, "postgres/postmaster.pid"),
      `${process.pid}\n${folder}/postgres\n1\n5432\n`,
    );
    const { url } = await start();
    expect(await ask(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });
});

describe("what it cannot mend is one plain sentence", () => {
  async function refusal(dataFolder = folder): Promise<string> {
    const error = await start(dataFolder).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    return (error as Error).message;
  }

  test("data of another version", async () => {
    mkdirSync(join(folder, "postgres"));
    writeFileSync(join(folder, "postgres/PG_VERSION"), "16\n");
    expect(await refusal()).toMatch(
      /holds data of PostgreSQL 16, and this program brings PostgreSQL 18: .+\.$/,
    );
    expect(existsSync(join(folder, "postgres/PG_VERSION"))).toBe(true);
  });

  test("a folder of something else", async () => {
    mkdirSync(join(folder, "postgres"));
    writeFileSync(join(folder, "postgres/letters.txt"), "dear");
    expect(await refusal()).toMatch(/is not a folder of PostgreSQL data: .+\.$/);
  });

  test.runIf(process.platform === "linux")("a data folder that cannot be made", async () => {
    expect(await refusal("/proc/viec-that")).toMatch(
      /^The folder \/proc\/viec-that cannot be made \(\w+\): set DATA_DIR to .+\.$/,
    );
    writeFileSync(join(folder, "file"), "");
    expect(await refusal(join(folder, "file/data"))).toMatch(
      /is a file where a folder is needed: .+\.$/,
    );
  });

  test("a lost password", async () => {
    await (await start()).stop();
    rmSync(join(folder, "postgres.json"));
    expect(await refusal()).toMatch(/password is missing: .+\.$/);
  });

  test.runIf(isRoot && spawnSync("mount", ["--version"]).status === 0)(
    "a full disk",
    async (context) => {
      const small = join(folder, "small");
      mkdirSync(small);
      const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=12m", "tmpfs", small]);
      context.skip(mounted.status !== 0, "this machine mounts nothing");
      try {
        expect(await refusal(small)).toMatch(/^The disk that holds .+ is full: .+\.$/);
      } finally {
        spawnSync("umount", ["-l", small]);
      }
    },
  );

  test("a DATABASE_URL where nothing answers, without its password", async () => {
    const opening = ensureDatabase({ databaseUrl: "postgres://app:hunter2@127.0.0.1:1/viec_that" });
    await expect(opening).rejects.toThrow(
      /^PostgreSQL at postgres:\/\/127\.0\.0\.1:1\/viec_that \(DATABASE_URL\) cannot be used: .+\.$/,
    );
    await expect(opening).rejects.not.toThrow(/hunter2/);
  });
});

test.runIf(isRoot)("root keeps its data in a folder that nobody else may enter", async () => {
  const closed = join(folder, "closed");
  mkdirSync(closed, { mode: 0o700 });
  const { url } = await start(closed);
  expect(await ask(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("DATABASE_URL starts nothing", async () => {
  const { url } = await start();
  const given = await ensureDatabase({ databaseUrl: url, dataFolder: join(folder, "other") });
  expect(given).toMatchObject({ url, embedded: false });
  await given.stop();
  expect(existsSync(join(folder, "other"))).toBe(false);
  expect(await ask(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

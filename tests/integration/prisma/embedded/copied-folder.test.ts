// A data folder copied while nothing runs: copy and original each have a server, an address and data of their own, whichever is first.
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ensureDatabase, type RunningDatabase } from "#prisma/embedded.server.ts";
import { ask } from "#tests/support/ask.ts";
import { isRunning, withFolderLock } from "#prisma/embedded/folder-lock.server.ts";

let parent = "";
let open: RunningDatabase[] = [];
const folderOf = (name: string) => join(parent, name);

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "copied-"));
  chmodSync(parent, 0o755);
  open = [];
});
afterEach(async () => {
  for (const database of open) await database.stop();
  rmSync(parent, { recursive: true, force: true });
});

async function start(name: string, onLost?: () => void): Promise<RunningDatabase> {
  const database = await ensureDatabase({
    databaseUrl: null,
    dataFolder: folderOf(name),
    isThrowaway: true,
    ...(onLost ? { onLost } : {}),
  });
  open.push(database);
  return database;
}

const serverPid = (name: string) =>
  Number(readFileSync(join(folderOf(name), "postgres/postmaster.pid"), "utf8").split("\n")[0]);
const portOf = ({ url }: RunningDatabase) => new URL(url).port;

/** Whose data an address leads to. */
async function whoseIs({ url }: RunningDatabase): Promise<unknown> {
  return (await ask<{ name: string }>(url, "SELECT name FROM whose"))[0]?.name;
}

/** An original that has been used and left, and a copy of all its folder. */
async function makeCopy(): Promise<RunningDatabase> {
  const original = await start("original");
  await ask(original.url, "CREATE TABLE whose AS SELECT 'original'::text AS name");
  await original.stop();
  cpSync(folderOf("original"), folderOf("copy"), { recursive: true });
  return original;
}

test("the copy first, then the original: each keeps to its own data, also after kill -9", async () => {
  const { url: formerly } = await makeCopy();
  const copy = await start("copy");
  await ask(copy.url, "UPDATE whose SET name = 'copy'");
  expect(copy.url).not.toBe(formerly);
  const original = await start("original");
  expect(original.url).toBe(formerly);
  expect([await whoseIs(copy), await whoseIs(original)]).toEqual(["copy", "original"]);
  for (const name of ["original", "copy"]) {
    const pid = serverPid(name);
    process.kill(pid, "SIGKILL");
    while (isRunning(pid)) await sleep(20);
  }
  for (const [database, name] of [
    [original, "original"],
    [copy, "copy"],
  ] as const)
    await expect.poll(() => whoseIs(database).catch(() => null), { timeout: 20_000 }).toBe(name);
});

test("the copy keeps the address that it has been given, and so does a folder that is put elsewhere whole", async () => {
  await makeCopy();
  const first = await start("copy");
  await first.stop();
  const second = await start("copy");
  expect(second.url).toBe(first.url);
  await second.stop();
  renameSync(folderOf("copy"), folderOf("elsewhere"));
  expect(await whoseIs(await start("elsewhere"))).toBe("original");
});

test("a copy of a folder that was cut off brings files of a server that is gone, and starts", async () => {
  await makeCopy();
  const stale = `${process.pid}\n${folderOf("original")}/postgres\n1\n5432\n\n127.0.0.1\n`;
  writeFileSync(join(folderOf("copy"), "postgres/postmaster.pid"), stale);
  writeFileSync(join(folderOf("copy"), "postgres.lock"), `${process.pid} 1`);
  const [copy, original] = await Promise.all([start("copy"), start("original")]);
  expect(portOf(copy)).not.toBe(portOf(original));
  expect(serverPid("copy")).not.toBe(serverPid("original"));
});

test("a server whose port a stranger took while it was down moves, and its user hears of it", async () => {
  let lost = 0;
  const database = await start("original", () => {
    lost += 1;
  });
  const stranger = createServer();
  await withFolderLock(folderOf("original"), async () => {
    const pid = serverPid("original");
    process.kill(pid, "SIGKILL");
    while (isRunning(pid)) await sleep(20);
    await new Promise<void>((done) => stranger.listen(Number(portOf(database)), "127.0.0.1", done));
  });
  try {
    await expect.poll(() => lost, { timeout: 30_000 }).toBe(1);
  } finally {
    stranger.close();
  }
});

// A server whose users were all killed ends by itself; one that anybody uses, or that somebody is about to use, does not.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findBinaries } from "#prisma/embedded/binaries.server.ts";
import { dataFolderOf, startServer } from "#prisma/embedded/cluster.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { folderLockOf, isRunning, withFolderLock } from "#prisma/embedded/folder-lock.server.ts";
import { watchIdle } from "#prisma/embedded/idle-watch.server.ts";
import { chooseOperator } from "#prisma/embedded/operator.server.ts";

const isWatched = process.platform !== "win32";
let folder = "";
let users: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "idle-"));
  users = [];
});
afterEach(async () => {
  killAll();
  await (await ensureDatabase(options())).stop();
  rmSync(folder, { recursive: true, force: true });
});

const options = () => ({ databaseUrl: null, dataFolder: folder, isThrowaway: true });

/** A process that opens the folder's database and holds it until it is killed. */
async function startUser(): Promise<void> {
  const code = `
    const { ensureDatabase } = await import("#prisma/embedded.server.ts");
    await ensureDatabase(${JSON.stringify(options())});
    console.log("open");
    setInterval(() => undefined, 1_000);`;
  const { VITEST: _vitest, ...env } = process.env;
  const user = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  users.push(user);
  await once(user.stdout ?? user, "data");
}

function killAll(): void {
  for (const user of users.splice(0)) user.kill("SIGKILL");
}

const serverPid = () =>
  Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

test.runIf(isWatched)(
  "it stays while one user is left, and ends within a minute of the last one's kill -9",
  { timeout: 120_000 },
  async () => {
    await startUser();
    await startUser();
    const pid = serverPid();
    users.shift()?.kill("SIGKILL");
    await sleep(17_000);
    expect(isRunning(pid)).toBe(true);
    killAll();
    // What a starter that was killed leaves behind does not keep it either.
    writeFileSync(folderLockOf(folder), "999999999 1");
    const killedAt = Date.now();
    while (isRunning(pid) && Date.now() < killedAt + 60_000) await sleep(200);
    expect(isRunning(pid)).toBe(false);
  },
);

/** The folder's server, started by somebody who holds no lease on it. */
async function startUnused(): Promise<number> {
  const data = dataFolderOf(folder);
  if (!existsSync(data)) await (await ensureDatabase(options())).stop();
  const operator = chooseOperator(findBinaries(), data, folder);
  await startServer({ folder, data, operator, isThrowaway: true }, false);
  return serverPid();
}

test.runIf(isWatched)(
  "while somebody holds the folder to start or to leave, nobody else ends the server",
  { timeout: 60_000 },
  async () => {
    const pid = await startUnused();
    await withFolderLock(folder, async () => {
      watchIdle(pid, folderLockOf(folder), 0.1);
      await sleep(3_000);
      expect(isRunning(pid)).toBe(true);
    });
    for (let tries = 0; tries < 100 && isRunning(pid); tries += 1) await sleep(100);
    expect(isRunning(pid)).toBe(false);
  },
);

test.runIf(isWatched)(
  "whoever comes as it ends gets a server that answers",
  { timeout: 120_000 },
  async () => {
    const endings = { before: 0, after: 0 };
    for (let round = 0; round < 10; round += 1) {
      const pid = await startUnused();
      watchIdle(pid, folderLockOf(folder), 0.1);
      await sleep(250 + round * 50);
      const database = await ensureDatabase(options());
      endings[serverPid() === pid ? "before" : "after"] += 1;
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      for (let look = 0; look < 4; look += 1) {
        expect((await client.query("SELECT 1")).rowCount).toBe(1);
        await sleep(100);
      }
      await client.end();
      await database.stop();
    }
    // Both sides of the moment were met.
    expect(Math.min(endings.before, endings.after)).toBeGreaterThan(0);
  },
);

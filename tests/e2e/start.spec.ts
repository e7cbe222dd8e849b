// npm start as people meet it: it comes up, says where, ends in order, heals after kill -9, and refuses in one sentence.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { freePort } from "#prisma/embedded/credentials.server.ts";

type Run = { child: ChildProcess; output: () => string; code: Promise<number | null> };

/** A data folder as a first start and stop leave it, made once; a test that wants one takes a copy. */
let seeded = "";
let folder = "";
const running: Run[] = [];
beforeAll(async () => {
  seeded = mkdtempSync(join(tmpdir(), "seeded-"));
  const first = start({ PORT: "0", DATA_DIR: seeded });
  await waitUntil(() => isUp(first));
  first.child.kill("SIGTERM");
  expect(await first.code).toBe(0);
});
afterAll(() => {
  rmSync(seeded, { recursive: true, force: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
});
afterEach(async () => {
  for (const { child, code } of running.splice(0)) {
    child.kill("SIGTERM");
    await code;
  }
  rmSync(folder, { recursive: true, force: true });
});

function start(settings: Record<string, string>): Run {
  const env = { ...process.env, NODE_ENV: "development" as const, DATA_DIR: folder, ...settings };
  const child = spawn(process.execPath, ["build/process/start.js"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const run = {
    child,
    output: () => output,
    code: new Promise<number | null>((done) => child.once("close", done)),
  };
  running.push(run);
  return run;
}

function useSeeded(): void {
  rmSync(folder, { recursive: true });
  expect(spawnSync("cp", ["-a", seeded, folder]).status).toBe(0);
}

async function waitUntil(isTrue: () => boolean, tries = 2_400): Promise<void> {
  for (let at = 0; at < tries && !isTrue(); at += 1) await sleep(50);
  expect(isTrue()).toBe(true);
}

const isUp = (run: Run) => run.output().includes("Stop ");

/** Every process of this machine that has the test's folder in its command or its environment. */
function processesOfFolder(): string[] {
  return readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return false;
    try {
      return ["cmdline", "environ"].some((file) =>
        readFileSync(`/proc/${name}/${file}`, "utf8").includes(folder),
      );
    } catch {
      return false;
    }
  });
}

test("it comes up with the sample set, and stops without leaving anything behind", async () => {
  useSeeded();
  const port = await freePort();
  const first = start({ PORT: String(port) });
  await waitUntil(() => isUp(first));
  expect(first.output()).toContain(`http://localhost:${port}`);
  expect(first.output()).toMatch(/\d{3} sample orders/);
  expect(first.output()).not.toContain("Loading the sample set");
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  first.child.kill("SIGINT");
  expect(await first.code).toBe(0);
  await waitUntil(() => processesOfFolder().length === 0);
  expect(readFileSync(join(folder, "log/web.log"), "utf8")).toContain("web has stopped");
});

test("killed with -9 it leaves no part behind and starts again", async () => {
  useSeeded();
  const port = await freePort();
  const first = start({ PORT: String(port) });
  await waitUntil(() => isUp(first));
  first.child.kill("SIGKILL");
  await waitUntil(() => processesOfFolder().length === 0);
  const second = start({ PORT: String(port) });
  await waitUntil(() => isUp(second));
  expect(second.output()).not.toContain("Loading the sample set");
});

test("killed whole with -9 while it loads the sample set, it loads it anew", async () => {
  const first = start({ PORT: "0" });
  await waitUntil(() => first.output().includes("Loading the sample set"));
  await sleep(1_000);
  const loader = processesOfFolder().find((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("prepare.js"),
  );
  process.kill(Number(loader), "SIGKILL");
  first.child.kill("SIGKILL");
  await first.code;
  const second = start({ PORT: "0" });
  await waitUntil(() => isUp(second));
  expect(second.output()).toContain("Loading the sample set");
  expect(second.output()).toMatch(/3\d\d sample orders/);
});

test("a part that falls is started again", async () => {
  useSeeded();
  const port = await freePort();
  const run = start({ PORT: String(port) });
  await waitUntil(() => isUp(run));
  const web = processesOfFolder().find((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("web.js"),
  );
  process.kill(Number(web), "SIGKILL");
  await waitUntil(() => run.output().includes("starting it again"));
  let status = 0;
  for (let tries = 0; tries < 100 && status !== 200; tries += 1) {
    status = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      (answer) => answer.status,
      () => 0,
    );
    await sleep(100);
  }
  expect(status).toBe(200);
});

test.each([
  [
    "a taken port",
    {},
    /^Port \d+ is taken by another program: stop it, or start on another with PORT=\d+\.\n$/,
  ],
  [
    "production without its secrets",
    { NODE_ENV: "production" },
    /^PUBLIC_URL is missing: .+\nSESSION_SECRET is missing: .+\nDATABASE_URL is missing: .+\nMETRICS_TOKEN is missing: .+\nCENTRE_PHONE is missing: .+\n$/,
  ],
  [
    "an address that is not this machine's",
    { PORT: "0", HOST: "203.0.113.9" },
    /^HOST=203\.0\.113\.9 is not an address of this machine: .+\n$/,
  ],
])("%s is told in plain sentences, and the exit code is 1", async (_name, settings, words) => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, "127.0.0.1", done));
  const address = taken.address();
  const run = start({
    PORT: String(typeof address === "object" && address ? address.port : 0),
    ...settings,
  });
  expect(await run.code).toBe(1);
  expect(run.output()).toMatch(words);
  taken.close();
});

test("data of another version is told in one sentence and left alone", async () => {
  mkdirSync(join(folder, "postgres"));
  writeFileSync(join(folder, "postgres/PG_VERSION"), "15\n");
  const run = start({ PORT: "0" });
  expect(await run.code).toBe(1);
  expect(run.output()).toMatch(
    /^.+ holds data of PostgreSQL 15, and this program brings PostgreSQL 18: .+\.\n$/,
  );
  expect(existsSync(join(folder, "postgres/base"))).toBe(false);
});

test("a disk that fills while it starts is told in one sentence, and nothing is left running", async (context) => {
  const small = join(folder, "small");
  mkdirSync(small);
  const mounted =
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=58m", "tmpfs", small]).status === 0;
  context.skip(!mounted, "only root on Linux can make a small disk");
  try {
    const run = start({ PORT: "0", DATA_DIR: join(small, "data") });
    expect(await run.code).toBe(1);
    expect(
      run
        .output()
        .trim()
        .split("\n")
        .filter((line) => !line.startsWith("Loading")),
    ).toEqual([expect.stringMatching(/^The disk .*is full: .+\.$/)]);
    await waitUntil(() => processesOfFolder().length === 0);
  } finally {
    spawnSync("umount", ["-l", small]);
  }
});

// How much memory the site takes while nobody visits it: web, worker and PostgreSQL after a start, in megabytes.
// Run: node --import tsx tests/bench/memory.ts   (Linux)
import { fork } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "#prisma/embedded/credentials.server.ts";

type Process = { pid: number; parent: number; command: string };
type Memory = { rss: number; pss: number };

const SETTLE_MS = 20_000;

function listProcesses(): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = Number(readFileSync(`/proc/${name}/stat`, "utf8").split(")").pop()?.trim().split(" ")[1]);
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ").trim();
        return [{ pid: Number(name), parent, command }];
      } catch {
        return []; // ended meanwhile
      }
    });
}

/** Resident memory, and the share of it that counts pages used by several processes once. */
function memoryOf(pids: readonly number[]): Memory {
  const sum = (field: string) =>
    pids.reduce((total, pid) => {
      const found = new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
      return total + Number(found?.[1] ?? 0);
    }, 0);
  return { rss: sum("Rss") / 1024, pss: sum("Pss") / 1024 };
}

async function main(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), "memory-"));
  const port = await freePort();
  const site = fork(resolve("build/process/start.js"), {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, PORT: String(port), DATA_DIR: dataFolder },
  });
  await new Promise((done) => site.once("message", done));
  for (const path of ["/vi", "/vi/orders", "/vi/agencies", "/vi/check?q=0912345678"]) await fetch(`http://127.0.0.1:${port}${path}`);
  await sleep(SETTLE_MS);
  const all = listProcesses();
  const server = all.find(({ command }) => command.includes(`-D ${dataFolder}/postgres`))?.pid ?? -1;
  const groups: Record<string, number[]> = {
    web: all.filter(({ parent, command }) => parent === site.pid && command.includes("web.js")).map(({ pid }) => pid),
    worker: all.filter(({ parent, command }) => parent === site.pid && command.includes("worker.js")).map(({ pid }) => pid),
    PostgreSQL: all.filter(({ pid, parent }) => pid === server || parent === server).map(({ pid }) => pid),
    starter: [site.pid ?? -1],
  };
  const line = (name: string, { rss, pss }: Memory) => process.stdout.write(`${name.padEnd(32)} ${rss.toFixed(0).padStart(5)} RSS ${pss.toFixed(0).padStart(5)} PSS\n`);
  for (const [name, pids] of Object.entries(groups)) line(`${name} (${pids.length})`, memoryOf(pids));
  line("web + worker + PostgreSQL", memoryOf([...(groups["web"] ?? []), ...(groups["worker"] ?? []), ...(groups["PostgreSQL"] ?? [])]));
  line("with the starter", memoryOf(Object.values(groups).flat()));
  const ended = new Promise((done) => site.once("exit", done));
  site.send("stop");
  await ended;
  rmSync(dataFolder, { recursive: true, force: true });
}

await main();

// How much memory the site takes while nobody visits it: web, worker and PostgreSQL after a start, in megabytes.
// Linux alone tells it.
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { startOwnSite } from "./own-site.ts";

type Process = { pid: number; parent: number; command: string };
type Memory = { rss: number; pss: number };

const SETTLE_MS = 20_000;

function listProcesses(): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = Number(
          readFileSync(`/proc/${name}/stat`, "utf8").split(")").pop()?.trim().split(" ")[1],
        );
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
      const found = new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(
        readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"),
      );
      return total + Number(found?.[1] ?? 0);
    }, 0);
  return { rss: sum("Rss") / 1024, pss: sum("Pss") / 1024 };
}

async function main(): Promise<void> {
  const { url, process: site, dataFolder, stop } = await startOwnSite();
  for (const path of ["/vi", "/vi/orders", "/vi/agencies", "/vi/check?q=0912345678"])
    await fetch(url + path);
  await sleep(SETTLE_MS);
  const all = listProcesses();
  const server =
    all.find(({ command }) => command.includes(`-D ${dataFolder}/postgres`))?.pid ?? -1;
  const groups: Record<string, number[]> = {
    web: all
      .filter(({ parent, command }) => parent === site.pid && command.includes("web.js"))
      .map(({ pid }) => pid),
    worker: all
      .filter(({ parent, command }) => parent === site.pid && command.includes("worker.js"))
      .map(({ pid }) => pid),
    PostgreSQL: all
      .filter(({ pid, parent }) => pid === server || parent === server)
      .map(({ pid }) => pid),
    starter: [site.pid ?? -1],
  };
  const line = (name: string, { rss, pss }: Memory) =>
    process.stdout.write(
      `${name.padEnd(32)} ${rss.toFixed(0).padStart(5)} RSS ${pss.toFixed(0).padStart(5)} PSS\n`,
    );
  for (const [name, pids] of Object.entries(groups))
    line(`${name} (${pids.length})`, memoryOf(pids));
  line(
    "web + worker + PostgreSQL",
    memoryOf([
      ...(groups["web"] ?? []),
      ...(groups["worker"] ?? []),
      ...(groups["PostgreSQL"] ?? []),
    ]),
  );
  line("with the starter", memoryOf(Object.values(groups).flat()));
  await stop();
}

await main();

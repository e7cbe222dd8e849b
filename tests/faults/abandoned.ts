// The last fault: everything that uses the site's own PostgreSQL is killed with -9 at once, and a minute later nothing runs.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Stops } from "./patience.ts";

const UP_WITHIN_MS = 180_000;
const GONE_WITHIN_MS = 60_000;

type Abandoned = { killed: number; faults: string[] };
type Found = { pid: number; command: string };

/** Every process of this machine that has the folder in its command or its environment. */
function processesOf(folder: string): Found[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return [];
    try {
      const read = (file: string) => readFileSync(`/proc/${name}/${file}`, "utf8");
      const command = read("cmdline").replaceAll("\0", " ").trim();
      return `${command} ${read("environ")}`.includes(folder)
        ? [{ pid: Number(name), command }]
        : [];
    } catch {
      return []; // ended meanwhile
    }
  });
}

async function waits(ms: number, isSo: () => boolean): Promise<boolean> {
  const end = Date.now() + ms;
  while (!isSo() && Date.now() < end) await sleep(200);
  return isSo();
}

/** How many were killed, and faults as sentences: `npm start` that did not come up, or what still runs a minute after all that is Node was killed. */
export async function playAbandoned(parent: string, stops: Stops): Promise<Abandoned> {
  const folder = mkdtempSync(join(parent, "abandoned-"));
  stops.add(() => {
    for (const { pid } of processesOf(folder)) process.kill(pid, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  const environment = { ...process.env, NODE_ENV: "development" as const, PORT: "0" };
  const program = spawn(process.execPath, ["build/process/start.js"], {
    env: { ...environment, DATA_DIR: folder },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  program.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  if (!(await waits(UP_WITHIN_MS, () => said.includes("Stop "))))
    return { killed: 0, faults: [`npm start did not come up: ${said.trim()}`] };
  const users = processesOf(folder).filter(({ command }) => command.startsWith(process.execPath));
  for (const { pid } of users) process.kill(pid, "SIGKILL");
  if (users.length < 3) {
    const faults = [`only ${users.length} processes were there to be killed at once`];
    return { killed: users.length, faults };
  }
  await waits(GONE_WITHIN_MS, () => processesOf(folder).length === 0);
  const faults = processesOf(folder).map(
    ({ command }) => `a minute after all was killed there still ran: ${command.slice(0, 100)}`,
  );
  return { killed: users.length, faults };
}

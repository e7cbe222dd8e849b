// Rounds in which nothing dies but the site stands still: PostgreSQL is frozen, or the disk full, and every reader gets an answer all along.
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "#tests/support/random.ts";
import { askThroughout } from "./asker.ts";
import type { Asking } from "./asker.ts";
import type { Editor } from "./editor.ts";
import { answerOf, askFor } from "./patience.ts";
import type { FaultySite } from "./site.ts";

const WELL_AGAIN_MS = 60_000;
const EDITS = 4;

/** Stops the server and all its children, so that nothing answers and nothing is refused. Answers what sets them going again. */
function freeze(postmaster: number): () => void {
  const signal = (pid: number, name: "SIGSTOP" | "SIGCONT") => {
    try {
      process.kill(pid, name);
    } catch {
      // a connection that has ended meanwhile
    }
  };
  // The first process before its children, so that it makes no more of them.
  signal(postmaster, "SIGSTOP");
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, "utf8");
  const pids = [postmaster, ...children.trim().split(" ").map(Number)].filter((pid) => pid > 0);
  for (const pid of pids) signal(pid, "SIGSTOP");
  return () => {
    for (const pid of pids) signal(pid, "SIGCONT");
  };
}

/** Holds the site still by `hold` for `ms` under questions and edits; then it must be well by itself. */
async function standStill(
  site: FaultySite,
  editor: Editor,
  ms: number,
  hold: () => () => void,
): Promise<Asking> {
  const { origin } = new URL(site.listUrl);
  let isOver = false;
  const release = hold();
  const asking = askThroughout(origin, () => isOver);
  const editing = (async () => {
    for (let edit = 0; edit < EDITS; edit += 1) await editor.edit();
  })();
  await sleep(ms);
  release();
  const well = waitUntilWell(site);
  const ends = await Promise.allSettled([well, editing]);
  isOver = true;
  const asked = await asking;
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
  return asked;
}

/** Whoever was killed or stood still answers again by itself. Throws where it does not. */
export async function waitUntilWell({ listUrl }: FaultySite): Promise<void> {
  await answerOf(() => readPage(listUrl), WELL_AGAIN_MS, "the site did not go on");
}

async function readPage(url: string): Promise<void> {
  const { status } = await askFor(url, 20_000);
  if (status !== 200) throw new Error(`it answered ${status}`);
}

/** For longer than a page waits for its database. */
export function playFreeze(site: FaultySite, editor: Editor, random: Random): Promise<Asking> {
  return standStill(site, editor, random.int(4_000, 16_000), () => freeze(site.postmaster()));
}

/** Throws where there is no small disk. */
export async function playFullDisk(
  site: FaultySite,
  editor: Editor,
  random: Random,
): Promise<Asking> {
  const { disk } = site;
  if (disk === null) throw new Error("there is no small disk to fill");
  return standStill(site, editor, random.int(4_000, 12_000), () => {
    disk.fill();
    return disk.free;
  });
}

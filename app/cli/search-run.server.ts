// What `npm run search` does with the index: says how it stands, builds it anew, compares it, makes the keys.
import type { Meilisearch } from "meilisearch";
import type pg from "pg";
import { StartProblem } from "#app/process.server.ts";
import { makeKeys } from "#search/indexing/keys.server.ts";
import { readLiveIndex } from "#search/indexing/live-index.server.ts";
import type { LiveIndex } from "#search/indexing/live-index.server.ts";
import type { MarkCount } from "#search/indexing/marks.server.ts";
import { meilisearchClient, whyNoAnswer } from "#search/engines/meilisearch/client.server.ts";
import type { MeilisearchAccess } from "#search/engines/meilisearch/client.server.ts";
import { rebuildNow, removeOldGenerations } from "#search/indexing/rebuild.server.ts";
import type { WhyDue } from "#search/indexing/rebuild.server.ts";
import { reconcile } from "#search/indexing/reconcile.server.ts";
import { readSearchStatus } from "#search/indexing/status.server.ts";
import type { IndexStatus } from "#search/indexing/status.server.ts";

/** `access` is null where PostgreSQL is the engine. `aside` takes progress, which must not mix with the answer. */
export type SearchRun = {
  pool: pg.Pool;
  access: MeilisearchAccess | null;
  say: (line: string) => void;
  aside: (line: string) => void;
  at: Date;
};

const TIMEOUT_MS = 30_000;
/** A drain ends within this; a rebuild by the worker may not. */
const LOCK_PATIENCE_MS = 60_000;
/** The web asks for the live index's name once a second. */
const OLD_KEPT_MS = 3_000;

const DUE: Record<WhyDue, string> = {
  "none-yet": "none was built yet",
  "other-settings": "the live one was made by other settings or under another prefix",
  gone: "Meilisearch does not have the live one",
  "not-the-one-built": "the one in Meilisearch by that name is not the one that was built",
  emptied: "the live one has lost its documents",
};

/** How the index stands. Throws StartProblem where Meilisearch is not configured or does not answer. */
export async function runStatus({ pool, access, say, at }: SearchRun): Promise<void> {
  const line = (name: string, value: string) => {
    say(`${name.padEnd(12)}${value}`);
  };
  const status = await readSearchStatus(pool, access, TIMEOUT_MS, at);
  if (access === null) line("Engine", "PostgreSQL");
  else if (status.index !== null && "due" in status.index)
    sayIndex(status.live, status.index, access.url, line);
  sayMarks(status.marks, line); // what waits is told all the more where Meilisearch is away
  line("Vocabulary", `${status.words} words`);
  if (access === null)
    throw new StartProblem("Meilisearch is not configured: set MEILI_URL and its keys to use it.");
  if (status.index !== null && "error" in status.index)
    throw plain(status.index.error, access.url, "MEILI_INDEX_KEY");
}

type Line = (name: string, value: string) => void;

function sayIndex(
  live: LiveIndex | null,
  { due, held, expected }: IndexStatus,
  url: string,
  line: Line,
): void {
  line("Engine", `Meilisearch at ${url}`);
  if (live === null) line("Live index", "none; PostgreSQL answers");
  else line("Live index", `${live.uid}, live since ${live.since.toISOString()}`);
  if (due !== null)
    line("Rebuild", `due: ${DUE[due]}; PostgreSQL answers until the worker has built it`);
  line("Documents", `${held} there, ${expected} should be there`);
}

function sayMarks({ waiting, oldest, now, aside }: MarkCount, line: Line): void {
  const age =
    oldest === null
      ? ""
      : `, the oldest for ${Math.round((now.getTime() - oldest.getTime()) / 1000)} s`;
  line("Marks", `${waiting} waiting${age}`);
  line("Set aside", aside.length === 0 ? "none" : `${aside.length} refused by Meilisearch`);
  for (const { orderId, failures, retryAt, reason } of aside.slice(0, 20)) {
    line(
      "",
      `${orderId}: ${failures} times, next at ${retryAt.toISOString()}: ${reason.slice(0, 160)}`,
    );
  }
}

/** Builds the index anew, due or not. */
export async function runRebuild({ pool, access, say, aside, at }: SearchRun): Promise<void> {
  await asking(access, async (client, { indexPrefix }) => {
    const context = {
      pool,
      client,
      indexPrefix,
      onProgress: (indexed: number) => {
        aside(`${indexed} orders written`);
      },
    };
    const indexed = await rebuildNow(context, at, LOCK_PATIENCE_MS);
    if (indexed === null)
      throw new StartProblem(
        "Another process is writing the index, perhaps a rebuild by the worker: look again in a few minutes.",
      );
    const live = await readLiveIndex(pool);
    say(
      `${indexed} orders in ${live?.uid ?? "no index"}, checked and live. Marks that came meanwhile are carried over by the worker.`,
    );
    await new Promise((resolve) => setTimeout(resolve, OLD_KEPT_MS));
    await removeOldGenerations(context, OLD_KEPT_MS);
  });
}

/** Compares both sides and marks what differs. */
export async function runReconcile({ pool, access, say, aside, at }: SearchRun): Promise<void> {
  await asking(access, async (client, { indexPrefix }) => {
    const found = await reconcile(
      {
        pool,
        client,
        indexPrefix,
        onProgress: (compared) => {
          aside(`${compared} orders compared`);
        },
      },
      at,
    );
    if (found === null)
      throw new StartProblem(
        "There is no live index yet: the worker builds it, or npm run search -- rebuild.",
      );
    const { compared, missing, outdated, surplus } = found;
    if (missing + outdated + surplus === 0) say(`${compared} orders compared: no difference.`);
    else
      say(
        `${compared} orders compared: ${missing} missing, ${outdated} outdated, ${surplus} too many. They are marked; the worker mends them.`,
      );
  });
}

/** Both keys as lines for .env; asked again, the same ones. */
export async function runKeys(
  making: { url: string; masterKey: string; indexPrefix: string },
  say: (line: string) => void,
): Promise<void> {
  const { searchKey, indexKey } = await makeKeys(making).catch((error: unknown) => {
    throw plain(error, making.url, "MEILI_MASTER_KEY");
  });
  say(`MEILI_SEARCH_KEY=${searchKey}`);
  say(`MEILI_INDEX_KEY=${indexKey}`);
}

async function asking(
  access: MeilisearchAccess | null,
  work: (client: Meilisearch, access: MeilisearchAccess) => Promise<void>,
): Promise<void> {
  if (access === null)
    throw new StartProblem("Meilisearch is not configured: set MEILI_URL and its keys to use it.");
  await work(meilisearchClient(access, TIMEOUT_MS), access).catch((error: unknown) => {
    throw plain(error, access.url, "MEILI_INDEX_KEY");
  });
}

/** Meilisearch's absence and refusals as sentences; any other error as it is. */
function plain(error: unknown, url: string, keyName: string): unknown {
  const why = whyNoAnswer(error);
  if (why === "silent")
    return new StartProblem(`Meilisearch at ${url} does not answer: is it running there?`);
  if (why === "key-refused")
    return new StartProblem(
      `Meilisearch at ${url} refuses the key in ${keyName}: npm run search -- keys prints those it takes.`,
    );
  return error;
}

// `npm run search -- status|rebuild|reconcile|keys`: looks after the search index from the shell.
import { now } from "#app/clock.server.ts";
import { env, keyMaking } from "#app/env.server.ts";
import { runProcess } from "#app/process.server.ts";
import { REFUSED } from "./exit-code.ts";
import { say, sayAside } from "./import-run.server.ts";
import { onDatabase } from "./on-database.server.ts";
import { runKeys, runRebuild, runReconcile, runStatus } from "./search-run.server.ts";
import type { SearchRun } from "./search-run.server.ts";

const USAGE = `Usage: npm run search -- status | rebuild | reconcile | keys
  status     how the index stands, and what waits to be carried over
  rebuild    builds the index anew beside the live one; search goes on meanwhile
  reconcile  compares the index with the database and marks what differs
  keys       prints MEILI_SEARCH_KEY and MEILI_INDEX_KEY, made with MEILI_MASTER_KEY`;

const TASKS: Record<string, (run: SearchRun) => Promise<void>> = {
  status: runStatus,
  rebuild: runRebuild,
  reconcile: runReconcile,
};

async function run(task: (run: SearchRun) => Promise<void>): Promise<void> {
  const { meilisearch } = env();
  const access = meilisearch && { ...meilisearch, key: meilisearch.indexKey };
  await onDatabase(({ pool }) => task({ pool, access, say, aside: sayAside, at: now() }));
}

async function main(): Promise<void> {
  const [word = "", ...rest] = process.argv.slice(2);
  const task = Object.hasOwn(TASKS, word) ? TASKS[word] : undefined;
  if (rest.length > 0 || (task === undefined && word !== "keys")) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = REFUSED;
    return;
  }
  await (task === undefined ? runKeys(keyMaking(), say) : run(task));
}

runProcess(main);

// A real Meilisearch for tests: the one at MEILI_URL, or one found on the PATH and started on a free port with an empty folder.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Meilisearch } from "meilisearch";
import { freePort } from "#prisma/embedded/credentials.server.ts";

/** `close` deletes what this run made: its indexes on a shared server, or its own server whole; `pid` is that server's, null for a shared one. */
export type TestMeilisearch = {
  url: string;
  masterKey: string;
  indexPrefix: string;
  client: Meilisearch;
  pid: number | null;
  close: () => Promise<void>;
};

/** Why there is no Meilisearch to test with, null where there is one. */
export function whyNoMeilisearch(): string | null {
  if (process.env.MEILI_URL) {
    return process.env.MEILI_MASTER_KEY ? null : "MEILI_URL is set but MEILI_MASTER_KEY is not";
  }
  return findProgram("meilisearch") === null ? "no meilisearch on the PATH and no MEILI_URL" : null;
}

/** Every call has an index prefix of its own, so that test workers share a server without meeting. */
export async function openMeilisearch(): Promise<TestMeilisearch> {
  const indexPrefix = `test_${process.env.VITEST_POOL_ID ?? "0"}_${randomBytes(4).toString("hex")}_`;
  const { MEILI_URL: url, MEILI_MASTER_KEY: masterKey } = process.env;
  if (!url) return startMeilisearch(indexPrefix);
  const client = new Meilisearch({ host: url, apiKey: masterKey ?? "" });
  return {
    url,
    masterKey: masterKey ?? "",
    indexPrefix,
    client,
    pid: null,
    close: () => deleteIndexes(client, indexPrefix),
  };
}

/** Memory for indexing as compose.yaml sets it: with the default every task first clears a twentieth of the machine's memory. */
export function meilisearchFlags({
  folder,
  port,
  masterKey,
}: {
  folder: string;
  port: number;
  masterKey: string;
}): string[] {
  const folders = [
    "--db-path",
    join(folder, "data"),
    "--dump-dir",
    join(folder, "dumps"),
    "--snapshot-dir",
    join(folder, "snapshots"),
  ];
  return [
    ...folders,
    "--http-addr",
    `127.0.0.1:${port}`,
    "--master-key",
    masterKey,
    "--max-indexing-memory",
    "1GiB",
    "--no-analytics",
    "--log-level",
    "ERROR",
  ];
}

async function startMeilisearch(indexPrefix: string): Promise<TestMeilisearch> {
  const program = findProgram("meilisearch");
  if (program === null) throw new Error(whyNoMeilisearch() ?? "no meilisearch");
  const folder = await mkdtemp(join(tmpdir(), "meilisearch-"));
  const port = await freePort();
  const masterKey = randomBytes(16).toString("hex");
  const server = spawn(program, meilisearchFlags({ folder, port, masterKey }), {
    stdio: "ignore",
    cwd: folder,
  });
  const gone = new Promise<void>((resolve) =>
    server.once("exit", () => {
      resolve();
    }),
  );
  const url = `http://127.0.0.1:${port}`;
  const client = new Meilisearch({ host: url, apiKey: masterKey });
  async function close(): Promise<void> {
    server.kill("SIGKILL");
    await gone;
    await rm(folder, { recursive: true, force: true });
  }
  for (let tries = 0; !(await client.isHealthy()); tries += 1) {
    if (tries > 200 || server.exitCode !== null) {
      await close();
      throw new Error("Meilisearch did not start");
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, masterKey, indexPrefix, client, pid: server.pid ?? null, close };
}

async function deleteIndexes(client: Meilisearch, indexPrefix: string): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  for (const { uid } of results.filter((index) => index.uid.startsWith(indexPrefix)))
    await client.deleteIndex(uid).waitTask();
}

function findProgram(name: string): string | null {
  const paths = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

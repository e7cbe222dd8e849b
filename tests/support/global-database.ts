// Before the integration tests: one PostgreSQL that forgets at once, and in it a template with every migration applied.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { isRunning } from "#prisma/embedded/folder-lock.server.ts";
import { ensureDatabase } from "#prisma/embedded.server.ts";
import { LOCK_NUMBERS } from "#prisma/lock-numbers.ts";
import { migrate } from "#prisma/migrate.server.ts";
import { dropDatabase } from "./drop-database.ts";

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    /** The server's address with its main database, the template that tests clone, and the file of its log. */
    testServer: { url: string; template: string; log: string };
  }
}

const DATA_FOLDER = resolve(".cache/test-database");

/** The name follows from the migrations, so that a change of theirs is a new template. */
function templateName(): string {
  const folder = resolve("prisma/migrations");
  const names = readdirSync(folder)
    .filter((name) => !name.includes("."))
    .sort();
  const hash = createHash("sha256");
  for (const name of names)
    hash.update(name).update(readFileSync(join(folder, name, "migration.sql")));
  return `template_${hash.digest("hex").slice(0, 16)}`;
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function listNames(client: pg.Client, like: string): Promise<string[]> {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname LIKE $1",
    [like],
  );
  return rows.map(({ datname }) => datname);
}

/** Drops what earlier runs left: databases of processes that are gone, and templates of other migrations. */
async function sweep(client: pg.Client, template: string): Promise<void> {
  const left = (await listNames(client, "test\\_%")).filter(
    (name) => !isRunning(Number(name.split("_")[1])),
  );
  const old = (await listNames(client, "template\\_%")).filter((name) => name !== template);
  for (const name of [...left, ...old]) await dropDatabase(client, name);
}

async function makeTemplate(client: pg.Client, serverUrl: string, template: string): Promise<void> {
  if ((await listNames(client, template)).length > 0) return;
  const making = `making_${process.pid}`;
  await client.query(`CREATE DATABASE ${making}`);
  await migrate(databaseUrl(serverUrl, making));
  // The migration engine keeps a connection for a while, and a database in use can be neither renamed nor cloned.
  await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [
    making,
  ]);
  await client.query(`ALTER DATABASE ${making} RENAME TO ${template}`);
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = await ensureDatabase({
    databaseUrl: null,
    dataFolder: DATA_FOLDER,
    isThrowaway: true,
  });
  const template = templateName();
  const client = new pg.Client({ connectionString: running.url });
  await client.connect();
  await client.query("SELECT pg_advisory_lock($1)", [LOCK_NUMBERS.migration]);
  await sweep(client, template);
  await makeTemplate(client, running.url, template);
  await client.end();
  const log = join(DATA_FOLDER, "postgres", "server.log");
  project.provide("testServer", { url: running.url, template, log });
  return () => running.stop();
}

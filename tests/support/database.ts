// A fresh database for a test: a clone of the migrated template, in use by the code under test until it is closed.
import type pg from "pg";
import { inject } from "vitest";
import { type Database, useDatabase } from "#prisma/client.server.ts";
import { withConnection } from "#prisma/connection.server.ts";
import { dropDatabase } from "./drop-database.ts";

/** `close` ends its connections and drops the database. */
export type TestDatabase = { url: string; database: Database; close: () => Promise<void> };

let made = 0;

async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  await withConnection(inject("testServer").url, work);
}

/** Clones the template and makes it the process's database, so that domain code reads and writes it. */
export async function testDatabase(): Promise<TestDatabase> {
  const { url: serverUrl, template } = inject("testServer");
  made += 1;
  // The process's number lets a later run see that nobody uses it any more.
  const name = `test_${process.pid}_${made}_${Date.now()}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const database = useDatabase(url.href, 5);
  return {
    url: url.href,
    database,
    close: async () => {
      await database.close();
      await onServer((client) => dropDatabase(client, name));
    },
  };
}

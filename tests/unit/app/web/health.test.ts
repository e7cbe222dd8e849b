// The watchman is answered within a second, and a database that stands still is asked once, not once for each who asks.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, expect, test } from "vitest";
import type { Database } from "#prisma/client.server.ts";
import { healthz } from "#app/web/health.server.ts";

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function start(query: () => Promise<unknown>): Promise<string> {
  const app = express().get("/healthz", healthz({ query } as unknown as Database["pool"]));
  const up = await new Promise<Server>((done) => {
    const listening = app.listen(0, "127.0.0.1", () => {
      done(listening);
    });
  });
  server = up;
  return `http://127.0.0.1:${(up.address() as AddressInfo).port}/healthz`;
}

test("a database that answers is well", async () => {
  const answer = await fetch(await start(() => Promise.resolve()));
  expect([answer.status, await answer.text()]).toEqual([200, "ok\n"]);
});

test("one that refuses is not", async () => {
  expect((await fetch(await start(() => Promise.reject(new Error("no"))))).status).toBe(503);
});

test("one that stands still is told within a second, and asked once", async () => {
  let asked = 0;
  const url = await start(() => {
    asked += 1;
    return new Promise(() => undefined);
  });
  const startedAt = performance.now();
  const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(url)));
  expect(performance.now() - startedAt).toBeLessThan(1_500);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
  expect(asked).toBe(1);
});

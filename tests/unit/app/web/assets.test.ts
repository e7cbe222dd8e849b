// No address leads out of the folder of built files, though the file it climbs to is there.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Server } from "node:http";
import { builtFiles, storedForm } from "#app/web/assets.server.ts";

const folder = mkdtempSync(join(tmpdir(), "assets-"));
const client = join(folder, "client");
const assets = join(client, "assets");
let server: Server;

beforeAll(async () => {
  for (const each of [assets, join(folder, "server"), join(folder, "client-old")])
    mkdirSync(each, { recursive: true });
  for (const [file, text] of [
    ["client/assets/a.css", "plain"],
    ["client/assets/a.css.br", "small"],
    ["client/.env.txt", "SECRET"],
    ["client/top.txt.br", "SECRET"],
    ["server/index.js", "SECRET"],
    ["server/index.js.br", "SECRET"],
    ["client-old/a.js", "SECRET"],
    ["client-old/a.js.br", "SECRET"],
  ] as const)
    writeFileSync(join(folder, file), text);
  const app = express().use(builtFiles(client));
  app.use(((_error, _request, response, _next) => {
    response.status(404).end();
  }) satisfies express.ErrorRequestHandler);
  server = await new Promise((done) => {
    const up = app.listen(0, "127.0.0.1", () => {
      done(up);
    });
  });
});

afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

/** As it stands on the wire: a client library would straighten the path first. */
function askRaw(path: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.once("end", () => {
      done(text);
    });
    socket.once("error", fail);
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n`,
    );
  });
}

const CLIMBS = [
  "/assets/../../server/index.js",
  "/assets/..%2f..%2fserver/index.js",
  "/assets/..%2F..%2Fserver%2Findex.js",
  "/assets/%2e%2e/%2e%2e/server/index.js",
  "/assets/%2E%2E%2F%2E%2E%2Fserver/index.js",
  "/assets/..%5c..%5cserver%5cindex.js",
  "/assets/x/..%2f..%2f..%2fserver/index.js",
  "/assets/%252e%252e/%252e%252e/server/index.js",
  "/assets/..%2f..%2fclient-old/a.js",
  "/..%2fclient-old/a.js",
  "/..%2fserver/index.js",
  "/.env.txt",
  "/assets/..%2ftop.txt",
  "/assets//../../server/index.js",
];

test.each(CLIMBS)("%s is not served", async (path) => {
  const answer = await askRaw(path);
  expect(answer).toMatch(/^HTTP\/1\.1 40[034] /);
  expect(answer).not.toContain("SECRET");
});

test("a file inside is served in its compressed form", async () => {
  expect(await askRaw("/assets/a.css")).toMatch(/Content-Encoding: br[\s\S]*small$/i);
});

describe("the compressed form is looked for inside the folder alone", () => {
  test("a file that has one", () => {
    expect(storedForm(assets, "/a.css", ".br")).toBe(join(assets, "a.css.br"));
    expect(storedForm(assets, "/a.css", ".gz")).toBeNull();
  });

  test.each(CLIMBS.map((path) => path.replace(/^\/assets/, "")))("%s has none", (path) => {
    expect(storedForm(assets, path, ".br")).toBeNull();
  });
});

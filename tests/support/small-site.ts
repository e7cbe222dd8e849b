// The web process's stations on a real port, before a site of a few pages whose loaders are the test's own.
import { connect, type AddressInfo } from "node:net";
import pino from "pino";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { LoaderFunctionArgs } from "@remix-run/node";
import * as entry from "#app/entry.server.tsx";
import type { Database } from "#prisma/client.server.ts";
import { createPort, type Patience } from "#app/web/port.server.ts";
import { createSite, type Settings, type Site } from "#app/web/site.server.ts";
import { type TestDatabase, testDatabase } from "./database.ts";

type Handler = (args: LoaderFunctionArgs) => unknown;

/** A resource route under its path, without a slash in front. */
export type SmallRoute = { path: string; loader?: Handler; action?: Handler };

/** The entry, with its page of faults and its telling of outages, is the site's own. */
function buildOf(routes: readonly SmallRoute[]): Site {
  const root = { id: "root", path: "", module: { default: () => null, ErrorBoundary: () => null } };
  const others = routes.map(({ path, ...module }) => [
    path,
    { id: path, parentId: "root", path, module },
  ]);
  return {
    entry: { module: entry },
    routes: { root, ...Object.fromEntries(others) },
    assets: {
      entry: { module: "", imports: [] },
      routes: { root: { id: "root", path: "", module: "", hasErrorBoundary: true } },
      url: "",
      version: "",
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: { v3_singleFetch: true },
    isSpaMode: false,
    mode: "production",
  } as unknown as Site;
}

export type Asked = { method?: string; headers?: Record<string, string>; body?: string };

export type SmallSite = {
  port: number;
  /** What stands in its log, one object a line. */
  logged: Record<string, unknown>[];
  /** Sends these very bytes and answers with all that comes until the other side ends. */
  askRaw: (bytes: string) => Promise<string>;
  /** The whole answer as text, headers and body. */
  ask: (path: string, asked?: Asked) => Promise<string>;
  close: () => Promise<void>;
};

/** The status of an answer that is whole text. */
export const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

function bytesOf(path: string, { method = "GET", headers = {}, body }: Asked): string {
  const all: Record<string, string> = {
    Host: "viecthat.example",
    Connection: "close",
    ...(body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body ?? ""}`;
}

const SETTINGS: Settings = {
  publicUrl: "https://viecthat.example",
  metricsToken: null,
  trustedProxy: ["loopback"],
  clientFolder: "public",
};

export async function startSmallSite(
  database: Pick<Database, "pool">,
  routes: readonly SmallRoute[],
  settings: Partial<Settings> = {},
  patience?: Patience,
): Promise<SmallSite> {
  const logged: Record<string, unknown>[] = [];
  const log = pino(
    { level: "debug" },
    { write: (line: string) => logged.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const app = createSite(buildOf(routes), database, { ...SETTINGS, ...settings }, log);
  const server = createPort(app, patience);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const askRaw = (bytes: string) =>
    new Promise<string>((done) => {
      const socket = connect(port, "127.0.0.1");
      let text = "";
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.once("close", () => {
        done(text);
      });
      socket.once("error", () => undefined);
      socket.write(bytes, "latin1");
    });
  return {
    port,
    logged,
    askRaw,
    ask: (path, asked = {}) => askRaw(bytesOf(path, asked)),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

/** For a file of tests: starts sites on one database of their own, and ends after each test what it started. */
export function smallSites(
  routes: readonly SmallRoute[],
): (settings?: Partial<Settings>, patience?: Patience) => Promise<SmallSite> {
  let world: TestDatabase;
  const started: SmallSite[] = [];
  beforeAll(async () => {
    world = await testDatabase();
  });
  afterEach(async () => {
    for (const site of started.splice(0)) await site.close();
  });
  afterAll(() => world.close());
  return async (settings, patience) => {
    const site = await startSmallSite(world.database, routes, settings, patience);
    started.push(site);
    return site;
  };
}

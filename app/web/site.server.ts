// The site as an Express application: the built pages with their headers, files, limits and log, without a port.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { constants } from "node:zlib";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express } from "express";
import { StartProblem } from "#app/process.server.ts";
import type { Database } from "#prisma/client.server.ts";
import { builtFiles } from "./assets.server.ts";
import { protectiveHeaders } from "./headers.server.ts";
import { metrics } from "./metrics.server.ts";
import type { Log } from "#app/log.server.ts";
import { refuseBadWrites } from "./refuse.server.ts";
import { requestLine } from "./request-line.server.ts";

type SearchAccess = { url: string; searchKey: string; indexKey: string; indexPrefix: string };
type Entry = {
  openSite: (databaseUrl: string, search: SearchAccess | null) => Database;
  readMetrics: () => Promise<string>;
};

/** The built site. It holds its own copy of the rooms it uses, so its entry opens database and search for its pages and knows their counts. */
export type Site = ServerBuild & { entry: { module: Entry } };

/** The site that `npm run build` made. Throws StartProblem when there is none. */
export async function loadSite(): Promise<Site> {
  const file = resolve("build/server/index.js");
  if (!existsSync(file))
    throw new StartProblem("The site is not built yet: run npm run build, then start again.");
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Site;
}

function healthz(database: Database): express.RequestHandler {
  return (_request, response) => {
    response.setHeader("Cache-Control", "no-store");
    database.pool
      .query("SELECT 1")
      .then(() => response.type("text/plain").send("ok\n"))
      .catch(() => response.status(503).type("text/plain").send("the database does not answer\n"));
  };
}

type Settings = { publicUrl: string; metricsToken: string | null };

/** The application without a port, so that tests can call it. */
export function createSite(
  site: Site,
  database: Database,
  { publicUrl, metricsToken }: Settings,
  log: Log,
): Express {
  const app = express();
  app.disable("x-powered-by");
  // A proxy on this machine may say for whom it asks; anybody else's word for it is not taken.
  app.set("trust proxy", "loopback");
  app.use(requestLine(log));
  app.use(protectiveHeaders(publicUrl));
  app.get("/healthz", healthz(database));
  app.get("/metrics", metrics(site.entry.module.readMetrics, metricsToken));
  app.use(builtFiles(resolve("build/client")));
  app.use(refuseBadWrites(publicUrl));
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } }));
  app.all(
    "*",
    createRequestHandler({
      build: site,
      mode: "production",
      getLoadContext: (request, response) => ({
        requestId: String(response.locals["requestId"]),
        address: request.ip,
      }),
    }),
  );
  const onFault: express.ErrorRequestHandler = (
    error: { status?: number },
    _request,
    response,
    next,
  ) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.status ?? 500;
    if (status >= 500) log.error({ requestId: response.locals["requestId"], err: error }, "fault");
    response
      .status(status)
      .type("text/plain")
      .send(status === 404 ? "not found\n" : "something went wrong\n");
  };
  app.use(onFault);
  return app;
}

// The site as an Express application: the stations that every request passes, in order, without a port.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { constants } from "node:zlib";
import compression from "compression";
import express, { type Express } from "express";
import type { TrustedProxy } from "#app/addresses.ts";
import type { Log } from "#app/log.server.ts";
import { StartProblem } from "#app/process.server.ts";
import type { SiteEntry } from "#app/seam.ts";
import type { Database } from "#prisma/client.server.ts";
import { builtFiles } from "./assets.server.ts";
import { takeInBodies } from "./bodies.server.ts";
import { makeCounts } from "./counts.server.ts";
import { makeGate } from "./gate.ts";
import { protectiveHeaders } from "./headers.server.ts";
import { healthz } from "./health.server.ts";
import { metrics } from "./metrics.server.ts";
import { pages, type ServerBuild } from "./pages.server.ts";
import { limitNetworks, refuseForeignWrites } from "./refuse.server.ts";
import { requestLine } from "./request-line.server.ts";
import { makeTurnAway, type TurnAway } from "./turn-away.server.ts";
import { wellFormed } from "./well-formed.server.ts";

/** The built site. It holds its own copy of the rooms it uses; what passes between it and the process stands in the seam. */
export type Site = ServerBuild & { entry: { module: SiteEntry } };

/** The site that `npm run build` made. Throws StartProblem when there is none. */
export async function loadSite(): Promise<Site> {
  const file = resolve("build/server/index.js");
  if (!existsSync(file))
    throw new StartProblem("The site is not built yet: run npm run build, then start again.");
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Site;
}

/** Pages at once: as many as there are connections to the database, twice; a line that is answered in seconds. */
const PAGES = { atOnce: 16, line: 200, patienceMs: 5_000 };
/** Bodies above a form's size at once; each may take 10 MB of memory. */
const UPLOADS = { atOnce: 4, line: 16, patienceMs: 30_000 };

export type Settings = {
  publicUrl: string;
  metricsToken: string | null;
  trustedProxy: TrustedProxy;
  clientFolder?: string;
  pageGate?: typeof PAGES;
  /** Milliseconds that no body may take longer than, whatever its address allows. */
  bodyMs?: number;
};

/** The last station: a fault that no other has answered. */
function onFault(log: Log, turnAway: TurnAway): express.ErrorRequestHandler {
  return (error: { status?: number }, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.status ?? 500;
    if (status >= 400 && status < 500) {
      response
        .status(status)
        .type("text/plain")
        .send(status === 404 ? "not found\n" : "refused\n");
      return;
    }
    log.error({ requestId: response.locals["requestId"], err: error }, "fault");
    turnAway(request, response, "bug");
  };
}

/** The application without a port, so that tests can call it. Files, health and counts are answered ahead of every limit. */
export function createSite(
  site: Site,
  { pool }: Pick<Database, "pool">,
  settings: Settings,
  log: Log,
): Express {
  const {
    publicUrl,
    metricsToken,
    trustedProxy,
    clientFolder = resolve("build/client"),
  } = settings;
  const { readMetrics, faultPage } = site.entry.module;
  const { atOnce, line, patienceMs } = settings.pageGate ?? PAGES;
  const gate = makeGate(atOnce, line, patienceMs);
  const uploads = makeGate(UPLOADS.atOnce, UPLOADS.line, UPLOADS.patienceMs);
  const counts = makeCounts(gate);
  const turnAway = makeTurnAway(faultPage, counts.turnedAway);
  const readCounts = async () => (await readMetrics()) + (await counts.text());

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustedProxy);
  app.use(requestLine(log));
  app.use(protectiveHeaders(publicUrl));
  app.use(wellFormed(turnAway));
  app.get("/healthz", healthz(pool));
  app.get("/metrics", metrics(readCounts, metricsToken));
  app.use(builtFiles(clientFolder));
  app.use(refuseForeignWrites(publicUrl, turnAway));
  app.use(limitNetworks(turnAway));
  app.use(takeInBodies(uploads, turnAway, settings.bodyMs));
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } }));
  app.use(pages(site, { publicUrl, gate, turnAway }));
  app.use(onFault(log, turnAway));
  return app;
}

// The port: connections that send their headers or bodies too slowly are ended, however many they are.
import { createServer, type Server } from "node:http";
import type { Express, Request, Response } from "express";
import { LONGEST_BODY_MS } from "./limits.ts";
import { REASONS } from "./turn-away.server.ts";

/** Milliseconds. Node looks at its connections only every so often, so a limit holds to within `lookMs`. */
export type Patience = { headersMs: number; lookMs: number };
const PATIENCE: Patience = { headersMs: 10_000, lookMs: 1_000 };

/** Longer than proxies keep an idle connection, so that it is they who end it and no request falls into the gap. */
const KEEP_ALIVE_MS = 65_000;
const HEADER_BYTES = 16_384;
const MOST_CONNECTIONS = 4_000;

/** Serves the site on connections that are bounded; a target in which no path can be found passes all its stations by. */
export function createPort(app: Express, { headersMs, lookMs }: Patience = PATIENCE): Server {
  const server = createServer(
    {
      headersTimeout: headersMs,
      // Each address has its own time for bodies, which stands in the table of limits; this ends what slipped past.
      requestTimeout: LONGEST_BODY_MS + headersMs,
      connectionsCheckingInterval: lookMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: HEADER_BYTES,
    },
    (request, response) => {
      app(request as Request, response as Response, () => {
        response.writeHead(REASONS.malformed.status, { "Content-Type": "text/plain" });
        response.end(`${REASONS.malformed.words}\n`);
      });
    },
  );
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

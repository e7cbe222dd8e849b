// The seam between two programs: the web process (app/web) and the site's bundle, which it loads built. Only what stands here passes between.
import type { Database } from "#prisma/client.server.ts";
import type { Log } from "./log.server.ts";
import type { Outage } from "./outage.ts";

/** What a page that is not there, or not now, is told as. `disk` is a disk without room, `origin` a form from elsewhere. */
export type FaultKind = 403 | 404 | 410 | 413 | 429 | 500 | 503 | "disk" | "origin";

export type SearchAccess = {
  url: string;
  searchKey: string;
  indexKey: string;
  indexPrefix: string;
};

/** What the bundle's entry offers the process besides Remix's own handlers. */
export type SiteEntry = {
  /** Gives the pages their database, search engine and log; called once before the first request. */
  openSite: (databaseUrl: string, search: SearchAccess | null, log: Log) => Database;
  /** What the bundle has counted, in Prometheus' text format. */
  readMetrics: () => Promise<string>;
  /** A whole page, in the language of the address, for an answer that Remix does not give. */
  faultPage: (path: string, kind: FaultKind, reference: string) => string;
};

declare module "@remix-run/server-runtime" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface AppLoadContext {
    /** The request's name in the log. */
    requestId: string;
    /** Where the request came from, as far as the server trusts what it is told. */
    address?: string | undefined;
    /** How many log lines found no room since the process began; only the process itself counts them. */
    droppedLines?: number | undefined;
    /** Set by the bundle where a page failed because something under it does not answer: then the process answers 503. */
    outage?: Outage | undefined;
  }
}

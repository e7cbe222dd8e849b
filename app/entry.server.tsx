// Turns a matched route into HTML in one piece: public pages do not hydrate, so there is nothing to stream ahead of.
import { now } from "#app/clock.server.ts";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { type Log, loggablePath } from "#app/log.server.ts";
import { outageOf } from "#app/outage.ts";
import type { SiteEntry } from "#app/seam.ts";
import { PAGE_PATIENCE, useDatabase } from "#prisma/client.server.ts";
import { metricsText } from "#search/engines/engine-health.server.ts";
import { configureSearch, warmSearch } from "#search/open.server.ts";

export { faultPage } from "./fault-page.tsx";

let log: Log | null = null;

export const openSite: SiteEntry["openSite"] = (databaseUrl, search, given) => {
  log = given;
  configureSearch(search, (message, detail) => {
    given.warn(detail, message);
  });
  const database = useDatabase(databaseUrl, 8, PAGE_PATIENCE);
  // The first reader should not wait for it; a failure here shows again, with its address, at the first search.
  warmSearch(now()).catch((error: unknown) => {
    given.warn({ err: error }, "the search could not be read ahead");
  });
  return database;
};

export const readMetrics: SiteEntry["readMetrics"] = metricsText;

/** Without the hand-off of data to scripts, which a page that does not hydrate has no use for. */
function withoutHandOff(context: EntryContext): EntryContext {
  return { ...context, serverHandoffStream: undefined };
}

/** Refusals and faults are nobody's to keep: the next request may be answered. Only the page itself says how it is kept. */
function keepNoRefusal(status: number, headers: Headers): void {
  if (status < 400) return;
  headers.set("Cache-Control", "no-store");
  headers.set("X-Robots-Tag", "noindex");
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const page = renderToString(<RemixServer context={withoutHandOff(context)} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  keepNoRefusal(status, headers);
  return new Response(`<!DOCTYPE html>${page}`, { status, headers });
}

/** The framework's own refusals of an address or a method that is not there carry a status and are nobody's fault. */
function isRefusal(error: unknown): boolean {
  const status =
    typeof error === "object" && error !== null && "status" in error ? error.status : null;
  return typeof status === "number" && status < 500;
}

/** Data without its page is for scripts, which this site's pages do without; nobody keeps it. */
export function handleDataRequest(response: Response): Response {
  response.headers.set("Cache-Control", "no-store");
  response.headers.set("X-Robots-Tag", "noindex");
  return response;
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted) return;
  const path = loggablePath(new URL(request.url).pathname);
  const line = { requestId: context.requestId, path, err: error };
  if (isRefusal(error)) {
    log?.debug(line, "refused");
    return;
  }
  context.outage ??= outageOf(error) ?? undefined;
  if (context.outage === undefined) log?.error(line, "fault");
  else log?.warn({ ...line, outage: context.outage }, "outage");
}

// Turns a matched route into HTML in one piece: public pages do not hydrate, so there is nothing to stream ahead of.
import { now } from "#app/clock.server.ts";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { loggablePath } from "#app/web/request-line.server.ts";
import { openLog } from "#app/log.server.ts";
import { type Database, useDatabase } from "#prisma/client.server.ts";
import { metricsText } from "#search/engines/engine-health.server.ts";
import { configureSearch, type SearchSettings, warmSearch } from "#search/find.server.ts";

declare module "@remix-run/server-runtime" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface AppLoadContext {
    requestId: string;
  }
}

const log = openLog("web");

/** Gives the pages their database and search engine; the web process calls it once before the first request. */
export function openSite(databaseUrl: string, search: SearchSettings | null): Database {
  configureSearch(search, (message, detail) => {
    log.warn(detail, message);
  });
  const database = useDatabase(databaseUrl);
  // The first reader should not wait for it; a failure here shows again, with its address, at the first search.
  warmSearch(now()).catch((error: unknown) => {
    log.warn({ err: error }, "the search could not be read ahead");
  });
  return database;
}

/** What this process has counted of its searches, for monitoring. */
export function readMetrics(): Promise<string> {
  return metricsText();
}

/** Without the hand-off of data to scripts, which a page that does not hydrate has no use for. */
function withoutHandOff(context: EntryContext): EntryContext {
  return { ...context, serverHandoffStream: undefined };
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const page = renderToString(<RemixServer context={withoutHandOff(context)} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${page}`, { status, headers });
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted) return;
  log.error(
    { requestId: context.requestId, path: loggablePath(new URL(request.url).pathname), err: error },
    "fault",
  );
}

// Turns a matched route into HTML in one piece: public pages have no scripts, so there is nothing to stream ahead of.
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { openLog } from "#app/log.server.ts";
import { loggablePath } from "#app/http/request-line.server.ts";

export { useDatabase } from "#prisma/client.server.ts";

declare module "@remix-run/server-runtime" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface AppLoadContext {
    requestId: string;
  }
}

const log = openLog("web");

/** Without the hand-off of data to scripts, which a page that does not hydrate has no use for. */
function withoutHandOff(context: EntryContext): EntryContext {
  return { ...context, serverHandoffStream: undefined };
}

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const page = renderToString(<RemixServer context={withoutHandOff(context)} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${page}`, { status, headers });
}

export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted) return;
  log.error({ requestId: context.requestId, path: loggablePath(new URL(request.url).pathname), err: error }, "fault");
}

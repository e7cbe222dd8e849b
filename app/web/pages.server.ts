// Asks the site's bundle for a page: hands over the request as it was meant, waits for a place, and passes the answer on.
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as Asked, RequestHandler, Response as Answer } from "express";
import { droppedLines } from "#app/log.server.ts";
import type { Gate } from "./gate.ts";
import { limitOf } from "./limits.ts";
import type { TurnAway } from "./turn-away.server.ts";

export type { ServerBuild };

/** Where a request came from has been judged; the framework would compare it with a host that a proxy may have rewritten. */
const JUDGED = ["origin", "host", "x-forwarded-host", "x-forwarded-proto", "forwarded"];

/** The headers for the bundle: its host is PUBLIC_URL's whatever a proxy made of it, and programs' addresses see no cookie. */
export function headersFor(
  given: Readonly<Record<string, string | string[] | undefined>>,
  publicUrl: string,
  isOpen: boolean,
): Headers {
  const left = new Set([...JUDGED, ...(isOpen ? ["cookie"] : [])]);
  const headers = new Headers();
  for (const [name, values] of Object.entries(given)) {
    if (left.has(name)) continue;
    for (const value of [values ?? []].flat()) headers.append(name, value);
  }
  headers.set("host", new URL(publicUrl).host);
  return headers;
}

function requestFor(asked: Asked, answer: Answer, publicUrl: string): Request {
  const gone = new AbortController();
  answer.once("close", () => {
    if (!answer.writableFinished) gone.abort();
  });
  const body: unknown = answer.locals["body"];
  return new Request(publicUrl + asked.originalUrl, {
    method: asked.method,
    headers: headersFor(asked.headers, publicUrl, limitOf(asked.path).isOpen),
    signal: gone.signal,
    ...(Buffer.isBuffer(body) && asked.method === "POST" ? { body: new Uint8Array(body) } : {}),
  });
}

/** A refusal or a fault may be one reader's own, and so is kept by nobody; a method that a page lacks leaves the others. */
function addHeaders(answer: Answer): void {
  const { statusCode } = answer;
  if (statusCode === 401 || statusCode === 403 || statusCode >= 500)
    answer.set("Cache-Control", "no-store");
  if (statusCode === 405 && !answer.get("Allow")) answer.set("Allow", "GET, HEAD");
}

/** In one piece, which compresses far better than the chunks that it was made of. */
async function passOn(page: Response, answer: Answer): Promise<void> {
  const body = Buffer.from(await page.arrayBuffer());
  answer.status(page.status);
  for (const [name, value] of page.headers) answer.append(name, value);
  addHeaders(answer);
  answer.end(body);
}

type Settings = { publicUrl: string; gate: Gate; turnAway: TurnAway };

/** Renders at most as many at once as the gate lets in; 503 for whoever finds no place, and where what pages stand on does not answer. */
export function pages(build: ServerBuild, { publicUrl, gate, turnAway }: Settings): RequestHandler {
  const handle = createRequestHandler(build, "production");

  async function answerWith(asked: Asked, answer: Answer): Promise<void> {
    const leave = await gate.enter(answer.locals["isPatient"] === true);
    if (leave === null) {
      turnAway(asked, answer, "busy");
      return;
    }
    const context: AppLoadContext = {
      requestId: String(answer.locals["requestId"]),
      address: asked.ip,
      droppedLines: droppedLines(),
    };
    // The place is for the making of the page; a reader that takes it in slowly holds no place.
    const page = await handle(requestFor(asked, answer, publicUrl), context).finally(leave);
    if (answer.destroyed) return;
    if (context.outage !== undefined) turnAway(asked, answer, context.outage);
    else await passOn(page, answer);
  }

  return (asked, answer, next) => {
    answerWith(asked, answer).catch((error: unknown) => {
      // Somebody who went away while the page was being sent is no fault.
      if (!answer.destroyed) next(error);
    });
  };
}

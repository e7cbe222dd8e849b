// The door through which monitoring reads the process's counts; to anybody else there is no such page.
import { createHash, timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { isLoopback } from "#app/addresses.ts";

/** What tells who asks: the other end of the connection, whether a proxy passed it on, and the Authorization header. */
export type Asker = {
  socket: string | undefined;
  isPassedOn: boolean;
  authorization: string | undefined;
};

const PROXY_HEADERS = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/** With a token set, who shows it; without, this machine itself, but not those for whom a proxy on it asks. */
export function mayReadMetrics(
  { socket, isPassedOn, authorization }: Asker,
  token: string | null,
): boolean {
  if (token === null) return !isPassedOn && isLoopback(socket);
  return isSame(authorization ?? "", `Bearer ${token}`);
}

/** Hashed first, so that neither length nor beginning can be found out by the time it takes. */
function isSame(given: string, wanted: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}

function askerOf(request: Request): Asker {
  return {
    socket: request.socket.remoteAddress,
    isPassedOn: PROXY_HEADERS.some((name) => request.get(name) !== undefined),
    authorization: request.get("authorization"),
  };
}

/** Answers in Prometheus' text format; who may not read it is handed on, and meets the page for addresses that are not there. */
export function metrics(read: () => Promise<string>, token: string | null): RequestHandler {
  return (request, response, next) => {
    if (!mayReadMetrics(askerOf(request), token)) {
      next();
      return;
    }
    read().then(
      (text) =>
        response
          .set("Cache-Control", "no-store")
          .type("text/plain; version=0.0.4; charset=utf-8")
          .send(text),
      next,
    );
  };
}

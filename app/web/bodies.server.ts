// Takes in the body of a write before a page is asked for, within the address's bytes and time, so that a slow sender holds no page's place.
import type { Request, RequestHandler } from "express";
import type { Gate } from "./gate.ts";
import { type Limit, limitOf, LONGEST_BODY_MS } from "./limits.ts";
import type { Reason, TurnAway } from "./turn-away.server.ts";

/** Up to here, bodies wait in memory for everybody; larger ones by turns. */
const SMALL_BYTES = 64_000;

/** The reason against what a write says of its body, null for none. */
export function whyNotBody(
  { contentLength }: { contentLength: string | undefined },
  { bodyBytes }: Limit,
): Reason | null {
  if (contentLength === undefined) return "no_length";
  return Number(contentLength) > bodyBytes ? "too_large" : null;
}

/** The body, `too_slow` after `ms`, or null where the sender is gone. */
function takeIn(request: Request, ms: number): Promise<Buffer | "too_slow" | null> {
  return new Promise((done) => {
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => {
      request.pause();
      done("too_slow");
    }, ms);
    const end = (outcome: Buffer | null) => {
      clearTimeout(timer);
      done(outcome);
    };
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.once("end", () => {
      end(Buffer.concat(chunks));
    });
    request.once("error", () => {
      end(null);
    });
    request.once("close", () => {
      end(null);
    });
  });
}

/**
 * `uploads` lets a few large bodies in at once; none may take longer than its address's time, nor than `longestMs`. The
 * body stands in `response.locals.body` afterwards.
 */
export function takeInBodies(
  uploads: Gate,
  turnAway: TurnAway,
  longestMs = LONGEST_BODY_MS,
): RequestHandler {
  const take: RequestHandler = async (request, response, next) => {
    const limit = limitOf(request.path);
    const contentLength = request.get("content-length");
    const why = whyNotBody({ contentLength }, limit);
    if (why !== null) {
      turnAway(request, response, why);
      return;
    }
    const leave = Number(contentLength) > SMALL_BYTES ? await uploads.enter() : () => undefined;
    if (leave === null) {
      turnAway(request, response, "busy");
      return;
    }
    response.once("close", leave);
    const body = await takeIn(request, Math.min(limit.bodyMs, longestMs));
    if (body === "too_slow") turnAway(request, response, "too_slow");
    else if (body !== null) {
      response.locals["body"] = body;
      next();
    }
  };
  return (request, response, next) => {
    if (request.method === "POST") {
      Promise.resolve(take(request, response, next)).catch(next);
      return;
    }
    // A body that a reading brings is not wanted: nothing more is taken from this connection.
    if (Number(request.get("content-length") ?? 0) > 0 || request.get("transfer-encoding"))
      response.set("Connection", "close");
    next();
  };
}

// How the process says no by itself: one table of reasons, told as a page to a browser and as a line to a program.
import type { Request, Response } from "express";
import type { FaultKind, SiteEntry } from "#app/seam.ts";

/** `retryAfterS` in seconds. A reason without a kind is met by programs alone and told as a line to everybody. */
type Answer = { status: number; kind?: FaultKind; words: string; retryAfterS?: number };

export const REASONS = {
  malformed: { status: 400, words: "This request makes no sense." },
  method: { status: 405, words: "This address is not asked in that way." },
  origin: { status: 403, kind: "origin", words: "This request did not come from our own pages." },
  no_length: { status: 411, words: "The length of the request is missing." },
  too_large: { status: 413, kind: 413, words: "The request is too large." },
  too_slow: { status: 408, words: "The request took too long to arrive." },
  too_many: { status: 429, kind: 429, words: "Too many requests.", retryAfterS: 60 },
  busy: { status: 503, kind: 503, words: "Too many are asking at once.", retryAfterS: 5 },
  database: { status: 503, kind: 503, words: "The database does not answer.", retryAfterS: 10 },
  disk: {
    status: 503,
    kind: "disk",
    words: "The disk is full; nothing was saved.",
    retryAfterS: 60,
  },
  bug: { status: 500, kind: 500, words: "Something went wrong." },
} as const satisfies Record<string, Answer>;

export type Reason = keyof typeof REASONS;

/** Answers with the reason's status; `retryAfterS` in seconds over the table's. */
export type TurnAway = (
  request: Request,
  response: Response,
  reason: Reason,
  retryAfterS?: number,
) => void;

/** A body that was not read may still be coming: then nothing more can be said over this connection. */
function mayBeComing(request: Request): boolean {
  return !request.complete && request.get("content-length") !== "0";
}

/** `count` hears of each. */
export function makeTurnAway(
  faultPage: SiteEntry["faultPage"],
  count: (reason: Reason) => void,
): TurnAway {
  return (request, response, reason, retryAfterS) => {
    const { status, kind, words, retryAfterS: usual }: Answer = REASONS[reason];
    count(reason);
    const after = retryAfterS ?? usual;
    if (after !== undefined) response.set("Retry-After", String(after));
    if (mayBeComing(request)) response.set("Connection", "close");
    response.status(status).set("Cache-Control", "no-store").vary("Accept");
    if (kind === undefined || !(request.get("accept") ?? "").includes("text/html"))
      response.type("text/plain").send(`${words}\n`);
    else
      response
        .type("text/html")
        .send(faultPage(request.path, kind, String(response.locals["requestId"])));
  };
}

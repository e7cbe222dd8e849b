// Turns away writes that come from another site's page, and networks that write more often than people do.
import type { Request, RequestHandler } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { publicNetwork } from "#app/addresses.ts";
import { COSTLY_READS_A_MINUTE, limitOf } from "./limits.ts";
import type { TurnAway } from "./turn-away.server.ts";

const READ_ONLY = new Set(["GET", "HEAD"]);

/** What tells where a write came from. Old phones' browsers send no Sec-Fetch-Site; all send Origin with a form. */
export type Provenance = {
  secFetchSite: string | undefined;
  origin: string | undefined;
  host: string | undefined;
};

/** Whether a write came from this site's own pages. Browsers' word first, then the origin; silence counts as no. */
export function isOwnWrite(from: Provenance, publicUrl: string): boolean {
  if (from.secFetchSite) return from.secFetchSite === "same-origin" || from.secFetchSite === "none";
  if (!from.origin || from.origin === "null" || !URL.canParse(from.origin)) return false;
  return from.origin === new URL(publicUrl).origin || new URL(from.origin).host === from.host;
}

function provenanceOf(request: Request): Provenance {
  return {
    secFetchSite: request.get("sec-fetch-site"),
    origin: request.get("origin"),
    host: request.get("host"),
  };
}

/** Asked before the framework asks, which answers 500. Addresses for programs read no cookie, so nothing can be forged there. */
export function refuseForeignWrites(publicUrl: string, turnAway: TurnAway): RequestHandler {
  return (request, response, next) => {
    const isOpen = READ_ONLY.has(request.method) || limitOf(request.path).isOpen;
    if (isOpen || isOwnWrite(provenanceOf(request), publicUrl)) next();
    else turnAway(request, response, "origin");
  };
}

/** Counts one more by a key; how many seconds to wait where that is too many, else null. */
async function overdrawn(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
    throw refusal;
  }
}

/** Reads are counted to tell who may wait behind others; writes beyond the address's limit are refused until the minute is over. */
export function limitNetworks(turnAway: TurnAway): RequestHandler {
  const reads = new RateLimiterMemory({ points: COSTLY_READS_A_MINUTE, duration: 60 });
  const writes = new Map<number, RateLimiterMemory>();
  const writesOf = (points: number) => {
    const limiter =
      writes.get(points) ?? new RateLimiterMemory({ points, duration: 60, keyPrefix: `${points}` });
    writes.set(points, limiter);
    return limiter;
  };
  return (request, response, next) => {
    const network = publicNetwork(request.ip);
    const { isCostly, writesAMinute } = limitOf(request.path);
    const isRead = READ_ONLY.has(request.method);
    if (network === null || (isRead && !isCostly)) {
      next();
      return;
    }
    overdrawn(isRead ? reads : writesOf(writesAMinute), network).then((waitS) => {
      response.locals["isPatient"] = isRead && waitS !== null;
      if (isRead || waitS === null) next();
      else turnAway(request, response, "too_many", waitS);
    }, next);
  };
}

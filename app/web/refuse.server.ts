// Turns away, before the site sees them, writes that come from another site's page and bodies larger than a form.
import type { Request, RequestHandler } from "express";

const READ_ONLY = new Set(["GET", "HEAD", "OPTIONS"]);
/** Bytes; a form of this site with every field full stays far below. */
export const BODY_LIMIT = 1_000_000;

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

/** 403 for a write from elsewhere, 411 for one that hides its length, 413 for one too large. */
export function refuseBadWrites(publicUrl: string): RequestHandler {
  return (request, response, next) => {
    if (READ_ONLY.has(request.method)) {
      next();
      return;
    }
    // The body is not read, so nothing more can come over this connection.
    const refuse = (status: number, words: string) =>
      response.status(status).set("Connection", "close").type("text/plain").send(`${words}\n`);
    const length = request.get("content-length");
    if (!isOwnWrite(provenanceOf(request), publicUrl))
      refuse(403, "This request did not come from our own pages.");
    else if (length === undefined) refuse(411, "The length of the request is missing.");
    else if (Number(length) > BODY_LIMIT) refuse(413, "The request is too large.");
    else next();
  };
}

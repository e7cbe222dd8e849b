// Lets through only requests that the site can mean: an address of its own, asked by a method that it knows.
import type { RequestHandler } from "express";
import type { TurnAway } from "./turn-away.server.ts";

const METHODS = ["GET", "HEAD", "POST"];
const ALLOW = [...METHODS, "OPTIONS"].join(", ");

/** Whether the path can be read: the framework would write one that cannot be decoded, with what was typed, into its own log. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return path.startsWith("/") && !path.startsWith("//");
  } catch {
    return false;
  }
}

/**
 * The path and query of a request's target, null where there is none: proxies may send the whole address. Framework
 * questions of an older form (`_data`) are none of this site's.
 */
export function targetOf(target: string): string | null {
  const given = target.replace(/^https?:\/\/[^/?#]*(?=[/?#]|$)/i, "").replace(/#.*$/, "");
  const whole = given === "" || given.startsWith("?") ? `/${given}` : given;
  const [path = "", query = ""] = whole.split(/\?(.*)/s, 2);
  if (!isReadable(path) || !URL.canParse(`http://site.test${whole}`)) return null;
  return /(^|&)_data(=|&|$)/.test(query) ? null : whole;
}

/** 400 for what makes no sense, 204 for OPTIONS and 405 for a method that no page has, both with Allow. */
export function wellFormed(turnAway: TurnAway): RequestHandler {
  return (request, response, next) => {
    if (request.method === "OPTIONS") {
      response.set("Allow", ALLOW).status(204).end();
      return;
    }
    if (!METHODS.includes(request.method)) {
      response.set("Allow", ALLOW);
      turnAway(request, response, "method");
      return;
    }
    const target = targetOf(request.originalUrl);
    if (target === null) {
      turnAway(request, response, "malformed");
      return;
    }
    request.url = target;
    request.originalUrl = target;
    next();
  };
}

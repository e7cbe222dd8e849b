// The rule set as JSON at one address for good; its shape is told on the page of the rules.
import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { RULE_SET_VERSION, RULES } from "#app/domain/law/rule-set.ts";
import { SOURCES } from "#app/domain/law/rules/source.ts";

/** Fields may be added; none changes its meaning or goes. */
const BODY = JSON.stringify({ version: RULE_SET_VERSION, sources: SOURCES, rules: RULES });
const ETAG = `"${createHash("sha256").update(BODY).digest("base64url").slice(0, 22)}"`;

const HEADERS = {
  "Content-Type": "application/json; charset=utf-8",
  "Cache-Control": "public, max-age=3600, must-revalidate",
  "Access-Control-Allow-Origin": "*",
  ETag: ETAG,
};

/** 304 without a body where the asker has this very text. A changed coding of the body (W/) is still this text. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const known = (request.headers.get("If-None-Match") ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(ETAG) || known.includes("*"))
    return new Response(null, { status: 304, headers: HEADERS });
  return new Response(BODY, { headers: HEADERS });
}

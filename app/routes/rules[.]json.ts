// The rule set as JSON at one address for good; its shape is told on the page of the rules.
import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { ruleSetWith } from "#app/domain/law/rule-set.ts";
import { SOURCES } from "#app/domain/law/rules/source.ts";
import { listMinimumWages } from "#app/domain/minimum-wages/minimum-wages.server.ts";

const HEADERS = {
  "Content-Type": "application/json; charset=utf-8",
  "Cache-Control": "public, max-age=3600, must-revalidate",
  "Access-Control-Allow-Origin": "*",
};

/**
 * Fields may be added; none changes its meaning or goes. 304 without a body where the asker has this very text; a changed
 * coding of the body (W/) is still this text.
 */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const body = JSON.stringify({ ...ruleSetWith(await listMinimumWages()), sources: SOURCES });
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = { ...HEADERS, ETag: tag };
  const known = (request.headers.get("If-None-Match") ?? "")
    .split(",")
    .map((each) => each.trim().replace(/^W\//, ""));
  if (known.includes(tag) || known.includes("*"))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

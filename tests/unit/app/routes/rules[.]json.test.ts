// The rule set as JSON: its shape, and no second sending of what the asker has.
import { expect, it } from "vitest";
import { RULE_SET_VERSION, RULES } from "#app/domain/law/rule-set.ts";
import { loader } from "#app/routes/rules[.]json.ts";

const get = (etag?: string) =>
  loader({
    request: new Request(
      "http://localhost/rules.json",
      etag ? { headers: { "If-None-Match": etag } } : {},
    ),
    params: {},
    context: {} as never,
  });

it("is the version, the sources and every rule, with every field of each", async () => {
  const response = get();
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  expect(response.headers.get("Cache-Control")).toBe("public, max-age=3600, must-revalidate");
  const body = (await response.json()) as {
    version: string;
    sources: Record<string, string>;
    rules: Record<string, unknown>[];
  };
  expect(Object.keys(body)).toEqual(["version", "sources", "rules"]);
  expect(body.version).toBe(RULE_SET_VERSION);
  expect(body.rules).toHaveLength(RULES.length);
  const fields = [
    "article",
    "concern",
    "condition",
    "confidence",
    "figure",
    "id",
    "isUncertain",
    "scope",
    "source",
    "validFrom",
    "validTo",
  ];
  for (const rule of body.rules) {
    expect(Object.keys(rule).sort()).toEqual(fields);
    expect(body.sources).toHaveProperty(String(rule["source"]));
  }
});

it("answers 304 without a body to whoever has it, compressed on the way or not", async () => {
  const etag = get().headers.get("ETag") ?? "";
  expect(etag).toMatch(/^"[\w-]{22}"$/);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const response = get(known);
    expect([response.status, await response.text(), response.headers.get("ETag")]).toEqual([
      304,
      "",
      etag,
    ]);
  }
  expect(get('"other"').status).toBe(200);
});

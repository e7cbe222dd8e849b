// The rule set as JSON: its shape, and no second sending of what the asker has.
import { afterAll, beforeAll, expect, it } from "vitest";
import { RELEASED } from "#app/domain/law/rule-set.ts";
import { importMinimumWages } from "#app/domain/minimum-wages/import-minimum-wages.server.ts";
import { loader } from "#app/routes/rules[.]json.ts";
import { testDatabase } from "#tests/support/database.ts";
import { NOON, OPERATOR } from "#tests/support/world.ts";

let world: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  world = await testDatabase();
});
afterAll(() => world.close());

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
  const response = await get();
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  expect(response.headers.get("Cache-Control")).toBe("public, max-age=3600, must-revalidate");
  const body = (await response.json()) as {
    version: string;
    sources: Record<string, string>;
    rules: Record<string, unknown>[];
  };
  expect(Object.keys(body)).toEqual(["version", "rules", "sources"]);
  expect(body.version).toBe(RELEASED.version);
  expect(body.rules).toHaveLength(RELEASED.rules.length);
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
    const more = "place" in rule ? ["place", "renewedFrom"] : [];
    expect(Object.keys(rule).sort()).toEqual([...fields, ...more].sort());
    expect(body.sources).toHaveProperty(String(rule["source"]));
  }
});

it("answers 304 without a body to whoever has it, compressed on the way or not", async () => {
  const etag = (await get()).headers.get("ETag") ?? "";
  expect(etag).toMatch(/^"[\w-]{22}"$/);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const response = await get(known);
    expect([response.status, await response.text(), response.headers.get("ETag")]).toEqual([
      304,
      "",
      etag,
    ]);
  }
  expect((await get('"other"')).status).toBe(200);
});

it("carries a minimum wage that the centre has added, under another version", async () => {
  const before = await get();
  const row = {
    place: "JP-Aichi",
    from: "2026-10-18",
    figure: { minor: 1_195, currency: "JPY" as const },
    source: "Aichi Labour Bureau",
  };
  await importMinimumWages(OPERATOR, [row], NOON, { confirmed: false, dryRun: false });
  const response = await get(before.headers.get("ETag") ?? "");
  expect(response.status).toBe(200);
  const { version, rules } = (await response.json()) as {
    version: string;
    rules: Record<string, unknown>[];
  };
  expect(version).not.toBe(RELEASED.version);
  const aichi = rules.filter(({ place }) => place === "JP-Aichi");
  expect(aichi.map(({ validFrom, validTo, source }) => [validFrom, validTo, source])).toEqual([
    ["2025-10-18", "2026-10-17", "jp-minimum-wage"],
    ["2026-10-18", null, "Aichi Labour Bureau"],
  ]);
});

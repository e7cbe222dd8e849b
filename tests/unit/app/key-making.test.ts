// What making Meilisearch's keys needs, told by name where it is missing.
import { expect, test } from "vitest";
import { readKeyMaking } from "#app/env.server.ts";

test.each([
  [{}, /^MEILI_URL is missing: .+\nMEILI_MASTER_KEY is missing: .+\.$/],
  [{ MEILI_URL: "http://127.0.0.1:7700" }, /^MEILI_MASTER_KEY is missing: .+\.$/],
  [{ MEILI_MASTER_KEY: "m" }, /^MEILI_URL is missing: .+\.$/],
  [{ MEILI_URL: "127.0.0.1", MEILI_MASTER_KEY: "m" }, /^MEILI_URL must be .+\.$/],
])("%j: %s", (source, sentence) => {
  expect(() => readKeyMaking(source)).toThrow(sentence);
});

test("with both nothing else is asked for", () => {
  expect(readKeyMaking({ MEILI_URL: "http://127.0.0.1:7700/", MEILI_MASTER_KEY: "m" })).toEqual({
    url: "http://127.0.0.1:7700",
    masterKey: "m",
    indexPrefix: "viec_that_",
  });
});

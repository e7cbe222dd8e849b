import { describe, expect, test } from "vitest";
import { summary } from "#app/cli/summary.ts";
import { readEnv } from "#app/env.server.ts";

const MEILISEARCH = {
  MEILI_URL: "http://127.0.0.1:7700",
  MEILI_SEARCH_KEY: "s3cret-search",
  MEILI_INDEX_KEY: "s3cret-index",
};
const DATABASE = { DATABASE_URL: "postgres://app:s3cret@db.example/x" };

const SIGN_INS = [{ role: "centre", email: "centre@example.vn", password: "drawn-at-random" }];

function told(
  source: Record<string, string>,
  port = 3000,
  sample = { orders: 300, passed: 0 },
): string {
  return summary(readEnv(source, "/srv/site"), port, { sample, signIns: SIGN_INS });
}

describe("what npm start tells", () => {
  test.each([
    ["the address", told({}), "http://localhost:3000"],
    ["the port that was taken for 0", told({ PORT: "0" }, 41234), "http://localhost:41234"],
    ["where data is", told({ DATA_DIR: "data" }), "/srv/site/data/postgres"],
    ["a database of its own is not started", told(DATABASE), "PostgreSQL at DATABASE_URL"],
    ["the engine", told(MEILISEARCH), "Meilisearch at http://127.0.0.1:7700"],
    ["whom to sign in as", told({}), "Sign-ins  centre@example.vn  drawn-at-random  (centre)"],
    ["how many orders", told({}), "300 sample orders"],
    [
      "half of them passed is not most",
      told({}, 3000, { orders: 300, passed: 149 }),
      "300 sample orders of invented firms",
    ],
    [
      "most of them passed",
      told({}, 3000, { orders: 300, passed: 151 }),
      "151 of 300 sample orders have passed: npm run sample -- refresh",
    ],
  ])("%s", (_name, text, words) => {
    expect(text).toContain(words);
  });

  test("no secret", () => {
    expect(told({ ...MEILISEARCH, ...DATABASE })).not.toContain("s3cret");
  });
});

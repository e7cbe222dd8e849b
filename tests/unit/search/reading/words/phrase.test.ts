// A row that fills in a filter says first trades only where some come first.
import { expect, it } from "vitest";
import { filter } from "#search/reading/words/phrase.ts";

it("a row is its words and what they ask", () => {
  expect(filter(["nữ"], { gender: "female" })).toEqual({
    words: ["nữ"],
    means: { kind: "filter", set: { gender: "female" } },
  });
});

it("trades that stand first stand in the row, also where there are none of them", () => {
  const { means } = filter(["kaigo"], { trades: ["care", "nursing"] }, ["care"]);
  expect(means).toEqual({ kind: "filter", set: { trades: ["care", "nursing"] }, first: ["care"] });
  expect(filter(["lái xe"], {}, []).means).toHaveProperty("first", []);
});

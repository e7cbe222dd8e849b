// The rooms of the search as a list: what is asked, what a text means, documents, engines, the index, and the doors last.
import { expect, test } from "vitest";
import { readSources, targetOf } from "#tests/support/source-tree.ts";

/** Left may not import right. Changing this list is a decision, written in search/README.md. */
const SEARCH_ORDER = [
  /^search\/(typed-text|parameters|held-language|fields|filters|query|conditions)\.ts$/,
  /^search\/reading\//,
  /^search\/documents\//,
  /^search\/engines\//,
  /^search\/indexing\//,
  /^search\/(open|count|find|drops|nearby|suggest|health)\.server\.ts$/,
];

const rank = (path: string) => SEARCH_ORDER.findIndex((pattern) => pattern.test(path));
const search = readSources().filter(({ path }) => path.startsWith("search/"));

test("every file of the search is in a room", () => {
  expect(search.filter(({ path }) => rank(path) < 0).map(({ path }) => path)).toEqual([]);
});

test("inside the search, nothing imports to its right", () => {
  const wrong = search.flatMap((file) =>
    file.imports
      .map((each) => targetOf(each) ?? "")
      .filter((target) => target.startsWith("search/") && rank(target) > rank(file.path))
      .map((target) => `${file.path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

// README's table of the law names every rule there is, and none that is not.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RELEASED } from "#app/domain/law/rule-set.ts";

const [, section = ""] = readFileSync("README.md", "utf8").split(
  "## The law, paragraph by paragraph",
);
const [table = ""] = section.split("## Figures");
const NAMES = [...table.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)*-?\*?)`/g)].map(
  ([, name = ""]) => name,
);

function matches(name: string, id: string): boolean {
  return name.endsWith("*") ? id.startsWith(name.slice(0, -1)) : id === name;
}

test("each name in the table is a rule's", () => {
  expect(NAMES.length).toBeGreaterThan(50);
  expect(NAMES.filter((name) => !RELEASED.rules.some(({ id }) => matches(name, id)))).toEqual([]);
});

test("each rule stands in the table", () => {
  const untold = RELEASED.rules.filter(({ id }) => !NAMES.some((name) => matches(name, id)));
  expect(untold.map(({ id }) => id)).toEqual([]);
});

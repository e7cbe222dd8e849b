// No value can end its own string in a Meilisearch filter, and no number can be anything but a number.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileConditions } from "#search/conditions.ts";
import { filterOf, quoted } from "#search/engines/meilisearch/filter.server.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import { parseLanguageParam } from "#search/held-language.ts";

const AT = new Date(1_000);
const TIMES =
  "publicFrom <= 1000 AND publicUntil > 1000 AND (stoppedFrom > 1000 OR stoppedUntil <= 1000)";
const filterFor = (query: Partial<typeof EMPTY_QUERY>) =>
  filterOf(
    compileConditions({ ...EMPTY_QUERY, ...query }).map((group) => group.condition),
    AT,
  );

describe("a filter", () => {
  it.each([
    [{}, TIMES],
    [
      { markets: ["JP", "KR"], noDeposit: true },
      `${TIMES} AND market IN ["JP", "KR"] AND depositVnd <= 0`,
    ],
    [
      { age: 30, gender: "male" as const },
      `${TIMES} AND gender IN ["any", "male"] AND (ageMin <= 30 AND ageMax >= 30)`,
    ],
    [
      { languageHeld: parseLanguageParam("JLPT-N4"), studyMonths: 3 },
      `${TIMES} AND ((language IN ["none"] OR languageStep <= 0 OR (language IN ["ja"] AND languageStep <= 2)) OR languageMonths <= 3)`,
    ],
  ])("for %o", (query, expected) => {
    expect(filterFor(query)).toBe(expected);
  });

  it("refuses what is not a number", () => {
    expect(() => filterOf([{ field: "costVnd", atMost: Number.NaN }], AT)).toThrow(RangeError);
    expect(() => filterOf([{ field: "costVnd", atLeast: Number.POSITIVE_INFINITY }], AT)).toThrow(
      RangeError,
    );
  });
});

describe("a quoted value", () => {
  it.each([
    ["JP", '"JP"'],
    ['a"b', '"a\\"b"'],
    ["a\\", '"a\\\\"'],
    ['\\"', '"\\\\\\""'],
  ])("%s", (value, expected) => {
    expect(quoted(value)).toBe(expected);
  });

  it("ends only at its end, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', "\\", "'", "a", " ", "]", "O", "R") }),
        (value) => {
          const text = quoted(value);
          let read = "";
          let at = 1;
          for (; at < text.length && text[at] !== '"'; at += 1) {
            if (text[at] === "\\") at += 1;
            read += text[at] ?? "";
          }
          expect(at).toBe(text.length - 1);
          expect(read).toBe(value);
        },
      ),
    );
  });
});

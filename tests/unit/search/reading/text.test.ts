// What a person typed becomes words, alike for every engine.
import { expect, it } from "vitest";
import { tokensOf } from "#search/reading/text.ts";

it.each([
  ["", []],
  [" ?! -- ", []],
  [
    "Điều  dưỡng",
    [
      ["điều", "dieu"],
      ["dưỡng", "duong"],
    ],
  ],
  [
    "may/dệt, 40h",
    [
      ["may", "may"],
      ["dệt", "det"],
      ["40h", "40h"],
    ],
  ],
  [
    "介護 T-シャツ",
    [
      ["介護", "介護"],
      ["t", "t"],
      ["シャツ", "シャツ"],
    ],
  ],
  ["hàn", [["hàn", "han"]]],
])("%s", (text, words) => {
  expect(tokensOf(text).map(({ written, folded }) => [written, folded])).toEqual(words);
});

it("says which words carry marks, however they are composed", () => {
  expect(tokensOf("han h\u0061\u0300n").map(({ marked }) => marked)).toEqual([false, true]);
  expect(tokensOf("ha\u0300n")[0]).toEqual(tokensOf("hàn")[0]);
});

it("keeps the first words of a pasted text", () => {
  expect(tokensOf("a ".repeat(500))).toHaveLength(12);
});

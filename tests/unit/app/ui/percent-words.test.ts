// A percentage is written with as few decimals as it needs.
import { expect, it } from "vitest";
import { translator } from "#app/i18n/translate.ts";
import { percentWords } from "#app/ui/percent-words.ts";

it.each([
  [8.382, "vi", "8,38"],
  [6.6, "vi", "6,6"],
  [5, "vi", "5"],
  [8.382, "en", "8.38"],
] as const)("%f in %s is %s", (percent, lang, words) => {
  expect(percentWords(percent, translator(lang))).toBe(words);
});

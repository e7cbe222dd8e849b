// Hours of a week as people write them, in each language.
import { expect, test } from "vitest";
import { translator } from "#app/i18n/translate.ts";
import { weekWords } from "#app/ui/order-words.ts";

test.each([
  [40, "vi", "40 giờ"],
  [38.5, "vi", "38,5 giờ"],
  [38.75, "vi", "38,75 giờ"],
  [38.5, "en", "38.5 hours"],
  [38.5, "id", "38,5 jam"],
] as const)("%d in %s", (hours, lang, words) => {
  expect(weekWords(hours, translator(lang))).toBe(words);
});

test("an order that does not say is told so", () => {
  expect(weekWords(null, translator("vi"))).toBe(translator("vi")("order.get.hours-unknown"));
});

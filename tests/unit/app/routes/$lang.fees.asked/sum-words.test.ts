import { expect, it } from "vitest";
import { translator } from "#app/i18n/translate.ts";
import { sumWords } from "#app/routes/$lang.fees.asked/sum-words.ts";

it.each([
  [140_000, "140.000 đ"],
  [999_999, "999.999 đ"],
  [1_000_000, "1,0 triệu đ"],
])("%i is said as %s", (vnd, said) => {
  expect(sumWords(vnd, translator("vi")).replaceAll("\u00a0", " ")).toBe(said);
});

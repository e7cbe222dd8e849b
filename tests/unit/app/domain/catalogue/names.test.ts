/** Folding makes what people type comparable and leaves letters that are not accents alone. */

import { expect, test } from "vitest";
import {
  accentsAgree,
  foldText,
  namesOf,
  plainText,
  readableName,
} from "#app/domain/catalogue/names.ts";

test.each([
  ["  Điều   Dưỡng ", "điều dưỡng", "dieu duong"],
  ["Đức", "đức", "duc"],
  ["Cốp-pha", "cốp-pha", "cop-pha"],
  ["Hàn".normalize("NFD"), "hàn", "han"],
  ["ＣＮＣ　旋盤", "cnc 旋盤", "cnc 旋盤"],
  ["めっき", "めっき", "めっき"],
  ["バス", "バス", "バス"],
  ["용접", "용접", "용접"],
  ["Toà nhà, thuỷ sản", "tòa nhà, thủy sản", "toa nha, thuy san"],
  ["quý quả hoàn tuệ", "quý quả hoàn tuệ", "quy qua hoan tue"],
  ["Straße Köln", "straße köln", "strasse koln"],
])('%s is plainly "%s" and folded "%s"', (text, plain, folded) => {
  expect(plainText(text)).toBe(plain);
  expect(foldText(text)).toBe(folded);
});

test.each([
  ["hàn xì", "hàn xì", true],
  ["han xi", "Hàn xì", true],
  ["han xì", "hàn xì", true],
  ["hán xì", "hàn xì", false],
  ["máy", "may", false],
  ["đuc", "đúc", true],
  ["Đức", "đúc", false],
  ["han", "hàn xì", false],
])('the accents of "%s" agree with "%s": %s', (typed, word, expected) => {
  expect(accentsAgree(typed, word)).toBe(expected);
});

test("names come once each, absent languages left out", () => {
  expect(namesOf({ vi: "Đài Loan", en: "Taiwan", id: "Taiwan", zh: "台灣" })).toEqual([
    "Đài Loan",
    "Taiwan",
    "台灣",
  ]);
});

test.each([
  ["Hàn xì CO2 – Aichi", "han-xi-co2-aichi"],
  ["Điều dưỡng", "dieu-duong"],
  ["  ", ""],
  ["a".repeat(80), "a".repeat(60)],
])("'%s' in an address is '%s'", (text, readable) => {
  expect(readableName(text)).toBe(readable);
});

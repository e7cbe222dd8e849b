// Levels of language in addresses and as keys of counts.
import { expect, test } from "vitest";
import {
  languageKey,
  languageNeedKey,
  languageParam,
  parseLanguageParam,
} from "#search/held-language.ts";

test.each([
  ["JLPT-N4", { test: "JLPT", level: "N4", language: "ja" }],
  ["jlpt-n4", { test: "JLPT", level: "N4", language: "ja" }],
  ["TOPIK-2", { test: "TOPIK", level: "2", language: "ko" }],
  ["CEFR-B1", { test: "CEFR", level: "B1", language: "de" }],
  ["CEFR-B1-en", { test: "CEFR", level: "B1", language: "en" }],
  ["none", { test: "none", level: "", language: "none", step: 0 }],
])("%s is read and written alike", (param, held) => {
  const read = parseLanguageParam(param);
  expect(read).toMatchObject(held);
  expect(read && languageParam(read).toLowerCase()).toBe(param.toLowerCase());
});

test("German is what CEFR means unsaid, and may be said", () => {
  expect(parseLanguageParam("CEFR-B1-de")).toEqual(parseLanguageParam("CEFR-B1"));
});

test.each(["", "JLPT", "JLPT-N9", "CEFR-B1-fr", "N4"])("'%s' is no level", (param) => {
  expect(parseLanguageParam(param)).toBeNull();
});

test("who stands on the lowest rung holds no language, whatever it is called", () => {
  expect(languageKey({ language: "ja", step: 2 })).toBe("ja-2");
  expect(languageKey({ language: "ja", step: 0 })).toBe("none-0");
  expect(languageNeedKey({ language: "ja", step: 2, months: 6 })).toBe("ja:2:6");
  expect(languageNeedKey({ language: "ja", step: 0, months: 0 })).toBe("none:0:0");
  expect(languageNeedKey({ language: "none", step: 0, months: 0 })).toBe("none:0:0");
});

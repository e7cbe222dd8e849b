/** Levels of every test stand on their language's ladder, and what a hand wrote becomes a level. */

import { expect, test } from "vitest";
import {
  LADDER,
  LANGUAGE_TESTS,
  LEVELS,
  isLevelOf,
  languageOfMarket,
  languageOfTest,
  languagesMeet,
  monthsToReach,
  parseLevel,
  stepOf,
  stepReachedIn,
} from "#app/domain/catalogue/language.ts";
import type { Language } from "#app/domain/catalogue/language.ts";

const LANGUAGES = ["ja", "ko", "zh", "de", "en"] as const;

test.each([
  ["JLPT", "N5", "ja", 1],
  ["JLPT", "N4", "ja", 2],
  ["JLPT", "N1", "ja", 5],
  ["JFT-Basic", "A2", "ja", 2],
  ["NAT-TEST", "4Q", "ja", 2],
  ["NAT-TEST", "1Q", "ja", 5],
  ["EPS-TOPIK", "pass", "ko", 1],
  ["TOPIK", "2", "ko", 2],
  ["TOPIK", "6", "ko", 6],
  ["HSK", "1", "zh", 1],
  ["HSK", "3", "zh", 3],
  ["TOCFL", "A1", "zh", 3],
  ["TOCFL", "A2", "zh", 4],
  ["CEFR", "A2", "zh", 4],
  ["CEFR", "B1", "de", 3],
  ["CEFR", "C2", "de", 6],
  ["CEFR", "A2", "ja", 2],
  ["none", null, "ja", 0],
  ["none", null, "none", 0],
] as const)("%s %s in %s is rung %d", (name, level, language, step) => {
  expect(stepOf(name, level, language)).toBe(step);
});

test.each([
  ["JLPT", "N9", "ja"],
  ["JLPT", "N4", "ko"],
  ["JLPT", null, "ja"],
  ["JFT-Basic", "B1", "ja"],
  ["TOPIK", "7", "ko"],
  ["CEFR", "B1", "none"],
  ["none", "N4", "ja"],
  ["IELTS", "6.0", "en"],
] as const)("%s %s in %s has no rung", (name, level, language) => {
  expect(stepOf(name, level, language)).toBeNull();
});

test("every level of every test has a rung, and a higher level never a lower one", () => {
  for (const name of LANGUAGE_TESTS) {
    for (const language of LANGUAGES.filter(
      (each) => languageOfTest(name, "JP") === each || name === "CEFR",
    )) {
      const steps = LEVELS[name].map((level) => stepOf(name, level, language));
      expect(steps).not.toContain(null);
      expect(steps).toEqual([...steps].sort((a, b) => Number(a) - Number(b)));
    }
  }
});

test.each(LANGUAGES)(
  "months rise rung by rung in %s, and no label stands on two rungs",
  (language) => {
    const months = LADDER[language].map((rung) => rung.months);
    expect(months[0]).toBe(0);
    expect(months.every((each, step) => step === 0 || each > Number(months[step - 1]))).toBe(true);
    const labels = LADDER[language].flatMap(({ name, also }) => [name, ...also]);
    expect(new Set(labels).size).toBe(labels.length);
  },
);

test("where no language is asked, none takes months to learn", () => {
  expect(monthsToReach("none", 3)).toBe(0);
});

test.each([
  ["JLPT", "n4", "N4"],
  ["JLPT", " JLPT N3 ", "N3"],
  ["JLPT", "N4 trở lên", "N4"],
  ["JLPT", "N9", null],
  ["JFT-Basic", "JFT Basic A2", "A2"],
  ["JFT-Basic", "B1", null],
  ["NAT-TEST", "Q5", "5Q"],
  ["NAT-TEST", "4q", "4Q"],
  ["TOPIK", "TOPIK 2", "2"],
  ["TOPIK", "Level 3", "3"],
  ["TOPIK", "cấp 2", "2"],
  ["TOPIK", "２급", "2"],
  ["TOPIK", "II", null],
  ["EPS-TOPIK", "Đạt", "pass"],
  ["EPS-TOPIK", "합격", "pass"],
  ["EPS-TOPIK", "EPS-TOPIK pass", "pass"],
  ["EPS-TOPIK", "2", null],
  ["HSK", "HSK3", "3"],
  ["HSK", "hsk 5", "5"],
  ["HSK", "HSK 33", null],
  ["TOCFL", "Band A1", "A1"],
  ["CEFR", "b1", "B1"],
  ["CEFR", "Goethe B2", "B2"],
  ["CEFR", "ÖSD-B1", "B1"],
  ["CEFR", "trình độ A2", "A2"],
  ["CEFR", "", null],
  ["none", "N4", null],
  ["IELTS", "6", null],
])('for %s, "%s" is level %s', (name, raw, level) => {
  expect(parseLevel(name, raw)).toBe(level);
});

test("every level is read back as itself, alone and behind the name of its test", () => {
  for (const name of LANGUAGE_TESTS) {
    for (const level of LEVELS[name]) {
      expect([parseLevel(name, level), parseLevel(name, `${name} ${level}`)]).toEqual([
        level,
        level,
      ]);
    }
  }
});

test.each([
  ["none", null, true],
  ["none", "", false],
  ["JLPT", "N4", true],
  ["JLPT", "n4", false],
  ["JLPT", null, false],
  ["TOEIC", "500", false],
])("%s has the level %s: %s", (name, level, expected) => {
  expect(isLevelOf(name, level)).toBe(expected);
});

test.each([
  ["ja", 2, "ja", 2, true],
  ["ja", 2, "ja", 1, true],
  ["ja", 2, "ja", 3, false],
  ["ja", 5, "ko", 1, false],
  ["none", 0, "none", 0, true],
  ["ja", 1, "none", 0, true],
  ["none", 0, "de", 0, true],
  ["none", 0, "de", 1, false],
] as [Language, number, Language, number, boolean][])(
  "holding %s %d, asked %s %d: %s",
  (heldLanguage, heldStep, language, step, expected) => {
    expect(languagesMeet({ language: heldLanguage, step: heldStep }, { language, step })).toBe(
      expected,
    );
  },
);

test("study time is nothing for nothing and grows with the rung", () => {
  expect([
    monthsToReach("none", 0),
    monthsToReach("ja", 0),
    monthsToReach("ja", 1),
    monthsToReach("ja", 2),
  ]).toEqual([0, 0, 3, 6]);
  expect(() => monthsToReach("ja", 6)).toThrow(RangeError);
  expect(() => monthsToReach("ja", -1)).toThrow(RangeError);
});

test.each([
  ["ja", 0, 0],
  ["ja", 2, 0],
  ["ja", 4, 1],
  ["ja", 6, 2],
  ["ja", 99, 5],
  ["ja", -1, 0],
  ["none", 12, 0],
] as const)("in %s, %d months of study reach rung %d", (language, months, step) => {
  expect(stepReachedIn(language, months)).toBe(step);
});

test("CEFR is of the country worked in, other tests of their own language", () => {
  expect(["JP", "KR", "TW", "DE", "XX"].map(languageOfMarket)).toEqual([
    "ja",
    "ko",
    "zh",
    "de",
    "none",
  ]);
  expect([
    languageOfTest("CEFR", "DE"),
    languageOfTest("JLPT", "KR"),
    languageOfTest("none", "JP"),
  ]).toEqual(["de", "ja", "none"]);
});

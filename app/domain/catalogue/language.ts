/** Language tests and one ladder a language, so that levels of different tests compare and study time can be estimated. */

import { findMarket } from "./market.ts";
import type { WorkLanguage } from "./market.ts";
import { foldText } from "./names.ts";

export type Language = WorkLanguage | "none";

export const LANGUAGE_TESTS = [
  "none",
  "JLPT",
  "JFT-Basic",
  "NAT-TEST",
  "TOPIK",
  "EPS-TOPIK",
  "TOCFL",
  "HSK",
  "CEFR",
] as const;

export type LanguageTest = (typeof LANGUAGE_TESTS)[number];

/** A rung on a language's ladder: what somebody holds, or what an order needs. */
export type LanguageStep = { language: Language; step: number };

/**
 * What an order asks: the test and its level as sheets write it, null where none is asked.
 * `taughtBeforeDeparture` says it is taught after selection, so that nobody needs it to apply.
 */
export type LanguageRequirement = {
  test: LanguageTest;
  level: string | null;
  language: Language;
  taughtBeforeDeparture: boolean;
};

/** `months` of full-time study from zero to stand here; `also` are levels of other tests that count the same. */
export type Rung = { name: string; also: readonly string[]; months: number };

/**
 * Rung 0 is no knowledge. Months are estimates for a beginner studying full time, from the study hours that schools quote;
 * no law or paper fixes them, so pages call them estimates. Months rise from rung to rung.
 * JFT-Basic A2 opens the same door as N4 (specified skilled worker 1); NAT-TEST 5Q to 1Q follow N5 to N1.
 * A pass in EPS-TOPIK is about TOPIK 1 to 2 and counts as 1. HSK (six levels) meets TOCFL by the size of its word list:
 * HSK 3 at A1 to HSK 6 at B2, with HSK 1 and 2 below A1.
 */
export const LADDER: Record<WorkLanguage, readonly Rung[]> = {
  ja: [
    rung("0", 0),
    rung("N5", 3, "NAT-TEST 5Q", "A1"),
    rung("N4", 6, "JFT-Basic A2", "NAT-TEST 4Q", "A2"),
    rung("N3", 11, "NAT-TEST 3Q", "B1"),
    rung("N2", 17, "NAT-TEST 2Q", "B2"),
    rung("N1", 26, "NAT-TEST 1Q", "C1", "C2"),
  ],
  ko: [
    rung("0", 0),
    rung("TOPIK 1", 3, "EPS-TOPIK", "A1"),
    rung("TOPIK 2", 6, "A2"),
    rung("TOPIK 3", 10, "B1"),
    rung("TOPIK 4", 14, "B2"),
    rung("TOPIK 5", 19, "C1"),
    rung("TOPIK 6", 25, "C2"),
  ],
  zh: [
    rung("0", 0),
    rung("HSK 1", 1),
    rung("HSK 2", 2),
    rung("TOCFL A1", 3, "HSK 3", "A1"),
    rung("TOCFL A2", 5, "HSK 4", "A2"),
    rung("TOCFL B1", 9, "HSK 5", "B1"),
    rung("TOCFL B2", 14, "HSK 6", "B2"),
    rung("TOCFL C1", 20, "C1"),
    rung("TOCFL C2", 28, "C2"),
  ],
  de: [
    rung("0", 0),
    rung("A1", 2),
    rung("A2", 4),
    rung("B1", 8),
    rung("B2", 12),
    rung("C1", 18),
    rung("C2", 26),
  ],
  en: [
    rung("0", 0),
    rung("A1", 2),
    rung("A2", 4),
    rung("B1", 7),
    rung("B2", 11),
    rung("C1", 17),
    rung("C2", 25),
  ],
};

const CEFR_LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;

/** Levels of each test as sheets write them, lowest first. */
export const LEVELS: Record<LanguageTest, readonly string[]> = {
  none: [],
  JLPT: ["N5", "N4", "N3", "N2", "N1"],
  "JFT-Basic": ["A2"],
  "NAT-TEST": ["5Q", "4Q", "3Q", "2Q", "1Q"],
  TOPIK: ["1", "2", "3", "4", "5", "6"],
  "EPS-TOPIK": ["pass"],
  TOCFL: CEFR_LEVELS,
  HSK: ["1", "2", "3", "4", "5", "6"],
  CEFR: CEFR_LEVELS,
};

/** The language a test is of; CEFR is a scale for every language, so the market says which. */
const LANGUAGE_OF_TEST: Record<LanguageTest, WorkLanguage | "by-market" | "none"> = {
  none: "none",
  JLPT: "ja",
  "JFT-Basic": "ja",
  "NAT-TEST": "ja",
  TOPIK: "ko",
  "EPS-TOPIK": "ko",
  TOCFL: "zh",
  HSK: "zh",
  CEFR: "by-market",
};

/** What a rung calls a test's level: a test that gives its language's ladder its names stands there bare. */
const LABELS: Record<Exclude<LanguageTest, "none">, (level: string) => string> = {
  JLPT: (level) => level,
  CEFR: (level) => level,
  "EPS-TOPIK": () => "EPS-TOPIK",
  "JFT-Basic": (level) => `JFT-Basic ${level}`,
  "NAT-TEST": (level) => `NAT-TEST ${level}`,
  TOPIK: (level) => `TOPIK ${level}`,
  TOCFL: (level) => `TOCFL ${level}`,
  HSK: (level) => `HSK ${level}`,
};

export function isLanguageTest(text: string): text is LanguageTest {
  return LANGUAGE_TESTS.some((test) => test === text);
}

/** Whether the level is written exactly as the test's sheets do; 'none' has no level, so only null is one of it. */
export function isLevelOf(test: string, level: string | null): boolean {
  if (!isLanguageTest(test)) return false;
  return test === "none" ? level === null : level !== null && LEVELS[test].includes(level);
}

const NOISE =
  /trinh do|tro len|or higher|or above|ke atas|level|band|tingkat|goethe|telc|osd|cap|bac|muc|以上|이상|級|级|급/g;
const PASSES = ["pass", "passed", "dat", "do", "dau", "lulus", "合格", "합격"];

/**
 * The level that a hand wrote, in the test's own spelling: 'HSK3', 'hsk 3' and 'cấp 3' are '3', 'n4' is 'N4', 'Q5' is '5Q'.
 * Null where it is no level of the test.
 */
export function parseLevel(test: string, raw: string): string | null {
  if (!isLanguageTest(test)) return null;
  const bare = bareOf(raw).replace(bareOf(test), "");
  if (test === "EPS-TOPIK") return PASSES.includes(bare) ? "pass" : null;
  const written = bare.replace(/^q([1-5])$/, "$1q");
  return LEVELS[test].find((level) => level.toLowerCase() === written) ?? null;
}

function bareOf(text: string): string {
  return foldText(text)
    .replace(NOISE, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The language worked in at a market, 'none' where the market is unknown. For CEFR levels, which name no language. */
export function languageOfMarket(market: string): Language {
  return findMarket(market)?.language ?? "none";
}

/** The language that a test taken for a market is of: JLPT is Japanese anywhere, CEFR the market's own. */
export function languageOfTest(test: LanguageTest, market: string): Language {
  const language = LANGUAGE_OF_TEST[test];
  return language === "by-market" ? languageOfMarket(market) : language;
}

/** The rung of a test's level on a language's ladder; 0 where no test is asked, null where the three do not belong together. */
export function stepOf(test: string, level: string | null, language: Language): number | null {
  if (!isLanguageTest(test) || !isLevelOf(test, level)) return null;
  if (test === "none" || level === null) return 0;
  if (
    language === "none" ||
    (LANGUAGE_OF_TEST[test] !== "by-market" && LANGUAGE_OF_TEST[test] !== language)
  )
    return null;
  const label = LABELS[test](level);
  const step = LADDER[language].findIndex(
    ({ name, also }) => name === label || also.includes(label),
  );
  return step === -1 ? null : step;
}

/** Months of full-time study from zero to a rung: an estimate. Throws RangeError where the ladder has no such rung. */
export function monthsToReach(language: Language, step: number): number {
  if (language === "none" || step === 0) return 0;
  const found = LADDER[language][step];
  if (found === undefined) throw new RangeError(`no rung ${step} in ${language}`);
  return found.months;
}

/** The highest rung that so many months of full-time study from zero reach: the same estimate read backwards. */
export function stepReachedIn(language: Language, months: number): number {
  if (language === "none") return 0;
  return Math.max(0, LADDER[language].filter((each) => each.months <= months).length - 1);
}

/** Whether somebody holding one language at a rung has what an order needs; an order needing none takes everybody. */
export function languagesMeet(held: LanguageStep, needed: LanguageStep): boolean {
  if (needed.language === "none" || needed.step === 0) return true;
  return held.language === needed.language && held.step >= needed.step;
}

function rung(name: string, months: number, ...also: string[]): Rung {
  return { name, also, months };
}

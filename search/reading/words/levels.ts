// Words for levels of language, with and without the language's name.
import { LANGUAGE_TESTS, LEVELS, languageOfTest, stepOf } from "#app/domain/catalogue/language.ts";
import type { Language, LanguageTest } from "#app/domain/catalogue/language.ts";
import { filter } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";

/** CEFR names no language; without a word for one it is German, the only market that asks for it. */
const CEFR_MARKET = "DE";

const LANGUAGE_NAMES: Record<Exclude<Language, "none">, readonly string[]> = {
  ja: ["tiếng nhật", "nhật ngữ", "japanese", "bahasa jepang", "日本語"],
  ko: ["tiếng hàn", "korean", "bahasa korea", "한국어"],
  zh: ["tiếng trung", "tiếng hoa", "tiếng đài", "chinese", "mandarin", "bahasa mandarin", "華語"],
  de: ["tiếng đức", "german", "bahasa jerman", "deutsch", "goethe", "telc", "ösd", "đức"],
  en: ["tiếng anh", "english", "bahasa inggris"],
};

/** The level beside any of the words. */
function beside(level: string, words: readonly string[]): string[] {
  return words.flatMap((word) => [
    `${word} ${level}`,
    `${level} ${word}`,
    `${word} trình độ ${level}`,
  ]);
}

type Spell = (level: string, names: readonly string[], language: Language) => string[];

/** How each test's levels are written; a bare digit or 'B1' (also a driving licence) needs its test or language beside it. */
const SPELT: Partial<Record<LanguageTest, Spell>> = {
  JLPT: (level, names) => [
    ...[level, `jlpt ${level}`, `jlpt${level}`],
    ...[`trình độ ${level}`, `bằng ${level}`, `có ${level}`],
    ...beside(level, names),
  ],
  "NAT-TEST": (level) => [
    `nat test ${level}`,
    `nat-test ${level}`,
    `nat ${level}`,
    `nattest ${level}`,
  ],
  "JFT-Basic": () => ["jft", "jft basic", "jft-basic", "jft a2", "jft basic a2"],
  TOPIK: (level) => [
    ...[`topik ${level}`, `topik${level}`, `topik cấp ${level}`],
    ...[`tiếng hàn cấp ${level}`, `topik level ${level}`],
  ],
  TOCFL: (level, names) => [`tocfl ${level}`, ...beside(level, names)],
  HSK: (level) => [`hsk ${level}`, `hsk${level}`, `hsk cấp ${level}`],
  CEFR: (level, names, language) => [
    ...beside(level, names),
    ...(language === "de" ? [`trình độ ${level}`, `chứng chỉ ${level}`] : []),
  ],
};

function spellings(test: LanguageTest, level: string, language: Language): string[] {
  if (language === "none") return [];
  return SPELT[test]?.(level, LANGUAGE_NAMES[language], language) ?? [];
}

function rowOf(test: LanguageTest, level: string, language: Language): Phrase[] {
  const step = stepOf(test, level, language);
  if (step === null) return [];
  const words = [...new Set(spellings(test, level, language))];
  return [filter(words, { languageHeld: { test, level, language, step } })];
}

export const LEVEL_WORDS: readonly Phrase[] = LANGUAGE_TESTS.flatMap((test) =>
  LEVELS[test].flatMap((level) => {
    const languages: Language[] =
      test === "CEFR" ? ["de", "en"] : [languageOfTest(test, CEFR_MARKET)];
    return languages.flatMap((language) => rowOf(test, level, language));
  }),
);

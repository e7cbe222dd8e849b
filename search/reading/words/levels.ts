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

/** How a level is written alone; a bare digit or 'B1' (also a driving licence) needs its test or language beside it. */
function spellings(test: LanguageTest, level: string, language: Language): string[] {
  if (language === "none") return [];
  const names = LANGUAGE_NAMES[language];
  const beside = (level_: string, words: readonly string[]) =>
    words.flatMap((word) => [
      `${word} ${level_}`,
      `${level_} ${word}`,
      `${word} trình độ ${level_}`,
    ]);
  switch (test) {
    case "JLPT":
      return [
        level,
        `jlpt ${level}`,
        `jlpt${level}`,
        `trình độ ${level}`,
        `bằng ${level}`,
        `có ${level}`,
        ...beside(level, names),
      ];
    case "NAT-TEST":
      return [`nat test ${level}`, `nat-test ${level}`, `nat ${level}`, `nattest ${level}`];
    case "JFT-Basic":
      return ["jft", "jft basic", "jft-basic", "jft a2", "jft basic a2"];
    case "TOPIK":
      return [
        `topik ${level}`,
        `topik${level}`,
        `topik cấp ${level}`,
        `tiếng hàn cấp ${level}`,
        `topik level ${level}`,
      ];
    case "TOCFL":
      return [`tocfl ${level}`, ...beside(level, names)];
    case "HSK":
      return [`hsk ${level}`, `hsk${level}`, `hsk cấp ${level}`];
    case "CEFR":
      return [
        ...beside(level, names),
        ...(language === "de" ? [`trình độ ${level}`, `chứng chỉ ${level}`] : []),
      ];
    default:
      return [];
  }
}

function rowOf(test: LanguageTest, level: string, language: Language): Phrase[] {
  const step = stepOf(test, level, language);
  const words = spellings(test, level, language);
  return step === null || words.length === 0
    ? []
    : [filter([...new Set(words)], { languageHeld: { test, level, language, step } })];
}

export const LEVEL_WORDS: readonly Phrase[] = LANGUAGE_TESTS.flatMap((test) =>
  LEVELS[test].flatMap((level) => {
    const languages: Language[] =
      test === "CEFR" ? ["de", "en"] : [languageOfTest(test, CEFR_MARKET)];
    return languages.flatMap((language) => rowOf(test, level, language));
  }),
);

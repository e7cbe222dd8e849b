// Levels of language that somebody holds or an order needs: their form in an address and the keys they are counted by.
import { LANGUAGE_TESTS, LEVELS, languageOfTest, stepOf } from "#app/domain/catalogue/language.ts";
import type { Language, LanguageTest } from "#app/domain/catalogue/language.ts";

/** A level somebody holds; `level` is '' and `step` 0 for the test 'none'. */
export type LanguageHeld = { test: LanguageTest; level: string; language: Language; step: number };

/** CEFR names no language; where the address names none either, it is the language of the one market that asks CEFR. */
const CEFR_MARKET = "DE";

/** The key under which `facets.language` counts what somebody on this rung would see: 'ja-2', 'none-0'. */
export function languageKey({ language, step }: { language: string; step: number }): string {
  return step === 0 ? "none-0" : `${language}-${step}`;
}

/** What an order needs, in one word: 'ja:2:6' is rung 2 of Japanese, 6 months of study from zero. */
export function languageNeedKey(needed: {
  language: string;
  step: number;
  months: number;
}): string {
  const open = needed.language === "none" || needed.step === 0;
  return open ? `none:0:${needed.months}` : `${needed.language}:${needed.step}:${needed.months}`;
}

/** The address value of a level held: 'JLPT-N4', 'none', 'CEFR-B1' (German), 'CEFR-B1-en'. */
export function languageParam(held: Pick<LanguageHeld, "test" | "level" | "language">): string {
  if (held.test === "none") return "none";
  const usual = languageOfTest(held.test, CEFR_MARKET) === held.language;
  return [held.test, held.level, ...(usual ? [] : [held.language])].join("-");
}

/** The level held that an address value names, whatever its case; null where there is no such test or level. */
export function parseLanguageParam(value: string): LanguageHeld | null {
  const typed = value.toLowerCase();
  if (typed === "none") return { test: "none", level: "", language: "none", step: 0 };
  for (const test of LANGUAGE_TESTS) {
    for (const level of LEVELS[test]) {
      const stem = `${test}-${level}`.toLowerCase();
      if (typed !== stem && !(test === "CEFR" && typed.startsWith(`${stem}-`))) continue;
      const language = heldLanguage(test, typed === stem ? null : typed.slice(stem.length + 1));
      const step = language ? stepOf(test, level, language) : null;
      if (language && step !== null) return { test, level, language, step };
    }
  }
  return null;
}

function heldLanguage(test: LanguageTest, named: string | null): Language | null {
  if (named === null) return languageOfTest(test, CEFR_MARKET);
  return named === "de" || named === "en" ? named : null;
}

// How a language requirement is said on cards and pages: 'Tiếng Nhật N4', 'Tiếng Trung TOCFL A2 hoặc HSK 4'.
import { isLanguageTest, languageOfTest } from "#app/domain/catalogue/language.ts";
import type { Language } from "#app/domain/catalogue/language.ts";
import type { Translate } from "#app/i18n/translate.ts";

type Requirement = { test: string; level: string | null; taughtBeforeDeparture: boolean };

/** A level as people say it: tests that gave their language its usual names go without the test's own name. */
export function levelWords(test: string, level: string | null): string {
  if (test === "JLPT" || test === "CEFR") return level ?? "";
  return test === "EPS-TOPIK" || level === null ? test : `${test} ${level}`;
}

/** A level with its language: 'Tiếng Đức B1'. */
export function languageLevelWords(
  language: Language,
  test: string,
  level: string | null,
  t: Translate,
): string {
  return language === "none"
    ? t("site.language.none")
    : `${t(`site.language.${language}`)} ${levelWords(test, level)}`;
}

/** All that an order asks; each test is one way in. `market` names the language where a test does not. */
export function requirementWords(
  languages: readonly Requirement[],
  market: string,
  t: Translate,
): string {
  const asked = languages.filter(({ test }) => test !== "none");
  const [first, ...others] = asked;
  if (first === undefined)
    return t(
      languages.some((each) => each.taughtBeforeDeparture)
        ? "site.language.taught"
        : "site.language.none",
    );
  const language = isLanguageTest(first.test) ? languageOfTest(first.test, market) : "none";
  const ways = [
    languageLevelWords(language, first.test, first.level, t),
    ...others.map(({ test, level }) => levelWords(test, level)),
  ];
  return ways.join(` ${t("site.or")} `);
}

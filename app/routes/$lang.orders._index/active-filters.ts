// The filters that a query has set, each with its words and the query without it.
import { findMarket } from "#app/domain/catalogue/market.ts";
import type { Names } from "#app/domain/catalogue/names.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { findTradeGroup } from "#app/domain/catalogue/trade-group.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { formatYearMonth } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { languageLevelWords } from "#app/ui/language-words.ts";
import { EMPTY_QUERY } from "#search/query.ts";
import type { LanguageHeld } from "#search/held-language.ts";
import type { OrderQuery } from "#search/query.ts";

/** `field` is the parameter's name; `without` stands on the first page. */
export type ActiveFilter = { field: string; label: string; without: OrderQuery };

/** VND as millions the way the reader writes them: 62500000 is '62,5'. */
export function millions(vnd: number, t: Translate): string {
  return String(vnd / 1_000_000).replace(".", t.lang === "en" ? "." : ",");
}

/** What was typed first, then the filters in the order of the form. `agencyNames` by slug. */
export function activeFilters(
  query: OrderQuery,
  t: Translate,
  agencyNames: Record<string, string>,
): ActiveFilter[] {
  const first = { ...query, page: 1 };
  const named = (found: { names: Names } | null, code: string) => found?.names[t.lang] ?? code;
  const each = (
    field: string,
    key:
      | "markets"
      | "places"
      | "programmes"
      | "tradeGroups"
      | "trades"
      | "contract"
      | "departureMonths",
    words: (code: string) => string,
  ) =>
    query[key].map((code) => ({
      field,
      label: words(code),
      without: { ...first, [key]: query[key].filter((other) => other !== code) },
    }));
  const one = <Key extends keyof OrderQuery>(
    field: string,
    key: Key,
    words: (value: NonNullable<OrderQuery[Key]>) => string,
  ) => {
    const value = query[key];
    return value === null || value === EMPTY_QUERY[key]
      ? []
      : [{ field, label: words(value), without: { ...first, [key]: EMPTY_QUERY[key] } }];
  };
  return [
    ...one("q", "text", (text) => t("search.chip.q", { text })),
    ...each("market", "markets", (code) => named(findMarket(code), code)),
    ...each("place", "places", (place) => place),
    ...each("group", "tradeGroups", (code) => named(findTradeGroup(code), code)),
    ...each("trade", "trades", (code) => named(findTrade(code), code)),
    ...one("cost", "costAtMostVnd", (vnd) => t("search.chip.cost", { amount: millions(vnd, t) })),
    ...one("wage", "wageAtLeastVnd", (vnd) => t("search.chip.wage", { amount: millions(vnd, t) })),
    ...one("deposit", "noDeposit", () => t("search.chip.deposit")),
    ...one("lang", "languageHeld", (held) => heldWords(held, t)),
    ...one("study", "studyMonths", (months) => t("search.chip.study", { months })),
    ...one("sex", "gender", (sex) => t("search.chip.sex", { sex: t(`site.gender.${sex}`) })),
    ...one("age", "age", (age) => t("search.chip.age", { age })),
    ...one("education", "educationHeld", (level) =>
      t("search.chip.education", { level: educationWords(level, t) }),
    ),
    ...one("experience", "experienceHeldMonths", (months) => experienceWords(months, t)),
    ...each("programme", "programmes", (code) => named(findProgramme(code), code)),
    ...each("contract", "contract", (bucket) => t.find(`search.contract.${bucket}`) ?? bucket),
    ...each("departs", "departureMonths", (month) =>
      t("search.chip.departs", { month: formatYearMonth(month, t.lang) }),
    ),
    ...one("agency", "agency", (slug) => agencyNames[slug] ?? slug),
  ];
}

/** A level of schooling that somebody has; the order's 'none asked' is a person's 'below grade 9'. */
export function educationWords(level: string, t: Translate): string {
  return level === "none"
    ? t("search.education.none")
    : (t.find(`site.education.${level}`) ?? level);
}

function heldWords({ test, level, language }: LanguageHeld, t: Translate): string {
  if (language === "none") return t("search.chip.lang.none");
  return t("search.chip.lang", { level: languageLevelWords(language, test, level, t) });
}

function experienceWords(months: number, t: Translate): string {
  return months === 0 ? t("search.chip.experience.none") : t("search.chip.experience", { months });
}

// The filters that a query has set, each with its words and the query without it.
import { findMarket } from "#app/domain/catalogue/market.ts";
import type { Names } from "#app/domain/catalogue/names.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { findTradeGroup } from "#app/domain/catalogue/trade-group.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { formatYearMonth } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { languageLevelWords } from "#app/ui/language-words.ts";
import { FILTERS } from "#search/filters.ts";
import type { FilterKey, FilterValues } from "#search/filters.ts";
import type { LanguageHeld } from "#search/held-language.ts";
import type { OrderQuery } from "#search/query.ts";

/** `field` is the parameter's name; `without` stands on the first page. */
export type ActiveFilter = { field: string; label: string; without: OrderQuery };

/** VND as millions the way the reader writes them: 62500000 is '62,5'. */
export function millions(vnd: number, t: Translate): string {
  return String(vnd / 1_000_000).replace(".", t.lang === "en" ? "." : ",");
}

/** One value of a filter: of a list each of its values is a filter of its own. */
type One<Value> = Value extends readonly (infer Each)[] ? Each : NonNullable<Value>;
type Context = { t: Translate; agencyNames: Record<string, string> };
type Words<Value> = (value: One<Value>, context: Context) => string;

const named =
  (find: (code: string) => { names: Names } | null) =>
  (code: string, { t }: Context) =>
    find(code)?.names[t.lang] ?? code;

/** The words of each filter, in the order of the form. */
const WORDS: { [Key in FilterKey]: Words<FilterValues[Key]> } = {
  markets: named(findMarket),
  places: (place) => place,
  tradeGroups: named(findTradeGroup),
  trades: named(findTrade),
  costAtMostVnd: (vnd, { t }) => t("search.chip.cost", { amount: millions(vnd, t) }),
  wageAtLeastVnd: (vnd, { t }) => t("search.chip.wage", { amount: millions(vnd, t) }),
  noDeposit: (_, { t }) => t("search.chip.deposit"),
  languageHeld: (held, { t }) => heldWords(held, t),
  studyMonths: (months, { t }) => t("search.chip.study", { months }),
  gender: (sex, { t }) => t("search.chip.sex", { sex: t(`site.gender.${sex}`) }),
  age: (age, { t }) => t("search.chip.age", { age }),
  educationHeld: (level, { t }) => t("search.chip.education", { level: educationWords(level, t) }),
  experienceHeldMonths: (months, { t }) => experienceWords(months, t),
  programmes: named(findProgramme),
  contract: (bucket, { t }) => t(`search.contract.${bucket}`),
  departureMonths: (month, { t }) =>
    t("search.chip.departs", { month: formatYearMonth(month, t.lang) }),
  agency: (slug, { agencyNames }) => agencyNames[slug] ?? slug,
};
const KEYS = Object.keys(WORDS) as FilterKey[];

/** What was typed first, then the filters in the order of the form. `agencyNames` by slug. */
export function activeFilters(
  query: OrderQuery,
  t: Translate,
  agencyNames: Record<string, string>,
): ActiveFilter[] {
  const first = { ...query, page: 1 };
  const text =
    query.text === ""
      ? []
      : [
          {
            field: "q",
            label: t("search.chip.q", { text: query.text }),
            without: { ...first, text: "" },
          },
        ];
  return [...text, ...KEYS.flatMap((key) => filtersOf(key, first, { t, agencyNames }))];
}

function filtersOf<Key extends FilterKey>(
  key: Key,
  query: OrderQuery,
  context: Context,
): ActiveFilter[] {
  const { param, none } = FILTERS[key];
  const value: unknown = query[key];
  const values = Array.isArray(value) ? (value as unknown[]) : value === none ? [] : [value];
  return values.map((each) => ({
    field: param,
    label: WORDS[key](each as One<FilterValues[Key]>, context),
    without: {
      ...query,
      [key]: Array.isArray(value) ? value.filter((other) => other !== each) : none,
    },
  }));
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

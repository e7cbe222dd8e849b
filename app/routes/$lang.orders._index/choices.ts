// The choices of each filter with the number of orders behind each, the most used first.
import { EDUCATION_LEVELS } from "#app/domain/catalogue/education.ts";
import { LEVELS, stepOf } from "#app/domain/catalogue/language.ts";
import type { LanguageTest } from "#app/domain/catalogue/language.ts";
import { findMarket, MARKETS } from "#app/domain/catalogue/market.ts";
import type { WorkLanguage } from "#app/domain/catalogue/market.ts";
import { PROGRAMMES } from "#app/domain/catalogue/programme.ts";
import { TRADE_GROUPS } from "#app/domain/catalogue/trade-group.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import { formatCount, formatMonths, formatYearMonth } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { Option } from "#app/ui/field.tsx";
import { levelWords } from "#app/ui/language-words.ts";
import { CONTRACT_BUCKETS } from "#search/fields.ts";
import { languageKey, languageParam } from "#search/held-language.ts";
import type { Facet, FacetCounts } from "#search/fields.ts";
import type { OrderQuery } from "#search/query.ts";
import { educationWords } from "./active-filters.ts";

export type Choice = { value: string; label: string; count: number; checked: boolean };

/** What the choices are made from. `agencyNames` by slug. */
export type Panel = { query: OrderQuery; facets: FacetCounts; agencyNames: Record<string, string> };

/** Choices of a facet from codes and labels; those without orders are left out unless chosen. */
function choices(
  panel: Panel,
  facet: Facet,
  chosen: readonly string[],
  all: readonly (readonly [code: string, label: string])[],
): Choice[] {
  const counts = panel.facets[facet];
  const every = all.map(([value, label]) => ({
    value,
    label,
    count: counts[value] ?? 0,
    checked: chosen.includes(value),
  }));
  return every.filter(({ count, checked }) => count > 0 || checked);
}

function byCount(rows: Choice[]): Choice[] {
  return rows.sort((a, b) => b.count - a.count);
}

/** Every country, also those without orders: that there are none is worth knowing. */
export function marketChoices({ query, facets }: Panel, t: Translate): Choice[] {
  const rows = MARKETS.map(({ code, names }) => ({
    value: code,
    label: names[t.lang],
    count: facets.market[code] ?? 0,
    checked: query.markets.includes(code),
  }));
  return byCount(rows);
}

export function programmeChoices(panel: Panel, t: Translate): Choice[] {
  const { markets, programmes } = panel.query;
  const offered = PROGRAMMES.filter(
    ({ code, market }) =>
      markets.length === 0 || markets.includes(market) || programmes.includes(code),
  );
  return byCount(
    choices(
      panel,
      "programme",
      programmes,
      offered.map(({ code, names }) => [code, names[t.lang]]),
    ),
  );
}

export function groupChoices(panel: Panel, t: Translate): Choice[] {
  return byCount(
    choices(
      panel,
      "tradeGroup",
      panel.query.tradeGroups,
      TRADE_GROUPS.map(({ code, names }) => [code, names[t.lang]]),
    ),
  );
}

/** Trades of the groups chosen, all trades where none is. */
export function tradeChoices(panel: Panel, t: Translate): Choice[] {
  const { tradeGroups, trades } = panel.query;
  const offered = TRADES.filter(
    ({ code, group }) =>
      tradeGroups.length === 0 || tradeGroups.includes(group) || trades.includes(code),
  );
  return byCount(
    choices(
      panel,
      "trade",
      trades,
      offered.map(({ code, names }) => [code, names[t.lang]]),
    ),
  );
}

export function contractChoices(panel: Panel, t: Translate): Choice[] {
  return choices(
    panel,
    "contract",
    panel.query.contract,
    CONTRACT_BUCKETS.map((bucket) => [bucket, t(`search.contract.${bucket}`)]),
  );
}

/** Months of departure, the next first. */
export function departureChoices(panel: Panel, t: Translate): Choice[] {
  const chosen = panel.query.departureMonths;
  const months = [...new Set([...Object.keys(panel.facets.departureMonth), ...chosen])].sort();
  return choices(
    panel,
    "departureMonth",
    chosen,
    months.map((month) => [month, formatYearMonth(month, t.lang)]),
  );
}

/** A choice's label with its count, for lists that have no room for a column of counts. */
function counted(label: string, count: number | undefined, t: Translate): string {
  return count === undefined ? label : `${label} (${formatCount(count, t.lang)})`;
}

export function agencyOptions({ query, facets, agencyNames }: Panel, t: Translate): Option[] {
  const slugs = Object.entries(facets.agency)
    .sort(([, a], [, b]) => b - a)
    .map(([slug]) => slug);
  const shown = [
    ...new Set([
      ...slugs.filter((slug) => slug in agencyNames),
      ...(query.agency ? [query.agency] : []),
    ]),
  ];
  return [
    { value: "", label: t("search.agency.any") },
    ...shown.map((slug) => ({
      value: slug,
      label: counted(agencyNames[slug] ?? slug, facets.agency[slug], t),
    })),
  ];
}

export function educationOptions({ facets }: Panel, t: Translate): Option[] {
  const levels = EDUCATION_LEVELS.map((level) => ({
    value: level,
    label: counted(educationWords(level, t), facets.education[level], t),
  }));
  return [{ value: "", label: t("search.education.any") }, ...levels];
}

const TESTS: Record<WorkLanguage, readonly LanguageTest[]> = {
  ja: ["JLPT", "JFT-Basic", "NAT-TEST"],
  ko: ["TOPIK", "EPS-TOPIK"],
  zh: ["TOCFL", "HSK"],
  de: ["CEFR"],
  en: ["CEFR"],
};

/** Levels by language, for the countries chosen or for all; the language already named stays. */
export function languageGroups(
  { query, facets }: Panel,
  t: Translate,
): { label: string; options: Option[] }[] {
  const markets = query.markets.length > 0 ? query.markets : MARKETS.map(({ code }) => code);
  const held = query.languageHeld?.language;
  const languages = new Set([
    ...markets.map((code) => findMarket(code)?.language),
    held === "none" ? undefined : held,
  ]);
  return [...languages]
    .filter((language) => language !== undefined)
    .map((language) => ({
      label: t(`site.language.${language}`),
      options: TESTS[language].flatMap((test) =>
        LEVELS[test].map((level) => {
          const step = stepOf(test, level, language) ?? 0;
          return {
            value: languageParam({ test, level, language }),
            label: counted(
              levelWords(test, level),
              facets.language[languageKey({ language, step })],
              t,
            ),
          };
        }),
      ),
    }));
}

export function languageOptions({ facets }: Panel, t: Translate): Option[] {
  return [
    { value: "", label: t("search.lang.any") },
    { value: "none", label: counted(t("search.lang.none"), facets.language["none-0"], t) },
  ];
}

const COSTS = [20, 40, 60, 80, 100, 120, 150];
const WAGES = [15, 20, 25, 30, 35, 40, 50];
const STUDY_MONTHS = [2, 3, 4, 6, 9, 12, 18];
const EXPERIENCE_MONTHS = [6, 12, 24, 36, 60];

/** Steps of a number with the one in use among them, so that a link with another figure shows what it asks. */
function steps(usual: readonly number[], used: number | null): number[] {
  return [...new Set([...usual, ...(used === null ? [] : [used])])].sort((a, b) => a - b);
}

export function amountOptions(
  kind: "cost" | "wage",
  usedVnd: number | null,
  t: Translate,
): Option[] {
  const used = usedVnd === null ? null : usedVnd / 1_000_000;
  const written = (amount: number) => String(amount).replace(".", t.lang === "en" ? "." : ",");
  const amounts = steps(kind === "cost" ? COSTS : WAGES, used);
  return [
    { value: "", label: t(`search.${kind}.any`) },
    ...amounts.map((amount) => ({
      value: String(amount),
      label: t("search.million", { amount: written(amount) }),
    })),
  ];
}

export function studyOptions(used: number | null, t: Translate): Option[] {
  return [
    { value: "", label: t("search.study.any") },
    ...steps(STUDY_MONTHS, used).map((months) => ({
      value: String(months),
      label: formatMonths(months, t.lang),
    })),
  ];
}

export function experienceOptions(used: number | null, t: Translate): Option[] {
  const rows = steps(EXPERIENCE_MONTHS, used === 0 ? null : used).map((months) => ({
    value: String(months),
    label: formatMonths(months, t.lang),
  }));
  return [
    { value: "", label: t("search.experience.any") },
    { value: "0", label: t("search.experience.none") },
    ...rows,
  ];
}

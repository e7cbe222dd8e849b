// What may be asked of the search, and its form in an address: every filter is a plain GET parameter.
import { EDUCATION_LEVELS, isEducationLevel } from "#app/domain/catalogue/education.ts";
import { LANGUAGE_TESTS, LEVELS, languageOfTest, stepOf } from "#app/domain/catalogue/language.ts";
import type { Language, LanguageTest } from "#app/domain/catalogue/language.ts";
import { findMarket, MARKETS } from "#app/domain/catalogue/market.ts";
import { foldText, plainText } from "#app/domain/catalogue/names.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { findTradeGroup } from "#app/domain/catalogue/trade-group.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { readList, readNumber, readOne } from "./parameters.ts";
import type { Problem } from "./parameters.ts";
import { typedText } from "./reading/text.ts";

export type { Problem } from "./parameters.ts";

export const PAGE_SIZE = 20;
/** The last page that can be asked for; nobody reads further, and a crawler must not make the engines try. */
export const LAST_PAGE = 500;
export const LONGEST_TEXT = 200;

export const ORDER_SORTS = [
  "relevance",
  "cost",
  "months-of-wage",
  "wage",
  "deadline",
  "newest",
] as const;
export type OrderSort = (typeof ORDER_SORTS)[number];

export const CONTRACT_BUCKETS = ["up-to-12", "13-24", "25-36", "over-36"] as const;
export type ContractBucket = (typeof CONTRACT_BUCKETS)[number];

/**
 * What is counted beside choices. Keys of the counts: codes for market, programme, tradeGroup, trade; buckets for contract;
 * 'YYYY-MM' for departureMonth; slugs for agency; 'true' for noDeposit. Two are ladders, where a count says how many orders
 * somebody standing there would see: education by level, language by `languageKey`.
 */
export const FACETS = [
  "market",
  "programme",
  "tradeGroup",
  "trade",
  "contract",
  "education",
  "language",
  "noDeposit",
  "departureMonth",
  "agency",
] as const;
export type Facet = (typeof FACETS)[number];
export type FacetCounts = Record<Facet, Record<string, number>>;

/** A level somebody holds; `level` is '' and `step` 0 for the test 'none'. */
export type LanguageHeld = { test: LanguageTest; level: string; language: Language; step: number };

/**
 * `plain` are stretches of the text that are no filter although they could be read as one; `places` as the catalogue writes them.
 * Money is VND (a month for wages), lengths are months, `age` is years; an empty list or null does not narrow.
 * Both `languageHeld` and `studyMonths`: an order that either of them opens is found. `page` counts from 1.
 * The sort 'relevance' without text is by months of wage, then by the nearer deadline.
 */
export type OrderQuery = {
  text: string;
  plain: string[];
  markets: string[];
  places: string[];
  programmes: string[];
  tradeGroups: string[];
  trades: string[];
  languageHeld: LanguageHeld | null;
  studyMonths: number | null;
  costAtMostVnd: number | null;
  wageAtLeastVnd: number | null;
  noDeposit: boolean;
  contract: ContractBucket[];
  educationHeld: string | null;
  experienceHeldMonths: number | null;
  gender: "male" | "female" | null;
  age: number | null;
  departureMonths: string[];
  agency: string | null;
  sort: OrderSort;
  page: number;
};

export const EMPTY_QUERY: OrderQuery = {
  text: "",
  plain: [],
  markets: [],
  places: [],
  programmes: [],
  tradeGroups: [],
  trades: [],
  languageHeld: null,
  studyMonths: null,
  costAtMostVnd: null,
  wageAtLeastVnd: null,
  noDeposit: false,
  contract: [],
  educationHeld: null,
  experienceHeldMonths: null,
  gender: null,
  age: null,
  departureMonths: [],
  agency: null,
  sort: "relevance",
  page: 1,
};

const MILLION = 1_000_000;
const PLACES = new Map(
  MARKETS.flatMap(({ places }) => places.map((place) => [foldText(place), place] as const)),
);
/** CEFR names no language; where the address names none either, it is the language of the one market that asks CEFR. */
const CEFR_MARKET = "DE";

/** The bucket of a contract length in months. */
export function contractBucket(months: number): ContractBucket {
  if (months <= 12) return "up-to-12";
  if (months <= 24) return "13-24";
  return months <= 36 ? "25-36" : "over-36";
}

/** The key under which `facets.language` counts what somebody on this rung would see: 'ja-2', 'none-0'. */
export function languageKey({ language, step }: { language: string; step: number }): string {
  return step === 0 ? "none-0" : `${language}-${step}`;
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

/** Reads an address. Bad values are reported by their parameter's name, never thrown, and left out of the search. */
export function parseOrderQuery(params: URLSearchParams): {
  query: OrderQuery;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const list = <T extends string>(field: string, known: (typed: string) => T | null) =>
    readList(params, field, known, problems);
  const one = <T>(field: string, known: (typed: string) => T | null) =>
    readOne(params, field, known, problems);
  const number = (field: string, least: number, most: number, unit = 1) =>
    readNumber(params, field, { least, most, unit }, problems);
  const query: OrderQuery = {
    text: readText(params.get("q"), problems),
    plain: list("plain", (typed) => shortEnough(plainText(typed))),
    markets: list("market", (typed) => findMarket(typed.toUpperCase())?.code ?? null),
    places: list("place", (typed) => PLACES.get(foldText(typed)) ?? null),
    programmes: list("programme", (typed) => findProgramme(typed.toLowerCase())?.code ?? null),
    tradeGroups: list("group", (typed) => findTradeGroup(typed.toLowerCase())?.code ?? null),
    trades: list("trade", (typed) => findTrade(typed.toLowerCase())?.code ?? null),
    languageHeld: one("lang", parseLanguageParam),
    studyMonths: number("study", 0, 60),
    costAtMostVnd: number("cost", 0, 100_000, MILLION),
    wageAtLeastVnd: number("wage", 0, 100_000, MILLION),
    noDeposit: one("deposit", (typed) => (typed === "none" ? true : null)) ?? false,
    contract: list(
      "contract",
      (typed) => CONTRACT_BUCKETS.find((bucket) => bucket === typed) ?? null,
    ),
    educationHeld: one("education", (typed) => (isEducationLevel(typed) ? typed : null)),
    experienceHeldMonths: number("experience", 0, 600),
    gender: one("sex", (typed) => (typed === "male" || typed === "female" ? typed : null)),
    age: number("age", 15, 99),
    departureMonths: list("departs", (typed) =>
      /^20\d\d-(0[1-9]|1[0-2])$/.test(typed) ? typed : null,
    ),
    agency: one("agency", (typed) => (/^[a-z0-9][a-z0-9-]{0,99}$/.test(typed) ? typed : null)),
    sort: one("sort", (typed) => ORDER_SORTS.find((sort) => sort === typed) ?? null) ?? "relevance",
    page: number("page", 1, LAST_PAGE) ?? 1,
  };
  return { query, problems };
}

/** The address of a query: always in the same order, with what is not set left out. */
export function orderQueryParams(query: OrderQuery): URLSearchParams {
  const million = (vnd: number | null) => (vnd === null ? null : vnd / MILLION);
  const entries: [string, readonly string[] | string | number | null][] = [
    ["q", query.text || null],
    ["plain", query.plain],
    ["market", query.markets],
    ["place", query.places],
    ["programme", query.programmes],
    ["group", query.tradeGroups],
    ["trade", query.trades],
    ["lang", query.languageHeld && languageParam(query.languageHeld)],
    ["study", query.studyMonths],
    ["cost", million(query.costAtMostVnd)],
    ["wage", million(query.wageAtLeastVnd)],
    ["deposit", query.noDeposit ? "none" : null],
    ["contract", query.contract],
    ["education", query.educationHeld],
    ["experience", query.experienceHeldMonths],
    ["sex", query.gender],
    ["age", query.age],
    ["departs", query.departureMonths],
    ["agency", query.agency],
    ["sort", query.sort === "relevance" ? null : query.sort],
    ["page", query.page === 1 ? null : query.page],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of entries) {
    const values = Array.isArray(value) ? [...value].sort() : value === null ? [] : [value];
    for (const each of values) params.append(name, String(each));
  }
  return params;
}

/** The rung of schooling held, null where the query names none. */
export function educationHeldStep(query: OrderQuery): number | null {
  const step = EDUCATION_LEVELS.findIndex((level) => level === query.educationHeld);
  return step === -1 ? null : step;
}

function heldLanguage(test: LanguageTest, named: string | null): Language | null {
  if (named === null) return languageOfTest(test, CEFR_MARKET);
  return named === "de" || named === "en" ? named : null;
}

/** A stretch of a text that could be typed. */
function shortEnough(text: string): string | null {
  return text.length <= LONGEST_TEXT ? text : null;
}

function readText(raw: string | null, problems: Problem[]): string {
  const { text, isCut } = typedText(raw ?? "", LONGEST_TEXT);
  if (isCut) problems.push({ field: "q", typed: text, why: "out_of_range" });
  return text.trim();
}

// Every filter that may be asked for, one row each: its parameter, how it is read and written, and what it demands of an order.
import { EDUCATION_LEVELS, isEducationLevel } from "#app/domain/catalogue/education.ts";
import { findMarket, MARKETS } from "#app/domain/catalogue/market.ts";
import { foldText } from "#app/domain/catalogue/names.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { findTradeGroup } from "#app/domain/catalogue/trade-group.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { CONTRACT_BUCKETS } from "./fields.ts";
import type { CodeField, Facet, NumberField } from "./fields.ts";
import { languageParam, parseLanguageParam } from "./held-language.ts";
import type { LanguageHeld } from "./held-language.ts";
import { readList, readNumber, readOne } from "./parameters.ts";
import type { Problem } from "./parameters.ts";

export type Condition =
  | { field: CodeField; in: readonly string[] }
  | { field: NumberField; atMost: number }
  | { field: NumberField; atLeast: number }
  | { any: readonly Condition[] }
  | { all: readonly Condition[] }
  | { none: readonly Condition[] };

/**
 * `none` is the value that narrows nothing. `holds` is asked for other values alone. `facet` are the counts that its own
 * choice must not narrow; of two filters with the same facet an order needs to meet one.
 */
export type Filter<Value> = {
  param: string;
  facet: Facet | null;
  none: Value;
  read: (params: URLSearchParams, problems: Problem[]) => Value;
  write(value: Value): readonly (string | number)[];
  holds(value: Value): Condition;
};

type Same = Pick<Filter<unknown>, "param" | "facet">;

/** Some of a field's codes; `known` answers the code that a typed value means. */
function codes<T extends string>(
  row: Same & { field: CodeField; known: (typed: string) => T | null },
): Filter<T[]> {
  const { param, facet, field, known } = row;
  return {
    param,
    facet,
    none: [],
    read: (params, problems) => readList(params, param, known, problems),
    write: (values) => [...values].sort(),
    holds: (values) => ({ field, in: values }),
  };
}

/** One value or none. */
function one<T>(
  row: Same & {
    known: (typed: string) => T | null;
    written?: (value: T) => string;
    holds: (value: T) => Condition;
  },
): Filter<T | null> {
  const { param, facet, known, written = String, holds } = row;
  return {
    param,
    facet,
    none: null,
    read: (params, problems) => readOne(params, param, known, problems),
    write: (value) => (value === null ? [] : [written(value)]),
    holds: (value) => (value === null ? { all: [] } : holds(value)),
  };
}

/** A whole number or none; `least` and `most` bound what is typed, which is in `unit` (1, or a million VND). */
function amount(
  row: Same & {
    least: number;
    most: number;
    unit?: number;
    holds: (value: number) => Condition;
  },
): Filter<number | null> {
  const { param, facet, least, most, unit = 1, holds } = row;
  return {
    param,
    facet,
    none: null,
    read: (params, problems) => readNumber(params, param, { least, most, unit }, problems),
    write: (value) => (value === null ? [] : [value / unit]),
    holds: (value) => (value === null ? { all: [] } : holds(value)),
  };
}

/** Asked for by one word, or not at all. */
function wish(row: Same & { word: string; holds: Condition }): Filter<boolean> {
  const { param, facet, word, holds } = row;
  const known = (typed: string) => (typed === word ? true : null);
  return {
    param,
    facet,
    none: false,
    read: (params, problems) => readOne(params, param, known, problems) ?? false,
    write: (value) => (value ? [word] : []),
    holds: () => holds,
  };
}

const MILLION = 1_000_000;
const PLACES = new Map(
  MARKETS.flatMap(({ places }) => places.map((place) => [foldText(place), place] as const)),
);

/** In the order in which conditions are asked. Money is VND (a month for wages), lengths are months, age is years. */
export const FILTERS = {
  markets: codes({
    param: "market",
    facet: "market",
    field: "market",
    known: (typed): string | null => findMarket(typed.toUpperCase())?.code ?? null,
  }),
  places: codes({
    param: "place",
    facet: null,
    field: "place",
    known: (typed): string | null => PLACES.get(foldText(typed)) ?? null,
  }),
  programmes: codes({
    param: "programme",
    facet: "programme",
    field: "programme",
    known: (typed): string | null => findProgramme(typed.toLowerCase())?.code ?? null,
  }),
  tradeGroups: codes({
    param: "group",
    facet: "tradeGroup",
    field: "tradeGroup",
    known: (typed): string | null => findTradeGroup(typed.toLowerCase())?.code ?? null,
  }),
  trades: codes({
    param: "trade",
    facet: "trade",
    field: "trade",
    known: (typed): string | null => findTrade(typed.toLowerCase())?.code ?? null,
  }),
  languageHeld: one({
    param: "lang",
    facet: "language",
    known: parseLanguageParam,
    written: languageParam,
    holds: heldOpens,
  }),
  studyMonths: amount({
    param: "study",
    facet: "language",
    least: 0,
    most: 60,
    holds: (atMost) => ({ field: "languageMonths", atMost }),
  }),
  costAtMostVnd: amount({
    param: "cost",
    facet: null,
    least: 0,
    most: 100_000,
    unit: MILLION,
    holds: (atMost) => ({ field: "costVnd", atMost }),
  }),
  wageAtLeastVnd: amount({
    param: "wage",
    facet: null,
    least: 0,
    most: 100_000,
    unit: MILLION,
    holds: (atLeast) => ({ field: "wageVnd", atLeast }),
  }),
  noDeposit: wish({
    param: "deposit",
    facet: "noDeposit",
    word: "none",
    holds: { field: "depositVnd", atMost: 0 },
  }),
  contract: codes({
    param: "contract",
    facet: "contract",
    field: "contract",
    known: (typed) => CONTRACT_BUCKETS.find((bucket) => bucket === typed) ?? null,
  }),
  educationHeld: one({
    param: "education",
    facet: "education",
    known: (typed): string | null => (isEducationLevel(typed) ? typed : null),
    holds: (level) => ({
      field: "educationStep",
      atMost: EDUCATION_LEVELS.findIndex((each) => each === level),
    }),
  }),
  experienceHeldMonths: amount({
    param: "experience",
    facet: null,
    least: 0,
    most: 600,
    holds: (atMost) => ({ field: "experienceMonths", atMost }),
  }),
  gender: one({
    param: "sex",
    facet: null,
    known: (typed): "male" | "female" | null =>
      typed === "male" || typed === "female" ? typed : null,
    holds: (gender) => ({ field: "gender", in: ["any", gender] }),
  }),
  age: amount({
    param: "age",
    facet: null,
    least: 15,
    most: 99,
    holds: (age) => ({
      all: [
        { field: "ageMin", atMost: age },
        { field: "ageMax", atLeast: age },
      ],
    }),
  }),
  departureMonths: codes({
    param: "departs",
    facet: "departureMonth",
    field: "departureMonth",
    known: (typed): string | null => (/^20\d\d-(0[1-9]|1[0-2])$/.test(typed) ? typed : null),
  }),
  agency: one({
    param: "agency",
    facet: "agency",
    known: (typed): string | null => (/^[a-z0-9][a-z0-9-]{0,99}$/.test(typed) ? typed : null),
    holds: (slug) => ({ field: "agency", in: [slug] }),
  }),
};

export type FilterKey = keyof typeof FILTERS;
export type FilterValues = { [Key in FilterKey]: (typeof FILTERS)[Key]["none"] };

/** The rows as pairs, for whoever goes through all of them. */
export const FILTER_ROWS = Object.entries(FILTERS) as readonly [FilterKey, Filter<unknown>][];

/** Needing no language opens to everybody. */
function heldOpens({ language, step }: LanguageHeld): Condition {
  const open: Condition[] = [
    { field: "language", in: ["none"] },
    { field: "languageStep", atMost: 0 },
  ];
  if (language === "none" || step === 0) return { any: open };
  const upTo: Condition[] = [
    { field: "language", in: [language] },
    { field: "languageStep", atMost: step },
  ];
  return { any: [...open, { all: upTo }] };
}

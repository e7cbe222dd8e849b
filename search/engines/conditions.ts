// Compiles a query into a small neutral list of conditions, from which every engine makes its own filter.
import { EMPTY_QUERY, educationHeldStep } from "#search/query.ts";
import type { Facet, LanguageHeld, OrderQuery } from "#search/query.ts";

/** Fields that hold one code. */
export type CodeField =
  | "market"
  | "place"
  | "programme"
  | "tradeGroup"
  | "trade"
  | "contract"
  | "gender"
  | "language"
  | "departureMonth"
  | "agency";
/** Fields that hold one number: VND, months, years or rungs. */
export type NumberField =
  | "educationStep"
  | "experienceMonths"
  | "ageMin"
  | "ageMax"
  | "languageStep"
  | "languageMonths"
  | "costVnd"
  | "wageVnd"
  | "depositVnd";

export type Condition =
  | { field: CodeField; in: readonly string[] }
  | { field: NumberField; atMost: number }
  | { field: NumberField; atLeast: number }
  | { any: readonly Condition[] }
  | { all: readonly Condition[] }
  | { none: readonly Condition[] };

/**
 * One filter of the page. `param` is its parameter, `facet` the counts that its own choice must not narrow,
 * `dropped` what the query holds once it is taken back.
 */
export type ConditionGroup = {
  param: string;
  facet: Facet | null;
  condition: Condition;
  dropped: Partial<OrderQuery>;
};

/** Stands for "no upper age" in every engine, so that an order without one is a plain number too. */
export const NO_AGE_LIMIT = 999;

/** The groups that must all hold, text left aside; none for a query that narrows nothing. */
export function compileConditions(query: OrderQuery): ConditionGroup[] {
  const groups: (ConditionGroup | null)[] = [
    list("market", "market", query.markets, "markets"),
    query.places.length === 0
      ? null
      : {
          param: "place",
          facet: null,
          condition: { field: "place", in: query.places },
          dropped: { places: [] },
        },
    list("programme", "programme", query.programmes, "programmes"),
    list("group", "tradeGroup", query.tradeGroups, "tradeGroups"),
    list("trade", "trade", query.trades, "trades"),
    languageGroup(query),
    bound(
      "cost",
      null,
      query.costAtMostVnd,
      (atMost) => ({ field: "costVnd", atMost }),
      "costAtMostVnd",
    ),
    bound(
      "wage",
      null,
      query.wageAtLeastVnd,
      (atLeast) => ({ field: "wageVnd", atLeast }),
      "wageAtLeastVnd",
    ),
    query.noDeposit
      ? {
          param: "deposit",
          facet: "noDeposit",
          condition: { field: "depositVnd", atMost: 0 },
          dropped: { noDeposit: false },
        }
      : null,
    list("contract", "contract", query.contract, "contract"),
    bound(
      "education",
      "education",
      educationHeldStep(query),
      (atMost) => ({ field: "educationStep", atMost }),
      "educationHeld",
    ),
    bound(
      "experience",
      null,
      query.experienceHeldMonths,
      (atMost) => ({ field: "experienceMonths", atMost }),
      "experienceHeldMonths",
    ),
    query.gender === null
      ? null
      : {
          param: "sex",
          facet: null,
          condition: { field: "gender", in: ["any", query.gender] },
          dropped: { gender: null },
        },
    bound("age", null, query.age, ageWithin, "age"),
    list("departs", "departureMonth", query.departureMonths, "departureMonths"),
    query.agency === null
      ? null
      : {
          param: "agency",
          facet: "agency",
          condition: { field: "agency", in: [query.agency] },
          dropped: { agency: null },
        },
  ];
  return groups.filter((group) => group !== null);
}

/** Orders that either the level held or the study time opens; needing no language opens to everybody. */
function languageGroup({ languageHeld, studyMonths }: OrderQuery): ConditionGroup | null {
  const ways: Condition[] = [
    ...(languageHeld === null ? [] : heldOpens(languageHeld)),
    ...(studyMonths === null
      ? []
      : [{ field: "languageMonths", atMost: studyMonths } satisfies Condition]),
  ];
  if (ways.length === 0) return null;
  const param = languageHeld === null ? "study" : "lang";
  return {
    param,
    facet: "language",
    condition: { any: ways },
    dropped: { languageHeld: null, studyMonths: null },
  };
}

function heldOpens({ language, step }: LanguageHeld): Condition[] {
  const open: Condition[] = [
    { field: "language", in: ["none"] },
    { field: "languageStep", atMost: 0 },
  ];
  if (language === "none" || step === 0) return open;
  return [
    ...open,
    {
      all: [
        { field: "language", in: [language] },
        { field: "languageStep", atMost: step },
      ],
    },
  ];
}

function ageWithin(age: number): Condition {
  return {
    all: [
      { field: "ageMin", atMost: age },
      { field: "ageMax", atLeast: age },
    ],
  };
}

function list(
  param: string,
  facet: Extract<Facet, CodeField>,
  values: readonly string[],
  key: keyof OrderQuery,
): ConditionGroup | null {
  return values.length === 0
    ? null
    : {
        param,
        facet,
        condition: { field: facet, in: values },
        dropped: { [key]: EMPTY_QUERY[key] },
      };
}

function bound(
  param: string,
  facet: Facet | null,
  value: number | null,
  condition: (value: number) => Condition,
  key: keyof OrderQuery,
): ConditionGroup | null {
  return value === null
    ? null
    : { param, facet, condition: condition(value), dropped: { [key]: null } };
}

// What an engine holds of an order to filter and count by, one row a field: columns, documents and index settings follow it.
import type { Day } from "#app/domain/catalogue/day.ts";
import { languageNeedKey } from "./held-language.ts";

/** What fields are made from: an order's figures. `place` as the catalogue writes it, '' where none is named. */
export type FieldSource = {
  agency: string;
  market: string;
  place: string;
  programme: string;
  trade: string;
  tradeGroup: string;
  contractMonths: number;
  educationStep: number;
  experienceMonths: number;
  gender: string;
  ageMin: number;
  ageMax: number | null;
  language: string;
  languageStep: number;
  languageMonths: number;
  costVnd: number;
  wageVnd: number;
  depositVnd: number;
  departureOn: Day | null;
};

/** One code of a few (null for none), one number to compare (VND, months, years, rungs), or yes and no. */
type Code = { kind: "code"; of: (order: FieldSource) => string | null };
type Amount = { kind: "number"; of: (order: FieldSource) => number };
type Flag = { kind: "flag"; of: (order: FieldSource) => boolean };

function code<T extends string | null>(of: (order: FieldSource) => T) {
  return { kind: "code" as const, of };
}
function amount(of: (order: FieldSource) => number): Amount {
  return { kind: "number", of };
}
function flag(of: (order: FieldSource) => boolean): Flag {
  return { kind: "flag", of };
}

/** Stands for "no upper age" in every engine, so that an order without one is a plain number too. */
const NO_AGE_LIMIT = 999;

export const CONTRACT_BUCKETS = ["up-to-12", "13-24", "25-36", "over-36"] as const;
type ContractBucket = (typeof CONTRACT_BUCKETS)[number];

/** The bucket of a contract length in months. */
export function contractBucket(months: number): ContractBucket {
  if (months <= 12) return "up-to-12";
  if (months <= 24) return "13-24";
  return months <= 36 ? "25-36" : "over-36";
}

export const FIELDS = {
  market: code((order) => order.market),
  place: code((order) => order.place),
  programme: code((order) => order.programme),
  tradeGroup: code((order) => order.tradeGroup),
  trade: code((order) => order.trade),
  contract: code((order): string => contractBucket(order.contractMonths)),
  gender: code((order) => order.gender),
  language: code((order) => order.language),
  languageNeed: code(({ language, languageStep, languageMonths }) =>
    languageNeedKey({ language, step: languageStep, months: languageMonths }),
  ),
  languageStep: amount((order) => order.languageStep),
  languageMonths: amount((order) => order.languageMonths),
  educationStep: amount((order) => order.educationStep),
  experienceMonths: amount((order) => order.experienceMonths),
  ageMin: amount((order) => order.ageMin),
  ageMax: amount((order) => order.ageMax ?? NO_AGE_LIMIT),
  costVnd: amount((order) => order.costVnd),
  wageVnd: amount((order) => order.wageVnd),
  depositVnd: amount((order) => order.depositVnd),
  noDeposit: flag((order) => order.depositVnd === 0),
  departureMonth: code((order) => order.departureOn?.slice(0, 7) ?? null),
  agency: code((order) => order.agency),
} satisfies Record<string, Code | Amount | Flag>;

type Fields = typeof FIELDS;
type OfKind<Kind> = {
  [Name in keyof Fields]: Fields[Name]["kind"] extends Kind ? Name : never;
}[keyof Fields];
export type CodeField = OfKind<"code">;
export type NumberField = OfKind<"number">;
export type FieldValues = { [Name in keyof Fields]: ReturnType<Fields[Name]["of"]> };

export const CODE_FIELDS = namesOf("code") as readonly CodeField[];
export const NUMBER_FIELDS = namesOf("number") as readonly NumberField[];

const ROWS = Object.entries(FIELDS);

/** Every field of an order. */
export function fieldsOf(order: FieldSource): FieldValues {
  return Object.fromEntries(ROWS.map(([name, { of }]) => [name, of(order)])) as FieldValues;
}

function namesOf(kind: "code" | "number"): string[] {
  return Object.entries(FIELDS).flatMap(([name, field]) => (field.kind === kind ? [name] : []));
}

/**
 * What is counted beside choices, and the field whose values are counted. Keys of the counts: codes for market, programme,
 * tradeGroup, trade; buckets for contract; 'YYYY-MM' for departureMonth; slugs for agency; 'true' for noDeposit. Two are
 * ladders, where a count says how many orders somebody standing there would see: education by level, language by
 * `languageKey`.
 */
export const FACET_FIELDS = {
  market: "market",
  programme: "programme",
  tradeGroup: "tradeGroup",
  trade: "trade",
  contract: "contract",
  education: "educationStep",
  language: "languageNeed",
  noDeposit: "noDeposit",
  departureMonth: "departureMonth",
  agency: "agency",
} as const satisfies Record<string, keyof Fields>;
export type Facet = keyof typeof FACET_FIELDS;
export type FacetCounts = Record<Facet, Record<string, number>>;
export const FACETS = Object.keys(FACET_FIELDS) as Facet[];

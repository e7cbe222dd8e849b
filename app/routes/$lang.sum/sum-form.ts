// What the whole-sum page is asked: up to three order codes and the figures a person gives of themselves, all in the address; and what could not be read.
import { readMillions } from "#app/domain/catalogue/typed-money.ts";
import { USUAL_BROKER_VND } from "#app/domain/law/estimates/broker.ts";
import { normaliseCode } from "#app/domain/orders/order-code.ts";
import type { SumChoices } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { problemMessage } from "#app/i18n/problem-message.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { FieldError } from "#app/ui/error-summary.tsx";

/** Side by side on a phone there is room for three. */
export const MOST_ORDERS = 3;

const MONEY_FIELDS = ["own", "loan", "low", "high", "home", "broker"] as const;
export type SumField = (typeof MONEY_FIELDS)[number] | "rate";
const FIELDS: readonly SumField[] = [...MONEY_FIELDS, "rate"];

/** `why` is a refusal of the reader of amounts, 'too_much', 'percent', or for codes 'code' (not a code) and 'many'. */
export type SumProblem = { field: SumField | "o"; typed: string; why: string };

type Typed = Record<SumField, string>;

/** `typed` is what was typed, '' for nothing; `codes` are codes that hold, each once, known or not. */
export type SumQuestion = {
  codes: string[];
  choices: SumChoices;
  typed: Typed;
  problems: SumProblem[];
};

/**
 * Nobody who works abroad spends or sends home more a month: a figure above it was meant in another unit, and would make a
 * sum that is nobody's. Whole VND.
 */
const MOST_MONTHLY_VND = 100_000_000;
const MONTHLY_FIELDS: readonly SumField[] = ["low", "high", "home"];

/** No interest of a year is higher, not even a pawnbroker's. */
const MOST_PERCENT = 300;
const LONGEST = 40;

/** `percent` is the interest a year where none is typed. A figure that cannot be read is told and left at its default. */
export function readSum(params: URLSearchParams, percent: number): SumQuestion {
  const problems: SumProblem[] = [];
  const typedOf = (field: SumField) => (params.get(field) ?? "").slice(0, LONGEST).trim();
  const amount = (field: (typeof MONEY_FIELDS)[number]): number | null => {
    const typed = typedOf(field);
    if (typed === "") return null;
    const read = readMillions(typed);
    const isTooMuch = read.ok && MONTHLY_FIELDS.includes(field) && read.value > MOST_MONTHLY_VND;
    if (read.ok && !isTooMuch) return read.value;
    problems.push({ field, typed, why: read.ok ? "too_much" : read.why });
    return null;
  };
  const codes = readCodes(params.getAll("o"), problems);
  const choices: SumChoices = {
    ownVnd: amount("own") ?? 0,
    loanVnd: amount("loan"),
    livingVnd: { low: amount("low"), high: amount("high") },
    homeVnd: amount("home") ?? 0,
    brokerVnd: amount("broker") ?? USUAL_BROKER_VND,
    annualPercent: readPercent(typedOf("rate"), percent, problems),
  };
  const typed = Object.fromEntries(FIELDS.map((field) => [field, typedOf(field)])) as Typed;
  return { codes, choices, typed, problems };
}

function readPercent(typed: string, percent: number, problems: SumProblem[]): number {
  if (typed === "") return percent;
  const plain = typed.normalize("NFKC");
  const value = /^\d{1,3}([.,]\d{1,4})?\s*%?$/.test(plain)
    ? Number.parseFloat(plain.replace(",", "."))
    : Number.NaN;
  if (value === rounded(percent)) return percent;
  if (value <= MOST_PERCENT) return value;
  problems.push({ field: "rate", typed, why: "percent" });
  return percent;
}

/** Codes as people paste them: with or without VT, one a field or several with spaces or commas between. */
function readCodes(fields: readonly string[], problems: SumProblem[]): string[] {
  const codes = new Set<string>();
  for (const typed of fields.flatMap(partsOf)) {
    const code = codeOf(typed);
    if (code === null) problems.push({ field: "o", typed: typed.slice(0, LONGEST), why: "code" });
    else if (!codes.has(code) && codes.size === MOST_ORDERS)
      problems.push({ field: "o", typed: typed.slice(0, LONGEST), why: "many" });
    else codes.add(code);
  }
  return [...codes];
}

const MOST_PARTS = 10;

/** A field that is one code as it stands, spaces and all, is not taken apart. */
function partsOf(field: string): string[] {
  const plain = field.normalize("NFKC").slice(0, 200).trim();
  if (plain === "" || codeOf(plain) !== null) return plain === "" ? [] : [plain];
  return plain
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, MOST_PARTS);
}

/** Posters write the code with hyphens that do not break. */
function codeOf(typed: string): string | null {
  const plain = typed.replace(/[\u2010-\u2015]/g, "-");
  return normaliseCode(plain) ?? normaliseCode(plain.replace(/^vt/i, ""));
}

/** Two decimals, as the field shows the default. */
function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}

/** The same question in its shortest form: codes, then only figures that differ from what stands where none is typed. */
export function sumParams(
  codes: readonly string[],
  choices: SumChoices,
  percent: number,
): URLSearchParams {
  const { ownVnd, loanVnd, livingVnd, homeVnd, brokerVnd, annualPercent } = choices;
  const params = new URLSearchParams(codes.map((code) => ["o", code]));
  const amounts = {
    own: ownVnd || null,
    loan: loanVnd,
    low: livingVnd.low,
    high: livingVnd.high,
    home: homeVnd || null,
    broker: brokerVnd === USUAL_BROKER_VND ? null : brokerVnd,
  };
  for (const [field, vnd] of Object.entries(amounts))
    if (vnd !== null) params.set(field, String(vnd / 1_000_000));
  if (annualPercent !== percent) params.set("rate", String(annualPercent));
  return params;
}

/** `typedCode` is what stands again in the box for codes. */
export type SumProblems = {
  all: FieldError[];
  of: (field: SumField | "o") => string | undefined;
  typedCode: string;
};

/** `codeField` is the id to which a wrong code leads: the box for codes, or the form where it has none left. */
export function problemsIn(
  problems: readonly SumProblem[],
  codeField: string,
  t: Translate,
): SumProblems {
  const all = problems.map(({ field, typed, why }) => ({
    field: field === "o" ? codeField : field,
    message: problemMessage({ field, typed, why }, ["sum", "law"], t),
  }));
  return {
    all,
    of: (field) => all.find((each) => each.field === field)?.message,
    typedCode: problems
      .filter(({ field }) => field === "o")
      .map(({ typed }) => typed)
      .join(", "),
  };
}

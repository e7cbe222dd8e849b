// What somebody was asked to pay, and for which order or programme, read from the address; nothing of it is kept.
import { findMarket } from "#app/domain/catalogue/market.ts";
import type { Money } from "#app/domain/catalogue/currency.ts";
import { findProgramme, usualMonths } from "#app/domain/catalogue/programme.ts";
import type { Programme } from "#app/domain/catalogue/programme.ts";
import { readCount } from "#app/domain/catalogue/sheet-value.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { readMillions, readWage } from "#app/domain/catalogue/typed-money.ts";
import { ASKED_KINDS } from "#app/domain/law/asked.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import type { FeeTerm } from "#app/domain/law/terms.ts";
import { normaliseCode } from "#app/domain/orders/order-code.ts";

/** `why` is a refusal of a reader of amounts, or 'code', 'programme', 'months', 'name', 'wage', 'case', 'nothing'. */
export type AskedProblem = { field: string; typed: string; why: string };

/**
 * `code` is a code that holds, known or not. `isSent` tells a form that was sent from a link to it. `hasCode` also stands for
 * a code that is none, so that the reader is not asked for a programme besides.
 */
export type AskedQuestion = {
  code: string | null;
  hasCode: boolean;
  programme: Programme | null;
  order: RuleCase | null;
  wage: Money | null;
  fees: FeeTerm[];
  isSent: boolean;
  typed: Record<string, string>;
  problems: AskedProblem[];
};

const TEXTS = ["o", "programme", "trade", "months", "wage", "other", "othername"] as const;
const MOST_MONTHS = 120;
const LONGEST = 60;

export function readAsked(params: URLSearchParams): AskedQuestion {
  const problems: AskedProblem[] = [];
  const typed: Record<string, string> = {};
  for (const field of [...TEXTS, ...ASKED_KINDS]) typed[field] = readable(params.get(field) ?? "");
  const text = (field: string) => typed[field] ?? "";
  const code = codeOf(text("o"));
  if (text("o") !== "" && code === null)
    problems.push({ field: "o", typed: text("o"), why: "code" });
  const programme = findProgramme(text("programme"));
  if (programme === null && text("programme") !== "")
    problems.push({ field: "programme", typed: text("programme"), why: "programme" });
  const order = programme && caseOf(programme, text("trade"), text("months"), problems);
  const wage = wageOf(text("wage"), programme, problems);
  const fees = feesOf(typed, problems);
  return {
    code,
    hasCode: text("o") !== "",
    programme,
    order,
    wage,
    fees,
    isSent: [...ASKED_KINDS, "other"].some((kind) => params.has(kind)),
    typed,
    problems,
  };
}

/** Control characters and marks that turn the direction of writing are not kept. */
function readable(text: string): string {
  return Array.from(text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, " ").trim())
    .slice(0, LONGEST)
    .join("");
}

/** Posters write the code with hyphens that do not break. */
function codeOf(typed: string): string | null {
  const plain = typed.normalize("NFKC").replace(/[\u2010-\u2015]/g, "-");
  return normaliseCode(plain) ?? normaliseCode(plain.replace(/^vt/i, ""));
}

function caseOf(
  programme: Programme,
  trade: string,
  months: string,
  problems: AskedProblem[],
): RuleCase {
  const count = readCount(months, MOST_MONTHS);
  const isCount = count.ok && count.value > 0;
  if (months !== "" && !isCount) problems.push({ field: "months", typed: months, why: "months" });
  return {
    market: programme.market,
    programme: programme.code,
    trade: findTrade(trade)?.code ?? "",
    finishedProgramme: "none",
    contractMonths: isCount ? count.value : usualMonths(programme),
  };
}

function wageOf(
  typed: string,
  programme: Programme | null,
  problems: AskedProblem[],
): Money | null {
  if (typed === "") return null;
  const read = readWage(typed, findMarket(programme?.market ?? "")?.currency ?? "VND");
  if (read.ok) return read.value.minor > 0 ? read.value : null;
  problems.push({ field: "wage", typed, why: read.why });
  return null;
}

function feesOf(typed: Readonly<Record<string, string>>, problems: AskedProblem[]): FeeTerm[] {
  const amount = (field: string): number => {
    const text = typed[field] ?? "";
    if (text === "") return 0;
    const read = readMillions(text);
    if (!read.ok) problems.push({ field, typed: text, why: read.why });
    return read.ok ? read.value : 0;
  };
  const fees: FeeTerm[] = ASKED_KINDS.map((kind) => ({
    kind,
    name: null,
    amountVnd: amount(kind),
  }));
  const other = amount("other");
  const name = typed["othername"] ?? "";
  if (other > 0 && name === "") problems.push({ field: "othername", typed: "", why: "name" });
  return [
    ...fees,
    { kind: "other" as const, name: name === "" ? null : name, amountVnd: other },
  ].filter(({ amountVnd }) => amountVnd > 0);
}

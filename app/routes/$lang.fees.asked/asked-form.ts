// What somebody was asked to pay, and for which order or programme, read from the address; nothing of it is kept.
import { findMarket } from "#app/domain/catalogue/market.ts";
import type { Money } from "#app/domain/catalogue/currency.ts";
import { findProgramme, usualMonths } from "#app/domain/catalogue/programme.ts";
import type { Programme } from "#app/domain/catalogue/programme.ts";
import { readCount } from "#app/domain/catalogue/sheet-value.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { readSum, readWage } from "#app/domain/catalogue/typed-money.ts";
import { ASKED_KINDS } from "#app/domain/law/asked.ts";
import type { SameSide } from "#app/domain/law/lawful-total.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import type { FeeKind, FinishedProgramme } from "#app/domain/law/terms.ts";
import { normaliseCode } from "#app/domain/orders/order-code.ts";

/** `why` is a refusal of a reader of amounts, or 'code', 'programme', 'months', 'name', 'case', 'nothing', 'rate'. */
export type AskedProblem = { field: string; typed: string; why: string };

/** A sum as it was typed, in the money that was meant; `field` is where it stood. */
export type AskedSum = { field: string; kind: FeeKind; name: string | null; money: Money };

/**
 * `code` is a code that holds, known or not. `isSent` tells a form that was sent from a link to it. `hasCode` also stands for
 * a code that is none, so that the reader is not asked for a programme besides. `finished` null where nobody said.
 */
export type AskedQuestion = {
  code: string | null;
  hasCode: boolean;
  programme: Programme | null;
  order: RuleCase | null;
  finished: FinishedProgramme | null;
  sameSide: SameSide;
  wage: Money | null;
  total: Money | null;
  foreign: Money | null;
  charges: AskedSum[];
  isSent: boolean;
  typed: Record<string, string>;
  problems: AskedProblem[];
};

const TEXTS = [
  ...["total", "o", "programme", "trade", "months", "wage", "finished", "same", "foreign"],
  ...["other", "othername"],
] as const;
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
  const finished = finishedOf(text("finished"));
  const sum = (field: string) => sumOf(field, text(field), problems);
  const total = sum("total");
  return {
    code,
    hasCode: text("o") !== "",
    programme,
    order: programme && caseOf(programme, text, finished, problems),
    finished,
    sameSide: sameOf(text("same")),
    wage: wageOf(text("wage"), programme, problems),
    total,
    foreign: sum("foreign"),
    charges: chargesOf(text("othername"), sum, problems),
    isSent: ["total", ...ASKED_KINDS, "other"].some((field) => params.has(field)),
    typed,
    problems,
  };
}

function sameOf(typed: string): SameSide {
  return typed === "yes" || typed === "no" ? typed : null;
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

function finishedOf(typed: string): FinishedProgramme | null {
  return typed === "none" || typed === "intern-2" || typed === "intern-3" ? typed : null;
}

function caseOf(
  programme: Programme,
  text: (field: string) => string,
  finished: FinishedProgramme | null,
  problems: AskedProblem[],
): RuleCase {
  const months = text("months");
  const count = readCount(months, MOST_MONTHS);
  const isCount = count.ok && count.value > 0;
  if (months !== "" && !isCount) problems.push({ field: "months", typed: months, why: "months" });
  return {
    market: programme.market,
    programme: programme.code,
    trade: findTrade(text("trade"))?.code ?? "",
    finishedProgramme: finished ?? "none",
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

/** Nothing typed and zero are the same: nothing was asked. */
function sumOf(field: string, typed: string, problems: AskedProblem[]): Money | null {
  if (typed === "") return null;
  const read = readSum(typed);
  if (!read.ok) problems.push({ field, typed, why: read.why });
  return read.ok && read.value.minor > 0 ? read.value : null;
}

function chargesOf(
  name: string,
  sum: (field: string) => Money | null,
  problems: AskedProblem[],
): AskedSum[] {
  const charges = ASKED_KINDS.map((kind) => ({ field: kind, kind, name: null, money: sum(kind) }));
  const other = { field: "other", kind: "other" as const, name: name || null, money: sum("other") };
  if (other.money !== null && name === "")
    problems.push({ field: "othername", typed: "", why: "name" });
  return [...charges, other].flatMap((charge) =>
    charge.money === null ? [] : [{ ...charge, money: charge.money }],
  );
}

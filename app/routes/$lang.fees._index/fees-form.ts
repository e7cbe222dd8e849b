// What the page of charges is asked: a programme, the length, the trade, what was finished before, and a wage.
import type { Money } from "#app/domain/catalogue/currency.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { findProgramme, rulesDay, usualMonths } from "#app/domain/catalogue/programme.ts";
import type { Programme } from "#app/domain/catalogue/programme.ts";
import { readCount } from "#app/domain/catalogue/sheet-value.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { readWage } from "#app/domain/catalogue/typed-money.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import type { FinishedProgramme } from "#app/domain/law/terms.ts";

export type FeesField = "programme" | "months" | "wage";
export type FeesProblem = { field: FeesField; typed: string; why: string };

/** `order` is the case that rules are looked up for and `on` the day whose rules count; both null while no programme is chosen. */
export type FeesQuestion = {
  programme: Programme | null;
  order: RuleCase | null;
  on: Day;
  wage: Money | null;
  typed: Record<FeesField, string>;
  problems: FeesProblem[];
};

/** No contract of work abroad is longer. */
export const MOST_MONTHS = 120;
const LONGEST = 40;

/** The usual length, the longest of them, where none or none that can be read is typed. */
export function readFees(params: URLSearchParams, today: Day): FeesQuestion {
  const typedOf = (field: string) => (params.get(field) ?? "").slice(0, LONGEST).trim();
  const typed = {
    programme: typedOf("programme"),
    months: typedOf("months"),
    wage: typedOf("wage"),
  };
  const programme = findProgramme(typed.programme);
  const problems: FeesProblem[] = [];
  if (programme === null) {
    if (typed.programme !== "")
      problems.push({ field: "programme", typed: typed.programme, why: "programme" });
    return { programme, order: null, on: today, wage: null, typed, problems };
  }
  const count = readCount(typed.months, MOST_MONTHS);
  const isCount = count.ok && count.value > 0;
  if (typed.months !== "" && !isCount)
    problems.push({ field: "months", typed: typed.months, why: "months" });
  const wage = readWage(typed.wage, findMarket(programme.market)?.currency ?? "VND");
  if (typed.wage !== "" && !wage.ok)
    problems.push({ field: "wage", typed: typed.wage, why: wage.why });
  const order: RuleCase = {
    market: programme.market,
    programme: programme.code,
    trade: findTrade(typedOf("trade"))?.code ?? "",
    finishedProgramme: finishedOf(typedOf("finished")),
    contractMonths: isCount ? count.value : usualMonths(programme),
  };
  return {
    programme,
    order,
    on: rulesDay(programme, today),
    wage: wage.ok && wage.value.minor > 0 ? wage.value : null,
    typed,
    problems,
  };
}

function finishedOf(typed: string): FinishedProgramme {
  return typed === "intern-2" || typed === "intern-3" ? typed : "none";
}

/** Works out the figures and words that an order is filtered, sorted and found by, from its terms and the day's rate. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { EDUCATION_LEVELS, educationStep } from "#app/domain/catalogue/education.ts";
import {
  isLanguageTest,
  languageOfTest,
  monthsToReach,
  stepOf,
} from "#app/domain/catalogue/language.ts";
import type { Language } from "#app/domain/catalogue/language.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import { namesOf } from "#app/domain/catalogue/names.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { findTradeGroup } from "#app/domain/catalogue/trade-group.ts";
import { findTrade, wordsOfTrade } from "#app/domain/catalogue/trade.ts";
import { costOf } from "#app/domain/law/cost.ts";
import { rateOn } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { requiredPermits } from "#app/domain/law/market-permits.ts";
import { serviceFeeCapVnd } from "#app/domain/law/service-fee.ts";
import type { OrderTerms } from "#app/domain/law/terms.ts";

/** What the order asks of a worker's language: the rung, and months of study from zero to reach it (an estimate). */
export type NeededLanguage = { language: Language; step: number; months: number };

/** The figures, all VND at the rate of `rateOn`; `costMonthsMilli` is the cost in thousandths of a month's wage. */
export type OrderFigures = {
  rateOn: Day;
  wageVnd: number;
  costVnd: number;
  depositVnd: number;
  costMonthsMilli: number;
  serviceCapVnd: number;
};

export function neededLanguage(terms: OrderTerms): NeededLanguage {
  const { test, level } = terms.language;
  if (!isLanguageTest(test) || test === "none") return { language: "none", step: 0, months: 0 };
  const language = languageOfTest(test, terms.market);
  const step = stepOf(test, level, language);
  if (step === null) throw new RangeError(`no such level: ${test} ${level ?? ""}`);
  return { language, step, months: monthsToReach(language, step) };
}

/** The ceiling of the service fee on the day, also where a source-preparation order may not ask it yet. */
function serviceCapOf(terms: OrderTerms, rates: readonly Rate[], on: Day): number {
  const rate = rateOn(rates, terms.wage.currency, on);
  return rate === null ? 0 : serviceFeeCapVnd(terms, terms.wage, rate, on);
}

/**
 * The order's figures on a day. Before a contract is approved the fees are not settled, so the cost of a source-preparation
 * order is the most the law lets it become: an order must not come first because its fees are still to be told. Null where no rate of the wage's currency is on file or the wage rounds to nothing. */
export function orderFigures(
  terms: OrderTerms,
  rates: readonly Rate[],
  on: Day,
): OrderFigures | null {
  const cost = costOf(terms, { on, rates });
  if (cost.wageVnd === null || cost.rateDay === null || cost.wageVnd <= 0) return null;
  const serviceCapVnd = serviceCapOf(terms, rates, on);
  const costVnd = cost.totalVnd + (terms.approvalKind === "source-preparation" ? serviceCapVnd : 0);
  return {
    rateOn: cost.rateDay,
    wageVnd: cost.wageVnd,
    costVnd,
    depositVnd: cost.depositVnd,
    costMonthsMilli: Math.round((costVnd * 1000) / cost.wageVnd),
    serviceCapVnd,
  };
}

/** The words an order is found by: what it is first, then all else that people may type. */
export function searchWords(
  terms: OrderTerms,
  agencyName: string,
): { title: string; text: string } {
  const trade = findTrade(terms.trade);
  const programme = findProgramme(terms.programme);
  const group = trade ? findTradeGroup(trade.group) : null;
  const market = findMarket(terms.market);
  const rest = [
    ...(trade ? wordsOfTrade(trade) : []),
    ...(group ? namesOf(group.names) : []),
    ...(market ? namesOf(market.names) : []),
    ...(programme ? [...namesOf(programme.names), ...namesOf(programme.shortNames)] : []),
    terms.workplace,
    terms.employer,
    agencyName,
    terms.description,
  ];
  return {
    title: [...new Set([terms.title, trade?.names.vi ?? ""])].join(" · "),
    text: [...new Set(rest)].filter(Boolean).join(" · "),
  };
}

/** Columns of an order that follow from its terms alone. */
export function orderColumns(terms: OrderTerms, on: Day) {
  const language = neededLanguage(terms);
  const education = EDUCATION_LEVELS.find((level) => level === terms.education) ?? "none";
  return {
    ref: terms.orderRef,
    market: terms.market,
    programme: terms.programme,
    trade: terms.trade,
    tradeGroup: findTrade(terms.trade)?.group ?? "",
    requiredPermits: requiredPermits(terms.market, terms.programme, terms.trade, on),
    title: terms.title,
    description: terms.description,
    employer: terms.employer,
    workplace: terms.workplace,
    headcount: terms.headcount,
    gender: terms.gender,
    ageMin: terms.ageMin ?? 18,
    ageMax: terms.ageMax,
    education,
    educationStep: educationStep(education),
    experienceMonths: terms.experienceMonths,
    finishedProgramme: terms.finishedProgramme,
    wageMinor: BigInt(terms.wage.minor),
    wageCurrency: terms.wage.currency,
    hoursPerWeek: terms.hoursPerWeek,
    contractMonths: terms.contractMonths,
    extensionMonths: terms.extension?.months ?? null,
    extensionFeeVnd: terms.extension === null ? null : BigInt(terms.extension.feeVnd),
    deductionMinor: BigInt(terms.boardLodgingDeduction.minor),
    serviceAgreedVnd: BigInt(terms.serviceAgreedVnd),
    paidByForeignSideVnd: BigInt(terms.paidByForeignSideVnd),
    language: language.language,
    languageStep: language.step,
    languageMonths: language.months,
  };
}

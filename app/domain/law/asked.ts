/** Holds all that somebody was asked to pay, in one sum or charge by charge, against the law and the approved order. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import { askedLines, ROUNDING_VND } from "./asked-lines.ts";
import type { AskedLine } from "./asked-lines.ts";
import type { AskedWage } from "./asked-wage.ts";
import { isFreeAfterInternship, isTradeWanting } from "./charges.ts";
import type { WageInVnd } from "./charges.ts";
import { lawfulTotal } from "./lawful-total.ts";
import type { LawfulTotal, SameSide } from "./lawful-total.ts";
import { isClosedToAgencies } from "./minimums/standing.ts";
import type { Rate } from "./rates.ts";
import type { RuleCase } from "./rules/scope.ts";
import { serviceFeeCap } from "./service-fee.ts";
import { FEE_KINDS, feeSum } from "./terms.ts";
import type { FeeKind, FeeTerm, OrderTerms } from "./terms.ts";

/** What was asked, in whole VND: the sum as it was said, and the charges as far as they were told. */
export type Asked = { totalVnd: number | null; fees: readonly FeeTerm[] };

/** A case without an order. `isPastTold`: what was finished before is the worker's word. `foreignVnd` is what the foreign side is said to pay of the service fee, 0 where nothing is. */
export type AskedCase = {
  order: RuleCase;
  wage: AskedWage | null;
  isPastTold: boolean;
  sameSide: SameSide;
  foreignVnd: number;
  /** The case is that of an order that is no longer open: whoever sends may take nothing for it before that is cleared. */
  isGone?: boolean;
};

/** What the whole was held against: what the order declares in all, or the most lawful total. Whole VND. */
export type WholeLimit =
  { kind: "order"; mostVnd: number } | { kind: "law"; mostVnd: number; parts: LawfulTotal };

/**
 * 'over': too much for certain. 'unclear': no proof, but questions; every sum without its charges is at best this. 'within':
 * every charge is under a cap we know or in the usual range, for a wage we know. None of them says that it is lawful.
 */
export type AskedAnswer = {
  answer: "over" | "unclear" | "within";
  isClosed: boolean;
  lines: AskedLine[];
  /** All that was asked: the sum as said, or the charges together where they are more. Whole VND, as all below. */
  askedVnd: number;
  /** What no charge explains of the sum. */
  unexplainedVnd: number;
  /** At least so much is too much. */
  tooMuchVnd: number;
  limit: WholeLimit | null;
  /** How far the whole is above its limit, 0 where it is not. */
  aboveLimitVnd: number;
  /** The service fee's ceiling in months of wage (Law 69/2020/QH14 art. 23). */
  serviceCapMonths: number;
  /** How many charges, and the rest that no charge explains, are shown as to be asked about. */
  points: number;
  /** What would be too much had the worker finished an internship, after which nothing may be asked; null where that is no question. */
  tooMuchIfFinishedVnd: number | null;
};

/** Against the law alone, at the rules of `on`; `rates` are those of that day. Pure. */
export function judgeByLaw(
  asked: Asked,
  given: AskedCase,
  at: { on: Day; rates: readonly Rate[] },
): AskedAnswer {
  const told = judgeCase(asked, given, at);
  if (!isPastOpen(given.order, given.isPastTold, at.on)) return told;
  const order = { ...given.order, finishedProgramme: "intern-2" } as const;
  const finished = judgeCase(asked, { ...given, order, isPastTold: true }, at);
  return { ...told, tooMuchIfFinishedVnd: finished.tooMuchVnd };
}

/** Whether nothing may be asked of who has finished an internship, and nobody said who this is. */
function isPastOpen(order: RuleCase, isPastTold: boolean, on: Day): boolean {
  return !isPastTold && isFreeAfterInternship(order, on);
}

function judgeCase(
  asked: Asked,
  { order, wage, isPastTold, sameSide, foreignVnd, isGone = false }: AskedCase,
  { on, rates }: { on: Day; rates: readonly Rate[] },
): AskedAnswer {
  const isClosed = isClosedToAgencies(order.programme);
  const isWageSure = wage?.from === "typed" || wage?.from === "order";
  const terms = termsOfCase(order, wage, asked.fees, on);
  const facts = { declared: null, isWageSure, isPastTold, sameSide, foreignVnd };
  const lines = askedLines(terms, facts, { on, rates: wage === null ? [] : [wage.rate] });
  const parts = isClosed ? null : lawfulTotal(order, { wage, sameSide }, { on, rates });
  const limit = parts && ({ kind: "law", mostVnd: parts.totalVnd, parts } as const);
  const isCaseSure = isWageSure && !isTradeWanting(order) && !isGone;
  return answerOf(asked, lines, limit, { order, on, isClosed, isCaseSure });
}

/**
 * Against an order that the ministry approved: no more than it declares, and no more than the law. While it is only being
 * prepared its fees are not settled, so the whole is held against the law. `rate` is the one that the order's figures stand at.
 */
export function judgeByOrder(
  asked: Asked,
  order: OrderTerms,
  said: Pick<AskedCase, "sameSide" | "isPastTold">,
  at: { on: Day; rate: Rate; rates: readonly Rate[] },
): AskedAnswer {
  const told = judgeTerms(asked, order, said, at);
  if (!isPastOpen(order, said.isPastTold, at.on)) return told;
  const finished = { ...order, finishedProgramme: "intern-2" } as const;
  const { tooMuchVnd } = judgeTerms(asked, finished, { ...said, isPastTold: true }, at);
  return { ...told, tooMuchIfFinishedVnd: tooMuchVnd };
}

function judgeTerms(
  asked: Asked,
  order: OrderTerms,
  { sameSide, isPastTold }: Pick<AskedCase, "sameSide" | "isPastTold">,
  { on, rate, rates }: { on: Day; rate: Rate; rates: readonly Rate[] },
): AskedAnswer {
  const facts = {
    declared: order.fees,
    isWageSure: true,
    isPastTold,
    sameSide,
    foreignVnd: 0,
  };
  const lines = askedLines({ ...order, fees: asked.fees }, facts, { on, rates: [rate] });
  const wage = { wage: order.wage, rate };
  const parts = lawfulTotal(order, { wage, sameSide }, { on, rates });
  const declaredVnd = FEE_KINDS.reduce((sum, kind) => sum + feeSum(order.fees, kind), 0);
  const limit =
    order.approvalKind === "source-preparation"
      ? parts && ({ kind: "law", mostVnd: parts.totalVnd, parts } as const)
      : ({ kind: "order", mostVnd: declaredVnd } as const);
  return answerOf(asked, lines, limit, { order, on, isClosed: false, isCaseSure: true });
}

type Grounds = { order: RuleCase; on: Day; isClosed: boolean; isCaseSure: boolean };

function answerOf(
  { totalVnd, fees }: Asked,
  lines: AskedLine[],
  limit: WholeLimit | null,
  { order, on, isClosed, isCaseSure }: Grounds,
): AskedAnswer {
  const toldVnd = FEE_KINDS.reduce((sum, kind) => sum + feeSum(fees, kind), 0);
  const askedVnd = Math.max(totalVnd ?? 0, toldVnd);
  const roomVnd = ROUNDING_VND * Math.max(1, lines.length);
  const beyondRoom = (vnd: number) => (vnd > roomVnd ? vnd : 0);
  const unexplainedVnd = beyondRoom(askedVnd - toldVnd);
  const aboveLimitVnd = limit === null ? 0 : beyondRoom(askedVnd - limit.mostVnd);
  const aboveCapsVnd = lines.reduce((sum, line) => sum + line.tooMuchVnd, 0);
  const tooMuchVnd = isClosed ? askedVnd : Math.max(aboveCapsVnd, aboveLimitVnd);
  const points = [
    ...lines.filter(({ verdict, reason }) => verdict === "ask" || reason === "receipt"),
    ...[unexplainedVnd > 0].filter(Boolean),
  ].length;
  const isSettled =
    lines.length > 0 &&
    unexplainedVnd === 0 &&
    isCaseSure &&
    lines.every(({ verdict }) => verdict === "within");
  return {
    answer: tooMuchVnd > 0 ? "over" : isSettled ? "within" : "unclear",
    isClosed,
    lines,
    askedVnd,
    unexplainedVnd,
    tooMuchVnd,
    limit,
    aboveLimitVnd,
    serviceCapMonths: serviceFeeCap(order, on).capMonths,
    points,
    tooMuchIfFinishedVnd: null,
  };
}

/**
 * The terms of an order known only by its programme, trade and length. Without a wage the cap stays in months, unless it is
 * nothing, which no wage changes.
 */
export function termsOfCase(
  order: RuleCase,
  wage: WageInVnd | null,
  fees: readonly FeeTerm[],
  on: Day,
): OrderTerms {
  const hasNoCap = serviceFeeCap(order, on).capMonths === 0;
  const currency = hasNoCap ? "VND" : (findMarket(order.market)?.currency ?? "VND");
  const pay = wage?.wage ?? { minor: 0, currency };
  return {
    ...order,
    orderRef: "",
    approvalKind: "supply-contract",
    approvalNo: "-",
    approvedOn: on,
    title: "",
    description: "",
    employer: "",
    workplace: "",
    headcount: 1,
    gender: "any",
    ageMin: null,
    ageMax: null,
    education: "none",
    experienceMonths: 0,
    language: { test: "none", level: null },
    wage: pay,
    hoursPerWeek: null,
    boardLodgingDeduction: { minor: 0, currency: pay.currency },
    extension: null,
    serviceAgreedVnd: feeSum(fees, "service"),
    paidByForeignSideVnd: 0,
    fees,
    applyBy: on,
    interviewOn: null,
    departureOn: null,
  };
}

/** The kinds a person can be asked for, in the order in which a page lists them. */
export const ASKED_KINDS: readonly FeeKind[] = FEE_KINDS.filter((kind) => kind !== "other");

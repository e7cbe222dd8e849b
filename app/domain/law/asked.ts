/** Holds what somebody was asked to pay against the law, and against what the approved order says. */

import type { Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import { checkOrder } from "./check-order.ts";
import { costOf } from "./cost.ts";
import type { CostLine } from "./cost.ts";
import { depositRule } from "./fees/deposit.ts";
import type { Finding } from "./finding.ts";
import { MINIMUM_WAGES } from "./minimums/minimum-wage-rows.ts";
import { isClosedToAgencies } from "./minimums/standing.ts";
import type { Rate } from "./rates.ts";
import type { RuleCase } from "./rules/scope.ts";
import { serviceFeeCap } from "./service-fee.ts";
import { FEE_COLUMNS, FEE_KINDS, feeSum } from "./terms.ts";
import type { FeeKind, FeeTerm, OrderTerms } from "./terms.ts";

/** 'never': may not be asked at all. 'over': more than may be asked. 'ask': no proof, but a question. */
export type AskedVerdict = "within" | "ask" | "over" | "never";

/**
 * Why a line stands as it does: above the law's cap; forbidden; too early; above what the foreign side left open; above what
 * the order declares; paid by the foreign side; above a cap that may not apply; above what is usual; no figure in the law;
 * a cap in months of wage that no wage turns into money.
 */
export type AskedReason =
  | "within-cap"
  | "cap"
  | "never"
  | "early"
  | "agreed"
  | "declared"
  | "foreign"
  | "strict"
  | "ticket"
  | "usual"
  | "usual-one"
  | "receipt"
  | "months";

/** Whole VND. `allowedVnd` is the figure that the reason speaks of, null where there is none. */
export type AskedLine = {
  kind: FeeKind;
  name: string | null;
  amountVnd: number;
  verdict: AskedVerdict;
  reason: AskedReason;
  allowedVnd: number | null;
  tooMuchVnd: number;
  article: string | null;
};

/**
 * Sums in whole VND; `allowedVnd` is what is left of the asked sum without what is too much. `serviceCapMonths` is the service
 * fee's ceiling in months of wage (Law 69/2020/QH14 art. 23). `isClosed`: nobody but a public body may send, so nothing at all
 * may be asked by anybody else.
 */
export type AskedAnswer = {
  isClosed: boolean;
  lines: AskedLine[];
  askedVnd: number;
  tooMuchVnd: number;
  allowedVnd: number;
  serviceCapMonths: number;
  verdict: "closed" | "too-much" | "ask" | "ok";
};

/** People round what they were asked: up to this much above what the order declares is the same sum. */
const ROUNDING_VND = 100_000;

/**
 * `terms.fees` is what was asked. `declared` are the fees of the approved order, null where there is no order. Rules and
 * rates are those of `on`. Rests on `checkOrder` and `costOf` alone. Pure.
 */
export function compareAsked(
  terms: OrderTerms,
  declared: readonly FeeTerm[] | null,
  { on, rates }: { on: Day; rates: readonly Rate[] },
): AskedAnswer {
  const findings = checkOrder(terms, { on, rates, minimumWages: MINIMUM_WAGES, licence: null });
  const { lines: costs } = costOf(terms, { on, rates });
  const isClosed = isClosedToAgencies(terms.programme);
  const isTicket = depositRule(terms, on)?.figure.kind === "one-way-ticket";
  const lines = costs
    .filter(({ amountVnd }) => amountVnd > 0)
    .map((cost) => asTicket(lineOf(cost, findings, declared), isTicket));
  const askedVnd = lines.reduce((sum, line) => sum + line.amountVnd, 0);
  const tooMuchVnd = isClosed ? askedVnd : lines.reduce((sum, line) => sum + line.tooMuchVnd, 0);
  const verdict = isClosed
    ? "closed"
    : tooMuchVnd > 0
      ? "too-much"
      : lines.some((line) => line.verdict === "ask")
        ? "ask"
        : "ok";
  return {
    isClosed,
    lines,
    askedVnd,
    tooMuchVnd,
    allowedVnd: askedVnd - tooMuchVnd,
    serviceCapMonths: serviceFeeCap(terms, on).capMonths,
    verdict,
  };
}

/** Whether a service fee was asked whose cap no wage has turned into money yet. */
export function needsWage(
  order: RuleCase,
  wage: Money | null,
  fees: readonly FeeTerm[],
  on: Day,
): boolean {
  return (
    wage === null &&
    feeSum(fees, "service") > 0 &&
    !isClosedToAgencies(order.programme) &&
    serviceFeeCap(order, on).capMonths > 0
  );
}

/**
 * The terms of an order known only by its programme, trade and length. Without a wage the cap stays in months, unless it is
 * nothing, which no wage changes.
 */
export function termsOfCase(
  order: RuleCase,
  wage: Money | null,
  fees: readonly FeeTerm[],
  on: Day,
): OrderTerms {
  const hasNoCap = serviceFeeCap(order, on).capMonths === 0;
  const currency = hasNoCap ? "VND" : (findMarket(order.market)?.currency ?? "VND");
  const pay = wage ?? { minor: 0, currency };
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

/** Of reasons that allow the same, the one that is told. */
const PLAINEST: readonly AskedReason[] = ["never", "early", "cap", "foreign", "declared", "agreed"];

type Limit = Pick<AskedLine, "reason" | "allowedVnd" | "article">;

function lineOf(
  cost: CostLine,
  findings: readonly Finding[],
  declared: readonly FeeTerm[] | null,
): AskedLine {
  const own = findings.filter((finding) => isAbout(finding, cost));
  const hard = [
    ...own.filter(({ severity }) => severity === "block").map(limitOf),
    ...declaredLimit(cost, declared),
  ];
  const line = { kind: cost.kind, name: cost.name, amountVnd: cost.amountVnd };
  const least = hard.sort(
    (a, b) =>
      (a.allowedVnd ?? 0) - (b.allowedVnd ?? 0) ||
      PLAINEST.indexOf(a.reason) - PLAINEST.indexOf(b.reason),
  )[0];
  if (least !== undefined) {
    const allowedVnd = least.allowedVnd ?? 0;
    const isDeclared = least.reason === "declared";
    return {
      ...line,
      ...least,
      verdict: allowedVnd === 0 && !isDeclared ? "never" : "over",
      tooMuchVnd: cost.amountVnd - allowedVnd,
    };
  }
  const soft = own.filter(({ severity }) => severity === "warn").map(limitOf)[0];
  return {
    ...line,
    ...(soft ?? restingOn(cost)),
    verdict: soft || isUntold(cost) ? "ask" : "within",
    tooMuchVnd: 0,
  };
}

/** A deposit's cap of one ticket is law, its price an estimate: the reason says which. */
function asTicket(line: AskedLine, isTicket: boolean): AskedLine {
  const restsOnCap = line.reason === "cap" || line.reason === "within-cap";
  return isTicket && line.kind === "deposit" && restsOnCap ? { ...line, reason: "ticket" } : line;
}

/** Several lines of kind 'other' are told apart by their names. */
function isAbout({ field, code, found }: Finding, { kind, name }: CostLine): boolean {
  if (field !== FEE_COLUMNS[kind]) return false;
  return code !== "forbidden_fee_name" || found === name;
}

const REASONS: Partial<Record<Finding["code"], AskedReason>> = {
  service_fee_over_cap: "cap",
  service_fee_not_reduced: "agreed",
  brokerage_charged: "never",
  deposit_not_allowed: "never",
  deposit_over_cap: "cap",
  fee_before_contract_approval: "early",
  forbidden_fee_name: "never",
  ticket_not_paid: "foreign",
  other_cost_high: "usual",
};

function limitOf({ code, severity, field, allowed, article }: Finding): Limit {
  const allowedVnd = typeof allowed === "number" ? allowed : 0;
  return {
    reason: severity === "warn" ? softReason(code, field, allowedVnd) : (REASONS[code] ?? "never"),
    allowedVnd,
    article,
  };
}

function softReason(code: Finding["code"], field: string, allowedVnd: number): AskedReason {
  if (code === "service_fee_over_cap") return "strict";
  if (code === "deposit_over_cap") return "ticket";
  if (code === "ticket_not_paid" || (code === "other_cost_high" && allowedVnd === 0))
    return "foreign";
  return code === "other_cost_high" && field !== FEE_COLUMNS.airfare ? "usual" : "usual-one";
}

/** A worker pays what the approved order says and no more: the worker contract must match it (Law 69/2020/QH14 art. 21). */
function declaredLimit(
  { kind, amountVnd }: CostLine,
  declared: readonly FeeTerm[] | null,
): Limit[] {
  if (declared === null) return [];
  const allowedVnd = feeSum(declared, kind);
  return amountVnd > allowedVnd + ROUNDING_VND
    ? [{ reason: "declared", allowedVnd, article: "Law 69/2020/QH14 art. 21" }]
    : [];
}

function isUntold({ kind, capVnd }: CostLine): boolean {
  return kind === "service" && capVnd === null;
}

function restingOn(cost: CostLine): Limit {
  const { capVnd, article } = cost;
  if (isUntold(cost)) return { reason: "months", allowedVnd: null, article };
  return capVnd === null
    ? { reason: "receipt", allowedVnd: null, article }
    : { reason: "within-cap", allowedVnd: capVnd, article };
}

/** The kinds a person can be asked for, in the order in which a page lists them. */
export const ASKED_KINDS: readonly FeeKind[] = FEE_KINDS.filter((kind) => kind !== "other");

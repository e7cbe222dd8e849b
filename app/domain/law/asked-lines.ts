/** Each charge that somebody was asked for, held against the law and against what the approved order says. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { isFreeAfterInternship, serviceMostOfTradesVnd } from "./charges.ts";
import { checkOrder } from "./check-order.ts";
import { costOf } from "./cost.ts";
import type { CostLine } from "./cost.ts";
import { depositRule } from "./fees/deposit.ts";
import type { Finding } from "./finding.ts";
import { isFreeBySameSide, isOfSameSide } from "./lawful-total.ts";
import type { SameSide } from "./lawful-total.ts";
import { MINIMUM_WAGES } from "./minimums/minimum-wage-rows.ts";
import { rateOn } from "./rates.ts";
import type { Rate } from "./rates.ts";
import { hasAny, phrase, wordsOf } from "./rules/words.ts";
import { serviceFeeCap } from "./service-fee.ts";
import { FEE_COLUMNS, feeSum } from "./terms.ts";
import type { FeeKind, FeeTerm, OrderTerms } from "./terms.ts";

/** 'never': may not be asked at all. 'over': more than may be asked. 'ask': no proof, but a question. */
export type AskedVerdict = "within" | "ask" | "over" | "never";

/**
 * Why a line stands as it does: above the law's cap; forbidden; too early; above what the foreign side left open; above what
 * the order declares; paid by the foreign side; above a cap that may not apply; above that of near-shore
 * crews, for who may be of far-sea ones; above what is usual; no figure in the law;
 * a cap in months of wage that no wage turns into money; a cap by a wage that is not the worker's own for certain; nothing at all
 * for who has finished an internship; a part that the foreign side may have paid; everything under one name; a charge that nobody prices.
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
  | "trade"
  | "ticket"
  | "usual"
  | "usual-one"
  | "receipt"
  | "months"
  | "wage"
  | "finished"
  | "foreign-part"
  | "lump"
  | "unpriced";

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
 * People round what they were asked, and rates differ by the day: up to this much above what may be asked is the same sum.
 * What may not be asked at all has no rounding.
 */
export const ROUNDING_VND = 100_000;

/**
 * What the answer rests on beside the terms. `declared` are the fees of the approved order, null where there is none.
 * `isWageSure`: the wage is the worker's own, no guess and no boast. `isPastTold`: the worker said what was finished before.
 * `foreignVnd` is what the foreign side paid of the service fee, as far as the worker knows.
 */
export type LineFacts = {
  declared: readonly FeeTerm[] | null;
  isWageSure: boolean;
  isPastTold: boolean;
  sameSide: SameSide;
  foreignVnd: number;
};

/** `terms.fees` is what was asked. Rules and rates are those of `on`. Rests on `checkOrder` and `costOf` alone. Pure. */
export function askedLines(
  terms: OrderTerms,
  facts: LineFacts,
  { on, rates }: { on: Day; rates: readonly Rate[] },
): AskedLine[] {
  const findings = checkOrder(terms, { on, rates, minimumWages: MINIMUM_WAGES, licence: null });
  const isTicket = depositRule(terms, on)?.figure.kind === "one-way-ticket";
  const service = serviceGrounds(terms, facts, { on, rates });
  return costOf(terms, { on, rates })
    .lines.filter(({ amountVnd }) => amountVnd > 0)
    .map((cost) => {
      const own = findings.filter((finding) => isAbout(finding, cost));
      return asTicket(lineOf(cost, limitsOf(cost, own, service), service, facts), isTicket);
    });
}

type Limit = Pick<AskedLine, "reason" | "allowedVnd" | "article">;

/**
 * Whether the worker's word settles the doubtful row: 'free' where it holds now, 'void' where it does not, null where nothing
 * is said. `article` is that row's. `mostVnd` is the highest ceiling the case may have, null without a wage. `isFreeAfter`:
 * who has finished an internship pays nothing, and nobody said who this is.
 */
type ServiceGrounds = {
  word: "free" | "void" | null;
  article: AskedLine["article"];
  mostVnd: number | null;
  isFreeAfter: boolean;
};

function serviceGrounds(
  terms: OrderTerms,
  { sameSide, isPastTold }: LineFacts,
  { on, rates }: { on: Day; rates: readonly Rate[] },
): ServiceGrounds {
  const strict = serviceFeeCap(terms, on).strict;
  const isSettled = strict !== null && sameSide !== null && isOfSameSide(strict.ruleId);
  const rate = rateOn(rates, terms.wage.currency, on);
  return {
    word: isSettled ? (isFreeBySameSide(terms, sameSide, on) ? "free" : "void") : null,
    article: strict?.article ?? null,
    mostVnd: rate && serviceMostOfTradesVnd(terms, { wage: terms.wage, rate }, on),
    isFreeAfter: !isPastTold && isFreeAfterInternship(terms, on),
  };
}

/** What certainly limits a line and what may, as far as the line goes beyond. */
function limitsOf(
  cost: CostLine,
  findings: readonly Finding[],
  service: ServiceGrounds,
): { hard: Limit[]; soft: Limit[] } {
  const beyond = (severity: Finding["severity"]) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(limitOf)
      .filter(({ allowedVnd }) => isBeyond(cost.amountVnd, allowedVnd));
  const [hard, soft] = [beyond("block"), beyond("warn")];
  if (cost.kind !== "service") return { hard, soft };
  if (service.word === "free")
    return { hard: [...hard, { reason: "cap", allowedVnd: 0, article: service.article }], soft };
  const isOfOneTrade =
    service.mostVnd !== null && !isBeyond(cost.amountVnd, service.mostVnd) && hard.length > 0;
  const strictly = ({ reason }: Limit) => reason === "cap" && isOfOneTrade;
  return {
    hard: hard.filter((limit) => !strictly(limit)),
    soft: [
      ...hard.filter(strictly).map((limit) => ({ ...limit, reason: "trade" as const })),
      ...soft.filter(({ reason }) => service.word !== "void" || reason !== "strict"),
    ],
  };
}

function isBeyond(amountVnd: number, allowedVnd: number | null): boolean {
  const allowed = allowedVnd ?? 0;
  return amountVnd > allowed + (allowed === 0 ? 0 : ROUNDING_VND);
}

/** Of reasons that allow the same, the one that is told. */
const PLAINEST: readonly AskedReason[] = ["never", "early", "cap", "foreign", "declared", "agreed"];

function lineOf(
  cost: CostLine,
  { hard, soft }: { hard: Limit[]; soft: Limit[] },
  service: ServiceGrounds,
  facts: LineFacts,
): AskedLine {
  const line = { kind: cost.kind, name: cost.name, amountVnd: cost.amountVnd };
  const least = [...hard, ...declaredLimit(cost, facts.declared)].sort(
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
  const question = soft[0] ?? questionOf(cost, service, facts);
  return {
    ...line,
    ...(question ?? restingOn(cost)),
    verdict: question === null ? "within" : "ask",
    tooMuchVnd: 0,
  };
}

/** What must be asked of a line that no rule warns of; null where there is nothing. */
function questionOf(
  cost: CostLine,
  { isFreeAfter }: ServiceGrounds,
  facts: LineFacts,
): Limit | null {
  const { kind, capVnd, article, amountVnd } = cost;
  if (kind === "other") return facts.declared === null || isLump(cost) ? unpriced(cost) : null;
  if (kind !== "service") return null;
  if (capVnd === null) return { reason: "months", allowedVnd: null, article };
  const leftVnd = Math.max(0, capVnd - facts.foreignVnd);
  if (facts.foreignVnd > 0 && isBeyond(amountVnd, leftVnd))
    return { reason: "foreign-part", allowedVnd: leftVnd, article };
  if (isFreeAfter) return { reason: "finished", allowedVnd: capVnd, article };
  return facts.isWageSure ? null : { reason: "wage", allowedVnd: capVnd, article };
}

const LUMP_NAMES = [
  "trọn gói",
  "trọn bộ",
  "bao trọn",
  "toàn bộ",
  "tất cả",
  "bao đậu",
  "bao visa",
  "cả gói",
  "full",
  "all in",
  "package",
  "lump sum",
  "everything",
  "paket",
  "borongan",
  "semua",
].map(phrase);

function isLump({ name }: CostLine): boolean {
  return name !== null && hasAny(wordsOf(name), LUMP_NAMES);
}

function unpriced(cost: CostLine): Limit {
  return { reason: isLump(cost) ? "lump" : "unpriced", allowedVnd: null, article: cost.article };
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
  const reason =
    severity === "warn" ? softReason(code, field, allowedVnd) : (REASONS[code] ?? "never");
  const isEstimate = reason === "usual" || reason === "usual-one";
  return { reason, allowedVnd, article: isEstimate ? null : article };
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

function restingOn({ kind, capVnd, article }: CostLine): Limit {
  const isPriced = kind === "service" || capVnd !== null;
  return isPriced
    ? { reason: "within-cap", allowedVnd: capVnd, article }
    : { reason: "receipt", allowedVnd: null, article };
}

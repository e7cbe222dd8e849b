/** What an order costs the worker, line by line, each beside what the law allows. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { depositCapVnd, depositRule } from "./fees/deposit.ts";
import { freeTicketRule } from "./fees/ticket.ts";
import { isClosedToAgencies } from "./minimums/standing.ts";
import { rateOn, toVnd } from "./rates.ts";
import type { Rate } from "./rates.ts";
import { mostFromWorkerVnd, serviceFeeCap, serviceFeeCapVnd } from "./service-fee.ts";
import { feeSum } from "./terms.ts";
import type { FeeKind, OrderTerms } from "./terms.ts";

/** 'within' its cap, 'over' it, 'not-allowed' at all, or 'no-cap' because the law sets none. */
export type LineVerdict = "within" | "over" | "not-allowed" | "no-cap";

/** Amounts in whole VND. `capVnd` 0 means the worker may not be asked for it; null that the law sets no figure, or that no rate tells it. */
export type CostLine = {
  kind: FeeKind;
  name: string | null;
  amountVnd: number;
  capVnd: number | null;
  verdict: LineVerdict;
  article: string | null;
  source: string | null;
};

/**
 * `wageVnd`, `rateDay` and what rests on them are null where no rate is known or the wage is worth nothing.
 * `totalVnd` is all the worker pays for good: the deposit comes back and stands apart. `monthsOfWage` is exact to one
 * decimal (62.0 of 34.2 million is 1.8). `lawfulMaxVnd` is the total if the service fee were the most that may be asked
 * after the foreign side's part, `capTotalVnd` the total at the bare ceiling of the law. In both, lines that the law
 * forbids count 0 and the others stay as given.
 */
export type OrderCost = {
  wageVnd: number | null;
  rateDay: Day | null;
  lines: CostLine[];
  totalVnd: number;
  depositVnd: number;
  monthsOfWage: number | null;
  lawfulMaxVnd: number | null;
  capTotalVnd: number | null;
};

/** The cost on the day of the act, at that day's rules and rate. Pure. */
export function costOf(
  terms: OrderTerms,
  { on, rates }: { on: Day; rates: readonly Rate[] },
): OrderCost {
  const rate = rateOn(rates, terms.wage.currency, on);
  const lines = linesOf(terms, rate, on);
  const paid = lines.filter((line) => line.kind !== "deposit");
  const totalVnd = paid.reduce((sum, line) => sum + line.amountVnd, 0);
  const besides = paid.reduce(
    (sum, line) => (line.kind === "service" || line.capVnd === 0 ? sum : sum + line.amountVnd),
    0,
  );
  return {
    lines,
    totalVnd,
    depositVnd: feeSum(terms.fees, "deposit"),
    ...againstWage(terms, rate, on, totalVnd, besides),
  };
}

/**
 * The most the law lets the whole be, VND: the service fee's ceiling (Law 69/2020/QH14 art. 23) and the other lines of the
 * stored cost as they are. With source preparation no fee is settled, and the stored cost is that most already.
 */
export function wholeCapVnd({
  approvalKind,
  costVnd,
  serviceVnd,
  serviceCapVnd,
}: {
  approvalKind: OrderTerms["approvalKind"];
  costVnd: number;
  serviceVnd: number;
  serviceCapVnd: number;
}): number {
  return approvalKind === "source-preparation" ? costVnd : costVnd - serviceVnd + serviceCapVnd;
}

type AgainstWage = Pick<
  OrderCost,
  "wageVnd" | "rateDay" | "monthsOfWage" | "lawfulMaxVnd" | "capTotalVnd"
>;

function againstWage(
  terms: OrderTerms,
  rate: Rate | null,
  on: Day,
  totalVnd: number,
  besides: number,
): AgainstWage {
  const wageVnd = rate === null ? 0 : toVnd(terms.wage, rate);
  if (rate === null || wageVnd <= 0)
    return {
      wageVnd: null,
      rateDay: null,
      monthsOfWage: null,
      lawfulMaxVnd: null,
      capTotalVnd: null,
    };
  const capVnd = serviceFeeCapVnd(terms, terms.wage, rate, on);
  return {
    wageVnd,
    rateDay: rate.day,
    monthsOfWage: Math.round((totalVnd * 10) / wageVnd) / 10,
    lawfulMaxVnd:
      mostFromWorkerVnd(capVnd, terms.serviceAgreedVnd, terms.paidByForeignSideVnd) + besides,
    capTotalVnd: capVnd + besides,
  };
}

function linesOf(terms: OrderTerms, rate: Rate | null, on: Day): CostLine[] {
  const brokerage = feeSum(terms.fees, "brokerage");
  return [
    serviceLine(terms, rate, on),
    ...(brokerage > 0
      ? [lineOf("brokerage", brokerage, 0, "Law 69/2020/QH14 art. 7.8", "law-69-2020")]
      : []),
    lineOf("training", feeSum(terms.fees, "training"), null, null, null),
    lineOf("documents", feeSum(terms.fees, "documents"), null, null, null),
    airfareLine(terms, on),
    ...terms.fees
      .filter((fee) => fee.kind === "other" && fee.amountVnd > 0)
      .map((fee) => ({ ...lineOf("other", fee.amountVnd, null, null, null), name: fee.name })),
    depositLine(terms, on),
  ];
}

function serviceLine(terms: OrderTerms, rate: Rate | null, on: Day): CostLine {
  const { article, source } = serviceFeeCap(terms, on);
  const capVnd = rate === null ? null : serviceFeeCapVnd(terms, terms.wage, rate, on);
  return lineOf("service", feeSum(terms.fees, "service"), capVnd, article, source);
}

function airfareLine(terms: OrderTerms, on: Day): CostLine {
  const free = freeTicketRule(terms, on);
  return lineOf(
    "airfare",
    feeSum(terms.fees, "airfare"),
    free === null ? null : 0,
    free?.article ?? null,
    free?.source ?? null,
  );
}

function depositLine(terms: OrderTerms, on: Day): CostLine {
  const row = isClosedToAgencies(terms.programme) ? null : depositRule(terms, on);
  return lineOf(
    "deposit",
    feeSum(terms.fees, "deposit"),
    row === null ? null : depositCapVnd(row),
    row?.article ?? null,
    row?.source ?? null,
  );
}

function lineOf(
  kind: FeeKind,
  amountVnd: number,
  capVnd: number | null,
  article: string | null,
  source: string | null,
): CostLine {
  return {
    kind,
    name: null,
    amountVnd,
    capVnd,
    verdict: verdictOfLine(amountVnd, capVnd),
    article,
    source,
  };
}

function verdictOfLine(amountVnd: number, capVnd: number | null): LineVerdict {
  if (capVnd === null) return "no-cap";
  if (amountVnd <= capVnd) return "within";
  return capVnd === 0 ? "not-allowed" : "over";
}

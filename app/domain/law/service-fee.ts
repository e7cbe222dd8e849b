/** How much service fee a worker may be asked, and whether an order asks more. */

import type { Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { findProgramme, rulesDay } from "#app/domain/catalogue/programme.ts";
import { DESIGNATED_ROW, EXTENSION_ROW, SERVICE_FEE_ROWS } from "./fees/service-fee-rows.ts";
import type { ServiceFeeRow } from "./fees/service-fee-rows.ts";
import type { Finding, Severity } from "./finding.ts";
import { exactVnd } from "./rates.ts";
import type { Rate } from "./rates.ts";
import { compare, decimalOf, floorOf, ratioOf, smaller, times } from "./rules/ratio.ts";
import type { Ratio } from "./rules/ratio.ts";
import { findingOf, rule, rulesFor } from "./rules/rule.ts";
import type { Confidence } from "./rules/rule.ts";
import type { RuleCase } from "./rules/scope.ts";
import { FEE_COLUMNS, feeSum } from "./terms.ts";
import type { OrderTerms } from "./terms.ts";

/**
 * `rate` is months of contract wage for each 12 months, `mostMonths` the most for a whole contract, `capMonths` what both
 * make of this contract's length (0.8 for 24 months at 0.4), for display. `strict` is a lower row whose reach is in doubt.
 */
export type ServiceFeeCap = {
  ruleId: string;
  rate: number;
  mostMonths: number;
  capMonths: number;
  article: string | null;
  source: string;
  confidence: Confidence;
  strict: Omit<ServiceFeeCap, "strict"> | null;
};

/** The fee is what is still missing of the agreed sum after the foreign side has paid its part. */
const REDUCED_RULE = rule({
  id: "service-fee-less-foreign-side",
  concern: "service-fee",
  figure: { kind: "duty" },
  article: "Law 69/2020/QH14 art. 23.2.d",
  source: "law-69-2020",
});

export const SERVICE_FEE_RULES = [
  ...SERVICE_FEE_ROWS,
  DESIGNATED_ROW,
  EXTENSION_ROW,
  REDUCED_RULE,
] as const;

/**
 * The ceiling on the day of the act: the lowest row that certainly applies, part years in proportion, never above the whole term's
 * (Law 69/2020/QH14 art. 23.4, Circular 02/2024/TT-BLĐTBXH annex XI). Rests on the contract wage, never on an estimate.
 */
export function serviceFeeCap(order: RuleCase, on: Day): ServiceFeeCap {
  const { hard, strict } = capRows(order, on);
  return { ...described(hard, order), strict: strict === null ? null : described(strict, order) };
}

/** The ceiling in whole VND, rounded down: the fee of exactly this sum is lawful, one đồng more is not. */
export function serviceFeeCapVnd(order: RuleCase, wage: Money, rate: Rate, on: Day): number {
  return floorOf(
    times(exactVnd(wage, rate), shareOf(capRows(order, on).hard, order.contractMonths).strict),
  );
}

/** The ceiling by the loosest reading of part years, in whole VND rounded down: above it a fee is too high whoever reads the law. */
export function looseServiceFeeCapVnd(order: RuleCase, wage: Money, rate: Rate, on: Day): number {
  return floorOf(
    times(exactVnd(wage, rate), shareOf(capRows(order, on).hard, order.contractMonths).loose),
  );
}

/** The most a worker may be asked in VND: never above the cap, never more than is missing of the agreed fee (art. 23.2). */
export function mostFromWorkerVnd(
  capVnd: number,
  serviceAgreedVnd: number,
  paidByForeignSideVnd: number,
): number {
  return Math.max(0, Math.min(capVnd, serviceAgreedVnd - paidByForeignSideVnd));
}

/** Fee against the cap and against what the foreign side left open; both may stand. `rate` is of the wage's currency, null where none is known. */
export function checkServiceFee(terms: OrderTerms, rate: Rate | null, on: Day): Finding[] {
  const asked = feeSum(terms.fees, "service");
  return [...(rate === null ? [] : overCap(terms, asked, rate, on)), ...notReduced(terms, asked)];
}

/**
 * Refuses above every reading of the cap. Between the readings, and above a lower row whose reach is in doubt, it warns: the
 * law says "for each 12 months" and leaves the part of a year open.
 */
function overCap(terms: OrderTerms, asked: number, rate: Rate, on: Day): Finding[] {
  const { hard, strict } = capRows(terms, on);
  const wageVnd = exactVnd(terms.wage, rate);
  const fee = ratioOf(asked);
  const isAbove = (months: Ratio) => compare(fee, times(wageVnd, months)) > 0;
  const over = (row: ServiceFeeRow, months: Ratio, severity: Severity) => [
    findingOf(
      row,
      "service_fee_over_cap",
      FEE_COLUMNS.service,
      { found: asked, allowed: floorOf(times(wageVnd, months)), unit: "vnd" },
      severity,
    ),
  ];
  const cap = shareOf(hard, terms.contractMonths);
  if (isAbove(cap.loose)) return over(hard, cap.strict, "block");
  const doubtful = strict === null ? null : shareOf(strict, terms.contractMonths).strict;
  if (strict !== null && doubtful !== null && isAbove(doubtful))
    return over(strict, doubtful, "warn");
  return isAbove(cap.strict) ? over(hard, cap.strict, "warn") : [];
}

function notReduced(terms: OrderTerms, asked: number): Finding[] {
  const missing = Math.max(0, terms.serviceAgreedVnd - terms.paidByForeignSideVnd);
  if (asked <= missing) return [];
  return [
    findingOf(REDUCED_RULE, "service_fee_not_reduced", FEE_COLUMNS.service, {
      found: asked,
      allowed: missing,
      unit: "vnd",
    }),
  ];
}

/** The rows of a service fee for an order. `strict` only where it is lower than `hard`: an uncertain row can make nothing dearer. */
export function capRows(
  order: RuleCase,
  on: Day,
): { hard: ServiceFeeRow; strict: ServiceFeeRow | null } {
  const programme = findProgramme(order.programme);
  // A programme that has yet to begin has its own rows from its first day on, and everybody leaves after it.
  const day = programme === null ? on : rulesDay(programme, on);
  const rows = rulesFor(SERVICE_FEE_ROWS, order, day);
  const hard = lowest(
    rows.filter((row) => !row.isUncertain),
    order.contractMonths,
  );
  if (hard === null) throw new Error("the general rule of article 23.4 is for everybody");
  const strict = lowest(
    rows.filter((row) => row.isUncertain),
    order.contractMonths,
  );
  const months = (row: ServiceFeeRow) => shareOf(row, order.contractMonths).strict;
  const isLower = strict !== null && compare(months(strict), months(hard)) < 0;
  return { hard, strict: isLower ? strict : null };
}

/** The first of equals is kept, so that the row by programme is cited before the row by trade. */
function lowest(rows: readonly ServiceFeeRow[], months: number): ServiceFeeRow | null {
  return rows.reduce<ServiceFeeRow | null>(
    (low, row) =>
      low === null || compare(shareOf(row, months).strict, shareOf(low, months).strict) < 0
        ? row
        : low,
    null,
  );
}

/**
 * Months of wage for a contract of this length, by the strictest and the loosest reading. Strict: part years in proportion, and
 * never more than the whole term allows, so that 35 months cost no more than 36. Loose: a year begun counts as a year, or the
 * ceiling of long contracts begins at 36 months and not before. From 36 months on both are one.
 */
function shareOf(row: ServiceFeeRow, months: number): { strict: Ratio; loose: Ratio } {
  const most = ratioOf(row.figure.most);
  const proRata = perMonths(row, months);
  const strict = smaller(proRata, most);
  if (months >= 36) return { strict, loose: strict };
  const begun = smaller(perMonths(row, Math.ceil(months / 12) * 12), most);
  return { strict, loose: compare(begun, proRata) > 0 ? begun : proRata };
}

/** Months of wage that a row gives for a number of months, in proportion and without its most. */
export function perMonths(row: ServiceFeeRow, months: number): Ratio {
  return times(ratioOf(row.figure.perTwelveMonths), {
    top: BigInt(Math.max(0, Math.trunc(months))),
    bottom: 12n,
  });
}

function described(row: ServiceFeeRow, order: RuleCase): Omit<ServiceFeeCap, "strict"> {
  const { id, figure, article, source, confidence } = row;
  const capMonths = decimalOf(shareOf(row, order.contractMonths).strict);
  return {
    ruleId: id,
    rate: figure.perTwelveMonths,
    mostMonths: figure.most,
    capMonths,
    article,
    source,
    confidence,
  };
}

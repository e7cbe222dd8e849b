/** The most that all a worker is asked to pay may come to: the ceilings of the law, and what is usual where it sets none. */

import type { Day } from "#app/domain/catalogue/day.ts";
import { openTrades } from "./charges.ts";
import type { WageInVnd } from "./charges.ts";
import { depositRule } from "./fees/deposit.ts";
import { USUAL_COST_RULES, USUAL_TICKET_RULES } from "./fees/other-cost.ts";
import type { OtherCostRule } from "./fees/other-cost.ts";
import { SERVICE_FEE_ROWS } from "./fees/service-fee-rows.ts";
import { freeTicketRule } from "./fees/ticket.ts";
import { rateOn, toVnd } from "./rates.ts";
import type { Rate } from "./rates.ts";
import { rulesFor } from "./rules/rule.ts";
import type { RuleCase } from "./rules/scope.ts";
import { KR_CREW_COSTS } from "./published.ts";
import { looseServiceFeeCapVnd, serviceFeeCap } from "./service-fee.ts";

/**
 * Whole VND. `serviceVnd` and `depositVnd` are ceilings of the law, the deposit of one ticket at the most such a ticket costs.
 * `costsVnd` (training, health check, papers) and `ticketVnd` are what is usual at most, estimates. `abroadVnd` is what a crew
 * may be asked for there.
 */
export type LawfulTotal = {
  serviceVnd: number;
  /** The months of wage that `serviceVnd` is made of, by the same trade and the same reading. */
  serviceMonths: number;
  depositVnd: number;
  isDepositEstimate: boolean;
  costsVnd: number;
  ticketVnd: number;
  abroadVnd: number;
  totalVnd: number;
};

/** Whether agency and supervising body are those of the internship before; null where nobody said. */
export type SameSide = "yes" | "no" | null;

/**
 * Null where the service fee's ceiling is in months of a wage that nobody knows. A trade that is not told is taken as the one
 * that allows most, so that more than this is more than any lawful total. The doubtful lower rows are left out for the same
 * reason, but for the one that `sameSide` settles.
 */
export function lawfulTotal(
  order: RuleCase,
  known: { wage: WageInVnd | null; sameSide: SameSide },
  { on, rates }: { on: Day; rates: readonly Rate[] },
): LawfulTotal | null {
  const abroadVnd = abroadOf(order, on, rates);
  let most: LawfulTotal | null = null;
  for (const trade of openTrades(order)) {
    const total = totalOf({ ...order, trade }, known, on, abroadVnd);
    if (total === null) return null;
    if (most === null || total.totalVnd > most.totalVnd) most = total;
  }
  return most;
}

/** Whether the worker's word settles that nothing may be asked: an intern again with the same agency and supervising body. */
export function isFreeBySameSide(order: RuleCase, sameSide: SameSide, on: Day): boolean {
  const strict = serviceFeeCap(order, on).strict;
  return sameSide === "yes" && strict?.capMonths === 0 && isOfSameSide(strict.ruleId);
}

/** Whether a doubtful row asks for the same agency and supervising body. */
export function isOfSameSide(ruleId: string): boolean {
  const row = SERVICE_FEE_ROWS.find(({ id }) => id === ruleId);
  return row?.condition === "same-agency-and-supervising-body";
}

function totalOf(
  order: RuleCase,
  { wage, sameSide }: { wage: WageInVnd | null; sameSide: SameSide },
  on: Day,
  abroadVnd: number,
): LawfulTotal | null {
  const isFree = serviceFeeCap(order, on).capMonths === 0 || isFreeBySameSide(order, sameSide, on);
  if (!isFree && wage === null) return null;
  const serviceVnd =
    isFree || wage === null ? 0 : looseServiceFeeCapVnd(order, wage.wage, wage.rate, on);
  const depositVnd = depositMostVnd(order, on);
  const costsVnd = usualVnd(USUAL_COST_RULES, order, on);
  const ticketVnd =
    freeTicketRule(order, on) === null ? usualVnd(USUAL_TICKET_RULES, order, on) : 0;
  const totalVnd = serviceVnd + depositVnd + costsVnd + ticketVnd + abroadVnd;
  const isDepositEstimate = depositRule(order, on)?.figure.kind === "one-way-ticket";
  return {
    ...{ serviceVnd, depositVnd, isDepositEstimate, costsVnd, ticketVnd, abroadVnd, totalVnd },
    serviceMonths: isFree ? 0 : looseMonths(order, on),
  };
}

/** The loosest ceiling in months of wage, to the third decimal: what it makes of a wage of a thousand đồng. */
function looseMonths(order: RuleCase, on: Day): number {
  const dong = { day: on, currency: "VND", vndPerUnit: 1 } as const;
  return looseServiceFeeCapVnd(order, { minor: 1_000, currency: "VND" }, dong, on) / 1_000;
}

function depositMostVnd(order: RuleCase, on: Day): number {
  const figure = depositRule(order, on)?.figure;
  if (figure === undefined || figure.kind === "nothing") return 0;
  return figure.kind === "vnd" ? figure.most : figure.plainlyOverVnd;
}

function usualVnd(rows: readonly OtherCostRule[], order: RuleCase, on: Day): number {
  const figure = rulesFor(rows, order, on)[0]?.figure;
  return figure?.kind === "vnd" ? figure.most : 0;
}

/** What crews of near-shore vessels pay in Korea, the extension too; nothing where no rate of the dollar is on file. */
function abroadOf(order: RuleCase, on: Day, rates: readonly Rate[]): number {
  const rate = rateOn(rates, "USD", on);
  if (rate === null) return 0;
  const costs = rulesFor(Object.values(KR_CREW_COSTS), order, on);
  return costs.reduce((sum, { figure }) => sum + toVnd(figure.most, rate), 0);
}

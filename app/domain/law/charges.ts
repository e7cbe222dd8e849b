/** What may be charged to somebody who goes under a programme: every kind of charge with the rule that limits it. */

import type { Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import { BEFORE_APPROVAL_RULES } from "./fees/before-approval.ts";
import { BROKERAGE_RULES } from "./fees/brokerage.ts";
import { depositRule } from "./fees/deposit.ts";
import { FEE_NAME_RULES } from "./fees/fee-name.ts";
import { PAID_TRAINING_RULES, USUAL_COST_RULES, USUAL_TICKET_RULES } from "./fees/other-cost.ts";
import { EXTENSION_ROW } from "./fees/service-fee-rows.ts";
import { freeTicketRule, TICKET_RULES } from "./fees/ticket.ts";
import { DEDUCTION_RULES } from "./minimums/deduction.ts";
import { FOREIGN_SIDE_RULES } from "./minimums/foreign-side.ts";
import { isClosedToAgencies } from "./minimums/standing.ts";
import type { Rate } from "./rates.ts";
import { rulesFor } from "./rules/rule.ts";
import type { Condition, Rule } from "./rules/rule.ts";
import { OCEAN_TRADES } from "./rules/scope.ts";
import type { RuleCase } from "./rules/scope.ts";
import { serviceFeeCap, serviceFeeCapVnd, SERVICE_FEE_RULES } from "./service-fee.ts";
import type { ServiceFeeCap } from "./service-fee.ts";

/**
 * `serviceRule` is the row that `service` rests on, `strictRule` a lower one whose reach is in doubt. `isClosed` marks a programme that only a public body sends under: an agency may charge nothing at all. `foreignSide` is what
 * the other side must pay of the service fee; `training` and `ticket` rules with a figure of nothing mean the worker pays none.
 */
export type Charges = {
  isClosed: boolean;
  service: ServiceFeeCap;
  serviceRule: Rule | null;
  strictRule: Rule | null;
  extension: Rule;
  foreignSide: Rule | null;
  deposit: Rule | null;
  ticket: Rule | null;
  isTicketFree: boolean;
  usualTicket: Rule | null;
  training: Rule | null;
  usualCost: Rule | null;
  deduction: Rule | null;
};

type NamedCap = Pick<ServiceFeeCap, "ruleId" | "capMonths" | "article">;

/** A wage with the rate that turns it into VND. */
export type WageInVnd = { wage: Money; rate: Rate };

/** The service fee's ceiling in whole VND on the day (Law 69/2020/QH14 art. 23), null without a wage. */
export function serviceMostVnd(order: RuleCase, money: WageInVnd | null, on: Day): number | null {
  return money === null ? null : serviceFeeCapVnd(order, money.wage, money.rate, on);
}

export function chargesOf(order: RuleCase, on: Day): Charges {
  const first = (rows: readonly Rule[]) => rulesFor(rows, order, on)[0] ?? null;
  const isClosed = isClosedToAgencies(order.programme);
  const service = serviceFeeCap(order, on);
  return {
    isClosed,
    service,
    serviceRule: serviceRow(service.ruleId),
    strictRule: service.strict && serviceRow(service.strict.ruleId),
    extension: EXTENSION_ROW,
    foreignSide: first(FOREIGN_SIDE_RULES),
    deposit: isClosed ? null : depositRule(order, on),
    ticket: first(TICKET_RULES),
    isTicketFree: freeTicketRule(order, on) !== null,
    usualTicket: first(USUAL_TICKET_RULES),
    training: first(PAID_TRAINING_RULES),
    usualCost: first(USUAL_COST_RULES),
    deduction: first(DEDUCTION_RULES),
  };
}

function serviceRow(ruleId: string): Rule | null {
  return SERVICE_FEE_RULES.find(({ id }) => id === ruleId) ?? null;
}

/** What nobody may be charged for anywhere, under any name. */
export function neverCharged(): Rule[] {
  const [brokerage] = BROKERAGE_RULES;
  return [
    brokerage,
    ...FEE_NAME_RULES.filter(({ isUncertain, id }) => !isUncertain && id !== "fee-name-broker"),
    BEFORE_APPROVAL_RULES[1],
  ];
}

/** Codes of the trades for which a programme's charges differ from those of its other trades. Ship crews only where a programme is theirs. */
export function tradesThatMatter(order: RuleCase, on: Day): string[] {
  const key = (trade: string) => JSON.stringify(chargesOf({ ...order, trade }, on));
  const usual = key("");
  return tradesOf(order.programme).filter((code) => key(code) !== usual);
}

/** Codes of the trades that people may go for under a programme. Ship crews only where a programme is theirs. */
export function tradesOf(programme: string): string[] {
  const crews: readonly string[] = programme === "tw-fishing" ? [] : OCEAN_TRADES;
  return TRADES.map(({ code }) => code).filter((code) => !crews.includes(code));
}

/** The programme that takes people of every trade, whose own ceiling is that of no trade in particular. */
const OF_EVERY_TRADE = "tw-intermediate";

/** Ceilings below the programme's own by trade, the highest first; none where a programme is of one kind of work. */
export function capsByTrade(order: RuleCase, on: Day): { capMonths: number; trades: string[] }[] {
  if (order.programme !== OF_EVERY_TRADE) return [];
  const months = (trade: string) => serviceFeeCap({ ...order, trade }, on).capMonths;
  const lower = tradesOf(order.programme).filter((trade) => months(trade) < months(""));
  return [...new Set(lower.map(months))]
    .sort((a, b) => b - a)
    .map((capMonths) => ({
      capMonths,
      trades: lower.filter((trade) => months(trade) === capMonths),
    }));
}

/** Whether near-shore and far-sea crews go under the programme, whose ceilings and deposits differ, and the trade is not told. */
export function isTradeWanting({ programme, trade }: RuleCase): boolean {
  return trade === "" && OCEAN_TRADES.some((crew) => tradesOf(programme).includes(crew));
}

/** The trades that a case may be of: its own, or all of the programme where the untold one changes what may be charged. No other trade allows more than an untold one. */
export function openTrades(order: RuleCase): string[] {
  return isTradeWanting(order) ? tradesOf(order.programme) : [order.trade];
}

/** The highest ceiling in whole VND among the trades that a case may be of. */
export function serviceMostOfTradesVnd(order: RuleCase, money: WageInVnd, on: Day): number {
  return Math.max(
    ...openTrades(order).map((trade) =>
      serviceFeeCapVnd({ ...order, trade }, money.wage, money.rate, on),
    ),
  );
}

/** A ceiling in months of wage below the general one, with what it hangs on; in doubt where the law leaves its reach open. */
export type LowerCap = {
  ruleId: string;
  capMonths: number;
  condition: Condition | null;
  article: ServiceFeeCap["article"];
  isDoubtful: boolean;
};

/** Ceilings that may hold for this case and are lower than its own: for who has finished an internship, or where reach is in doubt. */
export function lowerCaps(order: RuleCase, on: Day): LowerCap[] {
  const own = serviceFeeCap(order, on);
  const after = serviceFeeCap({ ...order, finishedProgramme: "intern-2" }, on);
  const rows = [own.strict, after.ruleId === own.ruleId ? null : after, after.strict];
  return rows.flatMap((row) => (row === null ? [] : lowerCap(row, own.capMonths))).filter(isFirst);
}

/** Whether nothing may be asked of who has finished an internship, while others of the case pay. */
export function isFreeAfterInternship(order: RuleCase, on: Day): boolean {
  return lowerCaps(order, on).some(({ isDoubtful, capMonths }) => !isDoubtful && capMonths === 0);
}

function lowerCap({ ruleId, capMonths, article }: NamedCap, own: number): LowerCap[] {
  const row = serviceRow(ruleId);
  if (capMonths >= own || row === null) return [];
  const { condition, isUncertain } = row;
  return [{ ruleId, capMonths, condition, article, isDoubtful: isUncertain }];
}

function isFirst({ ruleId }: LowerCap, at: number, all: readonly LowerCap[]): boolean {
  return all.findIndex((each) => each.ruleId === ruleId) === at;
}

/** Whether what a worker has finished before changes the charges of a programme. */
export function finishedMatters(order: RuleCase, on: Day): boolean {
  const rule = (finishedProgramme: RuleCase["finishedProgramme"]) => {
    const { ruleId, strict } = serviceFeeCap({ ...order, finishedProgramme }, on);
    return `${ruleId} ${strict?.ruleId ?? ""}`;
  };
  return rule("none") !== rule("intern-2");
}

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
import type { Rule } from "./rules/rule.ts";
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
  const crews: readonly string[] = order.programme === "tw-fishing" ? [] : OCEAN_TRADES;
  return TRADES.map(({ code }) => code).filter(
    (code) => !crews.includes(code) && key(code) !== usual,
  );
}

/** Whether what a worker has finished before changes the charges of a programme. */
export function finishedMatters(order: RuleCase, on: Day): boolean {
  const rule = (finishedProgramme: RuleCase["finishedProgramme"]) => {
    const { ruleId, strict } = serviceFeeCap({ ...order, finishedProgramme }, on);
    return `${ruleId} ${strict?.ruleId ?? ""}`;
  };
  return rule("none") !== rule("intern-2");
}

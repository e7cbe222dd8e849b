/** What a worker may be asked to pay abroad out of the wage: the service fee of an agent in Taiwan, training and crew management in Korea. */

import type { Currency, Money } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import {
  TW_AGENT_BY_YEAR,
  TW_AGENT_INTERMEDIATE,
  TW_AGENT_SHORT,
} from "#app/domain/law/fees/agent-fee.ts";
import { KR_CREW_COSTS } from "#app/domain/law/published.ts";
import { rateOn, toVnd } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { isInForce } from "#app/domain/law/rules/rule.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import { isInScope } from "#app/domain/law/rules/scope.ts";
import type { RuleCase, Scope } from "#app/domain/law/rules/scope.ts";
import { evenPart } from "./even-part.ts";
import type { Range } from "./living.ts";

/**
 * `amount` is for each month, for each year or once for all the months from `fromMonth` to `toMonth`, the first of a contract
 * being 1 and null its last. Both ends of it are alike where the fee is always asked; 'up to' runs from nothing to the most.
 * `article` is null where the figure is the host's own and no paper of Vietnam fixes it.
 */
export type FeeAbroad = {
  id: string;
  code: "agent" | "training" | "crew" | "crew-extension";
  scope: Scope;
  amount: Range<Money>;
  per: "month" | "year" | "once";
  fromMonth: number;
  toMonth: number | null;
  article: string | null;
  validFrom: Day;
  validTo: Day | null;
};

type MostRule = Rule<Extract<Figure, { kind: "money-most" }>>;

/** The most that the rule allows; `least` says whether nothing may be asked as well. Only Vietnam's own papers are named. */
function feeOf(
  { id, figure, scope, article, source, validFrom, validTo }: MostRule,
  fee: Pick<FeeAbroad, "code" | "per" | "fromMonth" | "toMonth"> & {
    least: "nothing" | "all";
    scope?: Scope;
  },
): FeeAbroad {
  const { least, ...rest } = fee;
  const low = least === "all" ? figure.most : { ...figure.most, minor: 0 };
  return {
    ...{ id, scope, validFrom, validTo },
    ...rest,
    amount: { low, high: figure.most },
    article: source === "circular-02-2024" ? article : null,
  };
}

const WHOLE_CONTRACT = { fromMonth: 1, toMonth: null } as const;

/** An agent in Taiwan takes the ceiling as a rule; that of the year holds where the contract is no short one. */
const TAIWAN: readonly FeeAbroad[] = [
  ...[{ monthsBelow: 12 }, { monthsFrom: 18 }].flatMap((length) =>
    TW_AGENT_BY_YEAR.map((rule, year) =>
      feeOf(rule, {
        code: "agent",
        per: "month",
        least: "all",
        fromMonth: year * 12 + 1,
        toMonth: year === TW_AGENT_BY_YEAR.length - 1 ? null : year * 12 + 12,
        scope: { ...rule.scope, ...length },
      }),
    ),
  ),
  feeOf(TW_AGENT_SHORT, {
    ...WHOLE_CONTRACT,
    code: "agent",
    per: "month",
    least: "all",
    scope: { ...TW_AGENT_SHORT.scope, notProgrammes: ["tw-intermediate"] },
  }),
  feeOf(TW_AGENT_INTERMEDIATE, { ...WHOLE_CONTRACT, code: "agent", per: "year", least: "all" }),
];

const FIRST_YEARS = { per: "once", least: "nothing", fromMonth: 1, toMonth: 36 } as const;

/** Near-shore crew in Korea: asked once for the first 3 years, or not, and once for the months of the extension. */
const KOREA: readonly FeeAbroad[] = [
  feeOf(KR_CREW_COSTS.training, { ...FIRST_YEARS, code: "training" }),
  feeOf(KR_CREW_COSTS.management, { ...FIRST_YEARS, code: "crew" }),
  feeOf(KR_CREW_COSTS.extension, {
    ...FIRST_YEARS,
    code: "crew-extension",
    fromMonth: 37,
    toMonth: null,
  }),
];

export const FEES_ABROAD: readonly FeeAbroad[] = [...TAIWAN, ...KOREA];

/** Those that an order's contract is long enough for, on a day. */
export function feesAbroadOn(order: RuleCase, on: Day): FeeAbroad[] {
  return FEES_ABROAD.filter(
    (fee) =>
      isInForce(fee, on) && isInScope(fee.scope, order) && fee.fromMonth <= order.contractMonths,
  );
}

/**
 * `byMonthVnd` is what they take off each month of the contract, `totalVnd` off all of them, in whole VND. `isPriced` is false
 * where one stands in a currency without a rate: it then counts nothing.
 */
export type AbroadVnd = {
  byMonthVnd: Range<number[]>;
  totalVnd: Range<number>;
  isPriced: boolean;
};

/** At the order's own rate where the fee stands in the wage's currency, else at the rate on file for the same day. */
export function feesAbroadVnd(
  fees: readonly FeeAbroad[],
  contractMonths: number,
  rate: Rate,
  rates: readonly Rate[],
): AbroadVnd {
  const rateOf = (currency: Currency) =>
    currency === rate.currency ? rate : rateOn(rates, currency, rate.day);
  const months = Array.from({ length: contractMonths }, (_, at) => at + 1);
  const monthly = (end: "low" | "high") =>
    months.map((month) =>
      fees.reduce((sum, fee) => {
        const its = rateOf(fee.amount[end].currency);
        return sum + (its === null ? 0 : toVnd(partOf(fee, end, month, contractMonths), its));
      }, 0),
    );
  const byMonthVnd = { low: monthly("low"), high: monthly("high") };
  const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
  return {
    byMonthVnd,
    totalVnd: { low: total(byMonthVnd.low), high: total(byMonthVnd.high) },
    isPriced: fees.every(({ amount }) => rateOf(amount.high.currency) !== null),
  };
}

/** A month's part, to the minor unit; what is asked for a year or once is spread evenly, so that no month stands for all. */
function partOf(
  { amount, per, fromMonth, toMonth }: FeeAbroad,
  end: "low" | "high",
  month: number,
  contractMonths: number,
): Money {
  const last = Math.min(toMonth ?? contractMonths, contractMonths);
  const { minor, currency } = amount[end];
  if (month < fromMonth || month > last) return { minor: 0, currency };
  if (per === "month") return { minor, currency };
  const count = per === "year" ? 12 : last - fromMonth + 1;
  const at = (month - fromMonth) % count;
  return { minor: evenPart(minor, at, count), currency };
}

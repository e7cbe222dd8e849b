/** What a worker may be asked to pay abroad out of the wage: the service fee of an agent in Taiwan, training and crew management in Korea. */

import { DECIMALS } from "#app/domain/catalogue/currency.ts";
import type { Currency, Money } from "#app/domain/catalogue/currency.ts";
import { LAW_FROM } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { rateOn, toVnd } from "#app/domain/law/rates.ts";
import type { Rate } from "#app/domain/law/rates.ts";
import { isInForce } from "#app/domain/law/rules/rule.ts";
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

function money(units: number, currency: Currency): Money {
  return { minor: units * 10 ** DECIMALS[currency], currency };
}

function always(units: number, currency: Currency): Range<Money> {
  return { low: money(units, currency), high: money(units, currency) };
}

function upTo(units: number, currency: Currency): Range<Money> {
  return { low: money(0, currency), high: money(units, currency) };
}

const CIRCULAR = "Circular 02/2024/TT-BLĐTBXH annex";
const EVER = { validFrom: LAW_FROM, validTo: null } as const;
const SINCE_CIRCULAR = { validFrom: "2024-05-15", validTo: null } as const;
const SHORT = { monthsFrom: 12, monthsBelow: 18 };

/** An agent in Taiwan takes the ceiling of its labour agency as a rule: 1,800, 1,700, then 1,500 NT$ a month by year. */
const TAIWAN: readonly FeeAbroad[] = [
  ...(["tw-below-12", "tw"] as const).flatMap((id) =>
    [1_800, 1_700, 1_500].map((units, year): FeeAbroad => ({
      id: `${id}-agent-${String(year + 1)}`,
      code: "agent",
      scope: {
        markets: ["TW"],
        notProgrammes: ["tw-intermediate"],
        ...(id === "tw" ? { monthsFrom: 18 } : { monthsBelow: 12 }),
      },
      amount: always(units, "TWD"),
      per: "month",
      fromMonth: year * 12 + 1,
      toMonth: year === 2 ? null : year * 12 + 12,
      article: null,
      ...EVER,
    })),
  ),
  {
    id: "tw-agent-short",
    code: "agent",
    scope: { markets: ["TW"], notProgrammes: ["tw-intermediate"], ...SHORT },
    amount: always(1_500, "TWD"),
    per: "month",
    fromMonth: 1,
    toMonth: null,
    article: `${CIRCULAR} III`,
    ...EVER,
  },
  {
    id: "tw-agent-intermediate",
    code: "agent",
    scope: { programmes: ["tw-intermediate"] },
    amount: always(2_000, "TWD"),
    per: "year",
    fromMonth: 1,
    toMonth: null,
    article: null,
    ...EVER,
  },
];

/** Near-shore crew in Korea: 250 and 1,000 US$ at most for the 3 years, 300 US$ at most for the months of the extension. */
const KOREA: readonly FeeAbroad[] = (
  [
    ["training", 250, 1, 36],
    ["crew", 1_000, 1, 36],
    ["crew-extension", 300, 37, null],
  ] as const
).map(([code, units, fromMonth, toMonth]) => ({
  id: `kr-e10-${code}`,
  code,
  scope: { programmes: ["kr-e10"] },
  amount: upTo(units, "USD"),
  per: "once",
  fromMonth,
  toMonth,
  article: `${CIRCULAR} IV`,
  ...SINCE_CIRCULAR,
}));

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

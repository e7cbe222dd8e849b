// Says a whole sum in words: the sentences on top, and each figure with its name, its note and whether it is an estimate.
import { addMonths } from "#app/domain/catalogue/day.ts";
import type { Range } from "#app/domain/law/estimates/living.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import type { OrderSum } from "#app/domain/orders/views/whole-sum-of-order.ts";
import {
  formatDecimal,
  formatMoney,
  formatMonths,
  formatVnd,
  formatYearMonth,
} from "#app/i18n/format.ts";
import { formatCountRange, formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { percentWords } from "#app/ui/percent-words.ts";

/** One figure of the table. */
export type SumRow = {
  key: string;
  name: string;
  value: string;
  note: string | null;
  isEstimate: boolean;
};

/** A month in the hard case (`low`) and in the good one (`high`), null where the contract ends first. */
export type When = Range<number | null>;

export function evenOf({ sum }: OrderSum): When {
  return { low: sum.own.low.evenMonth, high: sum.own.high.evenMonth };
}

export function debtFreeOf({ sum }: OrderSum): When {
  return { low: sum.own.low.debtFreeMonth, high: sum.own.high.debtFreeMonth };
}

/** '3 đến 5 tháng'; null where even the good case never comes there. A hard case that does not is left to the caller. */
export function monthsWords({ low, high }: When, t: Translate): string | null {
  if (high === null) return null;
  return low === null || low === high
    ? formatMonths(high, t.lang)
    : t("sum.months", { months: formatCountRange(high, low, t.lang) });
}

/** Then the month in which nothing is owed is the month in which the money is back. */
export function isAllBorrowed({ loanVnd, ownVnd, gapVnd }: OrderSum): boolean {
  return loanVnd > 0 && ownVnd + gapVnd === 0;
}

/** Which sentences stand on top: what is paid, when it is made up for, what is left. */
export function leadKeys(sum: OrderSum): {
  cost: "free" | "cost" | "cost-most";
  time: "debt" | "even" | "debt-hard" | "even-hard" | "never" | null;
} {
  const cost = sum.costVnd === 0 ? "free" : sum.isMost ? "cost-most" : "cost";
  const even = evenOf(sum);
  if (even.high === 0 && even.low === 0) return { cost, time: null };
  if (even.high === null) return { cost, time: "never" };
  const kind = isAllBorrowed(sum) ? "debt" : "even";
  return { cost, time: even.low === null ? `${kind}-hard` : kind };
}

/** The figures in the order in which money comes and goes. */
export function sumRows(order: OrderPage, sum: OrderSum, t: Translate): SumRow[] {
  return [...paidRows(order, sum, t), ...earnedRows(order, sum, t)];
}

function paidRows(order: OrderPage, sum: OrderSum, t: Translate): SumRow[] {
  const vnd = (amount: number) => formatVnd(amount, t.lang);
  const { low, high } = sum.sum.own;
  const months = formatDecimal(sum.costVnd / order.wageVnd, 1, t.lang);
  const rows: (SumRow | false)[] = [
    {
      key: "cost",
      name: t(sum.isMost ? "sum.row.cost-most" : "sum.row.cost"),
      value: vnd(sum.costVnd),
      note: sum.costVnd === 0 ? null : t("sum.row.months-of-wage", { months }),
      isEstimate: sum.isMost,
    },
    sum.depositVnd > 0 && {
      key: "deposit",
      name: t("sum.row.deposit"),
      value: vnd(sum.depositVnd),
      note: null,
      isEstimate: false,
    },
    sum.ownVnd > 0 && {
      key: "own",
      name: t("sum.row.own"),
      value: vnd(sum.ownVnd),
      note: null,
      isEstimate: false,
    },
    {
      key: "loan",
      name: t("sum.row.loan"),
      value: vnd(sum.loanVnd),
      note: null,
      isEstimate: false,
    },
    sum.gapVnd > 0 && {
      key: "gap",
      name: t("sum.row.gap"),
      value: vnd(sum.gapVnd),
      note: t("sum.row.gap.note"),
      isEstimate: false,
    },
    sum.loanVnd > 0 && {
      key: "interest",
      name: t("sum.row.interest"),
      value: formatVndRange(high.interestVnd, low.interestVnd, t.lang),
      note: t("sum.row.interest.note", { percent: percentWords(sum.annualPercent, t) }),
      isEstimate: true,
    },
  ];
  return rows.filter((row) => row !== false);
}

function earnedRows(order: OrderPage, sum: OrderSum, t: Translate): SumRow[] {
  const { low, high } = sum.sum.own;
  const rows: (SumRow | false)[] = [
    {
      key: "wage",
      name: t("sum.row.wage"),
      value: formatVnd(order.wageVnd, t.lang),
      note: formatMoney(order.wage, t.lang),
      isEstimate: false,
    },
    {
      key: "net",
      name: t("sum.row.net"),
      value: formatVndRange(low.monthlyNetVnd, high.monthlyNetVnd, t.lang),
      note: t("sum.row.net.note"),
      isEstimate: true,
    },
    sum.loanVnd > 0 && whenRow("debt-free", debtFreeOf(sum), sum, t),
    !isAllBorrowed(sum) && whenRow("even", evenOf(sum), sum, t),
    {
      key: "left",
      name: t("sum.row.left"),
      value: formatVndRange(low.leftVnd, high.leftVnd, t.lang),
      note: t("sum.row.left.note", { months: formatMonths(sum.contractMonths, t.lang) }),
      isEstimate: true,
    },
  ];
  return rows.filter((row) => row !== false);
}

function whenRow(kind: "debt-free" | "even", when: When, sum: OrderSum, t: Translate): SumRow {
  const row = { key: kind, name: t(`sum.row.${kind}`), isEstimate: true };
  if (when.high === null) return { ...row, value: t("sum.row.never"), note: null };
  if (when.high === 0 && when.low === 0) return { ...row, value: t("sum.row.at-once"), note: null };
  if (when.low === null)
    return {
      ...row,
      value: t("sum.row.from", { months: when.high }),
      note: t("sum.row.hard-never"),
    };
  return { ...row, value: monthsWords(when, t) ?? "", note: calendarWords(when, sum, t) };
}

/** 'khoảng 08/2027 đến 10/2027'; null where the order names no day of departure. */
export function calendarWords(
  { low, high }: When,
  { departureOn }: OrderSum,
  t: Translate,
): string | null {
  if (departureOn === null || low === null || high === null) return null;
  const [from, to] = [high, low].map((months) =>
    formatYearMonth(addMonths(departureOn, months), t.lang),
  );
  if (from === undefined || to === undefined || from === to)
    return t("sum.row.when", { from: from ?? "" });
  return t("sum.row.when-between", { from, to });
}

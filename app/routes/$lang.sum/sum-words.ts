// Says a whole sum in words: the sentences on top, and each figure with its name, its note and whether it is an estimate.
import { addMonths } from "#app/domain/catalogue/day.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import type { Range } from "#app/domain/law/estimates/living.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import type { OrderSum } from "#app/domain/orders/views/whole-sum-of-order.ts";
import {
  formatDecimal,
  formatMoney,
  formatMonths,
  formatVnd,
  formatYearMonth,
} from "#app/i18n/format.ts";
import { formatCountRange, formatPayRange, formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import type { Balances } from "#app/ui/balance-geometry.ts";
import type { PictureWords } from "#app/ui/balance-picture.tsx";
import { marketName, orderTitle } from "#app/ui/order-words.ts";
import { percentWords } from "#app/ui/percent-words.ts";

/** One figure of the table. */
export type SumRow = {
  key: string;
  name: string;
  value: string;
  note: string | null;
  isEstimate: boolean;
  /** Where its value leads. */
  href?: string;
};

/** A month in the hard case (`low`) and in the good one (`high`), null where the contract ends first. */
export type When = Range<number | null>;

export function evenOf({ sum }: OrderSum): When {
  return { low: sum.own.low.evenMonth, high: sum.own.high.evenMonth };
}

export function brokerEvenOf({ sum: { broker } }: OrderSum): When {
  return { low: broker.low.evenMonth, high: broker.high.evenMonth };
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

/** Which sentences stand on top: what is paid, when it is made up for, what is left. */
export function leadKeys(sum: OrderSum): {
  cost: "free" | "cost" | "cost-most";
  time: "debt" | "even" | "debt-hard" | "even-hard" | "never" | null;
} {
  const cost = sum.costVnd === 0 ? "free" : sum.isMost ? "cost-most" : "cost";
  const even = evenOf(sum);
  if (even.high === 0 && even.low === 0) return { cost, time: null };
  if (even.high === null) return { cost, time: "never" };
  const kind = sum.isAllBorrowed ? "debt" : "even";
  return { cost, time: even.low === null ? `${kind}-hard` : kind };
}

/** How much is to be asked about an order before signing, and the way there; nothing where nothing is. */
export function pointsRows(order: OrderPage, t: Translate): SumRow[] {
  if (order.points === 0) return [];
  return [
    {
      key: "points",
      name: t("sum.row.points"),
      value: String(order.points),
      note: null,
      isEstimate: false,
      href: `${links.order(t.lang, order)}#ask`,
    },
  ];
}

/** The figures in the order in which money comes and goes. */
export function sumRows(order: OrderPage, sum: OrderSum, t: Translate): SumRow[] {
  return [...paidRows(sum, t), ...earnedRows(order, sum, t)];
}

function paidRows(sum: OrderSum, t: Translate): SumRow[] {
  return [
    costRow(sum, t),
    ...(sum.depositVnd > 0 ? [vndRow("deposit", sum.depositVnd, t)] : []),
    ...(sum.ownVnd > 0 ? [vndRow("own", sum.ownVnd, t)] : []),
    vndRow("loan", sum.loanVnd, t),
    ...(sum.gapVnd > 0 ? [{ ...vndRow("gap", sum.gapVnd, t), note: t("sum.row.gap.note") }] : []),
    ...(sum.loanVnd > 0 ? [interestRow(sum, t)] : []),
  ];
}

function vndRow(key: "deposit" | "own" | "loan" | "gap", vnd: number, t: Translate): SumRow {
  const value = formatVnd(vnd, t.lang);
  return { key, name: t(`sum.row.${key}`), value, note: null, isEstimate: false };
}

function costRow({ costVnd, costMonths, isMost }: OrderSum, t: Translate): SumRow {
  const months = formatDecimal(costMonths, 1, t.lang);
  return {
    key: "cost",
    name: t(isMost ? "sum.row.cost-most" : "sum.row.cost"),
    value: formatVnd(costVnd, t.lang),
    note: costVnd === 0 ? null : t("sum.row.months-of-wage", { months }),
    isEstimate: isMost,
  };
}

function interestRow({ annualPercent, sum: { own } }: OrderSum, t: Translate): SumRow {
  return {
    key: "interest",
    name: t("sum.row.interest"),
    value: formatVndRange(own.high.interestVnd, own.low.interestVnd, t.lang),
    note: t("sum.row.interest.note", { percent: percentWords(annualPercent, t) }),
    isEstimate: true,
  };
}

function earnedRows(order: OrderPage, sum: OrderSum, t: Translate): SumRow[] {
  const { low, high } = sum.sum.own;
  const rows: (SumRow | false)[] = [
    ...wageRows(order, sum, t),
    {
      key: "net",
      name: t("sum.row.net"),
      value: formatVndRange(low.monthlyNetVnd, high.monthlyNetVnd, t.lang),
      note: t("sum.row.net.note"),
      isEstimate: true,
    },
    sum.loanVnd > 0 && whenRow("debt-free", debtFreeOf(sum), sum, t),
    !sum.isAllBorrowed && whenRow("even", evenOf(sum), sum, t),
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

/** The wage, what is handed out of it in the words of cards and of the order's page, and what is paid there besides. */
function wageRows(order: OrderPage, { takeHome, abroad }: OrderSum, t: Translate): SumRow[] {
  const rows: (SumRow | null)[] = [
    {
      key: "wage",
      name: t("sum.row.wage"),
      value: formatVnd(order.wageVnd, t.lang),
      note: formatMoney(order.wage, t.lang),
      isEstimate: false,
    },
    takeHome && {
      key: "take-home",
      name: t("sum.take-home"),
      value: formatPayRange(takeHome.vnd.low, takeHome.vnd.high, t.lang),
      note: t("sum.take-home.short"),
      isEstimate: false,
    },
    abroadRow(abroad.totalVnd, t),
  ];
  return rows.filter((row) => row !== null);
}

/** What may be asked for or not runs from nothing to the most. */
function abroadRow({ low, high }: Range<number>, t: Translate): SumRow | null {
  if (high === 0) return null;
  const most = formatVnd(high, t.lang);
  return {
    key: "abroad",
    name: t("sum.row.abroad"),
    value: low === 0 ? t("sum.row.up-to", { most }) : formatVndRange(low, high, t.lang),
    note: t("sum.row.abroad.note"),
    isEstimate: true,
  };
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

/** The balances that a picture draws, and what is said of them. */
export function pictureOf(
  sum: OrderSum,
  t: Translate,
): { balances: Balances; words: PictureWords } {
  const { low, high } = sum.sum.own;
  const even = evenOf(sum);
  const left = formatVndRange(low.leftVnd, high.leftVnd, t.lang);
  const start = formatVndRange(low.balanceVnd[0] ?? 0, high.balanceVnd[0] ?? 0, t.lang);
  const months =
    even.low === null
      ? t("sum.row.from", { months: even.high ?? 0 })
      : (monthsWords(even, t) ?? "");
  return {
    balances: { low: low.balanceVnd, high: high.balanceVnd },
    words: {
      all: t("sum.picture", { start, left }),
      left,
      even: t(sum.isAllBorrowed ? "sum.picture.free" : "sum.picture.even", { months }),
    },
  };
}

/** An order whose sum could be reckoned, with a name short enough for a column. */
export type NamedSum = { order: OrderPage; sum: OrderSum; name: string };

/** Orders of the same name are told apart by their place, then by their code; those without a sum are left out. */
export function namedSums(
  entries: readonly { order: OrderPage; sum: OrderSum | null }[],
  lang: Lang,
): NamedSum[] {
  const ways = [
    ({ order }: Titled) => orderTitle(order, lang),
    ({ order }: Titled) => `${orderTitle(order, lang)}, ${marketName(order.market, lang)}`,
    ({ order }: Titled) => `${orderTitle(order, lang)}, ${order.workplace}`,
    ({ order }: Titled) => `${orderTitle(order, lang)}, ${showCode(order.code)}`,
  ];
  const nameOf = ways.find((way) => new Set(entries.map(way)).size === entries.length) ?? ways[0];
  return entries.flatMap((entry) =>
    entry.sum === null ? [] : [{ order: entry.order, sum: entry.sum, name: nameOf?.(entry) ?? "" }],
  );
}

type Titled = { order: OrderPage };

/** The address of the same question about these orders. */
export type AddressOf = (codes: readonly string[]) => string;

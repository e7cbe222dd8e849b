// One figure everywhere: for every sample order the card, the order's page and the whole sum print the same take-home pay.
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { rateOn, toVnd } from "#app/domain/law/rates.ts";
import { sumsOf } from "#app/domain/orders/views/order-sums.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { wholeSumOfOrder } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { readOrderRow } from "#app/domain/orders/sheet/order-sheet.ts";
import { translator } from "#app/i18n/translate.ts";
import { OneOrder } from "#app/routes/$lang.sum/one-order.tsx";
import { WhatYouGet } from "#app/routes/$lang.orders.$orderName/pay.tsx";
import { sampleOrders } from "#app/sample/orders.ts";
import { LanguageProvider } from "#app/ui/language.tsx";
import { OrderList } from "#app/ui/order-card.tsx";
import { ON, RATES } from "#tests/unit/app/domain/law/lawful-order.ts";
import { orderPage } from "#tests/unit/app/routes/$lang.orders.$orderName/order-page.ts";

const CHOICES = {
  ownVnd: 0,
  loanVnd: null,
  annualPercent: 8.382,
  livingVnd: { low: null, high: null },
  homeVnd: 3_000_000,
  brokerVnd: 140_000_000,
};

/** Every sample order as its page has it; the parts that do not bear on the wage are those of any order. */
function samplePages(): OrderPage[] {
  return sampleOrders(ON, RATES).flatMap((cells) => {
    const read = readOrderRow(cells);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { terms } = read;
    const rate = rateOn(RATES, terms.wage.currency, ON);
    if (rate === null) throw new Error(`no rate of ${terms.wage.currency}`);
    return [
      orderPage({
        market: terms.market,
        programme: terms.programme,
        trade: terms.trade,
        contractMonths: terms.contractMonths,
        finishedProgramme: terms.finishedProgramme,
        wage: terms.wage,
        wageVnd: toVnd(terms.wage, rate),
        deduction: terms.boardLodgingDeduction,
        terms,
      }),
    ];
  });
}

/** What stands behind the words for take-home pay: its first figure with its unit. */
function toldIn(part: ReactElement, lang: Lang): string | undefined {
  const html = renderToStaticMarkup(<LanguageProvider lang={lang}>{part}</LanguageProvider>);
  const text = html.replace(/<[^>]+>/g, " ").replace(/[\s\u00a0]+/g, " ");
  const [, after] = text.split(translator(lang)("sum.take-home"));
  return /^ (\S+ \S+ \S+ \S+ \S+)/.exec(after ?? "")?.[1];
}

const PAGES = samplePages();

/** Every order in Vietnamese; in the other languages, whose figures are the same, every seventh. */
it.each([
  ["vi", 1],
  ["en", 7],
  ["id", 7],
] as const)("is the same three times over, in %s", (lang, step) => {
  for (const order of PAGES.filter((_, at) => at % step === 0)) {
    const sum = wholeSumOfOrder(order, CHOICES, { on: ON, rates: RATES });
    if (sum === null) throw new Error(`no estimate for ${order.market}`);
    const card = toldIn(<OrderList orders={[order]} today={ON} />, lang);
    expect(card).toMatch(/^\d[\d.,]* (đến|to|sampai) \d[\d.,]* (triệu đ|million ₫|juta ₫)$/);
    expect(toldIn(<WhatYouGet order={order} sums={sumsOf(order, RATES, ON)} />, lang)).toBe(card);
    expect(toldIn(<OneOrder order={order} sum={sum} brokerVnd={140_000_000} />, lang)).toBe(card);
  }
});

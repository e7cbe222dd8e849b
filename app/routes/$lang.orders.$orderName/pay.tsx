// What an order gives and takes: wage and deductions, then every fee beside what the law allows for it.
import type { OrderTerms } from "#app/domain/law/terms.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import {
  formatDay,
  formatDecimal,
  formatMoney,
  formatMonths,
  formatVnd,
} from "#app/i18n/format.ts";
import { formatPayRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { FeeTable } from "#app/ui/fee-table.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { weekWords } from "#app/ui/order-words.ts";
import { Pairs } from "#app/ui/pairs.tsx";
import type { Pair } from "#app/ui/pairs.tsx";
import type { OrderSums } from "#app/domain/orders/views/order-sums.ts";

export function WhatYouGet({ order, sums }: { order: OrderPage; sums: OrderSums }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("order.get")}</h2>
      <Pairs pairs={[...wagePairs(order, sums, t), ...timePairs(order, t)]} />
      <p className="small soft mt-2">
        {sums.takeHome !== null && `${t("sum.take-home.note")} `}
        {t("sum.take-home.rate", { day: formatDay(order.rateOn, t.lang) })}
      </p>
      {sums.swing !== null && (
        <p className="small warn">
          {t(sums.swing < 0 ? "order.get.rate-fell" : "order.get.rate-rose", {
            percent: Math.abs(sums.swing),
          })}
        </p>
      )}
    </section>
  );
}

function wagePairs({ wage, wageVnd, deduction }: OrderPage, sums: OrderSums, t: Translate): Pair[] {
  return [
    {
      name: t("order.get.wage"),
      value: formatVnd(wageVnd, t.lang),
      note: formatMoney(wage, t.lang),
    },
    {
      name: t("order.get.deduction"),
      value:
        deduction.minor === 0
          ? t("order.get.no-deduction")
          : `−${formatVnd(sums.deductionVnd, t.lang)}`,
      note: deduction.minor === 0 ? null : `−${formatMoney(deduction, t.lang)}`,
    },
    ...takeHomePairs(sums, t),
  ];
}

/** In the same words and figures as on cards and in the whole sum. */
function takeHomePairs({ takeHome }: OrderSums, t: Translate): Pair[] {
  if (takeHome === null) return [];
  const { vnd, money } = takeHome;
  return [
    {
      name: t("sum.take-home"),
      value: formatPayRange(vnd.low, vnd.high, t.lang),
      note: `${formatMoney(money.low, t.lang)} – ${formatMoney(money.high, t.lang)}`,
    },
  ];
}

function timePairs({ hoursPerWeek, contractMonths }: OrderPage, t: Translate): Pair[] {
  return [
    {
      name: t("order.get.hours"),
      value: weekWords(hoursPerWeek, t),
    },
    { name: t("order.get.length"), value: formatMonths(contractMonths, t.lang) },
  ];
}

export function WhatYouPay({ order, sums }: { order: OrderPage; sums: OrderSums }) {
  const t = useTranslate();
  const isEarly = order.approval.kind === "source-preparation";
  return (
    <section>
      <h2>{t("order.pay")}</h2>
      <FeeTable
        lines={sums.lines}
        isEarly={isEarly}
        foreignVnd={order.terms.paidByForeignSideVnd}
        totalVnd={sums.nowVnd}
        months={formatDecimal(sums.nowMonths, 1, t.lang)}
        findings={order.findings}
        currency={order.wage.currency}
      />
      <Extension extension={order.terms.extension} />
      <p className="mt-2">
        {`${t("order.more")} ${t("order.more.broker")} `}
        <a href={links.asked(t.lang, { o: order.code })}>{t("order.more.link")}</a>
      </p>
      <p>
        <a className="more" href={links.sum(t.lang, { o: order.code })}>
          {t("sum.title")}
        </a>
      </p>
      <p>
        <a className="more" href={links.sumBeside(t.lang, order.code)}>
          {t("sum.similar")}
        </a>
      </p>
      {order.depositVnd > 0 && <Deposit vnd={order.depositVnd} />}
    </section>
  );
}

/** What more may be asked later, which no sum above holds (Law 69/2020/QH14 art. 23.4.b). */
function Extension({ extension }: Pick<OrderTerms, "extension">) {
  const t = useTranslate();
  if (extension === null || extension.feeVnd === 0) return null;
  const values = {
    months: formatMonths(extension.months, t.lang),
    fee: formatVnd(extension.feeVnd, t.lang),
  };
  return <p className="small mt-2">{t("order.pay.extension", values)}</p>;
}

/** Law 69/2020/QH14 art. 25, Decree 112/2021/NĐ-CP art. 29-32: the deposit stays the worker's own. */
function Deposit({ vnd }: { vnd: number }) {
  const t = useTranslate();
  return (
    <div className="panel mt-3">
      <h3>{t("order.deposit", { deposit: formatVnd(vnd, t.lang) })}</h3>
      <ul className="ticks">
        <li>{t("order.deposit.account")}</li>
        <li>{t("order.deposit.when")}</li>
        <li>{t("order.deposit.back")}</li>
      </ul>
      <p className="m-0">
        <b>{t("order.deposit.never")}</b>
      </p>
    </div>
  );
}

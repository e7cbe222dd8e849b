// What the same journey would be with a broker: how much later one is even, as a sentence and as two bars.
import { addMonths } from "#app/domain/catalogue/day.ts";
import type { OrderSum } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { formatVnd, formatYearMonth } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { Sentence, useTranslate } from "#app/ui/language.tsx";
import { Verdict } from "#app/ui/verdict.tsx";
import { evenOf, monthsWords } from "./sum-words.ts";
import type { When } from "./sum-words.ts";

export function brokerEvenOf({ sum: { broker } }: OrderSum): When {
  return { low: broker.low.evenMonth, high: broker.high.evenMonth };
}

/** Nothing where the broker asks no more than the order costs. */
export function Broker({
  sum,
  brokerVnd,
  code,
}: {
  sum: OrderSum;
  brokerVnd: number;
  code: string;
}) {
  const t = useTranslate();
  const lostVnd = brokerVnd - sum.costVnd;
  if (lostVnd <= 0) return null;
  const own = evenOf(sum);
  const broker = brokerEvenOf(sum);
  const months = <b key="months">{monthsWords(broker, t) ?? ""}</b>;
  const ownMonths = monthsWords(own, t);
  return (
    <Verdict
      tone="warn"
      title={t("sum.broker", { broker: formatVndRange(brokerVnd, brokerVnd, t.lang) })}
    >
      <p>
        {broker.high === null ? (
          t("sum.broker.never")
        ) : broker.low === null ? (
          t("sum.broker.even-from", { months: broker.high })
        ) : (
          <Sentence parts={t.parts("sum.broker.even", { months })} />
        )}
        {` ${monthWords(broker, sum, t) ?? ""}`}
      </p>
      {ownMonths !== null && own.low !== null && own.low > 0 && (
        <p>{t("sum.broker.own", { months: ownMonths })}</p>
      )}
      <p>{t("sum.broker.lost", { lost: formatVnd(lostVnd, t.lang) })}</p>
      <Bars
        rows={[
          { name: t("sum.broker.bar-own"), when: own, className: "saved" },
          { name: t("sum.broker.bar-broker"), when: broker, className: "lost" },
        ]}
        months={sum.contractMonths}
      />
      <p className="mt-2">
        {t("sum.broker.law")}{" "}
        <a href={links.asked(t.lang, { o: code, brokerage: String(brokerVnd / 1_000_000) })}>
          {t("sum.broker.asked")}
        </a>
      </p>
    </Verdict>
  );
}

/** The month of the calendar by which even the hard case is even. */
function monthWords({ low, high }: When, { departureOn }: OrderSum, t: Translate): string | null {
  const last = low ?? high;
  if (departureOn === null || last === null || low === null) return null;
  return t("sum.broker.month", { month: formatYearMonth(addMonths(departureOn, last), t.lang) });
}

type Bar = { name: string; when: When; className: string };

/** Each bar is solid up to the good case and lighter up to the hard one; the track is the contract. */
function Bars({ rows, months }: { rows: readonly Bar[]; months: number }) {
  const t = useTranslate();
  const x = (month: number | null) =>
    Math.round((Math.min(month ?? months, months) / months) * 1000) / 10;
  return (
    <div className="bars small" role="group" aria-label={t("sum.broker.bars")}>
      {rows.map(({ name, when, className }) => (
        <div key={name}>
          <span>{name}</span> <b>{barWords(when, t)}</b>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <path className={`${className} light`} d={`M0 0h${String(x(when.low))}v8H0z`} />
            <path className={className} d={`M0 0h${String(x(when.high))}v8H0z`} />
          </svg>
        </div>
      ))}
    </div>
  );
}

function barWords(when: When, t: Translate): string {
  if (when.high === null) return t("sum.row.never");
  if (when.low === 0) return t("sum.row.at-once");
  return when.low === null
    ? t("sum.row.from", { months: when.high })
    : (monthsWords(when, t) ?? "");
}

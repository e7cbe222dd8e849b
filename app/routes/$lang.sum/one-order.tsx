// The whole sum of one order: three sentences, the picture, every figure, and what a broker would make of it.
import { addMonths } from "#app/domain/catalogue/day.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import type { OrderSum } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { formatMonths, formatVnd, formatYearMonth } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { scaleOf } from "#app/ui/balance-geometry.ts";
import { BalancePicture } from "#app/ui/balance-picture.tsx";
import { Sentence, useTranslate } from "#app/ui/language.tsx";
import { marketName, orderTitle } from "#app/ui/order-words.ts";
import { Verdict } from "#app/ui/verdict.tsx";
import {
  brokerEvenOf,
  evenOf,
  leadKeys,
  monthsWords,
  pictureOf,
  pointsRows,
  sumRows,
} from "./sum-words.ts";
import type { SumRow, When } from "./sum-words.ts";

type OneOrderProps = { order: OrderPage; sum: OrderSum; brokerVnd: number };

export function OneOrder({ order, sum, brokerVnd }: OneOrderProps) {
  const picture = pictureOf(sum, useTranslate());
  return (
    <>
      <Lead sum={sum} points={order.points} />
      <div className="panel mb-4">
        <BalancePicture {...picture} scale={scaleOf([picture.balances])} />
        <PictureNote />
      </div>
      <Figures order={order} sum={sum} />
      <Broker sum={sum} brokerVnd={brokerVnd} code={order.code} />
    </>
  );
}

/** Where the only order of the page is, and the way back to its own. */
export function WhichOrder({ order }: { order: OrderPage }) {
  const t = useTranslate();
  return (
    <p className="small soft mb-1">
      <a href={links.order(t.lang, order)}>{orderTitle(order, t.lang)}</a>
      {` · ${marketName(order.market, t.lang)}, ${order.workplace} · ${showCode(order.code)}`}
    </p>
  );
}

/** Green where even the hard case ends well and nothing is to be asked about, red where no case ends well, else yellow. */
function toneOf(sum: OrderSum, points: number) {
  const { low, high } = evenOf(sum);
  return high === null ? "bad" : low === null || points > 0 ? "warn" : "ok";
}

function Lead({ sum, points }: { sum: OrderSum; points: number }) {
  const t = useTranslate();
  const { low, high } = sum.sum.own;
  return (
    <div className={`verdict ${toneOf(sum, points)} num`}>
      <p className="lead">
        <CostSentence sum={sum} />
        <TimeSentence sum={sum} />{" "}
        <Sentence
          parts={t.parts("sum.lead.left", {
            months: formatMonths(sum.contractMonths, t.lang),
            left: <b key="left">{formatVndRange(low.leftVnd, high.leftVnd, t.lang)}</b>,
          })}
        />
      </p>
      {sum.isMost && <p>{t("sum.lead.early")}</p>}
      <p className="small">
        {t("sum.estimate.what")}{" "}
        <a className="low" href="#change">
          {t("sum.form")}
        </a>
      </p>
    </div>
  );
}

function CostSentence({ sum }: { sum: OrderSum }) {
  const t = useTranslate();
  const key = leadKeys(sum).cost;
  if (key === "free") return t("sum.lead.free");
  const cost = <b key="cost">{formatVnd(sum.costVnd, t.lang)}</b>;
  return <Sentence parts={t.parts(`sum.lead.${key}`, { cost })} />;
}

/** When the cost is made up for; nothing where there is none. */
function TimeSentence({ sum }: { sum: OrderSum }) {
  const t = useTranslate();
  const key = leadKeys(sum).time;
  if (key === null) return null;
  const even = evenOf(sum);
  const words =
    even.low === null && even.high !== null
      ? t("sum.months", { months: even.high })
      : (monthsWords(even, t) ?? "");
  return (
    <>
      {" "}
      {key === "never" ? (
        t("sum.lead.never")
      ) : (
        <Sentence parts={t.parts(`sum.lead.${key}`, { months: <b key="time">{words}</b> })} />
      )}
    </>
  );
}

export function PictureNote() {
  const t = useTranslate();
  return <p className="small soft m-0">{t("sum.picture.read")}</p>;
}

function Figures({ order, sum }: { order: OrderPage; sum: OrderSum }) {
  const t = useTranslate();
  return (
    <dl className="panel pairs sums num mb-4">
      {[...pointsRows(order, t), ...sumRows(order, sum, t)].map((row) => (
        <div key={row.key}>
          <dt>
            <RowName row={row} />
          </dt>
          <dd>
            <RowValue row={row} />
            {row.note !== null && <small>{row.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Stands beside every figure that rests on a setting or a weak source. */
export function EstimateMark() {
  const t = useTranslate();
  return <span className="about">{t("sum.estimate")}</span>;
}

export function RowName({ row }: { row: SumRow }) {
  return (
    <>
      {row.name}
      {row.isEstimate && (
        <>
          {" "}
          <EstimateMark />
        </>
      )}
    </>
  );
}

export function RowValue({ row: { value, href } }: { row: SumRow }) {
  return href === undefined ? value : <a href={href}>{value}</a>;
}

/** What the same journey would be with a broker; nothing where the broker asks no more than the order costs. */
function Broker({ sum, brokerVnd, code }: { sum: OrderSum; brokerVnd: number; code: string }) {
  const t = useTranslate();
  if (sum.brokerMoreVnd === 0) return null;
  const own = evenOf(sum);
  const ownMonths = monthsWords(own, t);
  return (
    <Verdict
      tone="warn"
      title={t("sum.broker", { broker: formatVndRange(brokerVnd, brokerVnd, t.lang) })}
    >
      <BrokerTime sum={sum} />
      {ownMonths !== null && own.low !== null && own.low > 0 && (
        <p>{t("sum.broker.own", { months: ownMonths })}</p>
      )}
      <p>{t("sum.broker.lost", { lost: formatVnd(sum.brokerMoreVnd, t.lang) })}</p>
      <Bars
        rows={[
          { name: t("sum.broker.bar-own"), when: own, className: "saved" },
          { name: t("sum.broker.bar-broker"), when: brokerEvenOf(sum), className: "lost" },
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

/** How much later one is even, in months and by the calendar. */
function BrokerTime({ sum }: { sum: OrderSum }) {
  const t = useTranslate();
  const broker = brokerEvenOf(sum);
  const months = <b key="months">{monthsWords(broker, t) ?? ""}</b>;
  return (
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

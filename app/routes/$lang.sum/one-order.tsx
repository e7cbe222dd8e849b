// The whole sum of one order: three sentences, the picture, every figure, and what a broker would make of it.
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import type { OrderSum } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { formatMonths, formatVnd } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import { Sentence, useTranslate } from "#app/ui/language.tsx";
import { Broker } from "./broker.tsx";
import { balancesOf, Picture } from "./picture.tsx";
import { scaleOf } from "./picture-geometry.ts";
import { evenOf, leadKeys, monthsWords, sumRows } from "./sum-words.ts";
import type { SumRow } from "./sum-words.ts";

type OneOrderProps = { order: OrderPage; sum: OrderSum; brokerVnd: number };

export function OneOrder({ order, sum, brokerVnd }: OneOrderProps) {
  return (
    <>
      <Lead sum={sum} />
      <div className="panel mb-4">
        <Picture sum={sum} scale={scaleOf([balancesOf(sum)])} />
        <PictureNote />
      </div>
      <Figures order={order} sum={sum} />
      <Broker sum={sum} brokerVnd={brokerVnd} code={order.code} />
    </>
  );
}

/** Green where even the hard case ends well, yellow where it does not, red where no case does. */
function toneOf(sum: OrderSum) {
  const { low, high } = evenOf(sum);
  return high === null ? "bad" : low === null ? "warn" : "ok";
}

function Lead({ sum }: { sum: OrderSum }) {
  const t = useTranslate();
  const keys = leadKeys(sum);
  const { low, high } = sum.sum.own;
  const even = evenOf(sum);
  const bold = (key: string, text: string) => <b key={key}>{text}</b>;
  const time =
    even.low === null && even.high !== null
      ? t("sum.months", { months: even.high })
      : monthsWords(even, t);
  const left = bold("left", formatVndRange(low.leftVnd, high.leftVnd, t.lang));
  return (
    <div className={`verdict ${toneOf(sum)} num`}>
      <p className="lead">
        {keys.cost === "free" ? (
          t("sum.lead.free")
        ) : (
          <Sentence
            parts={t.parts(`sum.lead.${keys.cost}`, {
              cost: bold("cost", formatVnd(sum.costVnd, t.lang)),
            })}
          />
        )}
        {keys.time !== null && (
          <>
            {" "}
            {keys.time === "never" ? (
              t("sum.lead.never")
            ) : (
              <Sentence
                parts={t.parts(`sum.lead.${keys.time}`, { months: bold("time", time ?? "") })}
              />
            )}
          </>
        )}{" "}
        <Sentence
          parts={t.parts("sum.lead.left", {
            months: formatMonths(sum.contractMonths, t.lang),
            left,
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

export function PictureNote() {
  const t = useTranslate();
  return <p className="small soft m-0">{t("sum.picture.read")}</p>;
}

function Figures({ order, sum }: { order: OrderPage; sum: OrderSum }) {
  const t = useTranslate();
  return (
    <dl className="panel pairs sums num mb-4">
      {sumRows(order, sum, t).map((row) => (
        <div key={row.key}>
          <dt>
            <RowName row={row} />
          </dt>
          <dd>
            <span className="whitespace-nowrap">{row.value}</span>
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

// The picture of a whole sum, drawn on the server: the debt falls to zero as a band between two cases, then savings grow.
import type { OrderSum } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { pictureOf, SIZE } from "./picture-geometry.ts";
import type { Balances, Picture as Shape, Scale } from "./picture-geometry.ts";
import { evenOf, isAllBorrowed, monthsWords } from "./sum-words.ts";

export function balancesOf({ sum: { own } }: OrderSum): Balances {
  return { low: own.low.balanceVnd, high: own.high.balanceVnd };
}

/** Its name says all that the drawing shows, and the figures stand below it as text; a small one carries no writing. */
export function Picture({
  sum,
  scale,
  isSmall = false,
}: {
  sum: OrderSum;
  scale: Scale;
  isSmall?: boolean;
}) {
  const t = useTranslate();
  const shape = pictureOf(balancesOf(sum), scale);
  const { low, high } = sum.sum.own;
  const start = formatVndRange(low.balanceVnd[0] ?? 0, high.balanceVnd[0] ?? 0, t.lang);
  return (
    <svg
      className="plot num"
      viewBox={`0 0 ${String(SIZE.width)} ${String(isSmall ? shape.floorY : SIZE.height)}`}
      role="img"
      aria-label={t("sum.picture", {
        start,
        left: formatVndRange(low.leftVnd, high.leftVnd, t.lang),
      })}
    >
      <path
        className="below"
        d={`M0 ${String(shape.zeroY)}H${String(SIZE.width)}V${String(shape.floorY)}H0Z`}
      />
      <path className="saved" d={shape.saved} />
      <path className="owed" d={shape.owed} />
      <path className="edge" d={shape.low} />
      <path className="edge" d={shape.high} />
      <path className="zero" d={`M0 ${String(shape.zeroY)}H${String(SIZE.width)}`} />
      {!isSmall && <Months shape={shape} t={t} />}
      {!isSmall && <Labels shape={shape} sum={sum} t={t} />}
    </svg>
  );
}

function Months({ shape: { years }, t }: { shape: Shape; t: Translate }) {
  const shown = years.length > 6 ? years.filter((_, at) => at % 2 === 0) : years;
  return (
    <g>
      {shown.map(({ month, x }, at) => (
        <text
          key={month}
          x={x}
          y={SIZE.height - 6}
          textAnchor={at === 0 ? "start" : x > SIZE.width - 30 ? "end" : "middle"}
        >
          {t("sum.picture.year", { year: month / 12 })}
        </text>
      ))}
    </g>
  );
}

/** What is left stands at the top of the end; below zero the word for that side, and from when on nothing is owed. */
function Labels({ shape, sum, t }: { shape: Shape; sum: OrderSum; t: Translate }) {
  const { low, high } = sum.sum.own;
  const top = Math.max(16, Math.min(shape.end.high.y, shape.end.low.y) - 8);
  const { low: last, high: first } = shape.crossing;
  const months = monthsWords(evenOf(sum), t);
  const isLate = first !== null && first > SIZE.width * 0.55;
  return (
    <g>
      <text className="strong" x={shape.end.high.x} y={top} textAnchor="end">
        {formatVndRange(low.leftVnd, high.leftVnd, t.lang)}
      </text>
      {shape.owed !== "" && first !== null && (
        <>
          <path
            className="mark"
            d={`M${String(first)} ${String(shape.zeroY)}H${String(last ?? SIZE.width)}`}
          />
          <text
            className="strong"
            x={isLate ? first : (last ?? first) + 8}
            y={shape.zeroY + 18}
            textAnchor={isLate ? "end" : "start"}
          >
            {t(isAllBorrowed(sum) ? "sum.picture.free" : "sum.picture.even", {
              months:
                last === null
                  ? t("sum.row.from", { months: evenOf(sum).high ?? 0 })
                  : (months ?? ""),
            })}
          </text>
        </>
      )}
    </g>
  );
}

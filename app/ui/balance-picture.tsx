// The picture of a whole sum, drawn on the server: the debt falls to zero as a band between two cases, then savings grow.
import type { Translate } from "#app/i18n/translate.ts";
import { pictureOf, SIZE } from "./balance-geometry.ts";
import type { Balances, Picture, Scale } from "./balance-geometry.ts";
import { useTranslate } from "./language.tsx";

/** `all` says everything that the drawing shows, `left` what stands at its end, `even` from when on nothing is missing. */
export type PictureWords = { all: string; left: string; even: string };

/** Its name says all that the drawing shows, and the figures stand below it as text; a small one carries no writing. */
export function BalancePicture({
  balances,
  scale,
  words,
  isSmall = false,
}: {
  balances: Balances;
  scale: Scale;
  words: PictureWords;
  isSmall?: boolean;
}) {
  const t = useTranslate();
  const shape = pictureOf(balances, scale);
  return (
    <svg
      className="plot num"
      viewBox={`0 0 ${String(SIZE.width)} ${String(isSmall ? shape.floorY : SIZE.height)}`}
      role="img"
      aria-label={words.all}
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
      {!isSmall && <Labels shape={shape} words={words} />}
    </svg>
  );
}

function Months({ shape: { years }, t }: { shape: Picture; t: Translate }) {
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
function Labels({ shape, words }: { shape: Picture; words: PictureWords }) {
  const top = Math.max(16, Math.min(shape.end.high.y, shape.end.low.y) - 8);
  const { low: last, high: first } = shape.crossing;
  const isLate = first !== null && first > SIZE.width * 0.55;
  return (
    <g>
      <text className="strong" x={shape.end.high.x} y={top} textAnchor="end">
        {words.left}
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
            {words.even}
          </text>
        </>
      )}
    </g>
  );
}

// Two or three orders side by side: who is even first, who leaves most, a small picture of each at one scale, every figure.
import { bestOf, isOneLength } from "#app/domain/orders/views/best-order.ts";
import type { OrderSum } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { formatMonths } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { scaleOf } from "#app/ui/balance-geometry.ts";
import { BalancePicture } from "#app/ui/balance-picture.tsx";
import { Sentence, useTranslate } from "#app/ui/language.tsx";
import { factRows } from "./fact-rows.ts";
import { PictureNote, RowName, RowValue } from "./one-order.tsx";
import { brokerEvenOf, evenOf, monthsWords, pictureOf, pointsRows, sumRows } from "./sum-words.ts";
import type { NamedSum, SumRow } from "./sum-words.ts";

type CompareProps = {
  entries: readonly NamedSum[];
  brokerVnd: number;
  without: (code: string) => string;
};

/** `without` is the address of the same page less one order. */
export function Compare({ entries, brokerVnd, without }: CompareProps) {
  const t = useTranslate();
  return (
    <>
      <Best entries={entries} />
      <table className="side num">
        <caption className="hide">{t("sum.table")}</caption>
        <thead>
          <tr>
            {entries.map(({ order, name }) => (
              <th key={order.code} scope="col">
                <a href={links.order(t.lang, order)}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <Pictures entries={entries} />
        {linesOf(entries, brokerVnd, t).map((line) => (
          <FigureRows key={line.head.key} line={line} entries={entries} />
        ))}
        <WaysOut entries={entries} without={without} />
      </table>
      <PictureNote />
    </>
  );
}

function Pictures({ entries }: { entries: readonly NamedSum[] }) {
  const t = useTranslate();
  const pictures = entries.map(({ order, sum }) => ({ code: order.code, ...pictureOf(sum, t) }));
  const scale = scaleOf(pictures.map(({ balances }) => balances));
  return (
    <tbody>
      <tr>
        {pictures.map(({ code, balances, words }) => (
          <td key={code}>
            <BalancePicture balances={balances} words={words} scale={scale} isSmall />
          </td>
        ))}
      </tr>
    </tbody>
  );
}

/** One figure of every order, under its name. */
function FigureRows({
  line: { head, cells, note },
  entries,
}: {
  line: Line;
  entries: readonly NamedSum[];
}) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={entries.length}>
          <RowName row={head} />
          {note !== null && `, ${note}`}
        </th>
      </tr>
      <tr>
        {cells.map((cell, at) => (
          <td key={entries[at]?.order.code}>
            {cell === null ? (
              "–"
            ) : (
              <>
                <RowValue row={cell} />
                {cell.note !== null && note === null && <small>{cell.note}</small>}
              </>
            )}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function WaysOut({ entries, without }: Omit<CompareProps, "brokerVnd">) {
  const t = useTranslate();
  return (
    <tbody>
      <tr>
        {entries.map(({ order, name }) => (
          <td key={order.code}>
            <a
              className="small"
              href={without(order.code)}
              aria-label={t("sum.remove.named", { title: name })}
            >
              {t("sum.remove")}
            </a>
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Best({ entries }: { entries: readonly NamedSum[] }) {
  const t = useTranslate();
  const { soonest, richest } = bestOf(entries.map(({ sum }) => sum));
  const first = (soonest === null ? null : entries[soonest]) ?? null;
  const most = (richest === null ? null : entries[richest]) ?? null;
  const isSameLength = isOneLength(entries.map(({ sum }) => sum));
  const isSound = most?.order.points === 0 && most.sum.sum.own.low.leftVnd > 0;
  return (
    <div className={`verdict ${isSound ? "ok" : "warn"} num`}>
      {bestSentences(first, most, isSameLength, t).map((parts, at) => (
        <p key={at} className="lead">
          <Sentence parts={parts} />
        </p>
      ))}
      <p>{t("sum.estimate.what")}</p>
    </div>
  );
}

function bestSentences(
  first: NamedSum | null,
  most: NamedSum | null,
  isSameLength: boolean,
  t: Translate,
) {
  const title = (entry: NamedSum) => <b key={entry.name}>{entry.name}</b>;
  if (first !== null && first === most) return [t.parts("sum.best.both", { title: title(first) })];
  const soon =
    first &&
    t.parts("sum.best.soon", {
      title: title(first),
      months: monthsWords(evenOf(first.sum), t) ?? "",
    });
  const left =
    most &&
    t.parts("sum.best.left", {
      title: title(most),
      left: formatVndRange(most.sum.sum.own.low.leftVnd, most.sum.sum.own.high.leftVnd, t.lang),
      months: formatMonths(most.sum.contractMonths, t.lang),
    });
  if (soon === null && left === null)
    return [[t(isSameLength ? "sum.best.none" : "sum.best.lengths")]];
  return [soon, left ?? [t(isSameLength ? "sum.best.left-unsure" : "sum.best.lengths")]].filter(
    (parts) => parts !== null,
  );
}

/** `note` is the one that all cells share, said once. */
type Line = { head: SumRow; cells: (SumRow | null)[]; note: string | null };

/** Every kind of figure that any of the orders has, in the order of the first that has it. */
function linesOf(entries: readonly NamedSum[], brokerVnd: number, t: Translate): Line[] {
  const all = entries.map(({ order, sum }) => [
    ...pointsRows(order, t),
    ...sumRows(order, sum, t).filter(({ key }) => key !== "deposit"),
    ...brokerRow(sum, brokerVnd, t),
    ...factRows(order, t),
  ]);
  const longest = [...all].sort((a, b) => b.length - a.length)[0] ?? [];
  const keys = [...new Set([...longest, ...all.flat()].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const cells = all.map((rows) => rows.find((row) => row.key === key) ?? null);
    const head = cells.find((cell) => cell !== null);
    const notes = new Set(cells.map((cell) => cell?.note ?? null));
    return head ? [{ head, cells, note: notes.size === 1 ? head.note : null }] : [];
  });
}

function brokerRow(sum: OrderSum, brokerVnd: number, t: Translate): SumRow[] {
  if (sum.brokerMoreVnd === 0) return [];
  const when = brokerEvenOf(sum);
  const value =
    when.low === null && when.high !== null
      ? t("sum.row.from", { months: when.high })
      : (monthsWords(when, t) ?? t("sum.row.never"));
  return [
    {
      key: "broker",
      name: t("sum.row.broker", { broker: formatVndRange(brokerVnd, brokerVnd, t.lang) }),
      value,
      note: null,
      isEstimate: true,
    },
  ];
}

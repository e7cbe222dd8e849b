// Two or three orders side by side: who is even first, who leaves most, a small picture of each at one scale, every figure.
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import type { OrderSum } from "#app/domain/orders/views/whole-sum-of-order.ts";
import { formatMonths } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { Sentence, useTranslate } from "#app/ui/language.tsx";
import { brokerEvenOf } from "./broker.tsx";
import { bestOf } from "./best.ts";
import { PictureNote, RowName } from "./one-order.tsx";
import { balancesOf, Picture } from "./picture.tsx";
import { scaleOf } from "./picture-geometry.ts";
import { evenOf, monthsWords, sumRows } from "./sum-words.ts";
import type { SumRow } from "./sum-words.ts";

export type Entry = { order: OrderPage; sum: OrderSum; name: string };

/** `without` is the address of the same page less one order. */
export function Compare({
  entries,
  brokerVnd,
  without,
}: {
  entries: readonly Entry[];
  brokerVnd: number;
  without: (code: string) => string;
}) {
  const t = useTranslate();
  const scale = scaleOf(entries.map(({ sum }) => balancesOf(sum)));
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
        <tbody>
          <tr>
            {entries.map(({ order, sum }) => (
              <td key={order.code}>
                <Picture sum={sum} scale={scale} isSmall />
              </td>
            ))}
          </tr>
        </tbody>
        {rowsOf(entries, brokerVnd, t).map(({ head, cells, note }) => (
          <tbody key={head.key}>
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
                      {cell.value}
                      {cell.note !== null && note === null && <small>{cell.note}</small>}
                    </>
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
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
      </table>
      <PictureNote />
    </>
  );
}

function Best({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslate();
  const { soonest, richest } = bestOf(entries.map(({ sum }) => sum));
  const first = soonest === null ? null : entries[soonest];
  const most = richest === null ? null : entries[richest];
  const left =
    most && formatVndRange(most.sum.sum.own.low.leftVnd, most.sum.sum.own.high.leftVnd, t.lang);
  const bold = (text: string) => <b key={text}>{text}</b>;
  const isSound = (most?.sum.sum.own.low.leftVnd ?? 0) > 0;
  return (
    <div className={`verdict ${isSound ? "ok" : "warn"} num`}>
      {first && first === most && (
        <p className="lead">
          <Sentence parts={t.parts("sum.best.both", { title: bold(first.name) })} />
        </p>
      )}
      {first && first !== most && (
        <p className="lead">
          <Sentence
            parts={t.parts("sum.best.soon", {
              title: bold(first.name),
              months: monthsWords(evenOf(first.sum), t) ?? "",
            })}
          />
        </p>
      )}
      {most && first !== most && (
        <p className="lead">
          <Sentence
            parts={t.parts("sum.best.left", {
              title: bold(most.name),
              left: left ?? "",
              months: formatMonths(most.sum.contractMonths, t.lang),
            })}
          />
        </p>
      )}
      <p>{t("sum.estimate.what")}</p>
    </div>
  );
}

/** `note` is the one that all cells share, said once. */
type Line = { head: SumRow; cells: (SumRow | null)[]; note: string | null };

/** Every kind of figure that any of the orders has, in the order of the first that has it. */
function rowsOf(entries: readonly Entry[], brokerVnd: number, t: Translate): Line[] {
  const all = entries.map(({ order, sum }) => [
    ...sumRows(order, sum, t),
    ...brokerRow(sum, brokerVnd, t),
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
  if (brokerVnd <= sum.costVnd) return [];
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

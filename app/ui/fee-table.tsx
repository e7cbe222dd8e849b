// What a worker pays, line by line: the amount, what the law allows, and on tap why and by which article.
import type { Currency } from "#app/domain/catalogue/currency.ts";
import type { CostLine } from "#app/domain/law/cost.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { citation } from "#app/domain/law/rules/source.ts";
import { FEE_COLUMNS } from "#app/domain/law/terms.ts";
import { findingMessage } from "#app/i18n/finding-message.ts";
import { formatVnd } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { Chip } from "./chip.tsx";
import { useTranslate } from "./language.tsx";
import type { Tone } from "./verdict.tsx";

/**
 * `isEarly` marks an order at source preparation, which may be charged for training alone (Law 69/2020/QH14 art. 18).
 * `foreignVnd` is what the foreign side pays of the service fee. `totalVnd` leaves out the deposit, so that the deposit's line stands below it. `findings` are those of the last check.
 */
export type FeeTableProps = {
  lines: readonly CostLine[];
  isEarly: boolean;
  foreignVnd: number;
  totalVnd: number;
  months: string;
  findings: readonly Finding[];
  currency: Currency;
};

export function FeeTable({
  lines,
  isEarly,
  foreignVnd,
  totalVnd,
  months,
  findings,
  currency,
}: FeeTableProps) {
  const t = useTranslate();
  const noteOf = (line: CostLine) => noteOn(line, findings, currency, t);
  const foreign =
    foreignVnd > 0 ? t("order.why.service.foreign", { paid: formatVnd(foreignVnd, t.lang) }) : null;
  const paid = lines.filter(({ kind }) => kind !== "deposit");
  const held = lines.filter(({ kind }) => kind === "deposit");
  return (
    <ul className="panel fees num">
      {paid.map((line, at) => (
        <FeeLine
          key={line.kind + String(at)}
          line={line}
          isEarly={isEarly}
          note={noteOf(line)}
          foreign={line.kind === "service" ? foreign : null}
        />
      ))}
      <li className="total">
        <span>{t(isEarly ? "order.total.now" : "order.total")}</span>
        <span>{formatVnd(totalVnd, t.lang)}</span>
        {totalVnd > 0 && <small>{t("order.total.months", { months })}</small>}
      </li>
      {held.map((line) => (
        <FeeLine key={line.kind} line={line} isEarly={isEarly} note={noteOf(line)} foreign={null} />
      ))}
    </ul>
  );
}

type FeeLineProps = {
  line: CostLine;
  isEarly: boolean;
  note: string | null;
  foreign: string | null;
};

function FeeLine({ line, isEarly, note, foreign }: FeeLineProps) {
  const t = useTranslate();
  const isTooSoon = isEarly && line.kind !== "training" && line.kind !== "brokerage";
  const chip = chipOf(line, isTooSoon, note, t);
  return (
    <li>
      <span>
        {line.name ??
          t(
            line.kind === "deposit" && line.amountVnd > 0
              ? "order.fee.deposit-back"
              : `order.fee.${line.kind}`,
          )}
      </span>
      <b>{formatVnd(line.amountVnd, t.lang)}</b>
      <details>
        <summary>
          <span>{isTooSoon ? t("order.cap.not-now") : capWords(line, t)}</span>
          {chip}
        </summary>
        <p>{isTooSoon ? t("order.early.never") : whyWords(line, t)}</p>
        {!isTooSoon && foreign !== null && <p>{foreign}</p>}
        {note !== null && <p>{note}</p>}
        {line.article !== null && !isTooSoon && (
          <p className="soft">{citation(line.article, t.lang)}</p>
        )}
      </details>
    </li>
  );
}

function chipOf(
  { amountVnd, verdict }: CostLine,
  isTooSoon: boolean,
  note: string | null,
  t: Translate,
) {
  const mark = (tone: Tone, words: string) => <Chip tone={tone}>{words}</Chip>;
  if (verdict === "over") return mark("bad", t("order.verdict.over"));
  if (verdict === "not-allowed" || (isTooSoon && amountVnd > 0))
    return mark("bad", t("order.verdict.not-allowed"));
  if (note !== null) return mark("warn", t("order.verdict.ask"));
  return verdict === "within" || isTooSoon
    ? mark("ok", t(amountVnd === 0 ? "order.verdict.nothing" : "order.verdict.within"))
    : null;
}

function capWords({ kind, amountVnd, capVnd }: CostLine, t: Translate): string {
  if (capVnd === null) return t(amountVnd === 0 ? "order.cap.not-charged" : "order.cap.none");
  if (capVnd > 0) return t("order.cap.most", { cap: formatVnd(capVnd, t.lang) });
  if (kind === "deposit") return t("order.cap.deposit-never");
  return t(kind === "airfare" ? "order.cap.airfare-free" : "order.cap.never");
}

function whyWords({ kind, capVnd }: CostLine, t: Translate): string {
  if (capVnd !== 0 || kind === "brokerage") return t(`order.why.${kind}`);
  if (kind === "service") return t("order.sum.no-service");
  return t(kind === "deposit" ? "order.why.deposit-never" : "order.why.airfare-free");
}

/** What the last check asks about a line's amount, null where it asks nothing. */
function noteOn(
  { kind }: CostLine,
  findings: readonly Finding[],
  currency: Currency,
  t: Translate,
): string | null {
  const finding = findings.find(
    ({ severity, field }) => severity === "warn" && field === FEE_COLUMNS[kind],
  );
  return finding ? findingMessage(finding, { currency, line: null, why: null }, t.lang) : null;
}

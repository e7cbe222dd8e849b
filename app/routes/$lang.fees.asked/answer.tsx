// The answer: how much too much, each charge with its verdict and article, and what to do now.
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import type { AskedLine } from "#app/domain/law/asked.ts";
import { citation } from "#app/domain/law/rules/source.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import { formatMoney, formatMonths, formatVnd } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { orderTitle } from "#app/ui/order-words.ts";
import { monthsOfWage } from "#app/ui/rule-words.ts";
import { Verdict } from "#app/ui/verdict.tsx";
import type { Tone } from "#app/ui/verdict.tsx";
import type { AskedData } from "./asked-data.server.ts";

type Answered = Omit<AskedData, "answer"> & { answer: NonNullable<AskedData["answer"]> };

export function Answer({ page }: { page: Answered }) {
  const t = useTranslate();
  const { answer } = page;
  return (
    <div aria-live="polite">
      <Summary page={page} />
      <p className="small soft">{aboutWords(page, t)}</p>
      {!answer.isClosed && (
        <ul className="panel fees num mb-4">
          {answer.lines.map((line) => (
            <Line key={line.kind} line={line} capMonths={answer.serviceCapMonths} />
          ))}
          <li className="total">
            <span>{t("fees.asked.total")}</span>
            <span>{formatVnd(answer.askedVnd, t.lang)}</span>
          </li>
        </ul>
      )}
      <Next page={page} />
    </div>
  );
}

function Summary({ page: { answer } }: { page: Answered }) {
  const t = useTranslate();
  const asked = formatVnd(answer.askedVnd, t.lang);
  if (answer.verdict === "closed") {
    return (
      <Verdict tone="bad" title={t("fees.asked.closed")}>
        <p>{t("fees.asked.closed.text")}</p>
        <p>{t("fees.asked.closed.bank")}</p>
      </Verdict>
    );
  }
  if (answer.verdict === "too-much") {
    const allowed = formatVnd(answer.allowedVnd, t.lang);
    return (
      <Verdict
        tone="bad"
        title={t("fees.asked.too-much", { sum: formatVnd(answer.tooMuchVnd, t.lang) })}
      >
        <p>{t("fees.asked.too-much.text", { asked, allowed })}</p>
      </Verdict>
    );
  }
  const isOk = answer.verdict === "ok";
  return (
    <Verdict tone={isOk ? "ok" : "warn"} title={t(isOk ? "fees.asked.ok" : "fees.asked.ask")}>
      <p>{t("fees.asked.ok.text", { asked })}</p>
    </Verdict>
  );
}

/** What the answer was held against, so that a mistake in it is seen. */
function aboutWords({ order, question }: Answered, t: Translate): string {
  if (order)
    return t("fees.asked.order", {
      code: showCode(order.code),
      title: orderTitle(order, t.lang),
      agency: order.agency.name,
    });
  const programme = findProgramme(question.order?.programme ?? "")?.names[t.lang] ?? "";
  const months = formatMonths(question.order?.contractMonths ?? 0, t.lang);
  if (question.wage === null) return t("fees.asked.case-no-wage", { programme, months });
  return t("fees.asked.case", { programme, months, wage: formatMoney(question.wage, t.lang) });
}

const TONE: Record<AskedLine["verdict"], Tone> = {
  within: "ok",
  ask: "warn",
  over: "bad",
  never: "bad",
};

function Line({ line, capMonths }: { line: AskedLine; capMonths: number }) {
  const t = useTranslate();
  const words =
    line.verdict === "over"
      ? t("fees.asked.verdict.over", { sum: formatVnd(line.tooMuchVnd, t.lang) })
      : t(`fees.asked.verdict.${line.verdict === "within" ? "ok" : line.verdict}`);
  return (
    <li>
      <span>{line.name ?? t(`fees.asked.kind.${line.kind}`)}</span>
      <b>{formatVnd(line.amountVnd, t.lang)}</b>
      <details>
        <summary>
          <span>{reasonWords(line, capMonths, t)}</span>
          <Chip tone={TONE[line.verdict]}>{words}</Chip>
        </summary>
        <p className="soft">
          {line.article === null ? t("fees.asked.line.receipt") : citation(line.article, t.lang)}
        </p>
      </details>
    </li>
  );
}

function reasonWords({ reason, allowedVnd }: AskedLine, capMonths: number, t: Translate): string {
  const most = formatVnd(allowedVnd ?? 0, t.lang);
  switch (reason) {
    case "cap":
      return t("fees.asked.line.cap", { most });
    case "within-cap":
      return t("fees.asked.line.within", { most });
    case "declared":
      return allowedVnd === 0
        ? t("fees.asked.line.declared-none")
        : t("fees.asked.line.declared", { most });
    case "strict":
      return allowedVnd === 0
        ? t("fees.asked.line.strict-none")
        : t("fees.asked.line.strict", { most });
    case "months":
      return t("fees.asked.line.months", { months: monthsOfWage(capMonths, t) });
    case "never":
    case "early":
    case "foreign":
    case "receipt":
      return t(`fees.asked.line.${reason}`);
    case "agreed":
      return t("fees.asked.line.agreed", { most });
    default:
      return t(`fees.asked.line.${reason}`, {
        most: formatVndRange(allowedVnd ?? 0, allowedVnd ?? 0, t.lang),
      });
  }
}

function Next({ page: { answer, order } }: { page: Answered }) {
  const t = useTranslate();
  const isWrong = answer.verdict === "closed" || answer.verdict === "too-much";
  const steps = isWrong
    ? ([answer.isClosed ? "pay-nothing" : "pay", "keep", "call"] as const)
    : (["sign", "receipt"] as const);
  return (
    <section className="mb-4">
      <h2>{t("fees.asked.next")}</h2>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>{t(`fees.asked.next.${step}`)}</li>
        ))}
      </ol>
      <CallCentre tone={isWrong ? "danger" : "quiet"} />
      <p>
        <a href={links.check(t.lang)}>{t("fees.asked.next.check")}</a>
      </p>
      {order && (
        <p>
          <a href={links.sum(t.lang, { o: order.code })}>{t("fees.asked.next.sum")}</a>
        </p>
      )}
    </section>
  );
}

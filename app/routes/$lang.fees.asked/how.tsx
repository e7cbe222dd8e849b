// How the answer was worked out: what it was held against, the wage, the rates, and the highest total part by part.
import { fromMajor } from "#app/domain/catalogue/currency.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { lowerCaps } from "#app/domain/law/charges.ts";
import type { LawfulTotal } from "#app/domain/law/lawful-total.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import {
  formatDay,
  formatDecimal,
  formatMoney,
  formatMonths,
  formatVnd,
} from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { Sentence, useTranslate } from "#app/ui/language.tsx";
import { orderTitle } from "#app/ui/order-words.ts";
import { monthsOfWage } from "#app/ui/rule-words.ts";
import type { Answered } from "./asked-data.server.ts";

/** So that a mistake in what the answer rests on is seen. */
export function How({ page }: { page: Answered }) {
  const t = useTranslate();
  const { answer, rates } = page;
  return (
    <div className="small soft mb-4">
      <p className="m-0">{[aboutWords(page, t), ...wageWords(page, t)].join(" ")}</p>
      {comparedWith(page) && (
        <p className="m-0">
          <Compared highest={page.highest} />
        </p>
      )}
      <p>
        {rates
          .map(({ day, currency, vndPerUnit }) =>
            t("fees.asked.rate", {
              day: formatDay(day, t.lang),
              one: formatMoney(fromMajor(1, currency), t.lang),
              rate: formatDecimal(vndPerUnit, vndPerUnit < 100 ? 1 : 0, t.lang),
            }),
          )
          .join(" ")}
      </p>
      <StricterReading {...page} />
      {answer.answer === "over" && answer.limit?.kind === "law" && (
        <Parts parts={answer.limit.parts} />
      )}
    </div>
  );
}

function aboutWords({ order, question }: Answered, t: Translate): string {
  if (order)
    return t("fees.asked.order", {
      code: showCode(order.code),
      title: orderTitle(order, t.lang),
      agency: order.agency.name,
    });
  return t("fees.asked.case", {
    programme: findProgramme(question.order?.programme ?? "")?.names[t.lang] ?? "",
    months: formatMonths(question.order?.contractMonths ?? 0, t.lang),
  });
}

/** The wage that was typed; one that is not believed is told as such, with what stands for it. */
function wageWords({ answer, wage, question, highest }: Answered, t: Translate): string[] {
  if (answer.isClosed || question.wage === null || wage?.from === "order") return [];
  const typed = t("fees.asked.wage.typed", { wage: formatMoney(question.wage, t.lang) });
  if (wage?.from === "typed") return [typed];
  return highest === null ? [typed] : [typed, t("fees.asked.wage.doubtful")];
}

/** Whether the answer rests on open orders, for want of the worker's own wage or to compare with it. */
function comparedWith({ answer, wage }: Answered): boolean {
  return !answer.isClosed && wage?.from !== "order" && wage?.from !== "typed";
}

function Compared({ highest }: Pick<Answered, "highest">) {
  const t = useTranslate();
  if (highest === null) return t("fees.asked.wage.nothing-open");
  const code = showCode(highest.code);
  return (
    <Sentence
      parts={t.parts("fees.asked.wage.highest", {
        wage: formatMoney(highest.wage, t.lang),
        code: (
          <a key="code" className="nowrap" href={links.check(t.lang, { q: code })}>
            {code}
          </a>
        ),
      })}
    />
  );
}

/** A lower ceiling of the programme itself, whose reach the law leaves open. */
function StricterReading({ answer, question, order, on }: Answered) {
  const t = useTranslate();
  const about = order?.terms ?? question.order;
  if (answer.isClosed || about === null) return null;
  const lower = lowerCaps(about, on).filter(
    ({ isDoubtful, capMonths }) => isDoubtful && capMonths > 0,
  );
  return lower.map(({ ruleId, capMonths, condition }) => (
    <p key={ruleId}>
      {t.find(`fees.lower.${condition ?? "most"}`, { months: monthsOfWage(capMonths, t) })}{" "}
      {t("fees.lower.doubtful")}
    </p>
  ));
}

/**
 * The law's ceilings to the đồng, estimates rounded and marked. Shown with a sum that is too much alone: beside any other it
 * would read as leave to ask so much.
 */
function Parts({ parts }: { parts: LawfulTotal }) {
  const t = useTranslate();
  const months = monthsOfWage(parts.serviceMonths, t);
  const rows = [
    [t("fees.asked.how.service", { months }), parts.serviceVnd, false],
    [
      t(parts.isDepositEstimate ? "fees.asked.how.deposit-ticket" : "fees.asked.how.deposit"),
      parts.depositVnd,
      parts.isDepositEstimate,
    ],
    [t("fees.asked.how.costs"), parts.costsVnd, true],
    [t("fees.asked.how.ticket"), parts.ticketVnd, true],
    [t("fees.asked.how.abroad"), parts.abroadVnd, false],
  ] as const;
  return (
    <details>
      <summary>{t("fees.asked.how")}</summary>
      <p>{t("fees.asked.how.lead")}</p>
      <ul className="fees num">
        {rows
          .filter(([, vnd]) => vnd > 0)
          .map(([name, vnd, isEstimate]) => (
            <li key={name}>
              <span>{name}</span>
              <Sum vnd={vnd} isEstimate={isEstimate} />
            </li>
          ))}
        <li>
          <b className="text-left">{t("fees.asked.how.total")}</b>
          <Sum vnd={parts.totalVnd} isEstimate />
        </li>
      </ul>
    </details>
  );
}

function Sum({ vnd, isEstimate }: { vnd: number; isEstimate: boolean }) {
  const t = useTranslate();
  return (
    <b>
      {isEstimate ? formatVndRange(vnd, vnd, t.lang) : formatVnd(vnd, t.lang)}
      {isEstimate && (
        <>
          {" "}
          <span className="about">{t("sum.estimate")}</span>
        </>
      )}
    </b>
  );
}

// How the figures come about, line by line, with everything that is an estimate called one.
import { toMajor } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { FeeAbroad } from "#app/domain/law/estimates/fees-abroad.ts";
import { citation } from "#app/domain/law/rules/source.ts";
import { toldSwing, toVnd } from "#app/domain/law/rates.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import type { OrderSum } from "#app/domain/orders/views/whole-sum-of-order.ts";
import type { Money } from "#app/domain/catalogue/currency.ts";
import { formatDay, formatDecimal, formatMoney, formatVnd } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { LegalNote } from "#app/ui/legal-note.tsx";
import { percentWords } from "#app/ui/percent-words.ts";
import type { NamedSum } from "./sum-words.ts";

export function HowReckoned({ entries }: { entries: readonly NamedSum[] }) {
  const t = useTranslate();
  return (
    <details>
      <summary>{t("sum.how")}</summary>
      <p>{t("sum.estimate.what")}</p>
      {entries.map(({ order, sum, name }) => (
        <section key={order.code}>
          {entries.length > 1 && <h3 className="mt-3">{name}</h3>}
          <ul className="list small">
            {lines(order, sum, t).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="mt-2">
        <a href={links.loan(t.lang, loanQuery(entries.map(({ sum }) => sum)))}>
          {t("sum.how.loan")}
        </a>
      </p>
    </details>
  );
}

/** One order's loan is asked for at once on the page of loans. */
function loanQuery(sums: readonly OrderSum[]): Record<string, string> | undefined {
  const [sum] = sums;
  return sum && sums.length === 1 && sum.loanVnd > 0
    ? { sum: String(sum.loanVnd / 1_000_000), months: String(sum.contractMonths) }
    : undefined;
}

function lines(order: OrderPage, sum: OrderSum, t: Translate): string[] {
  const { living, rate } = sum;
  const money = (amount: Money) => formatMoney(amount, t.lang);
  const one = { minor: order.wage.minor / toMajor(order.wage), currency: order.wage.currency };
  const price = formatDecimal(rate.vndPerUnit, rate.vndPerUnit < 100 ? 1 : 0, t.lang);
  const swing = toldSwing(sum.swingPercent);
  return [
    t("sum.how.wage", { one: money(one), rate: price, day: formatDay(rate.day, t.lang) }),
    ...(swing === null ? [] : [t("sum.how.swing", { percent: formatDecimal(swing, 0, t.lang) })]),
    estimated(t("sum.how.payroll", living.payrollPercent), t),
    sum.isOwnLiving
      ? t("sum.how.living-own", livingVnd(sum, t))
      : estimated(
          t("sum.how.living", { low: money(living.living.low), high: money(living.living.high) }),
          t,
        ),
    lodgingLine(order, sum, t),
    ...abroadLines(sum, t),
    ...(sum.loanVnd > 0 ? interestLines(sum, t) : []),
    t("sum.how.broker"),
  ];
}

function estimated(line: string, t: Translate): string {
  return `${line} (${t("sum.estimate")})`;
}

function livingVnd({ living, rate }: OrderSum, t: Translate): { low: string; high: string } {
  return {
    low: formatVnd(toVnd(living.living.low, rate), t.lang),
    high: formatVnd(toVnd(living.living.high, rate), t.lang),
  };
}

function lodgingLine(order: OrderPage, { living: { lodging } }: OrderSum, t: Translate): string {
  const money = (amount: Money) => formatMoney(amount, t.lang);
  if (order.deduction.minor > 0) return t("sum.how.deduction", { amount: money(order.deduction) });
  if (lodging.high.minor === 0) return t("sum.how.lodging-free");
  return estimated(t("sum.how.lodging", { low: money(lodging.low), high: money(lodging.high) }), t);
}

/** Fees that the agent in Taiwan takes stand in one line, year by year; each of the others in its own, with its article. */
function abroadLines({ feesAbroad, abroad }: OrderSum, t: Translate): string[] {
  const agent = feesAbroad.filter(({ code }) => code === "agent");
  const others = feesAbroad.flatMap(({ code, amount, article }) =>
    code === "agent"
      ? []
      : [withArticle(t(`sum.how.${code}`, { fee: formatMoney(amount.high, t.lang) }), article, t)],
  );
  return [...agentLine(agent, t), ...others, ...(abroad.isPriced ? [] : [t("sum.how.unpriced")])];
}

function agentLine(agent: readonly FeeAbroad[], t: Translate): string[] {
  const [first] = agent;
  if (first === undefined) return [];
  const key = first.per === "year" ? "agent-year" : agent.length === 1 ? "agent-month" : "agent";
  const fees = agent.map(({ amount }) => formatMoney(amount.high, t.lang)).join(", ");
  return [withArticle(t(`sum.how.${key}`, { fees }), first.article, t)];
}

function withArticle(line: string, article: string | null, t: Translate): string {
  return article === null ? line : `${line} (${citation(article, t.lang)})`;
}

function interestLines(sum: OrderSum, t: Translate): string[] {
  return [
    t("sum.how.interest", {
      percent: percentWords(sum.annualPercent, t),
      months: sum.monthsBeforeDeparture,
    }),
    t("sum.how.simple"),
    ...(sum.loan?.percentSince && sum.annualPercent === sum.loan.annualPercent
      ? [t("sum.how.rate-day", { day: formatDay(sum.loan.percentSince, t.lang) })]
      : []),
    ...(sum.loan?.needsCollateral
      ? [t("sum.how.collateral", { amount: formatVnd(sum.loan.rule.collateralAboveVnd, t.lang) })]
      : []),
    t("sum.how.first"),
  ];
}

/** Of which day the rules are, and the rate where all orders share one; how it was worked out names the others. */
export function AsOf({
  entries,
  today,
}: {
  entries: readonly { order: { rateOn: Day } }[];
  today: Day;
}) {
  const [day, another] = new Set(entries.map(({ order }) => order.rateOn));
  return <LegalNote asOf={today} rateOn={another === undefined ? (day ?? null) : null} />;
}

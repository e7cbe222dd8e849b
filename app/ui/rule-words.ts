// Says a rule of law in plain words: its figure, whom it is for, its condition, and how sure it is.
import type { Money } from "#app/domain/catalogue/currency.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import type { MinimumWage } from "#app/domain/law/minimums/minimum-wage.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import { AMERICAS, EUROPE, SOUTH_EAST_ASIA, WEST_ASIA } from "#app/domain/law/rules/scope.ts";
import type { Scope } from "#app/domain/law/rules/scope.ts";
import { formatDay, formatDecimal, formatMoney, formatMonths } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** One or two sentences. A rule whose figure is a duty, or a ban of its own, has words of its own by its id. */
export function ruleWords(rule: Rule | MinimumWage, t: Translate): string {
  const { id, concern, figure } = rule;
  const own = t.find(`law.rule.${id.replace("đ", "dd")}`, { figure: plainFigure(figure, t) });
  if (own !== null) return own;
  return "place" in rule ? minimumWageWords(rule, t) : figureWords(concern, figure, t);
}

/** The one sum or day of a figure, '' where it is more than that. */
function plainFigure(figure: Figure, t: Translate): string {
  if (figure.kind === "calendar") return formatDay(figure.last ?? figure.first ?? "", t.lang);
  if (figure.kind === "vnd") return vnd(figure.most, t);
  if (figure.kind === "money-most") return formatMoney(figure.most, t.lang);
  return figure.kind === "money" ? formatMoney(figure.least, t.lang) : "";
}

/** 'Aichi: ít nhất ¥1.140 một giờ': the prefecture, or the country. */
function minimumWageWords({ place, figure }: MinimumWage, t: Translate): string {
  const [country = "", part] = place.split("-");
  const name =
    part === "trainee" ? t("law.figure.trainees") : (part ?? countryName(country, t.lang));
  const values = { place: name, least: formatMoney(figure.least, t.lang) };
  if (figure.kind === "month-wage") return t("law.figure.month-wage", values);
  return t(
    figure.month === "209-hours" ? "law.figure.hour-wage-209" : "law.figure.hour-wage",
    values,
  );
}

function figureWords(concern: Rule["concern"], figure: Figure, t: Translate): string {
  switch (figure.kind) {
    case "wage-months":
      return wageMonthsWords(concern, figure, t);
    case "wage-times":
      return t("law.figure.foreign-side", { months: monthsOfWage(figure.least, t) });
    case "ticket":
      return t(`law.figure.ticket.${figure.employerPays}`);
    case "percent-of-wage":
      return t("law.figure.deduction-percent", { most: figure.most });
    case "months":
      return lengthWords(figure, t);
    case "hours":
      return t("law.figure.hours", { most: figure.most });
    case "rest":
      return t("law.figure.rest", { hours: figure.hours });
    case "days":
      return t("law.figure.days", { most: figure.most });
    case "years":
      return t("law.figure.years", { least: figure.least });
    case "duty":
      return t("law.figure.duty");
    case "nothing":
      return nothingWords(concern, t);
    default:
      return moneyWords(concern, figure, t);
  }
}

type MoneyFigure = Extract<
  Figure,
  { kind: "vnd" | "one-way-ticket" | "money-most" | "calendar" } | { least: Money }
>;

function moneyWords(concern: Rule["concern"], figure: MoneyFigure, t: Translate): string {
  switch (figure.kind) {
    case "vnd":
      return t(concern === "deposit" ? "law.figure.deposit-most" : "law.figure.usual-cost", {
        most: vnd(figure.most, t),
      });
    case "one-way-ticket":
      return t("law.figure.deposit-ticket", { most: vnd(figure.usualVnd, t) });
    case "money-most":
      return t("law.figure.deduction-most", { most: formatMoney(figure.most, t.lang) });
    case "money":
      return t(concern === "deduction" ? "law.figure.lodging-free" : "law.figure.wage-least", {
        least: formatMoney(figure.least, t.lang),
      });
    case "money-a-month":
      return t("law.figure.foreign-side-month", { least: formatMoney(figure.least, t.lang) });
    default:
      return plainFigure(figure, t);
  }
}

function wageMonthsWords(
  concern: Rule["concern"],
  { perTwelveMonths, most }: Extract<Figure, { kind: "wage-months" }>,
  t: Translate,
): string {
  if (perTwelveMonths === 0) return t("law.figure.no-service");
  const rate = monthsOfWage(perTwelveMonths, t);
  if (concern === "service-fee-extension") return t("law.figure.extension", { rate });
  return t(concern === "brokerage" ? "law.figure.brokerage-abroad" : "law.figure.wage-months", {
    rate,
    most: monthsOfWage(most, t),
  });
}

function nothingWords(concern: Rule["concern"], t: Translate): string {
  if (concern === "deposit") return t("law.figure.no-deposit");
  if (concern === "deduction") return t("law.figure.deduction-none");
  return t(concern === "brokerage" ? "law.figure.brokerage-abroad-none" : "law.figure.nothing");
}

function lengthWords(
  { least, most, only }: Extract<Figure, { kind: "months" }>,
  t: Translate,
): string {
  if (only !== null)
    return t("law.figure.length-only", {
      months: only.map((months) => formatMonths(months, t.lang)).join(` ${t("site.or")} `),
    });
  if (least !== null) return t("law.figure.length-least", { months: formatMonths(least, t.lang) });
  return t("law.figure.length-most", { months: formatMonths(most ?? 0, t.lang) });
}

/** '3 tháng lương', '0,7 tháng lương'. */
export function monthsOfWage(months: number, t: Translate): string {
  if (t.lang === "en" && months === 1) return t("law.figure.month-of-wage");
  return t("law.figure.months-of-wage", { months: decimal(months, t) });
}

/** As few decimals as the number has, two at most. */
function decimal(value: number, t: Translate): string {
  const decimals =
    [0, 1].find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 2;
  return formatDecimal(value, decimals, t.lang);
}

function vnd(amount: number, t: Translate): string {
  return formatVndRange(amount, amount, t.lang);
}

/** 'Nhật Bản: Thực tập sinh, trừ Hộ lý': every part of the scope, the country first. */
export function scopeWords(scope: Scope, t: Translate): string {
  const programmes = (codes: readonly string[]) =>
    codes.map((code) => programmeWords(code, t.lang));
  const trades = (codes: readonly string[]) =>
    codes.map((code) => findTrade(code)?.names[t.lang] ?? code);
  const except = [
    ...countries(scope.notMarkets ?? [], t),
    ...programmes(scope.notProgrammes ?? []),
    ...trades(scope.notTrades ?? []),
  ];
  const parts = [
    ...(scope.markets ? [countries(scope.markets, t).join(", ")] : []),
    ...(scope.programmes ? [programmes(scope.programmes).join(", ")] : []),
    ...(scope.trades ? [trades(scope.trades).join(", ")] : []),
    ...(scope.finished
      ? [
          t("law.scope.finished", {
            what: scope.finished.map((each) => t(`law.scope.${each}`)).join(` ${t("site.or")} `),
          }),
        ]
      : []),
    ...monthsScope(scope, t),
  ];
  if (parts.length === 0) parts.push(t("law.scope.all"));
  return [
    ...parts,
    ...(except.length > 0 ? [t("law.scope.not", { what: except.join(", ") })] : []),
  ].join("; ");
}

function monthsScope({ monthsFrom, monthsBelow }: Scope, t: Translate): string[] {
  const months = (count: number) => formatMonths(count, t.lang);
  if (monthsFrom !== undefined && monthsBelow !== undefined)
    return [
      t("law.scope.months-between", { from: months(monthsFrom), below: months(monthsBelow) }),
    ];
  if (monthsFrom !== undefined) return [t("law.scope.months-from", { months: months(monthsFrom) })];
  return monthsBelow === undefined
    ? []
    : [t("law.scope.months-below", { months: months(monthsBelow) })];
}

const REGIONS = {
  "south-east-asia": SOUTH_EAST_ASIA,
  "west-asia": WEST_ASIA,
  americas: AMERICAS,
  europe: EUROPE,
} as const;
const REGION_NAMES = Object.keys(REGIONS) as (keyof typeof REGIONS)[];

/** A region that is there as a whole goes by its name, other countries by theirs. */
function countries(codes: readonly string[], t: Translate): string[] {
  const whole = REGION_NAMES.filter((region) =>
    REGIONS[region].every((code) => codes.includes(code)),
  );
  const named = new Set<string>(whole.flatMap((region) => REGIONS[region]));
  return [
    ...codes.filter((code) => !named.has(code)).map((code) => countryName(code, t.lang)),
    ...whole.map((region) => t(`law.scope.${region}`)),
  ];
}

function countryName(code: string, lang: Lang): string {
  return (
    findMarket(code)?.names[lang] ??
    new Intl.DisplayNames([lang], { type: "region" }).of(code) ??
    code
  );
}

/** The short name with its country, since several countries have a 'Nhà máy'. */
function programmeWords(code: string, lang: Lang): string {
  const programme = findProgramme(code);
  return programme === null
    ? code
    : `${programme.shortNames[lang]} (${countryName(programme.market, lang)})`;
}

/** What the reader must know of how firm a rule is; null where it stands plainly in the law. */
export function doubtWords(
  { confidence, isUncertain, source }: Pick<Rule, "confidence" | "isUncertain" | "source">,
  t: Translate,
): string | null {
  if (source === "setting") return `${t("law.confidence.low")}, ${t("law.setting")}`;
  if (isUncertain)
    return confidence === "low"
      ? `${t("law.confidence.low")}, ${t("law.uncertain")}`
      : t("law.uncertain");
  return confidence === "high" ? null : t(`law.confidence.${confidence}`);
}

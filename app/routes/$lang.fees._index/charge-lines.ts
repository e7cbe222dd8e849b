// Every charge of a programme as a line: what may be asked at most, why, and the articles that say so.
import { neverCharged } from "#app/domain/law/charges.ts";
import type { Charges, LowerCap } from "#app/domain/law/charges.ts";
import { BEFORE_APPROVAL_RULES } from "#app/domain/law/fees/before-approval.ts";
import type { Figure, Rule } from "#app/domain/law/rules/rule.ts";
import { citation } from "#app/domain/law/rules/source.ts";
import { formatMoney, formatVnd } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { doubtWords, monthsOfWage, ruleWords } from "#app/ui/rule-words.ts";

/** `amount` is said in a word or two, `why` in sentences, `articles` in the reader's language, none where the law sets no figure. */
export type ChargeLine = {
  key: string;
  name: string;
  amount: string;
  isEstimate: boolean;
  why: string[];
  articles: string[];
};

/** `lower` are ceilings below the general one that may hold, told before anything else of the service fee. */
export function chargeLines(
  charges: Charges,
  lower: readonly LowerCap[],
  mostVnd: number | null,
  t: Translate,
): ChargeLine[] {
  return [
    serviceLine(charges, lower, mostVnd, t),
    brokerageLine(t),
    ...(charges.deposit ? [depositLine(charges.deposit, t)] : []),
    ...(charges.ticket ? [ticketLine(charges, charges.ticket, t)] : []),
    ...(charges.usualCost ? [costsLine(charges, charges.usualCost, t)] : []),
    ...(charges.deduction ? [deductionLine(charges.deduction, t)] : []),
    earlyLine(t),
    ...(charges.service.capMonths > 0 ? [extensionLine(charges.extension, t)] : []),
  ];
}

function line(
  key: string,
  name: string,
  amount: string,
  rules: readonly Pick<Rule, "article">[],
  t: Translate,
  more: Partial<ChargeLine> = {},
): ChargeLine {
  const articles = [...new Set(rules.map(({ article }) => citation(article, t.lang)))];
  return { key, name, amount, isEstimate: false, why: [], articles, ...more };
}

function serviceLine(
  { service, serviceRule, foreignSide }: Charges,
  lower: readonly LowerCap[],
  mostVnd: number | null,
  t: Translate,
): ChargeLine {
  const isNone = service.capMonths === 0;
  const months = monthsOfWage(service.capMonths, t);
  const amount = isNone
    ? t("fees.none")
    : mostVnd === null
      ? t("fees.amount.most", { most: months })
      : t("fees.amount.most", { most: formatVnd(mostVnd, t.lang) });
  const why = [
    ...lower.map((each) => lowerCapWords(each, t)),
    ...(serviceRule ? [ruleWords(serviceRule, t)] : []),
    ...(isNone ? [] : [t("fees.why.service"), t("fees.why.home")]),
    ...(foreignSide ? [ruleWords(foreignSide, t)] : []),
  ];
  return line(
    "service",
    t("fees.line.service"),
    amount,
    [service, ...lower, ...(foreignSide ? [foreignSide] : [])],
    t,
    { why },
  );
}

/** A ceiling in months of wage in a word or two. */
export function capWords(capMonths: number, t: Translate): string {
  return capMonths === 0 ? t("fees.none") : monthsOfWage(capMonths, t);
}

/** 'Đã hoàn thành thực tập kỹ năng số 2, 3: không được thu.', with a word where the reach is in doubt. */
export function lowerCapWords(
  { capMonths, condition, isDoubtful }: LowerCap,
  t: Translate,
): string {
  const months = capMonths === 0 ? t("fees.lower.none") : monthsOfWage(capMonths, t);
  const words = t.find(`fees.lower.${condition ?? "most"}`, { months });
  return `${words ?? t("fees.lower.most", { months })}${isDoubtful ? ` ${t("fees.lower.doubtful")}` : ""}`;
}

function brokerageLine(t: Translate): ChargeLine {
  const [rule] = neverCharged();
  return line("brokerage", t("fees.line.brokerage"), t("fees.none"), rule ? [rule] : [], t, {
    why: rule ? [ruleWords(rule, t)] : [],
  });
}

function depositLine(rule: Rule, t: Translate): ChargeLine {
  const isNone = rule.figure.kind === "nothing";
  const isFixed = rule.figure.kind === "vnd";
  const amount = isFixed
    ? t("fees.amount.most", { most: depositWords(rule.figure, t) })
    : depositWords(rule.figure, t);
  const why = isNone ? [ruleWords(rule, t)] : [ruleWords(rule, t), t("fees.why.deposit")];
  return line("deposit", t("fees.line.deposit"), amount, [rule], t, {
    isEstimate: rule.figure.kind === "one-way-ticket",
    why,
  });
}

/** A deposit's ceiling in a word or two. */
export function depositWords(figure: Figure, t: Translate): string {
  const vnd = (amount: number) => formatVndRange(amount, amount, t.lang);
  if (figure.kind === "vnd") return vnd(figure.most);
  return figure.kind === "one-way-ticket"
    ? t("fees.about", { amount: vnd(figure.usualVnd) })
    : t("fees.none");
}

function ticketLine({ isTicketFree, usualTicket }: Charges, rule: Rule, t: Translate): ChargeLine {
  const doubt = doubtWords(rule, t);
  const usual =
    usualTicket?.figure.kind === "vnd"
      ? [
          t("law.figure.usual-ticket", {
            most: formatVndRange(usualTicket.figure.most, usualTicket.figure.most, t.lang),
          }),
        ]
      : [];
  const why = [
    ruleWords(rule, t),
    ...(rule.condition ? [t(`law.condition.${rule.condition}`)] : []),
    ...(isTicketFree ? [] : usual),
    ...(doubt ? [doubt] : []),
  ];
  return line(
    "ticket",
    t("fees.line.ticket"),
    t(isTicketFree ? "fees.amount.foreign" : "fees.amount.receipt"),
    [rule],
    t,
    { isEstimate: doubt !== null, why },
  );
}

function costsLine({ training }: Charges, usual: Rule, t: Translate): ChargeLine {
  const most =
    usual.figure.kind === "vnd" ? formatVndRange(usual.figure.most, usual.figure.most, t.lang) : "";
  const why = [t("fees.why.costs", { most }), ...(training ? [ruleWords(training, t)] : [])];
  return line(
    "costs",
    t("fees.line.costs"),
    t("fees.amount.receipt"),
    training ? [training] : [],
    t,
    { why },
  );
}

function deductionLine(rule: Rule, t: Translate): ChargeLine {
  const { figure } = rule;
  const doubt = doubtWords(rule, t);
  const why = [
    ruleWords(rule, t),
    ...(rule.condition ? [t(`law.condition.${rule.condition}`)] : []),
    ...(doubt ? [doubt] : []),
  ];
  return line("deduction", t("fees.line.deduction"), deductionWords(figure, t), [rule], t, {
    isEstimate: doubt !== null,
    why,
  });
}

function deductionWords(figure: Figure, t: Translate): string {
  if (figure.kind === "percent-of-wage") return t("fees.amount.percent", { most: figure.most });
  return figure.kind === "money-most"
    ? t("fees.amount.most", { most: formatMoney(figure.most, t.lang) })
    : t("fees.none");
}

function earlyLine(t: Translate): ChargeLine {
  return line(
    "early",
    t("fees.line.early"),
    t("fees.amount.training-only"),
    BEFORE_APPROVAL_RULES,
    t,
    { why: BEFORE_APPROVAL_RULES.map((rule) => ruleWords(rule, t)) },
  );
}

function extensionLine(rule: Rule, t: Translate): ChargeLine {
  const rate =
    rule.figure.kind === "wage-months" ? monthsOfWage(rule.figure.perTwelveMonths, t) : "";
  return line(
    "extension",
    t("fees.line.extension"),
    t("fees.amount.most", { most: rate }),
    [rule],
    t,
    {
      why: [ruleWords(rule, t), ...(rule.condition ? [t(`law.condition.${rule.condition}`)] : [])],
    },
  );
}

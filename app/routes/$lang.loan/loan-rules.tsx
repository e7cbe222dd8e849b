// The rules of the decree, the papers and the grants, each with its article, and called an estimate where it is one.
import { SOURCES } from "#app/domain/law/rules/source.ts";
import { doubtWords } from "#app/ui/rule-words.ts";
import { baseRateOn, GRANTS, loanPercentOn } from "#app/domain/law/loan.ts";
import type { Grant, LoanRule } from "#app/domain/law/loan.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { citation } from "#app/domain/law/rules/source.ts";
import { formatDay, formatVndExact } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { percentWords } from "#app/ui/percent-words.ts";

type Article = keyof NonNullable<LoanRule["articles"]>;

/** One rule of the decree with its article under its name, or a setting of the portal, which has none and is called an estimate. */
type Term = { name: string; article: Article | null; value: string; note?: string };

export function LoanRules({ rule, on }: { rule: LoanRule; on: Day }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("loan.rules")}</h2>
      <dl className="panel pairs sums num">
        {[...termsOf(rule, t), ...ratesOf(rule, on, t)].map(({ name, article, value, note }) => (
          <div key={name}>
            <dt>
              {name}
              {article === null && (
                <>
                  {" "}
                  <span className="about">{t("sum.estimate")}</span>
                </>
              )}
              {article !== null && rule.articles !== null && (
                <small>{citation(rule.articles[article], t.lang)}</small>
              )}
            </dt>
            <dd>
              {value}
              {note && <small>{note}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function termsOf(rule: LoanRule, t: Translate): Term[] {
  const above = formatVndRange(rule.collateralAboveVnd, rule.collateralAboveVnd, t.lang);
  const days = rule.answerWorkingDays;
  return [
    {
      name: t("loan.rule.who"),
      article: "who",
      value: t(
        rule.borrowers.includes("anyone") ? "loan.rule.who.anyone" : "loan.rule.who.priority",
      ),
    },
    {
      name: t("loan.rule.ceiling"),
      article: "ceiling",
      value: t("loan.rule.ceiling.value", { percent: rule.ceilingPercent }),
      note: t("loan.rule.ceiling.note"),
    },
    {
      name: t("loan.rule.collateral"),
      article: "collateral",
      value: t("loan.rule.collateral.value", { above }),
    },
    {
      name: t("loan.rule.term"),
      article: "term",
      value: t("loan.rule.term.value"),
      note: t("loan.rule.term.note"),
    },
    ...(days === null
      ? []
      : [
          {
            name: t("loan.rule.answer"),
            article: "answer" as const,
            value: t("loan.rule.answer.value", { days }),
          },
        ]),
  ];
}

function ratesOf(rule: LoanRule, on: Day, t: Translate): Term[] {
  const terms = (["anyone", "priority"] as const).flatMap((borrower): Term[] => {
    const percent = loanPercentOn(on, borrower);
    const share = rule.ratePercent?.[borrower];
    if (percent === null || share === undefined) return [];
    return [
      {
        name: t(borrower === "anyone" ? "loan.rule.rate" : "loan.rule.rate.priority"),
        article: "rate",
        value: t("loan.rule.rate.value", { share }),
        note: t("loan.rule.rate.note", { percent: percentWords(percent, t) }),
      },
    ];
  });
  return [
    ...terms,
    ...baseOf(on, t),
    {
      name: t("loan.rule.overdue"),
      article: "rate",
      value: t("loan.rule.overdue.value", { percent: rule.overduePercent }),
    },
  ];
}

/** The rate that the shares are of: a setting with its day, until the bank's own figure is confirmed. */
function baseOf(on: Day, t: Translate): Term[] {
  const base = baseRateOn(on);
  if (base === null) return [];
  return [
    {
      name: t("loan.rule.base"),
      article: null,
      value: t("loan.rule.base.value", { percent: percentWords(base.percent, t) }),
      note: t("loan.rule.base.note", { day: formatDay(base.validFrom, t.lang) }),
    },
  ];
}

export function Papers({ rule }: { rule: LoanRule }) {
  const t = useTranslate();
  const above = formatVndRange(rule.collateralAboveVnd, rule.collateralAboveVnd, t.lang);
  return (
    <section>
      <h2>{t("loan.papers")}</h2>
      <ul className="ticks">
        {rule.papers.map((paper) => (
          <li key={paper}>
            {paper === "collateral-papers"
              ? t("loan.paper.collateral-papers", { above })
              : t(`loan.paper.${paper}`)}
          </li>
        ))}
      </ul>
      {rule.articles !== null && (
        <p className="small soft">{citation(rule.articles.papers, t.lang)}</p>
      )}
    </section>
  );
}

export function Grants() {
  const t = useTranslate();
  return (
    <section id="grants">
      <h2>
        {t("loan.grants")} <span className="about">{t("sum.estimate")}</span>
      </h2>
      <p>{t("loan.grants.who")}</p>
      <ul className="list mb-4">
        {(["poor", "minority", "merit", "land"] as const).map((group) => (
          <li key={group}>{t(`loan.group.${group}`)}</li>
        ))}
      </ul>
      <dl className="panel pairs sums num">
        {GRANTS.rows.map((grant) => (
          <div key={grant.code}>
            <dt>{t.find(`loan.grant.${grant.code}`) ?? grant.code}</dt>
            <dd>{grantWords(grant, t)}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft mt-2">{citation(GRANTS.article, t.lang)}</p>
    </section>
  );
}

function grantWords({ mostVnd, per }: Grant, t: Translate): string {
  return mostVnd === null
    ? t("loan.per.fee")
    : t(`loan.per.${per}`, { most: formatVndExact(mostVnd, t.lang) });
}

export function HowSure({ rule }: { rule: LoanRule }) {
  const t = useTranslate();
  return (
    <p className="small soft mt-2">
      {t("loan.sure", {
        source: SOURCES[rule.source],
        sure: doubtWords({ ...rule, isUncertain: false }, t) ?? t("law.confidence.high"),
      })}
    </p>
  );
}

// Who may apply for an order, what the work is, and the steps with their dates.
import { daysBetween } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { isEducationLevel } from "#app/domain/catalogue/education.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { formatDay, formatMonths, formatVnd, formatYearMonth } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { requirementWords } from "#app/ui/language-words.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { Pairs } from "#app/ui/pairs.tsx";
import type { Pair } from "#app/ui/pairs.tsx";
import { sentenceCase } from "#app/ui/sentence-case.ts";
import { programmeName } from "#app/ui/order-words.ts";

export function WhoMayApply({ order }: { order: OrderPage }) {
  const t = useTranslate();
  const pairs: Pair[] = [
    {
      name: t("order.who.language"),
      value: requirementWords(order.languages, order.market, t),
      note: languageNote(order, t),
    },
    { name: t("order.who.age"), value: ageWords(order, t) },
    { name: t("order.who.sex"), value: sentenceCase(t(`site.gender.${order.gender}`)) },
    { name: t("order.who.education"), value: educationWords(order.education, t) },
    { name: t("order.who.experience"), value: experienceWords(order.experienceMonths, t) },
    ...finished(order.finishedProgramme, t),
  ];
  return (
    <section>
      <h2>{t("order.who")}</h2>
      <Pairs pairs={pairs} />
    </section>
  );
}

/** Months from zero are an estimate, and are told so. */
function languageNote({ languages, languageMonths }: OrderPage, t: Translate): string | null {
  const asked = languages.filter(({ test }) => test !== "none");
  if (asked.length > 0 && asked.every(({ taughtBeforeDeparture }) => taughtBeforeDeparture))
    return t("order.who.language.taught");
  return languageMonths > 0
    ? t("order.who.language.months", { months: formatMonths(languageMonths, t.lang) })
    : null;
}

function ageWords({ ageMin, ageMax }: OrderPage, t: Translate): string {
  return ageMax === null
    ? t("order.who.age.from", { min: ageMin })
    : t("order.who.age.between", { min: ageMin, max: ageMax });
}

function educationWords(education: string, t: Translate): string {
  const level = isEducationLevel(education) ? education : "none";
  const words = t(`site.education.${level}`);
  return level === "none" || level === "university"
    ? words
    : t("order.who.education.least", { level: words });
}

function experienceWords(months: number, t: Translate): string {
  return months === 0
    ? t("order.who.experience.none")
    : t("order.who.experience.months", { months: formatMonths(months, t.lang) });
}

function finished(programme: string, t: Translate): Pair[] {
  if (programme !== "intern-2" && programme !== "intern-3") return [];
  return [{ name: t("order.who.finished"), value: t(`order.who.finished.${programme}`) }];
}

export function TheWork({ order }: { order: OrderPage }) {
  const t = useTranslate();
  const pairs = [
    { name: t("order.work.trade"), value: findTrade(order.trade)?.names[t.lang] ?? order.trade },
    { name: t("order.work.employer"), value: order.employer },
    { name: t("order.work.place"), value: order.workplace },
    { name: t("order.work.programme"), value: programmeName(order.programme, t.lang) },
  ];
  return (
    <section>
      <h2>{t("order.work")}</h2>
      <Pairs pairs={pairs.filter(({ value }) => value !== "")} />
      {order.description !== "" && (
        <p className="mt-2" lang="vi">
          {order.description}
        </p>
      )}
    </section>
  );
}

/** The service fee only after signing: Law 69/2020/QH14 art. 23.2. Refund after 180 days: art. 26.2. */
export function Steps({ order, today }: { order: OrderPage; today: Day }) {
  const t = useTranslate();
  const until = t("order.steps.apply.until", { day: formatDay(order.applyBy, t.lang) });
  const left = t("order.steps.apply.left", { days: daysBetween(today, order.applyBy) });
  const steps = [
    [t("order.steps.apply"), `${until} ${left} ${t("order.steps.apply.free")}`],
    [
      t("order.steps.interview"),
      order.interviewOn === null ? t("order.steps.unset") : formatDay(order.interviewOn, t.lang),
    ],
    [t("order.steps.sign"), signWords(order, t)],
    [t("order.steps.learn"), t("order.steps.learn.must")],
    [t("order.steps.leave"), `${departure(order, t)} ${t("order.steps.leave.late")}`],
  ] as const;
  return (
    <section>
      <h2>{t("order.steps")}</h2>
      <ol className="steps num">
        {steps.map(([name, text]) => (
          <li key={name}>
            <b>{name}</b>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function signWords({ serviceVnd }: OrderPage, t: Translate): string {
  return serviceVnd > 0
    ? t("order.steps.sign.pay", { fee: formatVnd(serviceVnd, t.lang) })
    : t("order.steps.sign.free");
}

function departure({ departureOn }: OrderPage, t: Translate): string {
  return departureOn === null
    ? t("order.steps.unset")
    : t("order.steps.leave.expected", { month: formatYearMonth(departureOn, t.lang) });
}

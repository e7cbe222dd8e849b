// The form that makes the sum the reader's own: what they have, borrow, spend, and what a broker asked.
import type { Day } from "#app/domain/catalogue/day.ts";
import { formatDay, formatDecimal } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { percentWords } from "#app/ui/percent-words.ts";
import type { Range } from "#app/domain/law/estimates/living.ts";
import { MOST_ORDERS, USUAL_BROKER_VND } from "./sum-form.ts";
import type { SumField, SumQuestion } from "./sum-form.ts";

/** The bank's interest as the portal has it set: percent a year, for priority households too, and since which day. */
export type InterestSetting = { percent: number; priority: number; since: Day };

type ChangeFormProps = {
  codes: readonly string[];
  typed: SumQuestion["typed"];
  errorOf: (field: SumField | "o") => string | undefined;
  typedCode: string;
  interest: InterestSetting;
  livingVnd: Range<number> | null;
};

/** `codes` are the orders on the page, `livingVnd` the estimate where all of them share one. */
export function ChangeForm({
  codes,
  typed,
  errorOf,
  typedCode,
  interest,
  livingVnd,
}: ChangeFormProps) {
  const t = useTranslate();
  const amount = (field: Exclude<SumField, "rate">, standard = "") => ({
    name: field,
    value: typed[field] || standard,
    error: errorOf(field),
    inputMode: "decimal" as const,
    maxLength: 20,
    autoComplete: "off",
  });
  const isOpen = (["rate", "low", "high", "home"] as const).some((field) => typed[field] !== "");
  return (
    <form action={links.sum(t.lang)} className="panel" id="change">
      <h2>{t("sum.form")}</h2>
      <p className="small soft">{t("sum.form.lead")}</p>
      {codes.map((code) => (
        <input key={code} type="hidden" name="o" value={code} />
      ))}
      <div className="pair">
        <TextField {...amount("own", "0")} label={t("sum.form.own")} />
        <TextField
          {...amount("broker", String(USUAL_BROKER_VND / 1e6))}
          label={t("sum.form.broker")}
        />
      </div>
      <TextField {...amount("loan")} label={t("sum.form.loan")} hint={t("sum.form.loan.hint")} />
      <details open={isOpen}>
        <summary>{t("sum.form.more")}</summary>
        <TextField
          name="rate"
          label={t("sum.form.rate")}
          error={errorOf("rate")}
          inputMode="decimal"
          maxLength={10}
          autoComplete="off"
          value={typed.rate || formatDecimal(interest.percent, 2, t.lang)}
          hint={t("sum.form.rate.hint", {
            day: formatDay(interest.since, t.lang),
            percent: percentWords(interest.percent, t),
            priority: percentWords(interest.priority, t),
          })}
        />
        <p className="small soft m-0">
          {livingVnd === null
            ? t("sum.form.living.hint-many")
            : t("sum.form.living.hint", {
                range: formatVndRange(livingVnd.low, livingVnd.high, t.lang),
              })}
        </p>
        <div className="pair">
          <TextField {...amount("low")} label={t("sum.form.low")} />
          <TextField {...amount("high")} label={t("sum.form.high")} />
        </div>
        <TextField {...amount("home", "0")} label={t("sum.form.home")} />
      </details>
      {codes.length < MOST_ORDERS && (
        <TextField
          name="o"
          label={t("sum.form.add")}
          value={typedCode}
          error={errorOf("o")}
          maxLength={60}
          autoComplete="off"
        />
      )}
      <Button>{t("sum.form.button")}</Button>
    </form>
  );
}

// What stands beside a sum: the form that makes it the reader's own, the way to show it at home, orders to set beside it.
import type { Range } from "#app/domain/law/estimates/living.ts";
import { USUAL_BROKER_VND } from "#app/domain/law/estimates/broker.ts";
import type { InterestSetting } from "#app/domain/law/loan.ts";
import { formatDay, formatDecimal } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { percentWords } from "#app/ui/percent-words.ts";
import { OthersToCompare } from "./others.tsx";
import type { SumData } from "./sum-data.server.ts";
import { MOST_ORDERS } from "./sum-form.ts";
import type { SumField, SumProblems, SumQuestion } from "./sum-form.ts";
import type { AddressOf, NamedSum } from "./sum-words.ts";

type BesideProps = {
  page: SumData;
  named: readonly NamedSum[];
  problems: SumProblems;
  address: AddressOf;
  origin: string;
};

/** `origin` is the site's public address, without a slash at its end. */
export function Beside({ page, named, problems, address, origin }: BesideProps) {
  const codes = page.entries.map(({ order }) => order.code);
  const livings = new Set(named.map(({ sum }) => JSON.stringify(sum.usualLivingVnd)));
  const [first] = named;
  return (
    <>
      {codes.length < MOST_ORDERS && (
        <OthersToCompare orders={page.similar} href={(code) => address([...codes, code])} />
      )}
      <ChangeForm
        codes={codes}
        typed={page.question.typed}
        errorOf={problems.of}
        typedCode={problems.typedCode}
        interest={page.interest}
        livingVnd={first && livings.size === 1 ? first.sum.usualLivingVnd : null}
      />
      <SendHome address={origin + address(codes)} />
    </>
  );
}

/** `codes` are the orders on the page, `livingVnd` the estimate where all of them share one. */
type ChangeFormProps = {
  codes: readonly string[];
  typed: SumQuestion["typed"];
  errorOf: (field: SumField | "o") => string | undefined;
  typedCode: string;
  interest: InterestSetting;
  livingVnd: Range<number> | null;
};

function ChangeForm(props: ChangeFormProps) {
  const t = useTranslate();
  const { codes, errorOf, typedCode } = props;
  return (
    <form action={links.sum(t.lang)} className="panel" id="change">
      <h2>{t("sum.form")}</h2>
      <p className="small soft">{t("sum.form.lead")}</p>
      {codes.map((code) => (
        <input key={code} type="hidden" name="o" value={code} />
      ))}
      <div className="pair">
        <TextField {...amount(props, "own", "0")} label={t("sum.form.own")} />
        <TextField
          {...amount(props, "broker", String(USUAL_BROKER_VND / 1e6))}
          label={t("sum.form.broker")}
        />
      </div>
      <TextField
        {...amount(props, "loan")}
        label={t("sum.form.loan")}
        hint={t("sum.form.loan.hint")}
      />
      <MoreFigures {...props} />
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

/** An amount in millions; `standard` stands where nothing is typed. */
function amount(
  { typed, errorOf }: ChangeFormProps,
  field: Exclude<SumField, "rate">,
  standard = "",
) {
  return {
    name: field,
    value: typed[field] || standard,
    error: errorOf(field),
    inputMode: "decimal" as const,
    maxLength: 20,
    autoComplete: "off",
  };
}

/** Interest, living and what is sent home: open where one of them was typed. */
function MoreFigures(props: ChangeFormProps) {
  const t = useTranslate();
  const { typed, livingVnd } = props;
  const isOpen = (["rate", "low", "high", "home"] as const).some((field) => typed[field] !== "");
  return (
    <details open={isOpen}>
      <summary>{t("sum.form.more")}</summary>
      <InterestField {...props} />
      <p className="small soft m-0">
        {livingVnd === null
          ? t("sum.form.living.hint-many")
          : t("sum.form.living.hint", {
              range: formatVndRange(livingVnd.low, livingVnd.high, t.lang),
            })}
      </p>
      <div className="pair">
        <TextField {...amount(props, "low")} label={t("sum.form.low")} />
        <TextField {...amount(props, "high")} label={t("sum.form.high")} />
      </div>
      <TextField {...amount(props, "home", "0")} label={t("sum.form.home")} />
    </details>
  );
}

function InterestField({ typed, errorOf, interest }: ChangeFormProps) {
  const t = useTranslate();
  return (
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
  );
}

/** `address` is the whole address of the page. The link opens the phone's own messages, with nothing sent yet. */
function SendHome({ address }: { address: string }) {
  const t = useTranslate();
  const body = encodeURIComponent(t("sum.send.body", { address }));
  return (
    <section className="panel">
      <h2>{t("sum.send")}</h2>
      <p className="small">{t("sum.send.text")}</p>
      <p>
        <a className="btn quiet" href={`sms:?&body=${body}`}>
          {t("sum.send.sms")}
        </a>
      </p>
      <p className="small soft m-0">{address}</p>
    </section>
  );
}

// The form: which order or programme, and what was asked, charge by charge.
import { TRADE_GROUPS } from "#app/domain/catalogue/trade-group.ts";
import { TRADES } from "#app/domain/catalogue/trade.ts";
import type { Lang } from "#app/domain/catalogue/names.ts";
import { ASKED_KINDS } from "#app/domain/law/asked.ts";
import { feeSum } from "#app/domain/law/terms.ts";
import type { FeeKind } from "#app/domain/law/terms.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { formatVnd } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { programmeGroups } from "#app/ui/programme-options.ts";
import type { AskedQuestion } from "./asked-form.ts";

type FormProps = {
  question: AskedQuestion;
  order: OrderPage | null;
  errorOf: (field: string) => string | undefined;
};

export function AskedForm(props: FormProps) {
  const t = useTranslate();
  const { question, order } = props;
  return (
    <form action={links.asked(t.lang)} className="panel mb-4" id="form">
      <h2>{t("fees.asked.which")}</h2>
      <TextField
        {...text(props, "o")}
        label={t("fees.asked.code")}
        hint={t("fees.asked.code.hint")}
      />
      <details open={!question.hasCode || order === null}>
        <summary>{t("fees.asked.no-code")}</summary>
        <CaseFields {...props} />
      </details>
      <h2>{t("fees.asked.sums")}</h2>
      <p className="small soft">{t("fees.asked.sums.hint")}</p>
      <ChargeFields {...props} />
      <Button>{t("fees.asked.button")}</Button>
    </form>
  );
}

function text({ question, errorOf }: FormProps, name: string) {
  return {
    name,
    value: question.typed[name] ?? "",
    error: errorOf(name),
    maxLength: 60,
    autoComplete: "off",
  };
}

/** Each charge with what the order declares beside it. */
function ChargeFields(props: FormProps) {
  const t = useTranslate();
  return (
    <div className="sheet">
      {ASKED_KINDS.map((kind) => (
        <TextField
          key={kind}
          {...text(props, kind)}
          inputMode="decimal"
          label={t(`fees.asked.kind.${kind}`)}
          hint={declaredWords(props.order, kind, t)}
        />
      ))}
      <TextField
        {...text(props, "othername")}
        label={t("fees.asked.kind.other-name")}
        hint={t("fees.asked.kind.other-hint")}
      />
      <TextField {...text(props, "other")} inputMode="decimal" label={t("fees.asked.kind.other")} />
    </div>
  );
}

function declaredWords(order: OrderPage | null, kind: FeeKind, t: Translate): string | undefined {
  if (order === null) return undefined;
  const vnd = feeSum(order.terms.fees, kind);
  return vnd === 0
    ? t("fees.asked.declared-none")
    : t("fees.asked.declared", { most: formatVnd(vnd, t.lang) });
}

function CaseFields(props: FormProps) {
  const t = useTranslate();
  const {
    question: { typed },
    errorOf,
  } = props;
  return (
    <>
      <SelectField
        name="programme"
        label={t("fees.asked.programme")}
        value={typed["programme"] ?? ""}
        error={errorOf("programme")}
        options={[{ value: "", label: t("fees.asked.programme.none") }]}
        groups={programmeGroups(t.lang)}
      />
      <SelectField
        name="trade"
        label={t("fees.asked.trade")}
        value={typed["trade"] ?? ""}
        options={[{ value: "", label: t("fees.asked.trade.none") }]}
        groups={tradeGroups(t.lang)}
      />
      <LengthAndWage {...props} />
    </>
  );
}

function LengthAndWage({ question: { typed, order }, errorOf }: FormProps) {
  const t = useTranslate();
  return (
    <>
      <div className="pair">
        <TextField
          name="months"
          label={t("fees.asked.months")}
          value={typed["months"] || String(order?.contractMonths ?? 36)}
          error={errorOf("months")}
          inputMode="numeric"
          maxLength={5}
          autoComplete="off"
        />
        <TextField
          name="wage"
          label={t("fees.asked.wage")}
          value={typed["wage"] ?? ""}
          error={errorOf("wage")}
          maxLength={30}
          autoComplete="off"
        />
      </div>
      <p className="small soft">{t("fees.asked.wage.hint")}</p>
    </>
  );
}

function tradeGroups(lang: Lang) {
  return TRADE_GROUPS.map(({ code, names }) => ({
    label: names[lang],
    options: TRADES.filter(({ group }) => group === code).map((trade) => ({
      value: trade.code,
      label: trade.names[lang],
    })),
  }));
}

// The form: one sum and the programme first; what makes the answer firmer, and the charges one by one, are folded.
import type { ReactNode } from "react";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { ASKED_KINDS } from "#app/domain/law/asked.ts";
import type { AskedAnswer } from "#app/domain/law/asked.ts";
import type { AskedLine } from "#app/domain/law/asked-lines.ts";
import {
  chargesOf,
  finishedMatters,
  isFreeAfterInternship,
  isTradeWanting,
  lowerCaps,
  tradesThatMatter,
} from "#app/domain/law/charges.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import { feeSum } from "#app/domain/law/terms.ts";
import type { FeeKind } from "#app/domain/law/terms.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { programmeGroups } from "#app/ui/programme-options.ts";
import type { AskedQuestion } from "./asked-form.ts";
import { sumWords } from "./sum-words.ts";

type FormProps = {
  question: AskedQuestion;
  order: OrderPage | null;
  on: Day;
  answer: AskedAnswer | null;
  errorOf: (field: string) => string | undefined;
};

export function AskedForm(props: FormProps) {
  const t = useTranslate();
  return (
    <form action={links.asked(t.lang)} className="panel mb-4" id="form">
      <TextField
        {...text(props, "total")}
        label={t("fees.asked.all")}
        hint={t("fees.asked.all.hint")}
      />
      <ProgrammeChoice {...props} />
      <OpenQuestions {...props} />
      <Folded
        props={props}
        fields={CASE_FIELDS}
        isWanted={props.answer?.lines.some(isForCase) ?? false}
        name={t("fees.asked.more")}
      >
        <p className="small soft">{t("fees.asked.more.hint")}</p>
        <CaseFields {...props} />
      </Folded>
      <Folded props={props} fields={CHARGE_FIELDS} name={t("fees.asked.split")}>
        <p className="small soft">{t("fees.asked.split.hint")}</p>
        <ChargeFields {...props} />
      </Folded>
      <Button>{t("fees.asked.button")}</Button>
    </form>
  );
}

/** An order that is known by its code says its programme. */
function ProgrammeChoice({ question, order, errorOf }: FormProps) {
  const t = useTranslate();
  const typed = question.typed["programme"] ?? "";
  if (order !== null && typed === "") return null;
  return (
    <SelectField
      name="programme"
      label={t("fees.asked.programme")}
      value={typed}
      error={errorOf("programme")}
      options={[{ value: "", label: t("fees.asked.programme.none") }]}
      groups={programmeGroups(t.lang)}
    />
  );
}

const CASE_FIELDS = ["o", "months", "wage", "trade", "finished", "same", "foreign"] as const;
const CHARGE_FIELDS = [...ASKED_KINDS, "other", "othername"] as const;

type FoldedProps = {
  props: FormProps;
  fields: readonly string[];
  isWanted?: boolean;
  name: string;
  children: ReactNode;
};

/** Whether the charge could be told more firmly, were more known of the case. */
function isForCase({ reason }: AskedLine): boolean {
  return ["months", "wage", "finished", "strict", "trade"].includes(reason);
}

/** Open where something stands in it, so that nothing typed is out of sight, and where the answer wants it. */
function Folded({
  props: { question, errorOf },
  fields,
  isWanted = false,
  name,
  children,
}: FoldedProps) {
  const isUsed = fields.some(
    (field) => (question.typed[field] ?? "") !== "" || errorOf(field) !== undefined,
  );
  return (
    <details open={isUsed || isWanted}>
      <summary>{name}</summary>
      {children}
    </details>
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
          label={t(`fees.asked.kind.${kind}`)}
          hint={declaredWords(props.order, kind, t)}
        />
      ))}
      <TextField
        {...text(props, "othername")}
        label={t("fees.asked.kind.other-name")}
        hint={t("fees.asked.kind.other-hint")}
      />
      <TextField {...text(props, "other")} label={t("fees.asked.kind.other")} />
    </div>
  );
}

function declaredWords(order: OrderPage | null, kind: FeeKind, t: Translate): string | undefined {
  if (order === null) return undefined;
  const vnd = feeSum(order.terms.fees, kind);
  return vnd === 0
    ? t("fees.asked.declared-none")
    : t("fees.asked.declared", { most: sumWords(vnd, t) });
}

function CaseFields(props: FormProps) {
  const t = useTranslate();
  return (
    <>
      <div className="pair">
        <TextField {...text(props, "wage")} label={t("fees.asked.wage")} />
        <TextField {...text(props, "months")} label={t("fees.asked.months")} inputMode="numeric" />
      </div>
      <p className="small soft">{t("fees.asked.wage.hint")}</p>
      <ProgrammeFields {...props} />
      <TextField
        {...text(props, "o")}
        label={t("fees.asked.code")}
        hint={t("fees.asked.code.hint")}
      />
    </>
  );
}

/** What the ceilings hang on: the programme that was chosen, or the order that was named. */
function caseOf({ question, order }: FormProps): RuleCase | null {
  return question.order ?? order?.terms ?? null;
}

/** What makes the ceiling nought or three times as high is asked in the open. */
function OpenQuestions(props: FormProps) {
  const order = caseOf(props);
  if (order === null) return null;
  return (
    <>
      {isPastAsked(order, props.on) && <FinishedChoice {...props} />}
      {isCrewAsked(order) && <TradeChoice {...props} />}
    </>
  );
}

/** Whether it is asked in the open, what was answered before or not. */
function isPastAsked(order: RuleCase, on: Day): boolean {
  return isFreeAfterInternship({ ...order, finishedProgramme: "none" }, on);
}

function isCrewAsked(order: RuleCase): boolean {
  return isTradeWanting({ ...order, trade: "" });
}

/** What changes the ceilings, each only where it does for the programme. */
function ProgrammeFields(props: FormProps) {
  const t = useTranslate();
  const { question, on } = props;
  const order = caseOf(props);
  if (order === null) return null;
  const isOfSameSide = lowerCaps(order, on).some(
    ({ condition }) => condition === "same-agency-and-supervising-body",
  );
  return (
    <>
      {!isCrewAsked(order) && <TradeChoice {...props} />}
      {!isPastAsked(order, on) && finishedMatters(order, on) && <FinishedChoice {...props} />}
      {isOfSameSide && (
        <SelectField
          name="same"
          label={t("fees.asked.same")}
          value={question.sameSide ?? ""}
          options={[
            { value: "", label: t("fees.asked.same.unknown") },
            { value: "yes", label: t("fees.asked.same.yes") },
            { value: "no", label: t("fees.asked.same.no") },
          ]}
        />
      )}
      {props.order === null && chargesOf(order, on).foreignSide !== null && (
        <TextField
          {...text(props, "foreign")}
          label={t("fees.asked.foreign")}
          hint={t("fees.asked.foreign.hint")}
        />
      )}
    </>
  );
}

function FinishedChoice({ question }: FormProps) {
  const t = useTranslate();
  return (
    <SelectField
      name="finished"
      label={t("fees.asked.finished")}
      value={question.finished ?? ""}
      options={[
        { value: "", label: t("fees.asked.finished.unknown") },
        ...(["none", "intern-2", "intern-3"] as const).map((value) => ({
          value,
          label: t(`fees.form.finished.${value}`),
        })),
      ]}
    />
  );
}

/** An order says its trade itself. */
function TradeChoice({ question: { order, typed }, on }: FormProps) {
  const t = useTranslate();
  const trades = order && tradesThatMatter({ ...order, finishedProgramme: "none" }, on);
  if (trades === null || trades.length === 0) return null;
  return (
    <SelectField
      name="trade"
      label={t("fees.asked.trade")}
      value={typed["trade"] ?? ""}
      options={[
        { value: "", label: t("fees.asked.trade.none") },
        ...trades.map((code) => ({ value: code, label: findTrade(code)?.names[t.lang] ?? code })),
      ]}
    />
  );
}

// The form of one programme: length, wage, and the trade and past internship where they change what may be charged.
import { findMarket } from "#app/domain/catalogue/market.ts";
import { fromMajor } from "#app/domain/catalogue/currency.ts";
import type { Currency } from "#app/domain/catalogue/currency.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import type { Programme } from "#app/domain/catalogue/programme.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { finishedMatters, tradesThatMatter } from "#app/domain/law/charges.ts";
import type { RuleCase } from "#app/domain/law/rules/scope.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import type { FeesField, FeesQuestion } from "./fees-form.ts";

/** A month's wage as an example of how to write one, major units. */
const EXAMPLE: Record<Currency, number> = {
  VND: 30_000_000,
  JPY: 195_000,
  KRW: 2_500_000,
  TWD: 31_000,
  EUR: 1_100,
  USD: 1_000,
};

type CaseFormProps = {
  programme: Programme;
  order: RuleCase;
  on: Day;
  typed: FeesQuestion["typed"];
  errorOf: (field: FeesField) => string | undefined;
};

export function CaseForm(props: CaseFormProps) {
  const t = useTranslate();
  const { programme, order, on } = props;
  return (
    <form action={links.fees(t.lang)} className="panel mb-4">
      <h2>{t("fees.form")}</h2>
      <input type="hidden" name="programme" value={programme.code} />
      <LengthAndWage {...props} />
      <TradeChoice order={order} on={on} />
      {finishedMatters(order, on) && (
        <SelectField
          name="finished"
          label={t("fees.form.finished")}
          value={order.finishedProgramme}
          options={(["none", "intern-2", "intern-3"] as const).map((value) => ({
            value,
            label: t(`fees.form.finished.${value}`),
          }))}
        />
      )}
      <Button>{t("fees.form.button")}</Button>
    </form>
  );
}

function LengthAndWage({ programme, order, typed, errorOf }: CaseFormProps) {
  const t = useTranslate();
  const currency = findMarket(programme.market)?.currency ?? "VND";
  return (
    <>
      <div className="pair">
        <TextField
          name="months"
          label={t("fees.form.months")}
          value={typed.months || String(order.contractMonths)}
          error={errorOf("months")}
          inputMode="numeric"
          maxLength={5}
          autoComplete="off"
        />
        <TextField
          name="wage"
          label={t("fees.form.wage")}
          value={typed.wage}
          error={errorOf("wage")}
          maxLength={30}
          autoComplete="off"
        />
      </div>
      <p className="small soft">
        {t("fees.form.wage.hint", {
          example: formatMoney(fromMajor(EXAMPLE[currency], currency), t.lang),
        })}
      </p>
    </>
  );
}

/** Only where the trade changes what may be charged. */
function TradeChoice({ order, on }: Pick<CaseFormProps, "order" | "on">) {
  const t = useTranslate();
  const trades = tradesThatMatter({ ...order, finishedProgramme: "none" }, on);
  if (trades.length === 0) return null;
  return (
    <SelectField
      name="trade"
      label={t("fees.form.trade")}
      value={trades.includes(order.trade) ? order.trade : ""}
      options={[
        { value: "", label: t("fees.form.trade.other") },
        ...trades.map((code) => ({
          value: code,
          label: findTrade(code)?.names[t.lang] ?? code,
        })),
      ]}
    />
  );
}

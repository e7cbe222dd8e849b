// The form for one sum, what has to be paid before a bank lends, and where one asks for a loan.
import type { Borrower } from "#app/domain/law/loan.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { formatMonths } from "#app/i18n/format.ts";
import { CONTRACT_MONTHS } from "./loan-form.ts";

type LoanFormProps = {
  typed: string;
  contractMonths: number;
  borrower: Borrower;
  error: string | undefined;
};

export function LoanForm({ typed, contractMonths, borrower, error }: LoanFormProps) {
  const t = useTranslate();
  return (
    <form action={links.loan(t.lang)} className="panel mb-4">
      <h2>{t("loan.form")}</h2>
      <TextField
        name="sum"
        label={t("loan.form.sum")}
        value={typed}
        error={error}
        inputMode="decimal"
        maxLength={20}
        autoComplete="off"
      />
      <SelectField
        name="months"
        label={t("loan.form.months")}
        value={String(contractMonths)}
        options={CONTRACT_MONTHS.map((months) => ({
          value: String(months),
          label: formatMonths(months, t.lang),
        }))}
      />
      <SelectField
        name="who"
        label={t("loan.form.who")}
        value={borrower}
        options={(["anyone", "priority"] as const).map((value) => ({
          value,
          label: t(`loan.who.${value}`),
        }))}
      />
      <Button>{t("loan.form.button")}</Button>
    </form>
  );
}

export function Where() {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("loan.where")}</h2>
      <ul className="list">
        {(["bank", "when", "free", "sharks"] as const).map((each) => (
          <li key={each}>{t(`loan.where.${each}`)}</li>
        ))}
      </ul>
      <div className="mt-3">
        <CallCentre />
      </div>
    </section>
  );
}

/** The bank lends after the contract is signed, so some costs have to be met before. */
export function BeforeTheLoan() {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("loan.before")}</h2>
      <ul className="list">
        {(["what", "bank", "agency", "ask", "keep"] as const).map((each) => (
          <li key={each}>{t(`loan.before.${each}`)}</li>
        ))}
        <li>
          <a href="#grants">{t("loan.before.grant")}</a>
        </li>
      </ul>
    </section>
  );
}

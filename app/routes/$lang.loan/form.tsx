// The form for one sum, and where one asks for a loan.
import type { Borrower } from "#app/domain/law/loan.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";

type LoanFormProps = { typed: string; borrower: Borrower; error: string | undefined };

export function LoanForm({ typed, borrower, error }: LoanFormProps) {
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

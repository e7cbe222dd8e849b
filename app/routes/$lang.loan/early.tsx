// Coming home before the contract ends: what is owed still, what the agency gives back, and who pays.
import { citation } from "#app/domain/law/rules/source.ts";
import { homeEarly } from "#app/domain/law/repayment.ts";
import type { RepaymentPlan } from "#app/domain/law/repayment.ts";
import { formatMonths } from "#app/i18n/format.ts";
import { formatVndRange } from "#app/i18n/format-range.ts";
import { useTranslate } from "#app/ui/language.tsx";

const REFUND_ARTICLE = "Law 69/2020/QH14 art. 23";

export function HomeEarly({ plan }: { plan: RepaymentPlan }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("loan.early")}</h2>
      <EarlyTable plan={plan} />
      <ul className="list mt-2">
        <li>{t("loan.early.who")}</li>
        <li>{`${t("loan.early.fault")} (${citation(REFUND_ARTICLE, t.lang)})`}</li>
        <li>{t("loan.early.deposit")}</li>
        <li>{t("loan.early.call")}</li>
      </ul>
    </section>
  );
}

/** Nothing for a contract too short to come home early from by any of the rows. */
function EarlyTable({ plan }: { plan: RepaymentPlan }) {
  const t = useTranslate();
  const rows = homeEarly(plan);
  if (rows.length === 0) return null;
  return (
    <table className="caps panel num">
      <thead>
        <tr>
          <th scope="col">{t("loan.early.after")}</th>
          <th scope="col">{t("loan.early.left")}</th>
          <th scope="col">{t("loan.early.refund")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ month, leftVnd, refundPercent }) => (
          <tr key={month}>
            <th scope="row">{formatMonths(month, t.lang)}</th>
            <td>{formatVndRange(leftVnd, leftVnd, t.lang)}</td>
            <td>{t("loan.early.refund.value", { percent: refundPercent })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// What the check found: a warning above everything, then one verdict, and after each what to do next.
import type { CheckResult } from "#app/domain/brokers/check.ts";
import { formatDay } from "#app/i18n/format.ts";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Verdict } from "#app/ui/verdict.tsx";
import { Known } from "./known.tsx";
import { Unknown } from "./unknown.tsx";

export function Answer({ result }: { result: CheckResult }) {
  const { flag, agency } = result;
  return (
    <div aria-live="polite">
      {flag !== null && <Flagged flag={flag} />}
      {agency === null ? (
        <Unknown result={result} isFlagged={flag !== null} />
      ) : (
        <Known agency={agency} isFlagged={flag !== null} />
      )}
    </div>
  );
}

function Flagged({ flag }: { flag: NonNullable<CheckResult["flag"]> }) {
  const t = useTranslate();
  const day = formatDay(flag.flaggedOn, t.lang);
  return (
    <Verdict tone="bad" title={t("check.flag")}>
      <p>{t("check.flag.text", { value: flag.value, count: flag.reportCount, day })}</p>
      <p>{t("check.flag.reason", { reason: flag.reason.replace(/[.\s]+$/, "") })}</p>
      <ul className="mb-3">
        <li>{t("check.flag.pay")}</li>
        <li>{t("check.flag.keep")}</li>
        <li>{t("check.flag.call")}</li>
      </ul>
      <CallCentre tone="danger" />
    </Verdict>
  );
}

// What the check found of each thing that was typed: a warning above everything, then one verdict, and after each what to do next.
import type { CheckResult } from "#app/domain/brokers/check.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Appeal } from "#app/ui/appeal.tsx";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Verdict } from "#app/ui/verdict.tsx";
import { Known } from "./known.tsx";
import { shownText, Unknown } from "./unknown.tsx";

/** One answer after another; where there are several, each stands under what it answers. */
export function Answers({ results }: { results: readonly CheckResult[] }) {
  const t = useTranslate();
  const isOne = results.length === 1;
  return (
    <div aria-live="polite">
      {results.length > 1 && <p className="lead">{t("check.many", { count: results.length })}</p>}
      {results.map((result, at) => (
        <Answer key={at} result={result} heading={isOne ? null : shownText(result.written)} />
      ))}
    </div>
  );
}

function Answer({ result, heading }: { result: CheckResult; heading: string | null }) {
  const t = useTranslate();
  const { flag, agency, formerLine, kind, written, verdict } = result;
  return (
    <div data-kind={kind} data-value={written} data-verdict={flag === null ? verdict : "flagged"}>
      {heading !== null && <h2 className="num">{heading}</h2>}
      {flag !== null && <Flagged flag={flag} />}
      {agency === null ? (
        <Unknown result={result} isFlagged={flag !== null} />
      ) : (
        <Known agency={agency} isFlagged={flag !== null} />
      )}
      {formerLine !== null && (
        <p>{t("check.former-line", { value: formerLine.replace("+84", "0") })}</p>
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
      {flag.subject === "name" && <p>{t("check.flag.namesake")}</p>}
      <ul className="mb-3">
        <li>{t("check.flag.pay")}</li>
        <li>{t("check.flag.keep")}</li>
        <li>{t("check.flag.call")}</li>
      </ul>
      <CallCentre tone="danger" />
      <Appeal about="flag" />
    </Verdict>
  );
}

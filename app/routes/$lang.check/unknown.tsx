// The verdict on what stands in no register, and on a code that no order carries.
import type { CheckResult } from "#app/domain/brokers/check.ts";
import { formatDay } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Verdict } from "#app/ui/verdict.tsx";

/** Longer texts are cut where they are repeated; the box keeps all that was typed. */
const SHOWN = 80;

export function shownText(text: string): string {
  const letters = Array.from(text);
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : text;
}

export function Unknown({ result, isFlagged }: { result: CheckResult; isFlagged: boolean }) {
  const t = useTranslate();
  const { kind, written, registerDay, didYouMean } = result;
  if (registerDay === null)
    return (
      <Verdict tone="warn" title={t("check.no-register")}>
        <CallCentre />
      </Verdict>
    );
  return (
    <>
      <Verdict tone="warn" title={t("check.unknown")}>
        <p>{`${t(`check.unknown.${kind}`, { value: shownText(written) })} ${t("check.listed", { day: formatDay(registerDay, t.lang) })}`}</p>
        {kind === "page" && <p>{t("check.unknown.page.alike")}</p>}
        {!isFlagged && (
          <>
            <ul className="mb-3">
              <li>{t("check.unknown.pay")}</li>
              <li>{t("check.unknown.ask")}</li>
              <li>{t("check.unknown.call")}</li>
            </ul>
            <CallCentre />
          </>
        )}
      </Verdict>
      {didYouMean.length > 0 && <DidYouMean names={didYouMean} />}
    </>
  );
}

/** A code on a poster that no order carries: whoever printed it is not to be paid. */
export function UnknownCode({ typed }: { typed: string }) {
  const t = useTranslate();
  return (
    <Verdict tone="bad" title={t("check.code")}>
      <p>{t("check.code.text", { value: shownText(typed) })}</p>
      <ul className="mb-3">
        <li>{t("check.unknown.pay")}</li>
        <li>{t("check.unknown.call")}</li>
      </ul>
      <CallCentre />
    </Verdict>
  );
}

/** Near names are links to their own check: the reader decides, and the verdict above stands until then. */
function DidYouMean({ names }: { names: CheckResult["didYouMean"] }) {
  const t = useTranslate();
  return (
    <div className="panel mb-4">
      <p>{t("check.similar")}</p>
      <ul className="plain">
        {names.map(({ slug, name, licenceNumber, standing }) => (
          <li key={slug} className="py-2">
            <a href={links.check(t.lang, { q: name })}>{name}</a>
            <span className="small soft block">{`${t("site.licence", { number: licenceNumber })} · ${t(`site.licence.${standing}`)}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

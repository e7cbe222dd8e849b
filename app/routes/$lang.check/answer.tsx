// What the check found: a warning above everything, then one verdict, and after each what to do next.
import type { CheckedAgency, CheckResult } from "#app/domain/brokers/check.ts";
import { formatDay } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { CENTRE_PHONE, CENTRE_PHONE_LINK } from "#app/ui/centre.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { Verdict } from "#app/ui/verdict.tsx";

/** Longer texts are cut where they are repeated; the box keeps all that was typed. */
const SHOWN = 80;

export function shownText(text: string): string {
  const letters = Array.from(text);
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : text;
}

export function Answer({ result }: { result: CheckResult }) {
  const { flag, agency } = result;
  return (
    <div aria-live="polite">
      {flag !== null && <Flagged flag={flag} />}
      {agency === null ? <Unknown result={result} isFlagged={flag !== null} /> : <Known agency={agency} isFlagged={flag !== null} />}
    </div>
  );
}

function CallCentre({ tone }: { tone: "danger" | "quiet" }) {
  const t = useTranslate();
  return <p><a className={`btn ${tone}`} href={CENTRE_PHONE_LINK}>{t("site.error.call", { phone: CENTRE_PHONE })}</a></p>;
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

function Known({ agency, isFlagged }: { agency: CheckedAgency; isFlagged: boolean }) {
  if (agency.state !== "active") return <Ended agency={agency} state={agency.state} />;
  return agency.suspended ? <Suspended agency={agency} /> : <Licensed agency={agency} isFlagged={isFlagged} />;
}

/** A name alone proves little, since anyone can borrow it; a channel that the agency declared proves more. */
function Licensed({ agency, isFlagged }: { agency: CheckedAgency; isFlagged: boolean }) {
  const t = useTranslate();
  const { name, licenceNumber: number, matchedBy, matchedValue: value, slug, openOrders } = agency;
  const isNamed = matchedBy === "name" || matchedBy === "licence";
  const found = isNamed ? t(`check.licensed.${matchedBy}`, { name, number }) : t(`check.licensed.${matchedBy}`, { name, number, value });
  return (
    <Verdict tone="ok" title={t("check.licensed")}>
      <p>{`${found} ${t("check.listed", { day: formatDay(agency.listedOn, t.lang) })}`}</p>
      {isFlagged && <p><b>{t("check.flag.licensed")}</b></p>}
      <p><a href={links.agency(t.lang, slug)}>{openOrders > 0 ? t("check.orders", { count: openOrders }) : t("check.orders.none")}</a></p>
      <h3 className="mb-1">{t("check.next")}</h3>
      <ul>
        {isNamed && <li>{t("check.next.name.who")}</li>}
        {isNamed && <li>{t("check.next.name.call")}</li>}
        <li>{t("check.next.channel.code")}</li>
        <li>{t("check.next.sign")}</li>
      </ul>
    </Verdict>
  );
}

function Suspended({ agency }: { agency: CheckedAgency }) {
  const t = useTranslate();
  const listed = t("check.listed", { day: formatDay(agency.listedOn, t.lang) });
  return (
    <Verdict tone="bad" title={t("check.suspended")}>
      <p>{`${t("check.suspended.text", { name: agency.name, number: agency.licenceNumber })} ${listed}`}</p>
      <p>{t("check.suspended.wait")}</p>
      <p><a href={links.agency(t.lang, agency.slug)}>{t("check.orders.none")}</a></p>
    </Verdict>
  );
}

function Ended({ agency, state }: { agency: CheckedAgency; state: "returned" | "revoked" | "unlisted" }) {
  const t = useTranslate();
  const since = agency.stateOn === null ? "" : ` ${t("check.was.since", { day: formatDay(agency.stateOn, t.lang) })}`;
  const listed = t("check.listed", { day: formatDay(agency.listedOn, t.lang) });
  return (
    <Verdict tone="bad" title={t(`check.was.${state}`)}>
      <p>{`${t("check.was.text", { name: agency.name, number: agency.licenceNumber })}${since} ${listed}`}</p>
      <ul className="mb-3">
        <li>{t("check.was.pay")}</li>
        <li>{t("check.was.paid")}</li>
      </ul>
      <p><a href={links.agency(t.lang, agency.slug)}>{t("check.was.agency")}</a></p>
    </Verdict>
  );
}

function Unknown({ result, isFlagged }: { result: CheckResult; isFlagged: boolean }) {
  const t = useTranslate();
  const { kind, typed, registerDay, didYouMean } = result;
  if (registerDay === null) return <Verdict tone="warn" title={t("check.no-register")}><CallCentre tone="quiet" /></Verdict>;
  return (
    <>
      <Verdict tone="warn" title={t("check.unknown")}>
        <p>{`${t(`check.unknown.${kind}`, { value: shownText(typed) })} ${t("check.listed", { day: formatDay(registerDay, t.lang) })}`}</p>
        {kind === "page" && <p>{t("check.unknown.page.alike")}</p>}
        {!isFlagged && (
          <>
            <ul className="mb-3">
              <li>{t("check.unknown.pay")}</li>
              <li>{t("check.unknown.ask")}</li>
              <li>{t("check.unknown.call")}</li>
            </ul>
            <CallCentre tone="quiet" />
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
      <CallCentre tone="quiet" />
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
        {names.map(({ slug, name, licenceNumber, state }) => (
          <li key={slug} className="py-2">
            <a href={links.check(t.lang, { q: name })}>{name}</a>
            <span className="small soft block">{`${t("site.licence", { number: licenceNumber })} · ${t(`site.licence.${state}`)}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

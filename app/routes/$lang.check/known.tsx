// The verdict on a firm that the register knows: licensed, stopped for now, or licensed once.
import type { CheckedAgency } from "#app/domain/brokers/check.ts";
import { formatDay } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { Appeal } from "#app/ui/appeal.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Verdict } from "#app/ui/verdict.tsx";

export function Known({ agency, isFlagged }: { agency: CheckedAgency; isFlagged: boolean }) {
  const { standing } = agency;
  if (standing === "active") return <Licensed agency={agency} isFlagged={isFlagged} />;
  if (standing === "suspended") return <Suspended agency={agency} />;
  return <Ended agency={agency} state={standing} />;
}

/** A name alone proves little, since anyone can borrow it; a channel that the agency declared proves more. */
function Licensed({ agency, isFlagged }: { agency: CheckedAgency; isFlagged: boolean }) {
  const t = useTranslate();
  const { name, licenceNumber: number, matchedBy, matchedValue: value, slug, openOrders } = agency;
  const isNamed = matchedBy === "name" || matchedBy === "licence";
  const found = isNamed
    ? t(`check.licensed.${matchedBy}`, { name, number })
    : t(`check.licensed.${matchedBy}`, { name, number, value });
  return (
    <Verdict tone="ok" title={t("check.licensed")}>
      <p>{`${found} ${t("check.listed", { day: formatDay(agency.listedOn, t.lang) })}`}</p>
      {isFlagged && (
        <p>
          <b>{t("check.flag.licensed")}</b>
        </p>
      )}
      <p>
        <a href={links.agency(t.lang, slug)}>
          {openOrders > 0 ? t("check.orders", { count: openOrders }) : t("check.orders.none")}
        </a>
      </p>
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
      <p>
        <a href={links.agency(t.lang, agency.slug)}>{t("check.orders.none")}</a>
      </p>
      <Appeal about="licence" />
    </Verdict>
  );
}

function Ended({
  agency,
  state,
}: {
  agency: CheckedAgency;
  state: "returned" | "revoked" | "unlisted";
}) {
  const t = useTranslate();
  const since =
    agency.endedOn === null
      ? ""
      : ` ${t("check.was.since", { day: formatDay(agency.endedOn, t.lang) })}`;
  const listed = t("check.listed", { day: formatDay(agency.listedOn, t.lang) });
  return (
    <Verdict tone="bad" title={t(`check.was.${state}`)}>
      <p>{`${t("check.was.text", { name: agency.name, number: agency.licenceNumber })}${since} ${listed}`}</p>
      <ul className="mb-3">
        <li>{t("check.was.pay")}</li>
        <li>{t("check.was.paid")}</li>
      </ul>
      <p>
        <a href={links.agency(t.lang, agency.slug)}>{t("check.was.agency")}</a>
      </p>
      <Appeal about="licence" />
    </Verdict>
  );
}

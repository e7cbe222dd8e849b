// Whether an agency may recruit today, what a licence that ended means, and where the agency may send people.
import type { AgencyPage } from "#app/domain/agencies/agencies.server.ts";
import { MARKET_PERMITS } from "#app/domain/licences/licence.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Appeal } from "#app/ui/appeal.tsx";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Pairs } from "#app/ui/pairs.tsx";
import { sentenceCase } from "#app/ui/sentence-case.ts";
import { Verdict } from "#app/ui/verdict.tsx";

export function Standing({ licence }: { licence: AgencyPage["licence"] }) {
  const t = useTranslate();
  const { number, standing } = licence;
  const listed = t("agency.listed", { day: formatDay(licence.listedOn, t.lang) });
  if (standing === "active") {
    return (
      <Verdict tone="ok" title={t("agency.active")}>
        <p>{`${t("agency.active.text", { number })} ${listed}`}</p>
      </Verdict>
    );
  }
  if (standing !== "suspended") return <Ended licence={licence} state={standing} listed={listed} />;
  return (
    <Verdict tone="bad" title={t("agency.suspended")}>
      <p>{`${t("agency.suspended.text", { number })} ${listed}`}</p>
      <p>{t("agency.suspended.wait")}</p>
      <Appeal about="licence" />
    </Verdict>
  );
}

type EndedProps = {
  licence: AgencyPage["licence"];
  state: "returned" | "revoked" | "unlisted";
  listed: string;
};

/** Law 69/2020/QH14 art. 27: no more recruiting, and still the duties to people abroad. */
function Ended({ licence, state, listed }: EndedProps) {
  const t = useTranslate();
  const since =
    licence.endedOn === null
      ? ""
      : ` ${t("agency.ended.since", { day: formatDay(licence.endedOn, t.lang) })}`;
  return (
    <Verdict tone="bad" title={t(`agency.${state}`)}>
      <p>{`${t("agency.ended.text", { number: licence.number })}${since} ${listed}`}</p>
      <ul className="mb-3">
        <li>{t("agency.ended.may-not")}</li>
        <li>{t("agency.ended.still-owes")}</li>
        <li>{t("agency.ended.paid")}</li>
      </ul>
      <CallCentre tone="danger" />
      <p className="small">{t("agency.law")}</p>
      <Appeal about="licence" />
    </Verdict>
  );
}

export function LicenceFacts({ licence }: { licence: AgencyPage["licence"] }) {
  const t = useTranslate();
  const pairs = [
    { name: t("agency.licence.number"), value: licence.number },
    { name: t("agency.licence.granted"), value: formatDay(licence.grantedOn, t.lang) },
    { name: t("agency.licence.state"), value: sentenceCase(t(`site.licence.${licence.standing}`)) },
    { name: t("agency.licence.listed"), value: formatDay(licence.listedOn, t.lang) },
  ];
  return (
    <section>
      <h2>{t("agency.licence")}</h2>
      <Pairs pairs={pairs} />
    </section>
  );
}

/** Decree 112/2021/NĐ-CP art. 12-22: Japan, Taiwan, care in Japan and domestic work in Taiwan each need a permit beside the licence. */
export function MarketPermits({ licence }: { licence: AgencyPage["licence"] }) {
  const t = useTranslate();
  const yes = <Chip tone="ok">{`✓ ${t("agency.approvals.yes")}`}</Chip>;
  const no = <Chip>{t("agency.approvals.no")}</Chip>;
  const pairs = [
    ...MARKET_PERMITS.map((kind) => ({
      name: t(`agency.approvals.${kind}`),
      value: licence.permits.includes(kind) ? yes : no,
    })),
    { name: t("agency.approvals.licence-alone"), value: yes },
    {
      name: t("agency.approvals.nobody"),
      value: <Chip tone="bad">{`✕ ${t("agency.approvals.nobody.text")}`}</Chip>,
    },
  ];
  return (
    <section>
      <h2>{t("agency.approvals")}</h2>
      <Pairs pairs={pairs} />
      <p className="small soft mt-2">{t("agency.approvals.note")}</p>
    </section>
  );
}

// What the register says of an agency today, and the channels it has declared, as its own staff read them.
import type { AgencyPage } from "#app/domain/agencies/agencies.server.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Appeal } from "#app/ui/appeal.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Pairs } from "#app/ui/pairs.tsx";
import { sentenceCase } from "#app/ui/sentence-case.ts";

type Licence = AgencyPage["licence"];

/** The licence in one line, at the head of the page, where a phone shows it first. */
export function OwnLicenceToday({ licence }: { licence: Licence }) {
  const t = useTranslate();
  return (
    <Chip
      tone={licence.standing === "active" ? "ok" : "bad"}
    >{`${t("site.licence", { number: licence.number })}: ${t(`site.licence.${licence.standing}`)}`}</Chip>
  );
}

export function OwnLicence({ licence }: { licence: Licence }) {
  const t = useTranslate();
  const since =
    licence.endedOn === null
      ? null
      : t("agency.ended.since", { day: formatDay(licence.endedOn, t.lang) });
  return (
    <section>
      <h2 className="mt-0">{t("agency.licence")}</h2>
      <Pairs
        pairs={[
          { name: t("agency.licence.number"), value: licence.number },
          {
            name: t("agency.licence.state"),
            note: since,
            value: sentenceCase(t(`site.licence.${licence.standing}`)),
          },
          { name: t("agency.licence.listed"), value: formatDay(licence.listedOn, t.lang) },
        ]}
      />
      {licence.standing !== "active" && <Appeal about="licence" />}
    </section>
  );
}

export function OwnChannels({ channels }: { channels: AgencyPage["channels"] }) {
  const t = useTranslate();
  const pairs = channels.map(({ kind, value, source, declaredOn }) => ({
    name: t(`agency.channels.${kind}`),
    value,
    note:
      source === "register"
        ? t("agency.channels.register")
        : t("agency.channels.declared", { day: formatDay(declaredOn, t.lang) }),
  }));
  return (
    <section>
      <h2>{t("agency.channels")}</h2>
      {pairs.length === 0 ? <p>{t("agency.channels.none")}</p> : <Pairs pairs={pairs} />}
    </section>
  );
}

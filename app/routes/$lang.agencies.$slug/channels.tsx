// The only phones, pages and accounts an agency has declared, and a box to check any other.
import type { AgencyPage } from "#app/domain/agencies/agencies.server.ts";
import { CHANNEL_KINDS } from "#app/domain/agencies/channel.ts";
import type { ChannelKind } from "#app/domain/agencies/channel.ts";
import { formatDay } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Pairs } from "#app/ui/pairs.tsx";
import { useTranslate } from "#app/ui/language.tsx";

type Channel = AgencyPage["channels"][number];

type ChannelsProps = {
  channels: readonly Channel[];
  standing: AgencyPage["licence"]["standing"];
};

/** A firm whose licence ended may collect nothing, so that it shows no account to pay into (Law 69/2020/QH14 art. 27). */
export function Channels({ channels: declared, standing }: ChannelsProps) {
  const t = useTranslate();
  const mayRecruit = standing === "active";
  const mayCollect = mayRecruit || standing === "suspended";
  const channels = declared.filter(({ kind }) => mayCollect || kind !== "bank_account");
  const pairs = CHANNEL_KINDS.flatMap((kind) => channels.filter((each) => each.kind === kind)).map(
    (channel) => ({
      name: t(`agency.channels.${channel.kind}`),
      value: <Value kind={channel.kind} value={channel.value} isLinked={mayRecruit} />,
      note: source(channel, t),
    }),
  );
  return (
    <section>
      <h2>{t("agency.channels")}</h2>
      {channels.length === 0 ? (
        <>
          <p>{t("agency.channels.none")}</p>
          <CallCentre />
        </>
      ) : (
        <>
          <p>{t(mayCollect ? "agency.channels.only" : "agency.channels.ended")}</p>
          <Pairs pairs={pairs} />
        </>
      )}
      <form action={links.check(t.lang)} className="ask mt-4">
        <TextField name="q" label={t("agency.channels.other")} hint={t("agency.channels.check")} />
        <Button tone="quiet">{t("agency.channels.check.button")}</Button>
      </form>
    </section>
  );
}

/** A phone to dial; a page only where it is a web address, and without vouching for it to search engines. */
function Value({ kind, value, isLinked }: { kind: ChannelKind; value: string; isLinked: boolean }) {
  if (isLinked && kind === "phone")
    return <a href={`tel:${value.replace(/[^\d+]/g, "")}`}>{value}</a>;
  if (isLinked && kind === "page" && /^https?:\/\//.test(value))
    return (
      <a href={value} rel="nofollow noopener noreferrer">
        {value}
      </a>
    );
  return <span>{value}</span>;
}

function source({ source: from, declaredOn }: Channel, t: ReturnType<typeof useTranslate>): string {
  return from === "register"
    ? t("agency.channels.register")
    : t("agency.channels.declared", { day: formatDay(declaredOn, t.lang) });
}

// What stands in place of an order the public no longer sees: what happened, what it means, and similar open orders.
import type { Day } from "#app/domain/catalogue/day.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import type { GoneReason } from "#app/domain/orders/order.ts";
import type { GoneOrder, OrderCard } from "#app/domain/orders/views/order-views.ts";
import { formatDay } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { Appeal } from "#app/ui/appeal.tsx";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { Main } from "#app/ui/layout.tsx";
import { LegalNote } from "#app/ui/legal-note.tsx";
import { OrderList } from "#app/ui/order-card.tsx";
import { Verdict } from "#app/ui/verdict.tsx";
import type { Tone } from "#app/ui/verdict.tsx";
import { marketName, orderTitle } from "#app/ui/order-words.ts";

/** Red where the agency may not recruit, so that whoever paid acts; `rights` is what holds for money already paid. */
const KIND: Record<GoneReason, { tone: Tone; rights: "refund" | "running" }> = {
  licence_ended: { tone: "bad", rights: "refund" },
  licence_suspended: { tone: "bad", rights: "refund" },
  market_approval_ended: { tone: "bad", rights: "refund" },
  approval_expired: { tone: "bad", rights: "refund" },
  not_published: { tone: "bad", rights: "refund" },
  asleep: { tone: "bad", rights: "refund" },
  withdrawn: { tone: "warn", rights: "refund" },
  closed: { tone: "warn", rights: "running" },
  apply_by_passed: { tone: "warn", rights: "running" },
  full: { tone: "warn", rights: "running" },
  unconfirmed: { tone: "warn", rights: "running" },
};

type GoneProps = {
  order: GoneOrder;
  why: GoneReason;
  since: Day | null;
  similar: readonly OrderCard[];
  today: Day;
};

export function Gone({ order, why, since, similar, today }: GoneProps) {
  const t = useTranslate();
  const { tone, rights } = KIND[why];
  const { agency } = order;
  return (
    <Main narrow>
      <p className="small soft m-0">{t("order.gone.kicker", { code: showCode(order.code) })}</p>
      <h1>{`${orderTitle(order, t.lang)}, ${marketName(order.market, t.lang)}`}</h1>
      <Verdict tone={tone} title={t(`order.gone.${why}`)}>
        <p>
          {t(`order.gone.${why}.what`, { agency: agency.name })}
          {since !== null && ` ${sinceWords(why, formatDay(since, t.lang), t)}`}
        </p>
        <a href={links.agency(t.lang, agency.slug)}>{t("order.gone.agency")}</a>
        {tone === "bad" && <Appeal about={isOfLicence(why) ? "licence" : "order"} />}
      </Verdict>
      <h2>{t("order.gone.applied")}</h2>
      <p>{t(`order.gone.${why}.applied`, { agency: agency.name })}</p>
      <h2>{t("order.gone.paid")}</h2>
      <p>{t(`order.gone.paid.${rights}`)}</p>
      <CallCentre />
      <h2>{t("order.gone.similar")}</h2>
      {similar.length > 0 ? (
        <OrderList orders={similar} today={today} />
      ) : (
        <p>{t("order.gone.similar-none")}</p>
      )}
      <p className="mt-4">
        <a className="more" href={links.orders(t.lang)}>
          {t("order.gone.all")}
        </a>
      </p>
      <LegalNote asOf={today} />
    </Main>
  );
}

function isOfLicence(why: GoneReason): boolean {
  return why === "licence_ended" || why === "licence_suspended" || why === "market_approval_ended";
}

/** A last day is the last on which it still held; the other reasons name the first day on which it did not. */
function sinceWords(why: GoneReason, day: string, t: ReturnType<typeof useTranslate>): string {
  return t(
    why === "apply_by_passed" || why === "approval_expired"
      ? "order.gone.last-day"
      : "order.gone.since",
    { day },
  );
}

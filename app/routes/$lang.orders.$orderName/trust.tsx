// Beside an order: whom to call with which code, and what was checked of the order.
import type { CostLine } from "#app/domain/law/cost.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import type { OrderPage } from "#app/domain/orders/views/order-views.ts";
import { formatDay } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { CallCentre } from "#app/ui/call-centre.tsx";
import { Sentence, useTranslate } from "#app/ui/language.tsx";

/** `phones` are those the agency declared or the register prints. */
export function HowToApply({ order, phones }: { order: OrderPage; phones: readonly string[] }) {
  const t = useTranslate();
  const code = (
    <b key="code" className="whitespace-nowrap num">
      {showCode(order.code)}
    </b>
  );
  return (
    <section className="panel" id="apply">
      <h2 className="m-0">{t("order.apply")}</h2>
      {phones.length > 0 ? (
        <>
          <p>
            <Sentence parts={t.parts("order.apply.call", { code })} />
          </p>
          <p className="grid gap-2">
            {phones.map((phone) => (
              <a key={phone} className="btn num" href={telephone(phone)}>
                {phone}
              </a>
            ))}
          </p>
          <p className="small">{t("order.apply.only")}</p>
        </>
      ) : (
        <>
          <p>
            <Sentence parts={t.parts("order.apply.none", { code })} />
          </p>
          <CallCentre tone="main" />
        </>
      )}
      <a href={links.agency(t.lang, order.agency.slug)}>{t("order.apply.agency")}</a>
    </section>
  );
}

function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, "")}`;
}

type CheckedProps = { order: OrderPage; lines: readonly CostLine[]; points: number };

/** Says of the charges only what is known: that none is over a known cap, or how many points are to be asked about. */
export function WhatWasChecked({ order, lines, points }: CheckedProps) {
  const t = useTranslate();
  const { approval, agency } = order;
  const day = (iso: string) => formatDay(iso, t.lang);
  const approved = t(
    approval.kind === "supply-contract" ? "order.trust.supply" : "order.trust.source",
    { number: approval.number, day: day(approval.approvedOn) },
  );
  const isWithinCaps = lines.every(({ verdict }) => verdict === "within" || verdict === "no-cap");
  return (
    <section className="panel">
      <h2 className="m-0">{t("order.trust")}</h2>
      {points > 0 && (
        <p>
          <a href="#ask">{t("order.trust.points", { count: points })}</a>
        </p>
      )}
      <ul className="ticks small">
        <li>
          {approved}
          {approval.validUntil !== null &&
            ` ${t("order.trust.until", { day: day(approval.validUntil) })}`}
        </li>
        <li>
          {t("order.trust.licence", { agency: agency.name, number: agency.licenceNumber })}
          {` ${t("order.trust.listed", { day: day(order.licenceListedOn) })}`}
        </li>
        {isWithinCaps && points === 0 && <li>{t("order.trust.fees")}</li>}
        <li>{t("order.trust.approved", { day: day(order.approvedOn) })}</li>
        <li>{t("order.trust.confirmed", { day: day(order.confirmedOn) })}</li>
      </ul>
      <p>
        {t("order.trust.code")} <b className="whitespace-nowrap num">{showCode(order.code)}</b>
      </p>
    </section>
  );
}

// An agency's orders in a list: state, whether workers see it and if not why, and what the legal check found.
import type { Finding } from "#app/domain/law/finding.ts";
import type { OwnOrder } from "#app/domain/orders/agency-desk.server.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { findingMessage } from "#app/i18n/finding-message.ts";
import { formatDay } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { Chip } from "#app/ui/chip.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import type { Tone } from "#app/ui/verdict.tsx";

const STATE_TONE: Partial<Record<OwnOrder["state"], Tone>> = { approved: "ok", changes_requested: "warn", refused: "bad" };
const SEVERITY_TONE: Record<Finding["severity"], Tone | undefined> = { block: "bad", warn: "warn", info: undefined };

export function OwnOrders({ orders }: { orders: readonly OwnOrder[] }) {
  return (
    <ul className="orders">
      {orders.map((order) => <Order key={order.id} order={order} />)}
    </ul>
  );
}

function Order({ order }: { order: OwnOrder }) {
  const t = useTranslate();
  const place = [findMarket(order.market)?.names[t.lang], findTrade(order.trade)?.names[t.lang]].filter(Boolean).join(" · ");
  const isPublic = order.hiddenBecause === null;
  return (
    <li className="order panel">
      <div className="top">
        <div>
          <p className="small soft">{place}</p>
          <h2 lang="vi">{isPublic ? <a href={links.order(t.lang, order)}>{order.title}</a> : order.title}</h2>
        </div>
        <State state={order.state} />
      </div>
      <dl className="facts num">
        <div><dt>{t("account.agency.ref")}</dt><dd>{order.ref}</dd></div>
        <div><dt>{t("account.agency.code")}</dt><dd>{order.code}</dd></div>
        <div><dt>{t("account.agency.apply-by")}</dt><dd>{formatDay(order.applyBy, t.lang)}</dd></div>
      </dl>
      <p className={isPublic ? "ok" : "bad"}>
        <b>{isPublic ? `✓ ${t("account.agency.public")}` : `✕ ${t("account.agency.hidden")}`}</b>
        {order.hiddenBecause !== null && <span className="small"><br />{t(`account.hidden.${order.hiddenBecause}`)}</span>}
      </p>
      {order.stateReason !== null && <p className="small">{`${t("account.agency.reason")}: ${order.stateReason}`}</p>}
      <Findings order={order} />
    </li>
  );
}

function State({ state }: { state: OwnOrder["state"] }) {
  const t = useTranslate();
  const tone = STATE_TONE[state];
  return <Chip {...(tone ? { tone } : {})}>{t(`account.order-state.${state}`)}</Chip>;
}

function Findings({ order }: { order: OwnOrder }) {
  const t = useTranslate();
  const { findings } = order;
  const place = { currency: order.wageCurrency, line: null, why: null };
  return (
    <div className="small">
      <p><b>{t("account.agency.findings", { count: findings.length })}</b></p>
      <ul className="points">
        {findings.map((finding, at) => {
          const tone = SEVERITY_TONE[finding.severity];
          return (
            <li key={finding.code + String(at)} className="m-0">
              <span className={tone}>{t(`account.agency.severity.${finding.severity}`)}</span>
              {`: ${findingMessage(finding, place, t.lang)}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

// An agency's orders in a list: state, whether workers see it and if not why, and what the legal check found.
import type { Finding } from "#app/domain/law/finding.ts";
import type { OwnOrder } from "#app/domain/orders/views/agency-desk.server.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { showCode } from "#app/domain/orders/order-code.ts";
import { findingMessage } from "#app/i18n/finding-message.ts";
import { formatDay } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { Appeal } from "#app/ui/appeal.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { sentenceCase } from "#app/ui/sentence-case.ts";
import type { Tone } from "#app/ui/verdict.tsx";

const STATE_TONE: Partial<Record<OwnOrder["state"], Tone>> = {
  changes_requested: "warn",
  asleep: "warn",
  refused: "bad",
};
const SEVERITY_TONE: Record<Finding["severity"], Tone | undefined> = {
  block: "bad",
  warn: "warn",
  info: undefined,
};

export function OwnOrders({ orders }: { orders: readonly OwnOrder[] }) {
  return (
    <ul className="orders">
      {orders.map((order) => (
        <Order key={order.id} order={order} />
      ))}
    </ul>
  );
}

function Order({ order }: { order: OwnOrder }) {
  const t = useTranslate();
  const place = [findMarket(order.market)?.names[t.lang], findTrade(order.trade)?.names[t.lang]]
    .filter(Boolean)
    .join(" · ");
  const isPublic = order.hiddenBecause === null;
  return (
    <li className="order panel">
      <div className="top">
        <div>
          <p className="small soft">{place}</p>
          <h2 lang="vi">
            {isPublic ? <a href={links.order(t.lang, order)}>{order.title}</a> : order.title}
          </h2>
        </div>
        <State state={order.state} isPublic={isPublic} />
      </div>
      <Facts order={order} />
      <Visibility hiddenBecause={order.hiddenBecause} />
      {order.stateReason !== null && (
        <p className="small">{`${t("account.agency.reason")}: ${reasonWords(order.stateReason, t)}`}</p>
      )}
      <Findings order={order} />
      {(order.state === "refused" || order.state === "asleep") && <Appeal about="order" />}
    </li>
  );
}

/** How the agency knows the order again, and until when it runs. */
function Facts({ order }: { order: OwnOrder }) {
  const t = useTranslate();
  const facts = [
    { name: t("account.agency.ref"), value: order.ref },
    { name: t("account.agency.code"), value: showCode(order.code) },
    { name: t("account.agency.apply-by"), value: formatDay(order.applyBy, t.lang) },
  ];
  return (
    <dl className="facts num">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether workers see it, and if not why. */
function Visibility({ hiddenBecause }: Pick<OwnOrder, "hiddenBecause">) {
  const t = useTranslate();
  if (hiddenBecause === null)
    return (
      <p className="ok">
        <b>{`✓ ${t("account.agency.public")}`}</b>
      </p>
    );
  return (
    <p className="bad">
      <b>{`✕ ${t("account.agency.hidden")}`}</b>
      <span className="small">
        <br />
        {t(`account.hidden.${hiddenBecause}`)}
      </span>
    </p>
  );
}

/** A reason that the program gave stands as a code, one that a person gave as it was written. */
function reasonWords(reason: string, t: Translate): string {
  return t.find(`account.agency.reason.${reason}`) ?? reason;
}

/** Approved is good news only where workers see the order. */
function State({ state, isPublic }: { state: OwnOrder["state"]; isPublic: boolean }) {
  const t = useTranslate();
  const tone = isPublic ? "ok" : STATE_TONE[state];
  return <Chip {...(tone ? { tone } : {})}>{t(`account.order-state.${state}`)}</Chip>;
}

function Findings({ order }: { order: OwnOrder }) {
  const t = useTranslate();
  const { findings } = order;
  const place = { currency: order.wageCurrency, line: null, why: null };
  const count = (
    <p className="small soft">{t("account.agency.findings", { count: findings.length })}</p>
  );
  if (findings.length === 0) return count;
  return (
    <>
      {count}
      <ul className="plain small">
        {findings.map((finding, at) => (
          <li key={finding.code + String(at)} className="mb-2">
            <b className={SEVERITY_TONE[finding.severity]}>
              {sentenceCase(t(`account.agency.severity.${finding.severity}`))}
            </b>
            {`: ${findingMessage(finding, place, t.lang)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

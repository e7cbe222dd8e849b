// One order in a list: what it pays, what it costs against the legal cap, what it asks, who offers it and why to trust it.
import { daysBetween } from "#app/domain/catalogue/day.ts";
import type { Day } from "#app/domain/catalogue/day.ts";
import { findMarket } from "#app/domain/catalogue/market.ts";
import { findProgramme } from "#app/domain/catalogue/programme.ts";
import { findTrade } from "#app/domain/catalogue/trade.ts";
import { takeHomeOn } from "#app/domain/law/estimates/take-home.ts";
import type { OrderCard as Card } from "#app/domain/orders/views/order-views.ts";
import {
  formatDay,
  formatDecimal,
  formatMoney,
  formatMonths,
  formatVnd,
} from "#app/i18n/format.ts";
import { formatPayRange } from "#app/i18n/format-range.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { links } from "#app/links.ts";
import { CapBar } from "./cap-bar.tsx";
import { Chip } from "./chip.tsx";
import { requirementWords } from "./language-words.ts";
import { useTranslate } from "./language.tsx";

/** A deadline this many days away or nearer is marked. */
const SOON_DAYS = 7;

/** `today` is the day in Vietnam on which the page is made. */
export function OrderList({ orders, today }: { orders: readonly Card[]; today: Day }) {
  return (
    <ul className="orders">
      {orders.map((order) => (
        <OrderCard key={order.id} order={order} today={today} />
      ))}
    </ul>
  );
}

export function OrderCard({ order, today }: { order: Card; today: Day }) {
  const t = useTranslate();
  const title = titleOf(order, t);
  return (
    <li className="order panel">
      <div>
        <div className="top">
          <p className="small soft">{placeWords(order, t)}</p>
          <Mark points={order.points} />
        </div>
        <h2>
          <a href={links.order(t.lang, order)}>{title}</a>
        </h2>
        {title !== order.title && (
          <p className="small soft" lang="vi">
            {order.title}
          </p>
        )}
        <p className="small">{peopleWords(order, t)}</p>
        {order.finishedProgramme !== "none" && (
          <p className="small">
            <b>{t("search.card.finished")}</b>
          </p>
        )}
      </div>
      <Facts order={order} today={today} />
      {order.approvalKind === "source-preparation" ? (
        <NotSettled order={order} />
      ) : (
        <CapBar {...order} />
      )}
      <Trust order={order} title={title} />
    </li>
  );
}

/** The centre's mark; where something is left to be asked about, how much, since the mark would read as clearance. */
function Mark({ points }: { points: number }) {
  const t = useTranslate();
  if (points === 0) return <Chip tone="ok">{`✓ ${t("search.card.vetted")}`}</Chip>;
  return <Chip tone="warn">{t("order.points-chip", { count: points })}</Chip>;
}

/** Who offers it and who looked at it, then the way to set it beside another. */
function Trust({ order, title }: { order: Card; title: string }) {
  const t = useTranslate();
  const { agency, approvedOn, code, points } = order;
  const checked = t("search.card.vetted-on", { day: formatDay(approvedOn, t.lang) });
  const state = t("site.licence.active");
  return (
    <div className="trust small soft">
      <a href={links.agency(t.lang, agency.slug)}>{agency.name}</a>
      <span>{`✓ ${t("site.licence.today", { number: agency.licenceNumber, state })}`}</span>
      <span>{points === 0 ? `✓ ${checked}` : checked}</span>
      <CompareLink code={code} title={title} />
    </div>
  );
}

/** To the order's whole sum, where orders like it stand to be set beside it. */
function CompareLink({ code, title }: { code: string; title: string }) {
  const t = useTranslate();
  const words = t("sum.similar");
  return (
    <a className="more" href={links.sumBeside(t.lang, code)} aria-label={`${words}: ${title}`}>
      {words}
    </a>
  );
}

function Facts({ order, today }: { order: Card; today: Day }) {
  const t = useTranslate();
  const pay = takeHomeOn(order, today);
  const facts = [
    [
      t("search.card.wage"),
      <>
        {formatVnd(order.wageVnd, t.lang)} <small>{formatMoney(order.wage, t.lang)}</small>
      </>,
    ],
    pay && [t("sum.take-home"), formatPayRange(pay.vnd.low, pay.vnd.high, t.lang)],
    [t("search.card.language"), requirementWords(order.languages, order.market, t)],
    [t("search.card.contract"), formatMonths(order.contractMonths, t.lang)],
    [
      t("search.card.deadline"),
      <Deadline key="deadline" day={order.applyBy} left={daysBetween(today, order.applyBy)} />,
    ],
  ] as const;
  return (
    <dl className="facts num">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** A source-preparation order: no fee is agreed yet, so only what the law allows at most can be told. */
function NotSettled({ order }: { order: Card }) {
  const t = useTranslate();
  return (
    <div className="cap num">
      <b className="warn">{t("search.card.not-settled")}</b>
      <span className="small">
        {t("search.card.not-settled.most", {
          cap: formatVnd(order.costVnd, t.lang),
          months: formatDecimal(order.costMonths, 1, t.lang),
        })}
      </span>
    </div>
  );
}

function Deadline({ day, left }: { day: Day; left: number }) {
  const t = useTranslate();
  const date = formatDay(day, t.lang);
  if (left > SOON_DAYS) return <>{date}</>;
  return (
    <>
      <Chip tone="warn">
        {left === 0
          ? t("search.card.deadline.today")
          : t("search.card.deadline.days", { days: left })}
      </Chip>{" "}
      <small>{date}</small>
    </>
  );
}

/** The agency's own title in Vietnamese; in other languages the trade's name, since titles come in Vietnamese only. */
function titleOf(order: Card, t: Translate): string {
  return t.lang === "vi" ? order.title : (findTrade(order.trade)?.names[t.lang] ?? order.title);
}

function placeWords({ market, workplace, programme }: Card, t: Translate): string {
  return [
    findMarket(market)?.names[t.lang],
    workplace,
    findProgramme(programme)?.shortNames[t.lang],
  ]
    .filter(Boolean)
    .join(" · ");
}

function peopleWords({ placesLeft, gender, ageMin, ageMax }: Card, t: Translate): string {
  const ages =
    ageMax === null
      ? t("search.card.age-from", { from: ageMin })
      : t("search.card.ages", { from: ageMin, to: ageMax });
  return [t("search.card.places", { count: placesLeft }), t(`site.gender.${gender}`), ages].join(
    " · ",
  );
}

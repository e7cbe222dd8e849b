// The centre's figures: licences by list and state, orders by state, what workers see by country, what the server has waiting.
import { MARKETS } from "#app/domain/catalogue/market.ts";
import { LICENCE_STANDINGS } from "#app/domain/licences/licence.ts";
import { ORDER_STATES } from "#app/domain/orders/order.ts";
import type { OrderState } from "#app/domain/orders/order.ts";
import type { LicenceList } from "#app/domain/desk/centre-desk.server.ts";
import { formatCount, formatDay } from "#app/i18n/format.ts";
import { durationUnit } from "#app/i18n/format-instant.ts";
import { links } from "#app/links.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { Pairs } from "#app/ui/pairs.tsx";

export function Licences({ lists }: { lists: readonly LicenceList[] }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("account.centre.licences")}</h2>
      {lists.length === 0 && <p>{t("account.centre.licences.none")}</p>}
      {lists.map(({ list, day, byStanding }) => (
        <div key={list} className="mb-4">
          <p className="small soft">{`${t.find(`account.centre.list.${list}`) ?? list} · ${t("account.centre.list.day")} ${formatDay(day, t.lang)}`}</p>
          <Pairs
            pairs={LICENCE_STANDINGS.map((standing) => ({
              name: t(`account.centre.licence.${standing}`),
              value: formatCount(byStanding[standing] ?? 0, t.lang),
            }))}
          />
        </div>
      ))}
    </section>
  );
}

export function OrdersByState({ orders }: { orders: Partial<Record<OrderState, number>> }) {
  const t = useTranslate();
  const pairs = ORDER_STATES.flatMap((state) => {
    const count = orders[state];
    return count === undefined
      ? []
      : [{ name: t(`account.order-state.${state}`), value: formatCount(count, t.lang) }];
  });
  return (
    <section>
      <h2>{t("account.centre.orders")}</h2>
      {pairs.length === 0 ? <p>{t("account.centre.orders.none")}</p> : <Pairs pairs={pairs} />}
    </section>
  );
}

export function PublicOrders({
  total,
  byMarket,
}: {
  total: number;
  byMarket: Record<string, number>;
}) {
  const t = useTranslate();
  const pairs = MARKETS.map(({ code, names }) => ({
    name: names[t.lang],
    value: (
      <a href={links.orders(t.lang, { market: code })}>
        {formatCount(byMarket[code] ?? 0, t.lang)}
      </a>
    ),
  }));
  return (
    <section>
      <h2>{t("account.centre.public")}</h2>
      <Pairs
        pairs={[
          ...pairs,
          { name: t("account.centre.public.total"), value: formatCount(total, t.lang) },
        ]}
      />
    </section>
  );
}

type ServerProps = {
  engine: "meilisearch" | "postgres" | "fallback";
  marks: { waiting: number; oldestMs: number | null };
  mail: { waiting: number; failed: number };
};

export function Server({ engine, marks, mail }: ServerProps) {
  const t = useTranslate();
  const age = marks.oldestMs === null ? null : durationUnit(marks.oldestMs);
  return (
    <section>
      <h2>{t("account.centre.work")}</h2>
      <Pairs
        pairs={[
          {
            name: t("account.centre.engine"),
            value: (
              <span className={engine === "fallback" ? "warn" : undefined}>
                {t(`account.centre.engine.${engine}`)}
              </span>
            ),
          },
          {
            name: t("account.centre.marks"),
            value: formatCount(marks.waiting, t.lang),
            note:
              age &&
              t("account.centre.marks.oldest", {
                age: t(`account.age.${age.unit}`, { count: age.count }),
              }),
          },
          {
            name: t("account.centre.mail"),
            value: <a href={links.outbox(t.lang)}>{t("account.centre.mail.counts", mail)}</a>,
          },
        ]}
      />
      <a className="more" href={links.health(t.lang)}>
        {t("health.link")}
      </a>
    </section>
  );
}

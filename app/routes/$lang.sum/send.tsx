// The way to show the page to somebody at home, and open orders that are worth setting beside this one.
import type { OrderCard } from "#app/domain/orders/views/order-views.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { orderTitle } from "#app/ui/order-words.ts";

/** `address` is the whole address of the page. The link opens the phone's own messages, with nothing sent yet. */
export function SendHome({ address }: { address: string }) {
  const t = useTranslate();
  const body = encodeURIComponent(t("sum.send.body", { address }));
  return (
    <section className="panel">
      <h2>{t("sum.send")}</h2>
      <p className="small">{t("sum.send.text")}</p>
      <p>
        <a className="btn quiet" href={`sms:?&body=${body}`}>
          {t("sum.send.sms")}
        </a>
      </p>
      <p className="small soft m-0">{address}</p>
    </section>
  );
}

/** `href` adds an order to the page. */
export function Similar({
  orders,
  href,
}: {
  orders: readonly OrderCard[];
  href: (code: string) => string;
}) {
  const t = useTranslate();
  if (orders.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t("sum.similar")}</h2>
      <ul className="plain">
        {orders.map((order) => (
          <li key={order.code}>
            <a className="more" href={href(order.code)}>
              {t("sum.similar.add", { title: orderTitle(order, t.lang), place: order.workplace })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

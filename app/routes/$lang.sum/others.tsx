// Open orders like the first one, each to be set beside it with one tap: nobody has to type a code.
import type { OrderCard } from "#app/domain/orders/views/order-views.ts";
import { formatVnd } from "#app/i18n/format.ts";
import { links } from "#app/links.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { marketName, orderTitle } from "#app/ui/order-words.ts";

/** `href` adds an order to the page. */
export function OthersToCompare({
  orders,
  href,
}: {
  orders: readonly OrderCard[];
  href: (code: string) => string;
}) {
  const t = useTranslate();
  return (
    <section className="panel" id="beside">
      <h2>{t("sum.similar")}</h2>
      <p className="small soft">
        {orders.length > 0 ? t("sum.similar.pick") : t("order.gone.similar-none")}
      </p>
      <ul className="plain">
        {orders.map((order) => (
          <OneOther key={order.code} order={order} href={href(order.code)} />
        ))}
      </ul>
      <p className="m-0">
        <a className="more" href={links.orders(t.lang)}>
          {t("order.gone.all")}
        </a>
      </p>
    </section>
  );
}

function OneOther({ order, href }: { order: OrderCard; href: string }) {
  const t = useTranslate();
  const title = orderTitle(order, t.lang);
  const words = t("sum.similar.add");
  const facts = t("sum.similar.facts", {
    wage: formatVnd(order.wageVnd, t.lang),
    cost: formatVnd(order.costVnd, t.lang),
  });
  return (
    <li>
      <b>{title}</b>
      <span className="small soft block">
        {`${marketName(order.market, t.lang)}, ${order.workplace}. ${facts}.`}
      </span>
      <a className="more" href={href} aria-label={`${words}: ${title}, ${order.workplace}`}>
        {words}
      </a>
    </li>
  );
}

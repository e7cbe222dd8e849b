// Orders of the address that the public no longer sees, each with what happened and the way to its page.
import { showCode } from "#app/domain/orders/order-code.ts";
import { links } from "#app/links.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { marketName, orderTitle } from "#app/ui/order-words.ts";
import { Verdict } from "#app/ui/verdict.tsx";
import type { GoneEntry } from "./sum-data.server.ts";

export function GoneOrders({ gone }: { gone: readonly GoneEntry[] }) {
  const t = useTranslate();
  return gone.map(({ order, why }) => (
    <Verdict key={order.code} tone="warn" title={t("sum.gone", { code: showCode(order.code) })}>
      <p>
        {t("sum.gone.text", {
          title: orderTitle(order, t.lang),
          market: marketName(order.market, t.lang),
          why: t(`order.gone.${why}`),
        })}
      </p>
      <p>
        <a href={links.order(t.lang, order)}>{t("sum.gone.link")}</a>
      </p>
    </Verdict>
  ));
}

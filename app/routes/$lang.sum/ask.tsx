// The page without an order: one box for codes, what the reader will see, and orders that the public no longer sees.
import { showCode } from "#app/domain/orders/order-code.ts";
import { links } from "#app/links.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useTranslate } from "#app/ui/language.tsx";
import { marketName, orderTitle } from "#app/ui/order-words.ts";
import { Verdict } from "#app/ui/verdict.tsx";
import type { GoneEntry } from "./sum-data.server.ts";
import type { SumField } from "./sum-form.ts";

/** `kept` are the figures of the address; they are asked for again beside the sum, so a wrong code loses none of them. */
export function AskForCodes({
  typed,
  error,
  kept,
}: {
  typed: string;
  error: string | undefined;
  kept: Record<SumField, string>;
}) {
  const t = useTranslate();
  return (
    <>
      <p>{t("sum.ask.lead")}</p>
      <form action={links.sum(t.lang)} className="ask mb-4" role="search">
        <TextField
          name="o"
          label={t("sum.ask")}
          hint={t("sum.ask.hint")}
          value={typed}
          error={error}
          maxLength={60}
          autoComplete="off"
        />
        {Object.entries(kept).map(
          ([field, value]) =>
            value !== "" && <input key={field} type="hidden" name={field} value={value} />,
        )}
        <Button>{t("sum.ask.button")}</Button>
      </form>
      <p>
        <a className="more" href={links.orders(t.lang)}>
          {t("sum.ask.find")}
        </a>
      </p>
      <WhatYouGet />
    </>
  );
}

function WhatYouGet() {
  const t = useTranslate();
  return (
    <>
      <h2>{t("sum.ask.you-get")}</h2>
      <ul className="ticks">
        {(["cost", "debt", "left", "broker"] as const).map((each) => (
          <li key={each}>{t(`sum.ask.${each}`)}</li>
        ))}
      </ul>
    </>
  );
}

/** Each with what happened and the way to its page. */
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

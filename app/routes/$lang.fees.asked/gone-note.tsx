// Why the order that somebody names is no longer open, before anything is said of the money.
import { showCode } from "#app/domain/orders/order-code.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { Verdict } from "#app/ui/verdict.tsx";
import type { Gone } from "./asked-data.server.ts";

/** Reasons for which the firm may recruit nobody, so that nothing is to be collected either. */
const MAY_NOT_RECRUIT: readonly Gone["why"][] = [
  "licence_ended",
  "licence_suspended",
  "market_approval_ended",
  "approval_expired",
];

export function GoneNote({ gone: { why, order } }: { gone: Gone }) {
  const t = useTranslate();
  const isBarred = MAY_NOT_RECRUIT.includes(why);
  return (
    <Verdict tone={isBarred ? "bad" : "warn"} title={t(`order.gone.${why}`)}>
      <p>{t("fees.asked.gone", { code: showCode(order.code) })}</p>
      <p>{t(`order.gone.${why}.what`, { agency: order.agency.name })}</p>
      {isBarred && <p>{t("fees.asked.gone.barred")}</p>}
    </Verdict>
  );
}

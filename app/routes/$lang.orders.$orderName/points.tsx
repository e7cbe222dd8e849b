// What a check left to be asked about an order, in plain words, where whoever might sign sees it first.
import type { Currency } from "#app/domain/catalogue/currency.ts";
import type { Finding } from "#app/domain/law/finding.ts";
import { findingMessage } from "#app/i18n/finding-message.ts";
import { useTranslate } from "#app/ui/language.tsx";
import { Verdict } from "#app/ui/verdict.tsx";

/** Nothing where there is nothing to ask. */
export function PointsToAsk({
  points,
  currency,
}: {
  points: readonly Finding[];
  currency: Currency;
}) {
  const t = useTranslate();
  if (points.length === 0) return null;
  return (
    <div id="ask" data-points={points.length}>
      <Verdict tone="warn" title={t("order.points", { count: points.length })}>
        <ul className="mb-3">
          {points.map((finding) => (
            <li key={finding.code + finding.field}>
              {findingMessage(finding, { currency, line: null, why: null }, t.lang)}
            </li>
          ))}
        </ul>
        <p>{t("order.points.ask")}</p>
      </Verdict>
    </div>
  );
}
